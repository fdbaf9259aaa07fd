import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { StoryBell } from '@trivium/finance/news/api';
import { CLOCK, Database } from '@trivium/platform/database';
import { LOGGER, type Logger } from '@trivium/platform/observability';
import type { Clock, OrganisationId } from '@trivium/shared/kernel';
import { AlertDeliveriesRepository } from '../delivery/alert-deliveries.repository';
import { AlertDeliveryQueue } from '../delivery/alert-delivery-queue';
import { AlertRulesRepository } from '../rules/alert-rules.repository';
import { AlertEvaluator } from './alert-evaluator.service';
import { AlertMemoryRepository } from './alert-memory.repository';
import { StoryLog, type StoryPosition } from './story-log';

const STORIES_PER_STEP = 50;
/** Transactions commit in another order than their times: what is younger than this may still get something before it. */
const OVERLAP_MS = 120_000;
const LOOK_EVERY_MS = 60_000;
const PRUNE_EVERY_MS = 3_600_000;
const DAY_MS = 86_400_000;

/**
 * Looks at stories as soon as they are written, and from where it got to after a restart. The bell only wakes it; what is judged comes from the database, so
 * nothing is lost with a process.
 */
@Injectable()
export class AlertWatcher implements OnApplicationBootstrap, BeforeApplicationShutdown {
  /** Organisations at work, and whether to look once more. */
  private readonly running = new Map<OrganisationId, { isWanted: boolean; done: Promise<void> }>();
  private stopListening: () => void = () => undefined;
  private timer: NodeJS.Timeout | undefined;
  private isStopped = false;
  private prunedAtMs = 0;

  constructor(
    private readonly database: Database,
    private readonly stories: StoryLog,
    private readonly storyBell: StoryBell,
    private readonly evaluator: AlertEvaluator,
    private readonly rules: AlertRulesRepository,
    private readonly memory: AlertMemoryRepository,
    private readonly deliveries: AlertDeliveriesRepository,
    private readonly queue: AlertDeliveryQueue,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.stopListening = this.storyBell.listen({ storyChanged: (organisationId) => void this.settle(organisationId) });
    this.timer = setInterval(() => void this.lookEverywhere(), LOOK_EVERY_MS).unref();
    void this.lookEverywhere();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    this.stopListening();
    clearInterval(this.timer);
    await Promise.all([...this.running.values()].map(({ done }) => done));
  }

  /** Judges what is new in an organisation. Calls while one is at work are answered by one more look. Never throws: the next look tries again. */
  settle(organisationId: OrganisationId): Promise<void> {
    const running = this.running.get(organisationId);
    if (running) {
      running.isWanted = true;
      return running.done;
    }
    const run = { isWanted: true, done: Promise.resolve() };
    this.running.set(organisationId, run);
    run.done = this.work(organisationId, run).finally(() => {
      this.running.delete(organisationId);
      // Somebody may have asked just after the last look.
      if (run.isWanted && !this.isStopped) void this.settle(organisationId);
    });
    return run.done;
  }

  /** Looks at all organisations: for stories that another process wrote, and deliveries whose job had just looked when they were written. */
  async lookEverywhere(): Promise<void> {
    try {
      const organisationIds = await this.database.asLogin(() => this.rules.organisationIds());
      for (const organisationId of organisationIds) {
        await this.settle(organisationId);
        await this.database.inOrganisation(organisationId, () => this.sweep());
      }
    } catch (error) {
      this.logger.warn('alerts not looked at', { error });
    }
  }

  private async work(organisationId: OrganisationId, run: { isWanted: boolean }): Promise<void> {
    try {
      while (run.isWanted && !this.isStopped) {
        run.isWanted = false;
        await this.catchUp(organisationId);
      }
    } catch (error) {
      run.isWanted = false;
      this.logger.error('stories not judged by alert rules', { error });
    }
  }

  private async catchUp(organisationId: OrganisationId): Promise<void> {
    const cursor = await this.database.inOrganisation(organisationId, async () =>
      (await this.rules.active()).length > 0 ? this.memory.cursor() : undefined,
    );
    if (!cursor) return;
    let position: StoryPosition = { at: new Date(Date.parse(cursor.at) - OVERLAP_MS).toISOString(), id: '' };
    while (!this.isStopped) {
      const stories = await this.stories.changedAfter(organisationId, { ...position, limit: STORIES_PER_STEP });
      const last = stories.at(-1);
      if (!last) return;
      await this.evaluator.evaluate(organisationId, stories);
      position = { at: last.lastIngestedAt, id: last.id };
      if (stories.length < STORIES_PER_STEP) return;
    }
  }

  private async sweep(): Promise<void> {
    const now = this.clock.now();
    for (const line of await this.deliveries.overdue(new Date(now.getTime() - LOOK_EVERY_MS)))
      await this.queue.enqueue({ ...line, dueAt: now, key: `late ${now.toISOString().slice(0, 16)}` });
    if (now.getTime() - this.prunedAtMs < PRUNE_EVERY_MS) return;
    this.prunedAtMs = now.getTime();
    const daysAgo = (days: number): Date => new Date(now.getTime() - days * DAY_MS);
    await this.memory.prune({ seenBefore: daysAgo(60), metBefore: daysAgo(8), scoresBefore: daysAgo(10) });
  }
}
