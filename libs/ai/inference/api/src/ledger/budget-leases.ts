import { inferenceErrors } from '@trivium/ai/inference/protocol';
import type { AppError, Clock, IdSource, OrganisationId } from '@trivium/shared/kernel';
import type { BudgetUse } from './budget-grant';
import { resetDayOf, type UtcDay } from './budget-period';
import type { LeaseTransactions } from './lease-transactions';
import { type AccountKey, LeasedAccount } from './leased-account';

/** A lease with calls under way is renewed when it has less than this left. */
const RENEW_BEFORE_MS = 40_000;
/** An account that nobody uses for so long gives its money back. */
const IDLE_MS = 30_000;

export interface BudgetLeasesParts {
  readonly transactions: LeaseTransactions;
  readonly clock: Clock;
  readonly ids: IdSource;
}

/** A call that the lease does not hold. */
interface WaitingCall {
  readonly amountMicroUsd: number;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Money that this process has leased from the budgets, in blocks: most calls take theirs from memory. Only what the budgets hold is ever leased, so that any
 * number of processes and calls together never set more aside than there is.
 */
export class BudgetLeases {
  private readonly accounts = new Map<string, LeasedAccount>();
  /** Accounts that are being filled, and who waits for it. */
  private readonly waiting = new Map<LeasedAccount, WaitingCall[]>();

  constructor(private readonly parts: BudgetLeasesParts) {}

  /**
   * Sets a sum aside, from memory where the lease holds it.
   *
   * @returns the account that holds it: `close` ends the call there
   * @throws AppError INFERENCE_BUDGET_EXHAUSTED
   */
  async take(key: AccountKey, amountMicroUsd: number): Promise<LeasedAccount> {
    const account = this.accountOf(key);
    if (!account.tryTake(amountMicroUsd, this.nowMs())) {
      await new Promise<void>((resolve, reject) => this.fillFor(account, [{ amountMicroUsd, resolve, reject }]));
      // Filled up while there is some left, so that nobody waits.
    } else if (account.isLow && !this.waiting.has(account)) this.fillFor(account, []);
    return account;
  }

  /** Renews leases with calls under way and gives back what nobody uses; to be called every few seconds. */
  async maintain(): Promise<void> {
    const now = this.nowMs();
    for (const [organisationId, accounts] of this.byOrganisation()) {
      const idle = accounts.filter((account) => account.isIdle && account.idleMs(now) >= IDLE_MS && !this.waiting.has(account));
      if (idle.length > 0) await this.giveBack(organisationId, idle);
      const ending = accounts.filter((account) => !account.isIdle && !account.isLive(now + RENEW_BEFORE_MS));
      if (ending.length > 0) await this.parts.transactions.renew(organisationId, ending);
    }
  }

  /** Gives everything back that is free; what calls under way hold stays. */
  async giveBackAll(): Promise<void> {
    await Promise.all([...this.byOrganisation()].map(([organisationId, accounts]) => this.giveBack(organisationId, accounts)));
  }

  /** Gives an organisation's free money back, so that new limits hold for the next call of this process. */
  async giveBackOf(organisationId: OrganisationId): Promise<void> {
    const accounts = this.byOrganisation().get(organisationId);
    if (accounts !== undefined) await this.giveBack(organisationId, accounts);
  }

  private accountOf(key: AccountKey): LeasedAccount {
    const name = nameOf(key);
    const known = this.accounts.get(name);
    if (known !== undefined) return known;
    const account = new LeasedAccount(key, this.parts.ids.next());
    this.accounts.set(name, account);
    return account;
  }

  private fillFor(account: LeasedAccount, calls: readonly WaitingCall[]): void {
    const queue = this.waiting.get(account);
    if (queue !== undefined) queue.push(...calls);
    else {
      this.waiting.set(account, [...calls]);
      void this.serve(account);
    }
  }

  private async serve(account: LeasedAccount): Promise<void> {
    do {
      // Calls that come while the database answers wait for the next round.
      const round = this.waiting.get(account) ?? [];
      this.waiting.set(account, []);
      try {
        this.admit(account, round, await this.fill(account, round));
      } catch (error) {
        // Filling up in advance has nobody to tell: the call that finds too little asks again and is told.
        for (const { reject } of round) reject(error);
      }
    } while ((this.waiting.get(account)?.length ?? 0) > 0);
    this.waiting.delete(account);
  }

  private admit(account: LeasedAccount, round: readonly WaitingCall[], lacking: readonly BudgetUse[]): void {
    const now = this.nowMs();
    for (const call of round) {
      if (account.tryTake(call.amountMicroUsd, now)) call.resolve();
      else if (lacking.length > 0) call.reject(budgetExhausted(lacking, account.key.day));
      // What was free went to a call that came in between: ask again.
      else this.waiting.get(account)?.push(call);
    }
  }

  /** Fills the account; at the end of a budget also with what this process holds elsewhere and does not use. */
  private async fill(account: LeasedAccount, round: readonly WaitingCall[]): Promise<readonly BudgetUse[]> {
    const demandMicroUsd = round.reduce((sum, { amountMicroUsd }) => sum + amountMicroUsd, 0);
    const { transactions } = this.parts;
    const lacking = await transactions.fill(account, demandMicroUsd);
    const missingMicroUsd = demandMicroUsd - Math.max(0, account.freeMicroUsd);
    if (missingMicroUsd <= 0) return lacking;
    const { organisationId } = account.key;
    const others = (this.byOrganisation().get(organisationId) ?? []).filter((other) => other !== account && other.freeMicroUsd > 0);
    if (others.length === 0) return lacking;
    await this.giveBack(organisationId, others);
    return transactions.fill(account, missingMicroUsd);
  }

  private async giveBack(organisationId: OrganisationId, accounts: readonly LeasedAccount[]): Promise<void> {
    for (const account of await this.parts.transactions.giveBack(organisationId, accounts))
      if (account.isIdle && !this.waiting.has(account)) this.accounts.delete(nameOf(account.key));
  }

  private byOrganisation(): Map<OrganisationId, LeasedAccount[]> {
    return Map.groupBy(this.accounts.values(), ({ key }) => key.organisationId);
  }

  private nowMs(): number {
    return this.parts.clock.now().getTime();
  }
}

function nameOf({ organisationId, userId, day }: AccountKey): string {
  return `${organisationId} ${userId ?? ''} ${day}`;
}

function budgetExhausted(lacking: readonly BudgetUse[], day: UtcDay): AppError {
  const resets = lacking.map(({ period }) => resetDayOf(period, day)).sort();
  return inferenceErrors.INFERENCE_BUDGET_EXHAUSTED({ resetsOn: resets.at(-1) ?? day });
}
