import { EVENT_TYPES } from '@trivium/finance/news/domain';
import { SENTIMENT_LABELS } from '@trivium/finance/sentiment/domain';
import { ALERT_CHANNELS, ALERT_KINDS } from '@trivium/finance/watch/domain';
import { TABLE_FORMATS } from '@trivium/platform/documents';
import { listOf, listQuery } from '@trivium/platform/http';
import { z } from 'zod';
import { DELIVERY_STATES } from '../delivery/alert-delivery.entity';
import { line } from './alert-words';

const label = z.enum(SENTIMENT_LABELS);

const alertDelivery = z
  .object({
    channel: z.enum(ALERT_CHANNELS),
    state: z.enum(DELIVERY_STATES),
    dueAt: z.iso.datetime(),
    sentAt: z.iso.datetime().nullable(),
    attempts: z.int(),
    error: z.object({ code: z.string(), detail: z.string() }).nullable(),
  })
  .meta({ id: 'AlertDelivery' });

export const alertResponse = z
  .object({
    id: z.uuid(),
    rule: z.object({ id: z.uuid(), name: z.string(), isRemoved: z.boolean() }),
    kind: z.enum(ALERT_KINDS),
    storyId: z.string(),
    title: z.string(),
    url: z.string(),
    language: z.string(),
    eventType: z.enum(EVENT_TYPES),
    novelty: z.number(),
    sources: z.int(),
    publishedAt: z.iso.datetime(),
    sentiment: z.object({ label, isAbstained: z.boolean() }),
    entities: z.array(z.object({ symbol: z.string().optional(), name: z.string(), label: label.optional() })),
    burst: z.object({ stories: z.int(), withinMinutes: z.int() }).optional(),
    previousTitle: z.string().optional().describe('Of a correction: what was told before'),
    createdAt: z.iso.datetime(),
    readAt: z.iso.datetime().nullable(),
    deliveries: z.array(alertDelivery),
  })
  .meta({ id: 'Alert' });

export const alertQuery = listQuery.extend({
  state: z.enum(['all', 'unread']).default('all'),
  ruleId: z.uuid().optional(),
  kind: z.enum(ALERT_KINDS).optional(),
  q: line(200).optional().describe('Words of the title or a name'),
});
export const alertExportQuery = alertQuery.omit({ limit: true, cursor: true }).extend({ format: z.enum(TABLE_FORMATS).default('csv') });
export const alertList = listOf(alertResponse, 'AlertList');

export const unreadAlerts = z.object({ unread: z.int() }).meta({ id: 'UnreadAlerts' });
export const markAlert = z.object({ isRead: z.boolean() }).meta({ id: 'MarkAlert' });
export const readAllAlerts = z
  .object({ count: z.int(), readAt: z.iso.datetime().describe('Names this act, for taking it back') })
  .meta({ id: 'ReadAllAlerts' });
export const undoReadAllAlerts = z.object({ readAt: z.iso.datetime() }).meta({ id: 'UndoReadAllAlerts' });

export type AlertResponse = z.infer<typeof alertResponse>;
export type AlertQuery = z.infer<typeof alertQuery>;
export type AlertExportQuery = z.infer<typeof alertExportQuery>;
export type UnreadAlerts = z.infer<typeof unreadAlerts>;
export type MarkAlert = z.infer<typeof markAlert>;
export type ReadAllAlerts = z.infer<typeof readAllAlerts>;
export type UndoReadAllAlerts = z.infer<typeof undoReadAllAlerts>;
