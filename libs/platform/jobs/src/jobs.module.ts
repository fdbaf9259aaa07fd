import { type BeforeApplicationShutdown, type DynamicModule, Global, Inject, Module, type OnApplicationBootstrap } from '@nestjs/common';
import type { Configuration } from '@trivium/platform/config';
import { JobBell } from './job-bell';
import { JobHandlers } from './job-handlers';
import { JobLeaseRepository } from './job-lease.repository';
import { JOB_RANDOM, JOB_WORKER_OPTIONS, JobWorker, type JobWorkerOptions } from './job-worker';
import { JobsController } from './jobs.controller';
import { JobsRepository } from './jobs.repository';
import { JobsService } from './jobs.service';

export interface JobsModuleOptions {
  readonly workers: Configuration['workers'];
  /** True on the embedded database, which belongs to one process. */
  readonly isOnlyProcess: boolean;
}

const WORKER_MODE = Symbol('WorkerMode');

/** Background work for every capability: `JobsService` to start it, `JobHandlers` to say how it is done. */
@Global()
@Module({})
export class JobsModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    private readonly worker: JobWorker,
    private readonly bell: JobBell,
    @Inject(WORKER_MODE) private readonly mode: Configuration['workers']['mode'],
  ) {}

  static register({ workers, isOnlyProcess }: JobsModuleOptions): DynamicModule {
    const options: JobWorkerOptions = { concurrency: workers.concurrency, isOnlyProcess };
    return {
      module: JobsModule,
      controllers: [JobsController],
      providers: [
        JobBell,
        JobHandlers,
        JobsRepository,
        JobLeaseRepository,
        JobsService,
        JobWorker,
        { provide: JOB_WORKER_OPTIONS, useValue: options },
        { provide: JOB_RANDOM, useValue: () => Math.random() },
        { provide: WORKER_MODE, useValue: workers.mode },
      ],
      exports: [JobsService, JobHandlers, JobWorker],
    };
  }

  /** After every module has registered its handlers (they do so in `onModuleInit`). */
  async onApplicationBootstrap(): Promise<void> {
    if (this.mode !== 'none') await this.worker.start();
  }

  /** Before the database closes. */
  async beforeApplicationShutdown(): Promise<void> {
    this.bell.close();
    await this.worker.stop();
  }
}
