import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import { LOGGER, type Logger } from '@trivium/platform/observability';
import type { Clock, IdSource } from '@trivium/shared/kernel';
import { JobBell } from './job-bell';
import { JobHandlers } from './job-handlers';
import { JobLeaseRepository } from './job-lease.repository';
import { JobRun, type JobRunParts } from './job-run';
import { JobsRepository } from './jobs.repository';

export interface JobWorkerOptions {
  /** Jobs at once. */
  readonly concurrency: number;
  /** Whether the database belongs to this process alone (embedded): then every running job at the start is a dead process's. */
  readonly isOnlyProcess: boolean;
}

export const JOB_WORKER_OPTIONS = Symbol('JobWorkerOptions');
/** `() => number` in [0, 1). */
export const JOB_RANDOM = Symbol('JobRandom');

const LOOK_EVERY_MS = 1_000;
const STOP_WITHIN_MS = 5_000;

/** Takes due jobs of all organisations and runs them, a few at a time. Any number of workers may share a PostgreSQL database. */
@Injectable()
export class JobWorker {
  private readonly running = new Map<JobRun, Promise<void>>();
  private claiming: Promise<void> | undefined;
  private isClaimWanted = false;
  private isStopped = false;
  private timer: NodeJS.Timeout | undefined;
  private readonly runParts: JobRunParts;
  private readonly stopListening: (() => void)[] = [];

  constructor(
    private readonly database: Database,
    jobs: JobsRepository,
    private readonly leases: JobLeaseRepository,
    private readonly handlers: JobHandlers,
    private readonly bell: JobBell,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
    @Inject(JOB_RANDOM) random: () => number,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(JOB_WORKER_OPTIONS) private readonly options: JobWorkerOptions,
  ) {
    this.runParts = { database, jobs, leases, bell, clock, ids, random, logger };
    // Also without start(): whoever runs jobs by hand can be cancelled.
    this.stopListening.push(this.bell.onCancelled((jobId) => this.runOf(jobId)?.abort('cancelled')));
  }

  /** Works from now on: when a job is put into the queue in this process, and by looking once a second for the others. */
  async start(): Promise<void> {
    await this.recover();
    this.stopListening.push(this.bell.onEnqueued(() => void this.fill()));
    this.timer = setInterval(() => void this.fill(), LOOK_EVERY_MS).unref();
    void this.fill();
  }

  /** Takes up what a dead process left; does nothing where other processes may be alive. */
  async recover(): Promise<void> {
    if (!this.options.isOnlyProcess) return;
    const released = await this.database.asWorker(() => this.leases.releaseAll());
    if (released > 0) this.logger.info('jobs of a dead process taken up', { jobs: released });
  }

  /** Runs whatever is due now and comes due meanwhile, and returns when nothing is: for tests, seeds and scripts. */
  async runDue(): Promise<void> {
    for (;;) {
      await this.fill();
      if (this.running.size === 0) return;
      await Promise.race(this.running.values());
    }
  }

  /** Extends the leases of all running jobs; happens by itself every third of a lease. */
  async heartbeat(): Promise<void> {
    await Promise.all([...this.running.keys()].map((run) => run.heartbeat()));
  }

  /** Stops taking jobs and tells the running ones to stop; they go back into the queue with their checkpoints, within 5 s at most. */
  async stop(): Promise<void> {
    this.isStopped = true;
    clearInterval(this.timer);
    for (const stop of this.stopListening) stop();
    await this.claiming;
    for (const run of this.running.keys()) run.abort('shutdown');
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, STOP_WITHIN_MS);
    });
    await Promise.race([Promise.all(this.running.values()), patience]);
    clearTimeout(timer);
    await Promise.allSettled([...this.running.keys()].map((run) => run.abandon()));
  }

  /** Claims as many due jobs as there is room for. A call that comes while one is claiming is answered by one more look. */
  private async fill(): Promise<void> {
    this.isClaimWanted = true;
    while (!this.isStopped && (this.isClaimWanted || this.claiming)) {
      this.claiming ??= this.claimIfRoom().finally(() => {
        this.claiming = undefined;
      });
      await this.claiming;
    }
  }

  private async claimIfRoom(): Promise<void> {
    this.isClaimWanted = false;
    const room = this.options.concurrency - this.running.size;
    // The end of a run asks again.
    if (room <= 0) return;
    try {
      await this.claim(room);
    } catch (error) {
      // The database may be away for a while: the next look tries again.
      this.logger.error('jobs not claimed', { error });
    }
  }

  private async claim(room: number): Promise<void> {
    const { kinds, leasesMs } = this.handlers.leases();
    if (kinds.length === 0) return;
    const claimed = await this.database.asWorker(() =>
      this.leases.claim({ kinds, leasesMs, limit: room, token: this.ids.next<'lease'>(), now: this.clock.now() }),
    );
    for (const lease of claimed) {
      const run = new JobRun(this.runParts, lease, this.handlers.get(lease.kind));
      const ended = run.execute().finally(() => {
        this.running.delete(run);
        void this.fill();
      });
      this.running.set(run, ended);
    }
  }

  private runOf(jobId: string): JobRun | undefined {
    return [...this.running.keys()].find((run) => run.lease.jobId === jobId);
  }
}
