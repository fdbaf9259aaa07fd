import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { CLOCK, Database } from '@trivium/platform/database';
import { enqueueStartWalks, type JobContext, JobHandlers, JobsService, type RowWalkCheckpoint, walkRows } from '@trivium/platform/jobs';
import type { Clock } from '@trivium/shared/kernel';
import { WatchListRepository } from '../watch-list.repository';
import { WatchListIndexer, type WatchListKey } from './watch-list-indexer';

export const INDEX_WATCH_LIST_KIND = 'finance.index-watch-list';
export const INDEX_MISSING_KIND = 'finance.index-missing';

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
    this.handlers.register<object, RowWalkCheckpoint, { lists: number }>(INDEX_MISSING_KIND, {
      maxAttempts: MAX_ATTEMPTS,
      run: (context) => this.indexMissing(context),
    });
  }

  /** An upgrade may have emptied the index, and lists may be older than the search. */
  async onApplicationBootstrap(): Promise<void> {
    const { database, jobs, clock } = this;
    await enqueueStartWalks({ database, jobs, clock, kind: INDEX_MISSING_KIND, organisationIds: () => this.lists.organisationIds() });
  }

  /** Puts the job for a change into the queue, inside the transaction that makes the change. Each change has one: a list counts no versions. */
  async follow(payload: WatchListKey): Promise<void> {
    await this.jobs.enqueue({ kind: INDEX_WATCH_LIST_KIND, payload, createdBy: payload.ownerId });
  }

  /** Walks through everybody's lists; one that is indexed as it is costs the index a comparison of hashes. */
  private async indexMissing(context: JobContext<object, RowWalkCheckpoint>): Promise<{ lists: number }> {
    const lists = await walkRows({
      ...{ database: this.database, context, stage: 'index', unit: 'lists' },
      count: () => this.lists.count(),
      next: (afterId) => this.lists.keysAfter(afterId, LISTS_PER_STEP),
      idOf: ({ listId }) => listId,
      visit: (keys) => this.indexer.settle(context.organisationId, keys, context.signal),
    });
    return { lists };
  }
}
