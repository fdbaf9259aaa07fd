import { EVENT_TYPES } from '@trivium/finance/news/domain';
import { SENTIMENT_LABELS } from '@trivium/finance/sentiment/domain';
import { z } from 'zod';

const mean = z.number().nullable().describe('Mean score, −1 (worst) … 1 (best), of the stories that count; null where none does');

export const companySearchQuery = z.object({
  q: z.string().max(120).default(''),
  limit: z.coerce.number().int().min(1).max(50).default(12),
});

const foundCompany = z
  .object({
    symbol: z.string(),
    name: z.string(),
    matched: z.string().describe('The name or symbol that matched'),
    sector: z.string().nullable(),
    isOwn: z.boolean().describe('Whether the organisation added it or names to it'),
  })
  .meta({ id: 'FoundCompany' });
export const foundCompanies = z.object({ items: z.array(foundCompany) }).meta({ id: 'FoundCompanies' });

/** A ticker, or the name of something that has none. */
export const companyParameter = z.string().trim().min(1).max(120);
export const companyPageQuery = z.object({
  days: z.coerce.number().int().min(1).max(365).default(90),
  asOf: z.iso
    .datetime({ offset: true })
    .optional()
    .describe('Stories and sentiment as they were known then; names, peers and watch lists are those of now'),
});
export const companyExportQuery = companyPageQuery.extend({ format: z.enum(['csv', 'xlsx', 'json']).default('csv') });

const companyStory = z
  .object({
    id: z.string(),
    title: z.string(),
    url: z.string(),
    language: z.string(),
    publishedAt: z.iso.datetime(),
    eventType: z.enum(EVENT_TYPES),
    novelty: z.number(),
    label: z.enum(SENTIMENT_LABELS).describe('Towards this company'),
    isAbstained: z.boolean(),
    score: z.number().nullable(),
    sources: z.int(),
  })
  .meta({ id: 'CompanyStory' });

const companyPeer = z
  .object({ symbol: z.string(), name: z.string(), stories: z.int(), counted: z.int(), mean })
  .meta({ id: 'CompanyPeer' });

export const companyPage = z
  .object({
    symbol: z.string(),
    name: z.string(),
    sector: z.string().nullable(),
    aliases: z.array(z.string()),
    isListed: z.boolean().describe('False for a name of the news that no table knows'),
    own: z
      .object({ id: z.uuid(), aliases: z.array(z.string()) })
      .nullable()
      .describe("The organisation's own entry"),
    days: z.int(),
    from: z.iso.datetime(),
    to: z.iso.datetime(),
    asOf: z.iso.datetime().nullable().describe('The moment whose knowledge is shown; null for now'),
    mood: z
      .object({
        stories: z.int(),
        counted: z.int(),
        mean,
        days: z.array(
          z
            .object({ day: z.iso.date(), positive: z.int(), neutral: z.int(), negative: z.int(), abstained: z.int(), mean })
            .meta({ id: 'CompanyMoodDay' }),
        ),
      })
      .meta({ id: 'CompanyMood' }),
    stories: z.array(companyStory),
    isCut: z.boolean().describe('Whether there are more stories than were read'),
    peers: z.array(companyPeer),
    prices: z
      .object({ currency: z.string(), source: z.string(), days: z.array(z.object({ day: z.iso.date(), close: z.number() })) })
      .nullable()
      .describe('Null where none were brought in'),
    watchLists: z.array(z.object({ id: z.uuid(), name: z.string() })).describe("The caller's own lists that hold it"),
  })
  .meta({ id: 'CompanyPage' });

export type CompanySearchQuery = z.infer<typeof companySearchQuery>;
export type FoundCompanies = z.infer<typeof foundCompanies>;
export type CompanyPageQuery = z.infer<typeof companyPageQuery>;
export type CompanyExportQuery = z.infer<typeof companyExportQuery>;
export type CompanyStory = z.infer<typeof companyStory>;
export type CompanyPeer = z.infer<typeof companyPeer>;
export type CompanyPage = z.infer<typeof companyPage>;
