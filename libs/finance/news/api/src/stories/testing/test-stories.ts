import { randomBytes } from 'node:crypto';
import type { NewsItem } from '@trivium/finance/news/domain';
import { aiMigrations } from '@trivium/migrations/ai';
import { financeMigrations } from '@trivium/migrations/finance';
import { platformMigrations } from '@trivium/migrations/platform';
import { ModelChanges } from '@trivium/finance/sentiment/api';
import { auditEntities, AuditRepository, AuditService } from '@trivium/platform/audit';
import type { Database, Schema } from '@trivium/platform/database';
import type { CallerIdentity } from '@trivium/platform/http';
import { JobEntity, JobEventEntity } from '@trivium/platform/jobs';
import { createTestJobs, type TestJobs } from '@trivium/platform/jobs/testing';
import type { Logger } from '@trivium/platform/observability';
import { type Clock, type OrganisationId, type UserId, UuidV7Source } from '@trivium/shared/kernel';
import { StoryBell } from '../../news-intake';
import { StoryExport } from '../export/story-export.service';
import { IntakeRepository } from '../intake/intake.repository';
import { ItemAnalysis } from '../intake/item-analysis.service';
import { PostedNews } from '../intake/post-stories.service';
import { StoryIntake } from '../intake/story-intake.service';
import { StoryWriter } from '../intake/story-writer';
import { ItemJudge } from '../judging/item-judgement.service';
import { JudgingJobs } from '../judging/judging-jobs';
import { JudgingWriter } from '../judging/judging-writer';
import { JudgingRepository } from '../judging/judging.repository';
import { JudgingService } from '../judging/judging.service';
import { CompanyBooks } from '../organisation-companies';
import type { SourceNames } from '../reading/source-names';
import { StoriesRepository } from '../reading/stories.repository';
import { StoriesService } from '../reading/stories.service';
import { StorySummaries } from '../reading/summary.service';
import { ForgetJobs } from '../retention/forget-jobs';
import { NewsSettingsService } from '../retention/news-settings.service';
import { RetentionRepository } from '../retention/retention.repository';
import { StoryRetention } from '../retention/story-retention';
import { storiesEntities } from '../stories-entities';
import { StoryStream } from '../stream/story-stream.service';
import { StoryFilling } from './fill-stories';
import { ScriptedAnalyst } from './scripted-analyst';

export const storiesTestSchema: Schema = {
  entities: [...storiesEntities, ...auditEntities, JobEntity, JobEventEntity],
  migrations: [...platformMigrations, ...aiMigrations, ...financeMigrations],
};

const silent: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  child: () => silent,
};

/** Stories without the web framework. */
export interface TestStories {
  readonly intake: StoryIntake;
  readonly stories: StoriesService;
  readonly summaries: StorySummaries;
  readonly posted: PostedNews;
  readonly exports: StoryExport;
  readonly stream: StoryStream;
  readonly bell: StoryBell;
  readonly analyst: ScriptedAnalyst;
  readonly settings: NewsSettingsService;
  readonly judging: JudgingService;
  readonly changes: ModelChanges;
  /** Much at once, past the intake. */
  readonly filling: StoryFilling;
  /** Nothing runs until `jobs.worker.runDue()` is called. */
  readonly jobs: TestJobs;
}

export function createTestStories(database: Database, clock: Clock, sources?: SourceNames): TestStories {
  const ids = new UuidV7Source(
    () => clock.now().getTime(),
    (length) => new Uint8Array(randomBytes(length)),
  );
  const [bell, books, analyst] = [new StoryBell(), new CompanyBooks(), new ScriptedAnalyst(database)];
  const [intakeRepository, repository] = [new IntakeRepository(database), new StoriesRepository(database)];
  const writer = new StoryWriter(intakeRepository, ids);
  const retentionRepository = new RetentionRepository(database);
  const retention = new StoryRetention(database, intakeRepository, retentionRepository, clock, silent);
  const jobs = createTestJobs({ database, clock, isOnlyProcess: true });
  const forgetting = new ForgetJobs(database, jobs.handlers, jobs.service, retention);
  forgetting.onModuleInit();
  const audit = new AuditService(database, new AuditRepository(database), clock);
  const judge = new ItemJudge(analyst);
  const analysis = new ItemAnalysis(database, books, judge);
  const judgingRepository = new JudgingRepository(database);
  const judgingWriter = new JudgingWriter(judgingRepository, intakeRepository, clock, ids);
  const changes = new ModelChanges();
  const judgingJobs = new JudgingJobs(database, jobs.handlers, jobs.service, judgingRepository, judge, judgingWriter, clock, changes);
  judgingJobs.onModuleInit();
  const intake = new StoryIntake(database, intakeRepository, analysis, writer, retention, bell, clock, ids);
  const stories = new StoriesService(database, repository, books, undefined, sources);
  return {
    intake,
    stories,
    summaries: new StorySummaries(database, repository, stories, clock),
    posted: new PostedNews(intake, stories, clock),
    exports: new StoryExport(stories),
    stream: new StoryStream(database, stories, repository, bell),
    bell,
    analyst,
    settings: new NewsSettingsService(database, retentionRepository, forgetting, audit, clock),
    judging: new JudgingService(database, judgingRepository, judge, judgingJobs, jobs.service, audit),
    changes,
    filling: new StoryFilling(database, intakeRepository, analysis),
    jobs,
  };
}

export function testReader(organisation = 1): CallerIdentity {
  return {
    userId: '00000000-0000-7000-9000-000000000001' as UserId,
    organisationId: `00000000-0000-7000-8000-00000000000${organisation}` as OrganisationId,
    roles: [],
    permissions: new Set(),
    sessionId: 's',
  };
}

export function newsItem(title: string, change: Partial<NewsItem> = {}): NewsItem {
  const url = change.url ?? `https://wire.example/${encodeURIComponent(title.slice(0, 200).toWellFormed())}`;
  return { guid: url, title, url, publishedAt: new Date('2026-03-02T10:00:00Z'), ...change };
}
