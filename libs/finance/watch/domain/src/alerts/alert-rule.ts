import type { EventType } from '@trivium/finance/news/domain';
import type { SentimentLabel } from '@trivium/finance/sentiment/domain';

/** Ways out beside the desk's own inbox, which every alert reaches. */
export const ALERT_CHANNELS = ['mail', 'webhook', 'desktop'] as const;
export type AlertChannel = (typeof ALERT_CHANNELS)[number];

/** What an alert tells: one story, that a told story was corrected, or that many stories came at once. */
export const ALERT_KINDS = ['story', 'correction', 'burst'] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

/** Monday is 1, Sunday 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** What a story must meet; what is absent or empty asks nothing, what is there must all be met. */
export interface AlertConditions {
  /** A watch list of the rule's owner: its companies, indices … and topics. */
  readonly watchListId?: string;
  /** Symbols or names, any of them. */
  readonly entities?: readonly string[];
  readonly eventTypes?: readonly EventType[];
  /** Of the entity that the rule names; of the story where it names none. */
  readonly sentiments?: readonly SentimentLabel[];
  /** The entity's mean score of the last day lies this far from that of the week before: 0…2, scores go from −1 to 1. */
  readonly meanChange?: { readonly by: number; readonly direction: 'up' | 'down' | 'either' };
  /** 0…1. */
  readonly minNovelty?: number;
  /** ISO 639-1, any of them. */
  readonly languages?: readonly string[];
  readonly sourceIds?: readonly string[];
  /** Words or phrases, any of them in any title of the story. */
  readonly titleWords?: readonly string[];
  /** Tells once that so many stories met the rest within so many minutes, instead of each. */
  readonly burst?: { readonly stories: number; readonly withinMinutes: number };
}

/** When what was found leaves by mail, webhook or desktop. The inbox shows it at once. */
export type AlertSchedule =
  | { readonly kind: 'at-once' }
  | { readonly kind: 'hourly' }
  /** `at` is local, `08:30`; without `weekdays` every day. */
  | { readonly kind: 'daily'; readonly at: string; readonly weekdays?: readonly Weekday[] };

/** Nothing leaves from `from` to `to`, local times such as `22:00`; `to` before `from` is on the next day, equal ones are a whole day. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
  /** Days on which the span begins; without them every day. */
  readonly weekdays?: readonly Weekday[];
}

/** The times of a rule, all read in its own zone. */
export interface AlertTimes {
  readonly schedule: AlertSchedule;
  readonly quietHours?: QuietHours;
  /** IANA name, such as `Europe/Berlin`. */
  readonly timeZone: string;
}

/** What evaluation reads of a rule. */
export interface AlertRule {
  readonly conditions: AlertConditions;
  /** After an alert on an entity no other one on it for so long. */
  readonly cooldownMinutes: number;
  /** Whether a told story that is corrected is told again. */
  readonly tellsCorrections: boolean;
}
