import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, Database } from '@trivium/platform/database';
import type { Clock, OrganisationId } from '@trivium/shared/kernel';
import type { RuleFiring } from './rule';
import { type DailyFiring, RuleFiringsRepository } from './rule-firings.repository';

/** Long enough to compare a day with the one a year before it. */
export const KEPT_DAYS = 400;
const MS_PER_DAY = 86_400_000;

/** Counts what fired, by organisation, rule, version and day; forgets it after {@link KEPT_DAYS} days. */
@Injectable()
export class RuleFirings {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RuleFiringsRepository) private readonly repository: RuleFiringsRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** In a transaction of its own, or in the open one of the same organisation. */
  async record(organisationId: OrganisationId, firings: readonly RuleFiring[]): Promise<void> {
    const summed = summedUp(firings);
    if (summed.length === 0) return;
    const now = this.clock.now();
    await this.database.inOrganisation(organisationId, async () => {
      await this.repository.add(utcDay(now), summed);
      await this.repository.forgetBefore(firstKeptDay(now));
    });
  }

  /** @param period days in UTC, both included */
  async list(organisationId: OrganisationId, period: { readonly from: string; readonly to: string }): Promise<readonly DailyFiring[]> {
    const first = firstKeptDay(this.clock.now());
    return this.database.inOrganisation(organisationId, async () => {
      await this.repository.forgetBefore(first);
      return this.repository.list(period);
    });
  }
}

function summedUp(firings: readonly RuleFiring[]): readonly RuleFiring[] {
  const sums = new Map<string, RuleFiring>();
  for (const firing of firings) {
    if (!Number.isSafeInteger(firing.count) || firing.count <= 0) continue;
    const key = `${firing.rule} ${firing.version}`;
    sums.set(key, { ...firing, count: (sums.get(key)?.count ?? 0) + firing.count });
  }
  return [...sums.values()];
}

function firstKeptDay(now: Date): string {
  return utcDay(new Date(now.getTime() - KEPT_DAYS * MS_PER_DAY));
}

function utcDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
