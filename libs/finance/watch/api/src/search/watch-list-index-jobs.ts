import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { CLOCK, Database } from '@trivium/platform/database';
import { type JobContext, JobHandlers, JobsService } from '@trivium/platform/jobs';
import type { Clock } from '@trivium/shared/kernel';
import { WatchListRepository } from '../watch-list.repository';
import { WatchListIndexer, type WatchListKey } from './watch-list-indexer';

export const INDEX_WATCH_LIST_KIND = 'finance.index-watch-list';
export const INDEX_MISSING_KIND = 'finance.index-missing';

/** How far the walk through all lists has come. */
interface WalkCheckpoint {
  readonly afterId: string | undefined;
  readonly done: number;
  readonly total: number;
}

const MAX_ATTEMPTS = 10;
/** Lists read, compared and written at a time by the walk; one has up to 500 entries. */
const LISTS_PER_STEP = 20;

/** Keeps the search up to date with the lists: one job for each change, and at each start one for whatever the index lacks. */
@Injectable()
export class WatchListIndexJobs implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
    private readonly jobs: JobsService,
    private readonly lists: WatchListRepository,
    private readonly indexer: WatchListIndexer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.register<WatchListKey, undefined, object>(INDEX_WATCH_LIST_KIND, {
      maxAttempts: MAX_ATTEMPTS,
      run: async ({ organisationId, payload, signal }) => {
        await this.indexer.settle(organisationId, [payload], signal);
        return {};
      },
    });
    this.handlers.register<object, WalkCheckpoint, { lists: number }>(INDEX_MISSING_KIND, {
      maxAttempts: MAX_ATTEMPTS,
      run: (context) => this.indexMissing(context),
    });
  }

  /** An upgrade may have emptied the index, and lists may be older than the search. */
  async onApplicationBootstrap(): Promise<void> {
    const organisationIds = await this.database.asLogin(() => this.lists.organisationIds());
    // Processes that start in the same minute start one walk.
    const idempotencyKey = this.clock.now().toISOString().slice(0, 16);
    for (const organisationId of organisationIds)
      await this.database.inOrganisation(organisationId, () =>
        this.jobs.enqueue({ kind: INDEX_MISSING_KIND, payload: {}, idempotencyKey, priority: -1 }),
      );
  }

  /** Puts the job for a change into the queue, inside the transaction that makes the change. Each change has one: a list counts no versions. */
  async follow(payload: WatchListKey): Promise<void> {
    await this.jobs.enqueue({ kind: INDEX_WATCH_LIST_KIND, payload, createdBy: payload.ownerId });
  }

  /** Walks through everybody's lists; one that is indexed as it is costs the index a comparison of hashes. */
  private async indexMissing(context: JobContext<object, WalkCheckpoint>): Promise<{ lists: number }> {
    const { organisationId, signal } = context;
    const inOrganisation = <Value>(work: () => Promise<Value>) => this.database.inOrganisation(organisationId, work);
    let walk: WalkCheckpoint = context.checkpoint ?? { afterId: undefined, done: 0, total: await inOrganisation(() => this.lists.count()) };
    for (;;) {
      signal.throwIfAborted();
      const keys = await inOrganisation(() => this.lists.keysAfter(walk.afterId, LISTS_PER_STEP));
      if (keys.length === 0) return { lists: walk.done };
      await this.indexer.settle(organisationId, keys, signal);
      const done = walk.done + keys.length;
      walk = { afterId: keys.at(-1)?.listId, done, total: Math.max(done, walk.total) };
      await context.saveCheckpoint(walk);
      context.progress({ stage: 'index', done, total: walk.total, unit: 'lists' });
    }
  }
}
