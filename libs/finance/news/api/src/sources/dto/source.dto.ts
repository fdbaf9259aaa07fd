import { listOf, listQuery } from '@trivium/platform/http';
import { z } from 'zod';
import { SOURCE_HEALTHS } from '../news-source.entity';

/** PostgreSQL keeps no U+0000 in text. */
const words = (most: number) =>
  z
    .string()
    .overwrite((text) => text.replaceAll('\0', ''))
    .trim()
    .max(most);
const problem = z.object({ code: z.string(), detail: z.string() });

/** What its publisher allows, in the words of whoever looked it up. */
const termsFields = {
  terms: words(2_000).nullable().optional(),
  attribution: words(500).nullable().optional(),
  robotsNote: words(1_000).nullable().optional(),
  contact: words(300).nullable().optional(),
  mayReadFullText: z.boolean().optional().describe('Whether the terms permit the text of whole articles to be read'),
};
const settings = {
  title: words(200).optional(),
  group: words(200).optional(),
  language: words(20).nullable().optional(),
  pollMinutes: z.int().min(1).max(1_440).nullable().optional().describe('5 when null'),
  isPaused: z.boolean().optional(),
  ...termsFields,
};

export const createSource = z
  .object({ url: words(2_000).min(1), name: words(200).optional().describe('The same as title'), ...settings })
  .meta({ id: 'CreateSource' });
export const changeSource = z.object(settings).meta({ id: 'ChangeSource' });
export const refreshSources = z
  .object({ ids: z.array(z.uuid()).min(1).max(5_000).optional() })
  .optional()
  .meta({ id: 'RefreshSources' });

export const sourceQuery = listQuery.extend({
  q: words(200).optional(),
  health: z
    .enum([...SOURCE_HEALTHS, 'paused'])
    .optional()
    .describe('Those that are paused are none of the others'),
  group: words(200).optional(),
});
export const historyQuery = z.object({ limit: z.coerce.number().int().min(1).max(50).default(50), cursor: z.string().max(500).optional() });
export const exportQuery = z.object({ format: z.enum(['opml', 'csv', 'xlsx']).default('opml') });
export const importQuery = z.object({ isPaused: z.stringbool().optional() });

export const sourceResponse = z
  .object({
    id: z.uuid(),
    url: z.string(),
    title: z.string(),
    siteUrl: z.string().nullable(),
    group: z.string(),
    language: z.string().nullable(),
    kind: z.string().nullable(),
    terms: z.string().nullable(),
    attribution: z.string().nullable(),
    robotsNote: z.string().nullable(),
    contact: z.string().nullable(),
    mayReadFullText: z.boolean(),
    health: z.enum(SOURCE_HEALTHS),
    isPaused: z.boolean(),
    isDemo: z.boolean(),
    lastFetchedAt: z.iso.datetime().nullable(),
    lastChangedAt: z.iso.datetime().nullable(),
    nextFetchAt: z.iso.datetime().nullable(),
    lastError: problem.nullable(),
    failures: z.int(),
    itemCount: z.int(),
    perDay: z.array(z.int()).describe('New items of the last 14 days (UTC), oldest first'),
    pollMinutes: z.int().nullable(),
    movedTo: z.string().nullable(),
    push: z.object({ state: z.string(), hubUrl: z.string(), leaseUntil: z.iso.datetime().nullable() }).nullable(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'NewsSource' });
export const sourceList = listOf(sourceResponse, 'NewsSourceList').extend({
  total: z.int(),
  counts: z.object({ ok: z.int(), slow: z.int(), failing: z.int(), stopped: z.int(), paused: z.int() }),
  groups: z.array(z.string()),
}).meta({ id: 'NewsSourceList' }); // prettier-ignore

export const importReport = z
  .object({
    added: z.array(z.object({ id: z.uuid(), title: z.string(), url: z.string() })),
    duplicates: z.array(z.object({ title: z.string(), url: z.string() })),
    refused: z.array(z.object({ title: z.string(), url: z.string(), code: z.string(), reason: z.string() })),
    isRepaired: z.boolean().describe('The file was not well-formed and was read all the same'),
    isPaused: z.boolean().describe('New sources on the internet wait until somebody resumes or refreshes them'),
  })
  .meta({ id: 'SourceImportReport' });

export const fetchResponse = z
  .object({
    at: z.iso.datetime(),
    status: z.int().nullable(),
    outcome: z.string(),
    durationMs: z.int(),
    sizeBytes: z.int(),
    added: z.int(),
    revised: z.int(),
    error: problem.nullable(),
    repairs: z.array(z.object({ code: z.string(), count: z.int() })),
  })
  .meta({ id: 'SourceFetch' });
export const fetchList = listOf(fetchResponse, 'SourceFetchList');
export const jobStarted = z.object({ jobId: z.uuid() }).meta({ id: 'SourcesJobStarted' });
export const articleQuery = z.object({ url: words(2_000).min(1) });
export const articleResponse = z
  .object({ url: z.string(), title: z.string(), text: z.string(), readAt: z.iso.datetime(), attribution: z.string().nullable() })
  .meta({ id: 'SourceArticle' });

export type CreateSource = z.infer<typeof createSource>;
export type ChangeSource = z.infer<typeof changeSource>;
export type RefreshSources = z.infer<typeof refreshSources>;
export type SourceQuery = z.infer<typeof sourceQuery>;
export type HistoryQuery = z.infer<typeof historyQuery>;
export type ExportQuery = z.infer<typeof exportQuery>;
export type ImportQuery = z.infer<typeof importQuery>;
export type SourceResponse = z.infer<typeof sourceResponse>;
export type SourceListResponse = z.infer<typeof sourceList>;
export type ImportReport = z.infer<typeof importReport>;
export type FetchResponse = z.infer<typeof fetchResponse>;
export type ArticleQuery = z.infer<typeof articleQuery>;
export type ArticleResponse = z.infer<typeof articleResponse>;
