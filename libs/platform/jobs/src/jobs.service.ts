import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import type { Clock, IdSource, OrganisationId, UserId } from '@trivium/shared/kernel';
import { isFinal, type Job, type JobId, type JobSnapshot } from './job';
import { JobBell } from './job-bell';
import { JobHandlers } from './job-handlers';
import { jobErrors } from './jobs.errors';
import { JobsRepository } from './jobs.repository';

export interface EnqueueOptions {
  readonly kind: string;
  /** JSON; read by the handler of this kind. */
  readonly payload: unknown;
  /** A second job of the same kind and key is not made: the first one is returned, whatever has become of it. */
  readonly idempotencyKey?: string;
  /** Who may cancel it and sees it in the list of own jobs. */
  readonly createdBy?: UserId;
  /** Higher is sooner; 0 unless told. */
  readonly priority?: number;
  /** Not before; at once unless told. */
  readonly runAfter?: Date;
}

/** Somebody who wants to see or change jobs. */
export interface JobReader {
  readonly userId: UserId;
  readonly organisationId: OrganisationId;
  readonly permissions: ReadonlySet<string>;
}

/** Holder may see, cancel and retry everybody's jobs of the organisation. */
export const ALL_JOBS = 'jobs:all';

/** How often a stream looks for changes made by another process. */
const LOOK_EVERY_MS = 1_000;

/** Starts, shows and steers long work. */
@Injectable()
export class JobsService {
  constructor(
    private readonly database: Database,
    private readonly jobs: JobsRepository,
    private readonly handlers: JobHandlers,
    private readonly bell: JobBell,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
  ) {}

  /**
   * Puts a job into the queue. Call it inside the tenant transaction that writes the business row: both commit, or neither.
   *
   * @throws Error outside a tenant transaction, or for a kind that nobody handles: defects
   */
  async enqueue({
    kind,
    payload,
    idempotencyKey,
    createdBy,
    priority = 0,
    runAfter,
  }: EnqueueOptions): Promise<{ jobId: JobId; isNew: boolean }> {
    const { maxAttempts } = this.handlers.get(kind);
    const now = this.clock.now();
    const { id, isNew } = await this.jobs.insert({
      id: this.ids.next<'job'>(),
      kind,
      payload,
      idempotencyKey,
      createdBy,
      priority,
      maxAttempts,
      runAfter: runAfter ?? now,
      now,
    });
    if (isNew) this.database.afterCommit(() => this.bell.ringEnqueued());
    return { jobId: id, isNew };
  }

  /** @throws AppError JOB_NOT_FOUND, also for another organisation's job */
  async get(organisationId: OrganisationId, jobId: JobId): Promise<Job> {
    return this.database.inOrganisation(organisationId, () => this.found(jobId));
  }

  /** The reader's own jobs, newest first; everybody's for a holder of `jobs:all` who asks for them. One more than `limit` tells that there is a next page. */
  async list(reader: JobReader, { whose, beforeId, limit }: { whose: 'own' | 'all'; beforeId?: string; limit: number }): Promise<Job[]> {
    const createdBy = whose === 'all' && reader.permissions.has(ALL_JOBS) ? undefined : reader.userId;
    return this.database.inOrganisation(reader.organisationId, () => this.jobs.list({ createdBy, beforeId, limit }));
  }

  /**
   * Cancels: a waiting job at once, a running one as soon as its worker listens. Cancelling twice is no error.
   *
   * @throws AppError JOB_NOT_FOUND, JOB_NOT_YOURS, JOB_ALREADY_FINISHED
   */
  async cancel(reader: JobReader, jobId: JobId): Promise<Job> {
    return this.steer(reader, jobId, async (job) => {
      if (await this.jobs.cancel(jobId, this.clock.now())) this.database.afterCommit(() => this.bell.ringCancelled(jobId));
      else if (job.snapshot.state !== 'cancelled')
        throw jobErrors.JOB_ALREADY_FINISHED({ state: (await this.found(jobId)).snapshot.state });
    });
  }

  /**
   * Starts a failed or cancelled job again from its last checkpoint.
   *
   * @throws AppError JOB_NOT_FOUND, JOB_NOT_YOURS, JOB_NOT_RETRIABLE
   */
  async retry(reader: JobReader, jobId: JobId): Promise<Job> {
    return this.steer(reader, jobId, async (job) => {
      if (!(await this.jobs.retry(jobId, this.clock.now()))) throw jobErrors.JOB_NOT_RETRIABLE({ state: job.snapshot.state });
      this.database.afterCommit(() => this.bell.ringEnqueued());
    });
  }

  /**
   * Follows a job: its state now (or, after `afterSequence`, what has changed since), then each change, until it has ended, the reader leaves or the
   * process stops.
   *
   * @throws AppError JOB_NOT_FOUND on the first step
   */
  async *watch(
    organisationId: OrganisationId,
    jobId: JobId,
    options: { afterSequence?: number; signal: AbortSignal },
  ): AsyncGenerator<Job> {
    const signal = AbortSignal.any([options.signal, this.bell.closed]);
    let last = options.afterSequence;
    let isFirst = true;
    while (!signal.aborted) {
      // Listen before looking: a change in between would be missed for a second.
      const change = this.nextChange(jobId, signal);
      try {
        const { job, news } = await this.newsOf(organisationId, jobId, last, isFirst);
        for (const snapshot of news)
          yield { ...job, snapshot, ...(isFinal(snapshot.state) ? {} : { result: undefined, failure: undefined }) };
        if (isFinal(job.snapshot.state)) return;
        last = job.snapshot.sequence;
        isFirst = false;
        await change.happened;
      } finally {
        change.stop();
      }
    }
  }

  private async newsOf(
    organisationId: OrganisationId,
    jobId: JobId,
    last: number | undefined,
    isFirst: boolean,
  ): Promise<{ job: Job; news: JobSnapshot[] }> {
    return this.database.inOrganisation(organisationId, async () => {
      const job = await this.found(jobId);
      const { sequence } = job.snapshot;
      if (last === undefined) return { job, news: [job.snapshot] };
      const events = sequence > last ? await this.jobs.eventsAfter(jobId, last) : [];
      // The job was read first: an event past it belongs to the next look.
      const news = events.filter((event) => event.sequence < sequence);
      if (sequence > last || isFirst) news.push(job.snapshot);
      return { job, news };
    });
  }

  private nextChange(jobId: JobId, signal: AbortSignal): { happened: Promise<void>; stop: () => void } {
    let stop = () => undefined as void;
    const happened = new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, LOOK_EVERY_MS);
      const removeListener = this.bell.onChanged(jobId, resolve);
      const onAbort = () => resolve();
      signal.addEventListener('abort', onAbort, { once: true });
      stop = () => {
        clearTimeout(timer);
        removeListener();
        signal.removeEventListener('abort', onAbort);
      };
    });
    return { happened, stop: () => stop() };
  }

  private async steer(reader: JobReader, jobId: JobId, change: (job: Job) => Promise<void>): Promise<Job> {
    return this.database.inOrganisation(reader.organisationId, async () => {
      const job = await this.found(jobId);
      if (job.createdBy !== reader.userId && !reader.permissions.has(ALL_JOBS)) throw jobErrors.JOB_NOT_YOURS();
      await change(job);
      this.database.afterCommit(() => this.bell.ringChanged(jobId));
      return this.found(jobId);
    });
  }

  private async found(jobId: JobId): Promise<Job> {
    const job = await this.jobs.find(jobId);
    if (!job) throw jobErrors.JOB_NOT_FOUND();
    return job;
  }
}
