import type { Database } from '@trivium/platform/database';
import type { Clock, OrganisationId } from '@trivium/shared/kernel';
import { type BudgetUse, grantFor } from './budget-grant';
import type { LeasedAccount } from './leased-account';
import { SerialWork } from './serial-work';
import type { SpendingRepository } from './spending.repository';

/** How long a lease stands without its process. Then others may have the money, also when the process was killed. */
export const LEASE_MS = 60_000;

export interface LeaseTransactionsParts {
  readonly database: Database;
  readonly spending: SpendingRepository;
  readonly clock: Clock;
}

/** What calls of one account have cost. */
export interface AccountCost {
  readonly account: LeasedAccount;
  readonly costMicroUsd: number;
}

export interface Booking {
  readonly organisationId: OrganisationId;
  readonly costs: readonly AccountCost[];
  /** Writes what belongs to it, in the same transaction. */
  readonly alongside: () => Promise<void>;
}

/**
 * Changes of leases, in the database and then in memory. One at a time for each organisation, in this process and, by the lock of its budgets, in all: so what an
 * account knows of its lease is what the database holds.
 */
export class LeaseTransactions {
  private readonly serial = new SerialWork();

  constructor(private readonly parts: LeaseTransactionsParts) {}

  /**
   * Leases what `demandMicroUsd` needs, or what there is of it, and a block beyond.
   *
   * @returns budgets that do not hold the demand
   */
  async fill(account: LeasedAccount, demandMicroUsd: number): Promise<readonly BudgetUse[]> {
    const { spending, clock } = this.parts;
    const { userId, day } = account.key;
    return this.serial.run(account.key.organisationId, async () => {
      const now = clock.now();
      const expiresAtMs = now.getTime() + LEASE_MS;
      const { grant, leasedMicroUsd, isLimited } = await this.inLock(account.key.organisationId, async () => {
        await spending.expireLeases(now);
        const standing = (await spending.findLeases([account.leaseId])).get(account.leaseId);
        const held = standing?.amountMicroUsd ?? 0;
        const budgets = await spending.budgetsOf(account.key);
        // What calls under way hold without a lease, when theirs has run out, comes first: their money is on its way.
        const found = grantFor(budgets, demandMicroUsd + Math.max(0, account.boundMicroUsd - held));
        const amountMicroUsd = held + found.amountMicroUsd;
        await spending.saveLease(account.leaseId, account.key, { amountMicroUsd, expiresAtMs });
        await spending.change([{ userId, day, reservedMicroUsd: found.amountMicroUsd, spentMicroUsd: 0 }]);
        return { grant: found, leasedMicroUsd: amountMicroUsd, isLimited: budgets.length > 0 };
      });
      account.filled({ amountMicroUsd: leasedMicroUsd, expiresAtMs }, { amountMicroUsd: grant.amountMicroUsd, isLimited });
      return grant.lacking;
    });
  }

  /** Books what calls have cost, and takes it off the leases that paid for it. */
  async book({ organisationId, costs, alongside }: Booking): Promise<void> {
    const { spending } = this.parts;
    await this.serial.run(organisationId, async () => {
      const paid = await this.inLock(organisationId, async () => {
        await alongside();
        if (costs.length === 0) return [];
        const standing = await spending.findLeases(costs.map(({ account }) => account.leaseId));
        const lowered = costs.map(({ account, costMicroUsd }) => {
          const lease = standing.get(account.leaseId);
          return { account, costMicroUsd, lease: lease && { ...lease, amountMicroUsd: Math.max(0, lease.amountMicroUsd - costMicroUsd) } };
        });
        await spending.lowerLeases(
          lowered.flatMap(({ account, lease }) =>
            lease ? [{ id: account.leaseId, amountMicroUsd: lease.amountMicroUsd, isOver: false }] : [],
          ),
        );
        await spending.change(
          lowered.map(({ account, costMicroUsd, lease }) => ({
            ...account.key,
            reservedMicroUsd: lease ? lease.amountMicroUsd - (standing.get(account.leaseId)?.amountMicroUsd ?? 0) : 0,
            spentMicroUsd: costMicroUsd,
          })),
        );
        return lowered;
      });
      for (const { account, costMicroUsd, lease } of paid) account.booked(costMicroUsd, lease);
    });
  }

  /**
   * Gives back what is free in accounts of one organisation.
   *
   * @returns the accounts on which nothing depends any more: their leases are gone
   */
  async giveBack(organisationId: OrganisationId, accounts: readonly LeasedAccount[]): Promise<readonly LeasedAccount[]> {
    const { spending } = this.parts;
    return this.serial.run(organisationId, async () => {
      const withdrawn = accounts.map((account) => ({ account, isOver: account.isIdle, freeMicroUsd: account.withdrawFree() }));
      try {
        await this.inLock(organisationId, async () => {
          const standing = await spending.findLeases(accounts.map(({ leaseId }) => leaseId));
          const lowered = withdrawn.flatMap(({ account, isOver, freeMicroUsd }) => {
            const held = standing.get(account.leaseId)?.amountMicroUsd;
            if (held === undefined) return [];
            const amountMicroUsd = isOver ? 0 : Math.max(0, held - freeMicroUsd);
            return [{ key: account.key, id: account.leaseId, isOver, amountMicroUsd, returnedMicroUsd: held - amountMicroUsd }];
          });
          await spending.lowerLeases(lowered);
          await spending.change(
            lowered.map(({ key, returnedMicroUsd }) => ({ ...key, reservedMicroUsd: -returnedMicroUsd, spentMicroUsd: 0 })),
          );
        });
      } catch (error) {
        for (const { account, freeMicroUsd } of withdrawn) account.restore(freeMicroUsd);
        throw error;
      }
      return withdrawn.filter(({ isOver }) => isOver).map(({ account }) => account);
    });
  }

  /** Lets leases of one organisation run on. */
  async renew(organisationId: OrganisationId, accounts: readonly LeasedAccount[]): Promise<void> {
    const { spending, clock } = this.parts;
    await this.serial.run(organisationId, async () => {
      const ids = accounts.map(({ leaseId }) => leaseId);
      const standing = await this.inLock(organisationId, async () => {
        await spending.renewLeases(ids, clock.now().getTime() + LEASE_MS);
        return spending.findLeases(ids);
      });
      for (const account of accounts) account.renewed(standing.get(account.leaseId));
    });
  }

  private inLock<Value>(organisationId: OrganisationId, work: () => Promise<Value>): Promise<Value> {
    const { database, spending } = this.parts;
    return database.inOrganisation(organisationId, async () => {
      await spending.lock();
      return work();
    });
  }
}
