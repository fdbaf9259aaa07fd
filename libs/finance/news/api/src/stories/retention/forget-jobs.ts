import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { type JobContext, JobHandlers, type JobId, JobsService } from '@trivium/platform/jobs';
import type { UserId } from '@trivium/shared/kernel';
import { STORIES_AT_ONCE, StoryRetention } from './story-retention';

/** Kept in rows: it must not change. */
const FORGET_KIND = 'finance.news.forget';

interface ForgetPayload {
  /** Stories that were to go when it was asked for; only for the progress. */
  readonly stories: number;
}

interface ForgetResult {
  readonly stories: number;
}

/** Removes at once what a shorter time leaves no room for, some hundred stories in each transaction. The time is read anew for each: a longer one that is set meanwhile stops it. */
@Injectable()
export class ForgetJobs implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
    private readonly jobs: JobsService,
    private readonly retention: StoryRetention,
  ) {}

  onModuleInit(): void {
    this.handlers.register<ForgetPayload, null, ForgetResult>(FORGET_KIND, { maxAttempts: 5, run: (context) => this.forget(context) });
  }

  /** Inside the transaction that writes the setting. */
  async start(stories: number, createdBy: UserId): Promise<JobId> {
    return (await this.jobs.enqueue({ kind: FORGET_KIND, payload: { stories }, createdBy })).jobId;
  }

  private async forget(context: JobContext<ForgetPayload, null>): Promise<ForgetResult> {
    this.database.assertNoTransaction('Forgetting news');
    let done = 0;
    for (let gone = STORIES_AT_ONCE; gone === STORIES_AT_ONCE;) {
      context.signal.throwIfAborted();
      // Nothing to go on from: what is left is found anew. Written so that a worker that was taken for dead removes nothing.
      await context.saveCheckpoint(null, async () => {
        gone = await this.retention.forgetSome();
      });
      done += gone;
      context.progress({ stage: 'forget', done, total: Math.max(context.payload.stories, done), unit: 'stories' });
    }
    return { stories: done };
  }
}
