import { randomBytes } from 'node:crypto';
import type { Story, StorySentiment } from '@trivium/finance/news/domain';
import { WatchEntryEntity, WatchListEntity, type WatchService } from '@trivium/finance/watch/api';
import { financeMigrations } from '@trivium/migrations/finance';
import { platformMigrations } from '@trivium/migrations/platform';
import { authEntities } from '@trivium/platform/auth';
import type { Database, Schema } from '@trivium/platform/database';
import type { CallerIdentity } from '@trivium/platform/http';
import { JobEntity, JobEventEntity } from '@trivium/platform/jobs';
import { type Clock, type OrganisationId, type UserId, UuidV7Source } from '@trivium/shared/kernel';
import { OwnCompaniesRepository } from '../own-companies/own-companies.repository';
import { OwnCompaniesService } from '../own-companies/own-companies.service';
import { OwnCompanyEntity } from '../own-companies/own-company.entity';
import { CompanyExport } from '../page/company-export.service';
import { CompanyPagesService } from '../page/company-pages.service';
import { NoPrices } from '../page/company-prices';
import { CompanyStories, type CompanyStoriesQuery } from '../page/company-stories';

/** What companies stand on. */
export const companiesTestSchema: Schema = {
  entities: [OwnCompanyEntity, WatchListEntity, WatchEntryEntity, ...authEntities, JobEntity, JobEventEntity],
  migrations: [...platformMigrations, ...financeMigrations],
};

/** Stories as the news would find them. */
export class TestCompanyStories extends CompanyStories {
  readonly kept = new Map<OrganisationId, readonly Story[]>();
  readonly asked: CompanyStoriesQuery[] = [];

  async storiesOf(organisationId: OrganisationId, query: CompanyStoriesQuery): Promise<readonly Story[]> {
    const { entity, from, to, limit } = query;
    this.asked.push(query);
    return (this.kept.get(organisationId) ?? [])
      .filter(({ entities }) => entities.some(({ symbol, name }) => symbol === entity || name === entity))
      .filter(({ firstPublishedAt }) => firstPublishedAt >= from.toISOString() && firstPublishedAt <= to.toISOString())
      .slice(0, limit);
  }
}

export interface TestCompanies {
  readonly own: OwnCompaniesService;
  readonly pages: CompanyPagesService;
  readonly exports: CompanyExport;
  readonly stories: TestCompanyStories;
}

export function createTestCompanies({ database, clock }: { database: Database; clock: Clock }): TestCompanies {
  const ids = new UuidV7Source(
    () => clock.now().getTime(),
    (length) => new Uint8Array(randomBytes(length)),
  );
  const own = new OwnCompaniesService(database, new OwnCompaniesRepository(database), clock, ids);
  const stories = new TestCompanyStories();
  // The one thing that is asked of watch lists.
  const watch = { listsWith: async () => [] } as unknown as WatchService;
  const pages = new CompanyPagesService(own, stories, new NoPrices(), watch, clock);
  return { own, pages, exports: new CompanyExport(pages, clock), stories };
}

/** Somebody of an organisation. */
export function testAnalyst(organisation: number): CallerIdentity {
  return {
    userId: '00000000-0000-7000-9000-000000000001' as UserId,
    organisationId: `00000000-0000-7000-8000-${String(organisation).padStart(12, '0')}` as OrganisationId,
    roles: [],
    permissions: new Set(),
    sessionId: 's',
  };
}

export function sentimentOf(label: StorySentiment['label'], isAbstained = false): StorySentiment {
  return { label, isAbstained, probabilities: { negative: 0.1, neutral: 0.1, positive: 0.1, [label]: 0.8 } };
}

/** A story with one item. */
export function testStory(story: Partial<Story> & Pick<Story, 'id' | 'firstPublishedAt' | 'entities'>): Story {
  const sentiment = story.sentiment ?? sentimentOf('neutral');
  return {
    title: `Story ${story.id}`,
    items: [
      {
        id: `${story.id}-1`,
        url: `https://news.example/${story.id}`,
        title: `Story ${story.id}`,
        sourceId: null,
        language: 'en',
        publishedAt: story.firstPublishedAt,
        ingestedAt: story.firstPublishedAt,
        sentiment,
      },
    ],
    language: 'en',
    sentiment,
    eventType: 'other',
    novelty: 0.5,
    lastIngestedAt: story.firstPublishedAt,
    isDemo: false,
    ...story,
  };
}
