import { randomBytes } from 'node:crypto';
import { aiMigrations } from '@trivium/migrations/ai';
import { financeMigrations } from '@trivium/migrations/finance';
import { platformMigrations } from '@trivium/migrations/platform';
import { authEntities } from '@trivium/platform/auth';
import type { Database, Schema } from '@trivium/platform/database';
import { type CallerIdentity, GuardedFetcher } from '@trivium/platform/http';
import { JobEntity, JobEventEntity } from '@trivium/platform/jobs';
import { createTestJobs, type TestJobs } from '@trivium/platform/jobs/testing';
import type { Logger } from '@trivium/platform/observability';
import { type Clock, type OrganisationId, type UserId, UuidV7Source } from '@trivium/shared/kernel';
import type { NewsIntake } from '../../news-intake';
import { ArticleReader } from '../article/article-reader.service';
import { ArticlesRepository } from '../article/articles.repository';
import { PollingRepository } from '../polling/polling.repository';
import { SourcePoller } from '../polling/source-poller';
import { SourceReading } from '../polling/source-reading';
import { ReadingListService } from '../reading-list.service';
import { RefreshJobs } from '../refresh-jobs';
import { sourcesEntities } from '../sources-entities';
import { SourcesRepository } from '../sources.repository';
import { SourcesService } from '../sources.service';
import { PushReceiver } from '../websub/push-receiver.service';
import { PushRepository } from '../websub/push.repository';
import { PushSubscriber } from '../websub/push-subscriber';
import { InlineParser } from './inline-parser';

export const sourcesTestSchema: Schema = {
  entities: [...sourcesEntities, ...authEntities, JobEntity, JobEventEntity],
  migrations: [...platformMigrations, ...aiMigrations, ...financeMigrations],
};

const silent: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  child: () => silent,
};

export interface TestSources {
  readonly sources: SourcesService;
  readonly lists: ReadingListService;
  readonly refreshing: RefreshJobs;
  readonly articles: ArticleReader;
  readonly poller: SourcePoller;
  readonly pushes: PushReceiver;
  readonly jobs: TestJobs;
  readonly guarded: GuardedFetcher;
}

export interface TestSourcesOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly intake: NewsIntake;
  /** `host:port` of test servers. */
  readonly allowed: readonly string[];
  readonly isDemo?: boolean;
  readonly isOnlyProcess?: boolean;
  readonly publicUrl?: string;
  readonly guarded?: GuardedFetcher;
}

export const TEST_SECRET = 'a secret of forty characters, for testing';

/** One process's part of the sources, without the web framework. Sources are read when `poller.runDue()` is called. */
export function createTestSources(options: TestSourcesOptions): TestSources {
  const { database, clock, intake, allowed, isDemo = false, isOnlyProcess = false, publicUrl } = options;
  const ids = new UuidV7Source(
    () => clock.now().getTime(),
    (length) => new Uint8Array(randomBytes(length)),
  );
  const settings = {
    feedsWorker: new URL('file:///unused.mjs'),
    secretKey: TEST_SECRET,
    publicUrl,
    isPolling: false,
    isOnlyProcess,
    isDemo,
  };
  const guarded = options.guarded ?? new GuardedFetcher(new Set(allowed));
  const parser = new InlineParser();
  const jobs = createTestJobs({ database, clock, isOnlyProcess: true });
  const sources = new SourcesRepository(database);
  const polling = new PollingRepository(database);
  const pushRepository = new PushRepository(database);
  const subscriber = new PushSubscriber(database, pushRepository, guarded, clock, silent, settings);
  const reading = new SourceReading(database, polling, guarded, parser, intake, subscriber, clock, ids, () => 0, silent);
  const poller = new SourcePoller(database, polling, reading, guarded, clock, ids, silent, settings);
  const refreshing = new RefreshJobs(database, jobs.handlers, jobs.service, sources, poller, clock);
  refreshing.onModuleInit();
  return {
    sources: new SourcesService(database, sources, pushRepository, subscriber, poller, guarded, clock, ids),
    lists: new ReadingListService(database, sources, parser, poller, guarded, clock, ids, settings),
    refreshing,
    articles: new ArticleReader(database, sources, new ArticlesRepository(database), guarded, parser, clock, ids),
    poller,
    pushes: new PushReceiver(database, pushRepository, sources, parser, reading, poller, clock, silent, settings),
    jobs,
    guarded,
  };
}

/** Somebody of an organisation. */
export function testManager(organisation = 1): CallerIdentity {
  return {
    userId: '00000000-0000-7000-9000-000000000001' as UserId,
    organisationId: `00000000-0000-7000-8000-00000000000${organisation}` as OrganisationId,
    roles: [],
    permissions: new Set(),
    sessionId: 's',
  };
}
