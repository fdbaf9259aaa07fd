import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { type JobContext, JobHandlers } from '@trivium/platform/jobs';
import { AppError } from '@trivium/shared/kernel';
import { completeSettings } from '../collection-settings';
import { EmbeddingProviders } from '../vectors/embedding-provider';
import { ReEmbedding } from '../vectors/re-embedding';
import { EMBED_KIND } from './embed-runs.repository';
import { type IndexedCollection, IndexedCollectionsRepository } from './indexed-collections.repository';

/** How far the walk through the collections has come. */
export interface EmbedCheckpoint {
  /** Id of the last collection that is through. */
  readonly after: string | undefined;
  readonly collections: number;
  /** Passages of those collections. */
  readonly chunks: number;
  /** Vectors made. */
  readonly written: number;
}

export interface EmbedResult {
  readonly collections: number;
  readonly written: number;
}

type Context = JobContext<object, EmbedCheckpoint>;

/** A process that is killed costs an attempt too; a long run must bear several restarts. */
const MAX_ATTEMPTS = 8;
const COLLECTIONS_PER_PAGE = 100;
const FAILED_DEPENDENCY = 424;
const START: EmbedCheckpoint = { after: undefined, collections: 0, chunks: 0, written: 0 };

/**
 * Gives every collection of an organisation the vectors of the model that its class of data prefers now: made anew beside the old ones where that is
 * another model, filled up where it is the same. Stopped at any moment, each collection is searched as before or by its new vectors.
 */
@Injectable()
export class EmbedJob implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
    private readonly collections: IndexedCollectionsRepository,
    private readonly reEmbedding: ReEmbedding,
    private readonly providers: EmbeddingProviders,
  ) {}

  onModuleInit(): void {
    this.handlers.register<object, EmbedCheckpoint, EmbedResult>(EMBED_KIND, {
      maxAttempts: MAX_ATTEMPTS,
      run: (context) => this.run(context),
    });
  }

  async run(context: Context): Promise<EmbedResult> {
    const { organisationId, signal } = context;
    const total = await this.database.inOrganisation(organisationId, () => this.collections.embeddableChunks());
    let position = context.checkpoint ?? START;
    for (;;) {
      signal.throwIfAborted();
      const { after } = position;
      const page = await this.database.inOrganisation(organisationId, () => this.collections.page({ after, limit: COLLECTIONS_PER_PAGE }));
      if (page.length === 0) return { collections: position.collections, written: position.written };
      for (const collection of page) position = await this.embed(context, collection, { position, total });
    }
  }

  /** @returns the position after this collection */
  private async embed(
    context: Context,
    { collectionId, settings, chunks }: IndexedCollection,
    { position, total }: { readonly position: EmbedCheckpoint; readonly total: number },
  ): Promise<EmbedCheckpoint> {
    const { vectors, dataClass } = completeSettings(settings);
    const provider = vectors === 'off' ? undefined : (await this.providers.of(context.organisationId)).preferred(dataClass);
    if (provider === undefined) return { ...position, after: collectionId };
    const report = (done: number): void => context.progress({ stage: 'embed', done, total: Math.max(total, done), unit: 'passages' });
    report(position.chunks);
    let written = 0;
    try {
      // Of a model that the collection is searched by already, this makes what is missing, and gives up a change to another one that was never finished.
      ({ written } = await this.reEmbedding.run(context.organisationId, collectionId, {
        provider,
        signal: context.signal,
        onProgress: ({ done }) => report(position.chunks + done),
      }));
    } catch (error) {
      context.signal.throwIfAborted();
      if (!isSuperseded(error)) throw finalFailure(error);
    }
    const next = {
      after: collectionId,
      collections: position.collections + 1,
      chunks: position.chunks + chunks,
      written: position.written + written,
    };
    await context.saveCheckpoint(next);
    report(next.chunks);
    return next;
  }
}

/** The collection went while the job worked, or another run has seen to it: nothing is left to do for this one. */
function isSuperseded(error: unknown): boolean {
  return error instanceof AppError && error.code === 'RETRIEVAL_EMBEDDING_SUPERSEDED';
}

/**
 * What a model refused after its own retries, told at once in its own words: the queue would repeat a server's error for minutes while the
 * administrator waits before the screen.
 */
function finalFailure(error: unknown): unknown {
  if (!(error instanceof AppError) || error.status < 500) return error;
  return new AppError(error.code, { ...error.definition, status: FAILED_DEPENDENCY }, error.parameters, { cause: error });
}
