import { DATE_DOUBTS, EVENT_TYPES } from '@trivium/finance/news/domain';
import { SENTIMENT_LABELS } from '@trivium/finance/sentiment/domain';
import { listQuery } from '@trivium/platform/http';
import { z } from 'zod';

const MOST_VALUES = 50;
const instant = z.iso.datetime({ offset: true });
/** Symbols of exchanges, as they stand between commas. */
const SYMBOLS = /^[A-Z0-9^][A-Z0-9.^=:-]{0,14}(?:\s*,\s*[A-Z0-9^][A-Z0-9.^=:-]{0,14})+\s*,?$/;
const partedByCommas = (given: string): string[] => given.split(',');
/** Names hold commas ("Alphabet, Inc."), symbols do not: only a row of symbols is parted. */
const symbolsOrOneName = (given: string): string[] => (SYMBOLS.test(given.trim()) ? partedByCommas(given) : [given]);
/** A parameter that may be given several times, or once with commas. */
const several = <Value extends z.ZodType<unknown, string>>(value: Value, part = partedByCommas) =>
  z
    .union([z.string().max(4_000), z.array(z.string().max(500)).max(MOST_VALUES)])
    .transform((given) => (Array.isArray(given) ? given : part(given)).map((one) => one.trim()).filter((one) => one !== ''))
    .pipe(z.array(value).max(MOST_VALUES))
    .optional();

const entity = several(z.string().max(200), symbolsOrOneName).describe(
  'A symbol or a name; several as repeated parameters, symbols also with commas',
);
const filters = {
  entity,
  language: several(z.string().regex(/^[a-z]{2,3}$/)),
  eventType: several(z.enum(EVENT_TYPES)),
  sentiment: several(z.enum([...SENTIMENT_LABELS, 'abstained'])),
  sourceId: several(z.uuid()),
  watchListId: z.uuid().optional(),
  q: z.string().trim().max(200).optional(),
  from: instant.optional(),
  to: instant.optional(),
  asOf: instant.optional(),
};

export const storyFilter = z.object(filters);
export const storyListQuery = listQuery.extend(filters);
export const storyExportQuery = z.object({ ...filters, format: z.enum(['csv', 'xlsx', 'json']).default('csv') });
export const storyFindQuery = z.object({ asOf: instant.optional() });
export const trendsQuery = z.object({ entity, asOf: instant.optional() });

export type StoryFilter = z.infer<typeof storyFilter>;
export type StoryListQuery = z.infer<typeof storyListQuery>;
export type StoryExportQuery = z.infer<typeof storyExportQuery>;
export type StoryFindQuery = z.infer<typeof storyFindQuery>;
export type TrendsQuery = z.infer<typeof trendsQuery>;

const sentiment = z
  .object({
    label: z.enum(SENTIMENT_LABELS),
    probabilities: z.object({ negative: z.number(), neutral: z.number(), positive: z.number() }),
    isAbstained: z.boolean(),
  })
  .meta({ id: 'StorySentiment' });
const item = z
  .object({
    id: z.uuid(),
    url: z.string(),
    title: z.string(),
    sourceId: z.uuid().nullable(),
    sourceName: z.string().optional(),
    language: z.string(),
    excerpt: z.string().optional(),
    publishedAt: z.iso.datetime(),
    publishedText: z.string().optional().describe('The date as its source wrote it'),
    dateDoubt: z.enum(DATE_DOUBTS).optional().describe('Why `publishedAt` is not that date but the moment at which the item became known'),
    ingestedAt: z.iso.datetime(),
    supersededBy: z.uuid().optional(),
    mayReadFullText: z
      .boolean()
      .optional()
      .describe('The terms of its source permit the whole article; told of a single story as it is now'),
    sentiment,
  })
  .meta({ id: 'StoryItem' });
const story = {
  id: z.uuid(),
  title: z.string(),
  items: z.array(item),
  language: z.string(),
  sentiment,
  entities: z.array(
    z.object({ symbol: z.string().optional(), name: z.string(), sentiment: sentiment.optional() }).meta({ id: 'StoryEntity' }),
  ),
  eventType: z.enum(EVENT_TYPES),
  novelty: z.number(),
  firstPublishedAt: z.iso.datetime(),
  lastIngestedAt: z.iso.datetime(),
  supersededBy: z.uuid().optional(),
  isDemo: z.boolean(),
};
export const storyResponse = z.object(story).meta({ id: 'Story' });
export const storyPage = z
  .object({ items: z.array(storyResponse), nextCursor: z.string().nullable(), total: z.number().optional() })
  .meta({ id: 'StoryPage' });
export const storyHistory = z
  .object({
    ...story,
    history: z.array(
      z.object({
        validFrom: z.iso.datetime(),
        validTo: z.iso.datetime().nullable(),
        title: z.string(),
        itemCount: z.number(),
        addedItemIds: z.array(z.uuid()),
        sentiment,
        isJudgedAnew: z.boolean().describe('Nothing came then: its items were judged by another version of the model'),
      }),
    ),
  })
  .meta({ id: 'StoryWithHistory' });
export const relatedStories = z.object({ items: z.array(storyResponse) }).meta({ id: 'RelatedStories' });

const counts = { positive: z.number(), neutral: z.number(), negative: z.number(), abstained: z.number() };
export const storySummary = z
  .object({
    stories: z.number(),
    items: z.number(),
    sources: z.number(),
    labels: z.object(counts),
    languages: z.array(z.object({ language: z.string(), count: z.number() })),
    eventTypes: z.array(z.object({ eventType: z.string(), count: z.number() })),
    bySource: z.array(z.object({ sourceId: z.string(), sourceName: z.string().optional(), count: z.number() })),
    hours: z.array(z.object({ at: z.iso.datetime(), ...counts })),
  })
  .meta({ id: 'StorySummary' });
export const entityTrends = z
  .object({
    items: z.array(
      z
        .object({
          entity: z.string(),
          points: z.array(z.object({ at: z.iso.datetime(), score: z.number().nullable(), count: z.number() })),
        })
        .meta({ id: 'EntityTrend' }),
    ),
  })
  .meta({ id: 'EntityTrends' });

export type StorySummary = z.infer<typeof storySummary>;
export type EntityTrends = z.infer<typeof entityTrends>;
export type StoryHistory = z.infer<typeof storyHistory>;
