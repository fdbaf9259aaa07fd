import type { AlertRule, CreateAlertRule, PreviewAlertRule } from '@trivium/finance/api-client';
import type { EventType } from '@trivium/finance/news/domain';
import type { SentimentLabel } from '@trivium/finance/sentiment/domain';
import { isTimeOfDay, isTimeZone, leavesTime, type Weekday } from '@trivium/finance/watch/domain';

export type ChangeDirection = 'none' | 'up' | 'down' | 'either';

/** A rule as the builder's fields hold it: numbers as typed. */
export interface RuleDraft {
  readonly name: string;
  readonly watchListId: string;
  readonly entities: string;
  readonly eventTypes: readonly EventType[];
  readonly sentiments: readonly SentimentLabel[];
  readonly changeDirection: ChangeDirection;
  readonly changeBy: string;
  readonly minNovelty: string;
  readonly languages: readonly string[];
  readonly sourceIds: readonly string[];
  readonly titleWords: string;
  readonly hasBurst: boolean;
  readonly burstStories: string;
  readonly burstMinutes: string;
  readonly cooldownMinutes: string;
  readonly tellsCorrections: boolean;
  readonly mail: boolean;
  readonly desktop: boolean;
  readonly webhookUrl: string;
  readonly schedule: 'at-once' | 'hourly' | 'daily';
  readonly at: string;
  readonly weekdays: readonly Weekday[];
  readonly hasQuiet: boolean;
  readonly quietFrom: string;
  readonly quietTo: string;
  readonly timeZone: string;
}

export type DraftField =
  'name' | 'changeBy' | 'minNovelty' | 'burstStories' | 'burstMinutes' | 'cooldownMinutes' | 'at' | 'quietFrom' | 'quietTo' | 'timeZone';
export type DraftProblem =
  | { readonly kind: 'nameMissing' | 'timeWrong' | 'zoneWrong' | 'quietEndless' }
  | { readonly kind: 'numberWrong'; readonly from: number; readonly to: number };

/** A new rule: everything open, told at once. */
export function emptyDraft(timeZone: string): RuleDraft {
  return {
    name: '', watchListId: '', entities: '', eventTypes: [], sentiments: [], changeDirection: 'none', changeBy: '0.3', minNovelty: '', languages: [],
    titleWords: '', hasBurst: false, burstStories: '5', burstMinutes: '30', cooldownMinutes: '30', tellsCorrections: true, mail: false, desktop: false,
    webhookUrl: '', schedule: 'at-once', at: '08:00', weekdays: [], hasQuiet: false, quietFrom: '22:00', quietTo: '07:00', timeZone, sourceIds: [],
  }; // prettier-ignore
}

export function draftOf(rule: AlertRule): RuleDraft {
  const { conditions, schedule, quietHours, channels } = rule;
  const empty = emptyDraft(rule.timeZone);
  return {
    ...empty,
    name: rule.name,
    watchListId: conditions.watchListId ?? '',
    entities: textOfTerms(conditions.entities ?? []),
    eventTypes: conditions.eventTypes ?? [],
    sentiments: conditions.sentiments ?? [],
    changeDirection: conditions.meanChange?.direction ?? 'none',
    changeBy: String(conditions.meanChange?.by ?? empty.changeBy),
    minNovelty: String(conditions.minNovelty ?? ''),
    languages: conditions.languages ?? [],
    titleWords: textOfTerms(conditions.titleWords ?? []),
    hasBurst: conditions.burst !== undefined,
    burstStories: String(conditions.burst?.stories ?? empty.burstStories),
    burstMinutes: String(conditions.burst?.withinMinutes ?? empty.burstMinutes),
    cooldownMinutes: String(rule.cooldownMinutes),
    tellsCorrections: rule.tellsCorrections,
    mail: channels.mail,
    desktop: channels.desktop,
    webhookUrl: channels.webhookUrl ?? '',
    schedule: schedule.kind,
    at: schedule.kind === 'daily' ? schedule.at : empty.at,
    weekdays: schedule.kind === 'daily' ? (schedule.weekdays ?? []) : [],
    hasQuiet: quietHours !== null,
    quietFrom: quietHours?.from ?? empty.quietFrom,
    quietTo: quietHours?.to ?? empty.quietTo,
    sourceIds: conditions.sourceIds ?? [],
  };
}

/** What of a draft the preview asks. */
export function previewOf(draft: RuleDraft): PreviewAlertRule {
  const { watchListId, entities, eventTypes, sentiments, changeDirection, minNovelty, languages, titleWords, hasBurst, sourceIds } = draft;
  const named = termsOf(entities);
  const words = termsOf(titleWords);
  return {
    conditions: {
      ...(watchListId === '' ? {} : { watchListId }),
      ...(named.length === 0 ? {} : { entities: named }),
      ...(eventTypes.length === 0 ? {} : { eventTypes: [...eventTypes] }),
      ...(sentiments.length === 0 ? {} : { sentiments: [...sentiments] }),
      ...(changeDirection === 'none' ? {} : { meanChange: { by: Number(draft.changeBy), direction: changeDirection } }),
      ...(minNovelty.trim() === '' ? {} : { minNovelty: Number(minNovelty) }),
      ...(languages.length === 0 ? {} : { languages: [...languages] }),
      ...(words.length === 0 ? {} : { titleWords: words }),
      ...(sourceIds.length === 0 ? {} : { sourceIds: [...sourceIds] }),
      ...(hasBurst ? { burst: { stories: Number(draft.burstStories), withinMinutes: Number(draft.burstMinutes) } } : {}),
    },
    cooldownMinutes: Number(draft.cooldownMinutes),
    tellsCorrections: draft.tellsCorrections,
  };
}

/** What of a draft is saved. */
export function bodyOf(draft: RuleDraft): CreateAlertRule {
  const { name, mail, desktop, webhookUrl, schedule, at, weekdays, hasQuiet, quietFrom, quietTo, timeZone } = draft;
  return {
    name: name.trim(),
    ...previewOf(draft),
    channels: { mail, desktop, webhookUrl: webhookUrl.trim() || null },
    schedule:
      schedule === 'daily'
        ? { kind: 'daily', at, ...(weekdays.length === 0 ? {} : { weekdays: [...weekdays].sort() }) }
        : { kind: schedule },
    quietHours: hasQuiet ? { from: quietFrom, to: quietTo } : null,
    timeZone,
  };
}

/** What is wrong with the fields; those that are not in use are not looked at. */
export function problemsOf(draft: RuleDraft): Partial<Record<DraftField, DraftProblem>> {
  const time = (text: string): DraftProblem | undefined => (isTimeOfDay(text) ? undefined : { kind: 'timeWrong' });
  const isEndless = draft.hasQuiet && !leavesTime({ from: draft.quietFrom, to: draft.quietTo });
  const all: readonly (readonly [DraftField, DraftProblem | undefined])[] = [
    ['name', draft.name.trim() === '' ? { kind: 'nameMissing' } : undefined],
    ['changeBy', draft.changeDirection === 'none' ? undefined : number(draft.changeBy, { from: 0.05, to: 2 })],
    ['minNovelty', draft.minNovelty.trim() === '' ? undefined : number(draft.minNovelty, { from: 0, to: 1 })],
    ['burstStories', draft.hasBurst ? whole(draft.burstStories, { from: 2, to: 1_000 }) : undefined],
    ['burstMinutes', draft.hasBurst ? whole(draft.burstMinutes, { from: 1, to: 10_080 }) : undefined],
    ['cooldownMinutes', whole(draft.cooldownMinutes, { from: 0, to: 10_080 })],
    ['at', draft.schedule === 'daily' ? time(draft.at) : undefined],
    ['quietFrom', draft.hasQuiet ? time(draft.quietFrom) : undefined],
    ['quietTo', draft.hasQuiet ? (time(draft.quietTo) ?? (isEndless ? { kind: 'quietEndless' } : undefined)) : undefined],
    ['timeZone', isTimeZone(draft.timeZone) ? undefined : { kind: 'zoneWrong' }],
  ];
  return Object.fromEntries(all.filter(([, problem]) => problem !== undefined));
}

/** Terms as people part them, in whatever script; one that holds such a mark itself stands in quotes. */
export function termsOf(text: string): string[] {
  const terms = [...text.matchAll(TERM)].map(([whole, straight, curved]) => (straight ?? curved ?? whole).trim());
  return [...new Set(terms.filter((term) => term !== ''))];
}

/** The text that {@link termsOf} reads as these terms. */
function textOfTerms(terms: readonly string[]): string {
  return terms.map((term) => (PARTING.test(term) ? `"${term.replaceAll('"', '')}"` : term)).join(', ');
}

const PARTING = /[,，、;；\n]/;
/** A quoted term that ends at a parting mark or at the end, else all up to the next mark. */
const TERM = /\s*(?:"([^"]*)"|“([^”]*)”)\s*(?=[,，、;；\n]|$)|[^,，、;；\n]+/g;

interface Bounds {
  readonly from: number;
  readonly to: number;
}

function number(text: string, { from, to }: Bounds): DraftProblem | undefined {
  const value = text.trim() === '' ? NaN : Number(text);
  return value >= from && value <= to ? undefined : { kind: 'numberWrong', from, to };
}

function whole(text: string, bounds: Bounds): DraftProblem | undefined {
  return Number.isInteger(Number(text)) ? number(text, bounds) : { kind: 'numberWrong', ...bounds };
}
