import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, Database } from '@trivium/platform/database';
import { LOGGER, type Logger } from '@trivium/platform/observability';
import type { Clock, OrganisationId } from '@trivium/shared/kernel';
import { IntakeRepository } from '../intake/intake.repository';
import { keptSince } from './kept-days';
import { RetentionRepository } from './retention.repository';

/** Intakes after which it is looked for what may go. */
const INTAKES_BETWEEN = 50;
/** Stories that go at once: others wait for the intake's lock meanwhile. */
export const STORIES_AT_ONCE = 300;

/**
 * Forgets stories as new ones come, so that an organisation's news do not grow for good. A story goes as a whole, with all that was ever known of it: what is left can
 * still be shown as it was known at any moment, and no story of the days that the organisation keeps is missing from it.
 */
@Injectable()
export class StoryRetention {
  private readonly intakesOf = new Map<OrganisationId, number>();

  constructor(
    private readonly database: Database,
    private readonly intake: IntakeRepository,
    private readonly repository: RetentionRepository,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** After an intake. The first one of a process looks: it may live for a few only. Never throws: what came is taken, whatever becomes of what was there. */
  async afterIntake(organisationId: OrganisationId): Promise<void> {
    const intakes = this.intakesOf.get(organisationId) ?? 0;
    this.intakesOf.set(organisationId, intakes + 1);
    if (intakes % INTAKES_BETWEEN !== 0) return;
    try {
      const gone = await this.database.inOrganisation(organisationId, () => this.forgetSome());
      // Where more may go, the next one looks again.
      if (gone === STORIES_AT_ONCE) this.intakesOf.set(organisationId, 0);
    } catch (error) {
      this.logger.error('old news not forgotten', { error });
    }
  }

  /** Inside a transaction of the organisation. @returns how many stories went, {@link STORIES_AT_ONCE} at most */
  async forgetSome(): Promise<number> {
    const before = keptSince(this.clock.now(), await this.repository.keptDays());
    // Under the lock, so that none of them gets an item meanwhile; without anything to do nobody waits for it.
    if ((await this.repository.silentSince(before, 1)).length === 0) return 0;
    await this.intake.lock();
    const storyIds = await this.repository.silentSince(before, STORIES_AT_ONCE);
    await this.repository.delete(storyIds);
    return storyIds.length;
  }
}
