import { EVENT_TYPES } from '@trivium/finance/news/domain';
import { SENTIMENT_LABELS } from '@trivium/finance/sentiment/domain';
import { ALERT_CHANNELS, ALERT_KINDS, isTimeOfDay, isTimeZone, leavesTime, type Weekday } from '@trivium/finance/watch/domain';
import { listOf, listQuery } from '@trivium/platform/http';
import { z } from 'zod';
import { line } from './alert-words';

const MOST_TERMS = 100;

const weekday = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6), z.literal(7)]);
const weekdays: z.ZodType<readonly Weekday[]> = z.array(weekday).min(1).max(7).describe('Monday is 1, Sunday 7');
const timeOfDay = z.string().refine(isTimeOfDay, { error: 'HH:MM' }).describe('Local time, HH:MM');
const terms = (characters: number) => z.array(line(characters).min(1)).max(MOST_TERMS);

const conditions = z
  .object({
    watchListId: z.uuid().optional(),
    entities: terms(80).optional().describe('Symbols or names, any of them'),
    eventTypes: z.array(z.enum(EVENT_TYPES)).max(EVENT_TYPES.length).optional(),
    sentiments: z.array(z.enum(SENTIMENT_LABELS)).max(3).optional(),
    meanChange: z
      .object({ by: z.number().min(0.05).max(2), direction: z.enum(['up', 'down', 'either']) })
      .optional()
      .describe("The entity's mean score of the last day lies this far from that of the week before"),
    minNovelty: z.number().min(0).max(1).optional(),
    languages: z
      .array(z.string().regex(/^[a-z]{2,3}$/))
      .max(50)
      .optional(),
    sourceIds: terms(80).optional(),
    titleWords: terms(80).optional(),
    burst: z
      .object({ stories: z.int().min(2).max(1_000), withinMinutes: z.int().min(1).max(10_080) })
      .optional()
      .describe('Tells once that so many stories came within so many minutes'),
  })
  .meta({ id: 'AlertConditions' });

const schedule = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('at-once') }),
    z.object({ kind: z.literal('hourly') }),
    z.object({ kind: z.literal('daily'), at: timeOfDay, weekdays: weekdays.optional() }),
  ])
  .meta({ id: 'AlertSchedule' });

const quietHours = z
  .object({ from: timeOfDay, to: timeOfDay, weekdays: weekdays.optional() })
  .refine(leavesTime, { error: 'Nothing would ever be sent', path: ['to'] })
  .meta({ id: 'AlertQuietHours' });

const channels = z
  .object({
    mail: z.boolean().default(false),
    desktop: z.boolean().default(false),
    webhookUrl: z.string().trim().max(2_000).nullable().default(null),
  })
  .meta({ id: 'AlertChannels' });

const judged = {
  conditions,
  cooldownMinutes: z.int().min(0).max(10_080).default(30).describe('After an alert on an entity, no other one on it for so long'),
  tellsCorrections: z.boolean().default(true),
};

export const createAlertRule = z
  .object({
    name: line(120).min(1),
    isOn: z.boolean().default(true),
    ...judged,
    schedule: schedule.default({ kind: 'at-once' }),
    quietHours: quietHours.nullable().default(null),
    timeZone: z.string().refine(isTimeZone, { error: 'IANA zone, such as Europe/Berlin' }).default('UTC'),
    channels: channels.default({ mail: false, desktop: false, webhookUrl: null }),
  })
  .meta({ id: 'CreateAlertRule' });

/** What is absent stays. Defaults would overwrite: they are left out. */
export const changeAlertRule = z
  .object({
    name: line(120).min(1).optional(),
    isOn: z.boolean().optional(),
    conditions: conditions.optional(),
    cooldownMinutes: z.int().min(0).max(10_080).optional(),
    tellsCorrections: z.boolean().optional(),
    schedule: schedule.optional(),
    quietHours: quietHours.nullable().optional(),
    timeZone: z.string().refine(isTimeZone, { error: 'IANA zone, such as Europe/Berlin' }).optional(),
    channels: z
      .object({
        mail: z.boolean().optional(),
        desktop: z.boolean().optional(),
        webhookUrl: z.string().trim().max(2_000).nullable().optional(),
      })
      .optional(),
  })
  .meta({ id: 'ChangeAlertRule' });

export const alertRuleResponse = z
  .object({
    id: z.uuid(),
    name: z.string(),
    isOn: z.boolean(),
    conditions,
    cooldownMinutes: z.int(),
    tellsCorrections: z.boolean(),
    schedule,
    quietHours: quietHours.nullable(),
    timeZone: z.string(),
    channels: z.object({ mail: z.boolean(), desktop: z.boolean(), webhookUrl: z.string().nullable() }),
    isQuietNow: z.boolean(),
    nextSendAt: z.iso.datetime().describe('When something found now would leave'),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'AlertRule' });

export const savedAlertRule = z
  .object({
    rule: alertRuleResponse,
    webhookSecret: z
      .string()
      .nullable()
      .describe('Shown this once, when a webhook was set or its secret renewed; checks `webhook-signature`'),
  })
  .meta({ id: 'SavedAlertRule' });

export const alertRuleQuery = listQuery;
export const alertRuleList = listOf(alertRuleResponse, 'AlertRuleList');

export const previewAlertRule = z.object(judged).meta({ id: 'PreviewAlertRule' });

export const alertRulePreview = z
  .object({
    days: z.int().describe('How far back was looked'),
    storiesRead: z.int(),
    isCut: z.boolean().describe('Whether there were more stories than were read'),
    count: z.int().describe('How often the rule would have told'),
    perDay: z.array(z.int()).describe('Oldest day first'),
    items: z.array(
      z.object({ storyId: z.string(), title: z.string(), language: z.string(), kind: z.enum(ALERT_KINDS), at: z.iso.datetime() }),
    ),
  })
  .meta({ id: 'AlertRulePreview' });

export const testAlertChannel = z.object({ channel: z.enum(ALERT_CHANNELS) }).meta({ id: 'TestAlertChannel' });
export const testedAlertChannel = z
  .object({ channel: z.enum(ALERT_CHANNELS), isSent: z.boolean(), code: z.string().nullable(), detail: z.string() })
  .meta({ id: 'TestedAlertChannel' });

export const alertChannelStates = z
  .object({
    mail: z.object({ isConfigured: z.boolean(), address: z.string().describe("The person's own, which mails go to"), detail: z.string() }),
  })
  .meta({ id: 'AlertChannelStates' });

export type CreateAlertRule = z.infer<typeof createAlertRule>;
export type ChangeAlertRule = z.infer<typeof changeAlertRule>;
export type AlertRuleResponse = z.infer<typeof alertRuleResponse>;
export type SavedAlertRule = z.infer<typeof savedAlertRule>;
export type AlertRuleQuery = z.infer<typeof alertRuleQuery>;
export type PreviewAlertRule = z.infer<typeof previewAlertRule>;
export type AlertRulePreview = z.infer<typeof alertRulePreview>;
export type TestAlertChannel = z.infer<typeof testAlertChannel>;
export type TestedAlertChannel = z.infer<typeof testedAlertChannel>;
export type AlertChannelStates = z.infer<typeof alertChannelStates>;
