import {
  type ConfiguredEngine,
  type EmbeddingEngine,
  EmbeddingEngines,
  embeddingErrors,
  type TextToEmbed,
} from '@trivium/ai/inference/api';
import { aiMigrations } from '@trivium/migrations/ai';
import { platformMigrations } from '@trivium/migrations/platform';
import { auditEntities, AuditRepository, AuditService } from '@trivium/platform/audit';
import type { Database, Schema } from '@trivium/platform/database';
import { JobEntity, JobEventEntity } from '@trivium/platform/jobs';
import { createTestJobs, SettableClock, type TestJobs } from '@trivium/platform/jobs/testing';
import type { RetrievalIndex } from '../retrieval-index';
import { createTestRetrieval } from '../testing';
import { InstalledProviders } from '../vectors/installed-providers';
import { EmbedJob } from './embed-job';
import { EmbedRunsRepository } from './embed-runs.repository';
import { IndexedCollectionsRepository } from './indexed-collections.repository';
import { SearchIndexService } from './search-index.service';

/** Everything of the schema that the administration stands on. */
export const administrationTestSchema: Schema = {
  entities: [...auditEntities, JobEntity, JobEventEntity],
  migrations: [...platformMigrations, ...aiMigrations],
};

/** An engine that answers what a spec says. */
export class ScriptedEngine implements EmbeddingEngine {
  readonly id: string;
  readonly kind = 'semantic';
  /** Passages that were embedded. */
  passages = 0;
  /** Runs before each answer; may throw. */
  beforeAnswer: (signal?: AbortSignal) => void | Promise<void> = () => undefined;

  constructor(
    readonly model: string,
    readonly dimensions: number,
  ) {
    this.id = `${model}/${dimensions}/00000000`;
  }

  async embedPassages(passages: readonly TextToEmbed[], signal?: AbortSignal): Promise<readonly Float32Array[]> {
    await this.beforeAnswer(signal);
    signal?.throwIfAborted();
    this.passages += passages.length;
    return passages.map(({ text }) => this.vectorOf(text));
  }

  async embedQuery({ text }: TextToEmbed, signal?: AbortSignal): Promise<Float32Array> {
    await this.beforeAnswer(signal);
    return this.vectorOf(text);
  }

  /** As an entry of `MODEL_ENDPOINTS` with the model's name as its id. */
  configured(change: Partial<ConfiguredEngine['endpoint']> = {}): ConfiguredEngine {
    const { model, dimensions } = this;
    return {
      endpoint: { id: model, task: 'embedding', kind: 'openai', model, dimensions, place: 'local', maxDataClass: 'restricted', ...change },
      engine: this,
    };
  }

  private vectorOf(text: string): Float32Array {
    const vector = new Float32Array(this.dimensions);
    for (const letter of text) vector[(letter.codePointAt(0) ?? 0) % this.dimensions]! += 1;
    const length = Math.hypot(...vector) || 1;
    return vector.map((value) => value / length);
  }
}

/** What a server answers that was given a wrong key. */
export const rejectedKey = (endpoint: string) => embeddingErrors.EMBEDDING_KEY_REJECTED({ endpoint, status: 401 });

/** One process with the administration, without the web framework. Jobs run when `jobs.worker.runDue()` is called. */
export interface TestAdministration {
  readonly searchIndex: SearchIndexService;
  readonly index: RetrievalIndex;
  readonly jobs: TestJobs;
}

export interface TestAdministrationOptions {
  readonly runs?: EmbedRunsRepository;
  /** Yes unless told. */
  readonly isCloudAllowed?: boolean;
}

export function createTestAdministration(
  database: Database,
  configured: readonly ConfiguredEngine[],
  { runs = new EmbedRunsRepository(database), isCloudAllowed = true }: TestAdministrationOptions = {},
): TestAdministration {
  const clock = new SettableClock();
  const jobs = createTestJobs({ database, isOnlyProcess: true });
  const engines = new EmbeddingEngines(configured, { isCloudAllowed: () => Promise.resolve(isCloudAllowed) });
  const providers = new InstalledProviders(engines);
  const { index, reEmbedding } = createTestRetrieval(database, { providers });
  const collections = new IndexedCollectionsRepository(database);
  new EmbedJob(database, jobs.handlers, collections, reEmbedding, providers).onModuleInit();
  const audit = new AuditService(database, new AuditRepository(database), clock);
  return { searchIndex: new SearchIndexService(database, collections, runs, jobs.service, audit, engines, providers), index, jobs };
}
