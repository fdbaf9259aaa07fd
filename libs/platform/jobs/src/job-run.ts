import type { Database } from '@trivium/platform/database';
import type { Logger } from '@trivium/platform/observability';
import { AppError, type Clock, type IdSource } from '@trivium/shared/kernel';
import type { Job, JobFailure, JobLease } from './job';
import { JobAborted, type JobAbortReason } from './job-aborted';
import type { JobBell } from './job-bell';
import { type JobContext, type JobHandler, leaseMsOf } from './job-handlers';
import type { JobLeaseRepository } from './job-lease.repository';
import { ProgressWriter } from './job-progress';
import { jobErrors } from './jobs.errors';
import type { JobsRepository } from './jobs.repository';
import { retryDelayMs } from './retry-delay';

export interface JobRunParts {
  readonly database: Database;
  readonly jobs: JobsRepository;
  readonly leases: JobLeaseRepository;
  readonly bell: JobBell;
  readonly clock: Clock;
  readonly ids: IdSource;
  /** In [0, 1). */
  readonly random: () => number;
  readonly logger: Logger;
}

/** One attempt at one job: runs the handler outside any transaction, keeps the lease alive and writes the outcome, if the lease is still ours. */
export class JobRun {
  private readonly abortion = new AbortController();
  private readonly progress: ProgressWriter;
  private readonly logger: Logger;
  private isSettled = false;

  constructor(
    private readonly parts: JobRunParts,
    readonly lease: JobLease,
    private readonly handler: JobHandler,
  ) {
    this.logger = parts.logger.child({ jobId: lease.jobId, kind: lease.kind, attempt: lease.attempts });
    this.progress = new ProgressWriter(handler.stages, (progress) =>
      this.write(() => parts.jobs.writeProgress(lease, progress, parts.clock.now())).then(
        () => undefined,
        (error: unknown) => this.logger.warn('job progress not written', { error }),
      ),
    );
  }

  abort(reason: JobAbortReason): void {
    if (this.abortion.signal.aborted) return;
    if (reason === 'lease-lost') this.logger.warn('job lease lost');
    this.abortion.abort(new JobAborted(reason));
  }

  /** Runs to the end. Never rejects: what cannot be written now is taken up again when the lease runs out. */
  async execute(): Promise<void> {
    this.parts.database.assertNoTransaction('A job');
    const heartbeat = setInterval(() => void this.heartbeat(), leaseMsOf(this.handler) / 3).unref();
    try {
      const job = await this.begin();
      if (!job) return;
      if (job.isCancelRequested) return await this.settle(() => this.parts.jobs.cancelClaimed(this.lease, this.parts.clock.now()));
      if (this.lease.attempts > this.lease.maxAttempts) return await this.fail(jobErrors.JOB_GAVE_UP({ attempts: this.lease.maxAttempts }));
      await this.attempt(job);
    } catch (error) {
      this.logger.error('job outcome not written', { error });
    } finally {
      clearInterval(heartbeat);
      this.progress.stop();
    }
  }

  /** Tells the database that this worker lives; learns of a cancellation made in another process. */
  async heartbeat(): Promise<void> {
    try {
      const held = await this.parts.database.asWorker(() =>
        this.parts.leases.extend(this.lease, leaseMsOf(this.handler), this.parts.clock.now()),
      );
      if (this.isSettled) return;
      if (!held) this.abort('lease-lost');
      else if (held.isCancelRequested) this.abort('cancelled');
    } catch (error) {
      // One missed beat is no harm: a lease lasts three.
      this.logger.warn('job heartbeat failed', { error });
    }
  }

  /** Gives the job back to the queue although its handler has not stopped: its token is worthless from here on. */
  async abandon(): Promise<void> {
    const now = this.parts.clock.now();
    await this.settle(() => this.parts.jobs.requeue(this.lease, now, 'attempt-interrupted', now));
  }

  private async begin(): Promise<Job | undefined> {
    const { database, jobs, clock, bell } = this.parts;
    const job = await database.inOrganisation(this.lease.organisationId, async () =>
      (await jobs.begin(this.lease, clock.now())) ? jobs.find(this.lease.jobId) : undefined,
    );
    if (job) bell.ringChanged(job.id);
    return job;
  }

  private async attempt(job: Job): Promise<void> {
    const { jobs, clock } = this.parts;
    let result: unknown;
    try {
      this.abortion.signal.throwIfAborted();
      result = await this.handler.run(this.contextOf(job));
      await this.progress.flush();
    } catch (error) {
      await this.progress.flush();
      return this.settleFailure(error);
    }
    // Work that is done is done, even if somebody asked to stop it a moment ago.
    await this.settle(() => jobs.succeed(this.lease, result, clock.now()));
    this.logger.info('job succeeded');
  }

  private async settleFailure(error: unknown): Promise<void> {
    const { jobs, clock, random } = this.parts;
    const { signal } = this.abortion;
    const now = clock.now();
    const reason = signal.aborted && signal.reason instanceof JobAborted ? signal.reason.reason : undefined;
    if (reason === 'lease-lost') return;
    if (reason === 'cancelled') return this.settle(() => jobs.cancelClaimed(this.lease, now));
    if (reason === 'shutdown') return this.settle(() => jobs.requeue(this.lease, now, 'attempt-interrupted', now));
    const isUsersError = error instanceof AppError && error.status < 500;
    if (isUsersError || this.lease.attempts >= this.lease.maxAttempts) return this.fail(error);
    const delayMs = retryDelayMs(this.lease.attempts, random());
    this.logger.warn('job attempt failed', { error, delayMs });
    await this.settle(() => jobs.requeue(this.lease, new Date(now.getTime() + delayMs), 'attempt-failed', now));
  }

  private async fail(error: unknown): Promise<void> {
    const { jobs, clock, ids } = this.parts;
    const shown = error instanceof AppError ? error : jobErrors.JOB_GAVE_UP({ attempts: this.lease.attempts });
    const failure: JobFailure = {
      code: shown.code,
      parameters: shown.parameters,
      text: { en: shown.text('en'), zh: shown.text('zh') },
      errorId: ids.next<'error'>(),
    };
    if (shown.status >= 500) this.logger.error('job failed', { errorId: failure.errorId, code: failure.code, error });
    else this.logger.info('job refused', { errorId: failure.errorId, code: failure.code });
    await this.settle(() => jobs.fail(this.lease, failure, clock.now()));
  }

  private contextOf(job: Job): JobContext {
    return {
      job,
      payload: job.payload,
      checkpoint: job.checkpoint,
      organisationId: this.lease.organisationId,
      signal: this.abortion.signal,
      progress: (progress) => this.progress.report(progress),
      saveCheckpoint: async (value, step) => {
        this.abortion.signal.throwIfAborted();
        await this.parts.database.inOrganisation(this.lease.organisationId, async () => {
          if (!(await this.parts.jobs.writeCheckpoint(this.lease, value))) {
            this.abort('lease-lost');
            throw new JobAborted('lease-lost');
          }
          await step?.();
        });
      },
    };
  }

  private async settle(write: () => Promise<boolean>): Promise<void> {
    this.isSettled = true;
    this.progress.stop();
    if (!(await this.write(write))) this.logger.warn('job outcome dropped: another worker holds the job');
  }

  /** Writes under the lease, and stops when it is not ours any more. */
  private async write(write: () => Promise<boolean>): Promise<boolean> {
    const isOurs = await this.parts.database.inOrganisation(this.lease.organisationId, write);
    if (isOurs) this.parts.bell.ringChanged(this.lease.jobId);
    else this.abort('lease-lost');
    return isOurs;
  }
}
