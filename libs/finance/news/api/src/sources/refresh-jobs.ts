import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CLOCK, Database } from '@trivium/platform/database';
import type { CallerIdentity } from '@trivium/platform/http';
import { type JobContext, JobHandlers, JobsService } from '@trivium/platform/jobs';
import type { Clock } from '@trivium/shared/kernel';
import { SourcePoller } from './polling/source-poller';
import { sourcesErrors } from './sources.errors';
import { SourcesRepository } from './sources.repository';

export const REFRESH_SOURCES_KIND = 'finance.refresh-sources';

interface RefreshPayload {
  /** All that are not paused when absent. */
  readonly ids?: readonly string[];
}

/** What was asked for, so that a second attempt waits for the same reads instead of asking again. */
interface RefreshCheckpoint {
  readonly ids: readonly string[];
  readonly since: string;
  /** Not read because their publisher asked to wait. */
  readonly held: number;
}

export interface RefreshResult {
  readonly sources: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly held: number;
  readonly added: number;
  readonly revised: number;
}

const LOOK_EVERY_MS = 200;
/** A reader that takes longer is left to the history of each source. */
const PATIENCE_MS = 10 * 60_000;

/** Reads sources now: makes them due and waits for whichever process reads them. */
@Injectable()
export class RefreshJobs implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
    private readonly jobs: JobsService,
    private readonly sources: SourcesRepository,
    private readonly poller: SourcePoller,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.register<RefreshPayload, RefreshCheckpoint, RefreshResult>(REFRESH_SOURCES_KIND, {
      maxAttempts: 3,
      run: (context) => this.refresh(context),
    });
  }

  /** @throws AppError SOURCE_NOT_FOUND for an id that is nobody's here */
  async start(caller: CallerIdentity, ids: readonly string[] | undefined): Promise<{ jobId: string }> {
    return this.database.inOrganisation(caller.organisationId, async () => {
      for (const id of ids ?? []) if (!(await this.sources.find(id))) throw sourcesErrors.SOURCE_NOT_FOUND();
      const { jobId } = await this.jobs.enqueue({
        kind: REFRESH_SOURCES_KIND,
        payload: ids === undefined ? {} : { ids },
        createdBy: caller.userId,
      });
      return { jobId };
    });
  }

  private async refresh(context: JobContext<RefreshPayload, RefreshCheckpoint>): Promise<RefreshResult> {
    const { organisationId, signal } = context;
    const asked = context.checkpoint ?? (await this.ask(context));
    const since = new Date(asked.since);
    const total = asked.ids.length;
    const endMs = since.getTime() + PATIENCE_MS;
    for (;;) {
      signal.throwIfAborted();
      this.poller.ring();
      const left = await this.database.inOrganisation(organisationId, () => this.sources.unread(asked.ids, since));
      context.progress({ stage: 'fetch', done: total - left, total, unit: 'sources' });
      if (left === 0 || this.clock.now().getTime() > endMs) break;
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
    const outcomes = await this.database.inOrganisation(organisationId, () => this.sources.outcomes(asked.ids, since));
    const countOf = (...names: string[]) =>
      outcomes.filter(({ outcome }) => names.includes(outcome)).reduce((sum, { count }) => sum + count, 0);
    return {
      sources: total,
      changed: countOf('changed', 'pushed'),
      unchanged: countOf('unchanged'),
      failed: countOf('failed', 'gone'),
      held: asked.held,
      added: outcomes.reduce((sum, { added }) => sum + added, 0),
      revised: outcomes.reduce((sum, { revised }) => sum + revised, 0),
    };
  }

  private async ask(context: JobContext<RefreshPayload, RefreshCheckpoint>): Promise<RefreshCheckpoint> {
    const now = this.clock.now();
    const { ids } = context.payload;
    let asked: RefreshCheckpoint = { ids: [], since: now.toISOString(), held: 0 };
    await this.database.inOrganisation(context.organisationId, async () => {
      const requested = await this.sources.request(ids, now);
      asked = { ids: requested, since: now.toISOString(), held: ids === undefined ? 0 : ids.length - requested.length };
      await context.saveCheckpoint(asked);
    });
    return asked;
  }
}
