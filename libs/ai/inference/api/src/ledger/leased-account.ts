import type { OrganisationId, UserId } from '@trivium/shared/kernel';
import type { UtcDay } from './budget-period';

/** A process stops using a lease so much before it ends, for clocks that differ and a commit that takes its time. */
export const LEASE_SAFETY_MS = 5_000;

/** Whose money, and of which day. */
export interface AccountKey {
  readonly organisationId: OrganisationId;
  /** Undefined for work that no user waits for: then only the organisation's budgets bound it. */
  readonly userId: UserId | undefined;
  readonly day: UtcDay;
}

/** What the database says of a lease after a change. */
export interface LeaseState {
  readonly amountMicroUsd: number;
  readonly expiresAtMs: number;
}

/**
 * What this process holds of one budget, in memory. Of the leased sum a part is set aside for open calls, a part was spent by calls that are not yet booked;
 * the rest is free. All sums in millionths of a US dollar.
 */
export class LeasedAccount {
  private leasedMicroUsd = 0;
  private openMicroUsd = 0;
  private unbookedMicroUsd = 0;
  private openCalls = 0;
  private expiresAtMs = Number.NEGATIVE_INFINITY;
  private lastUseMs = Number.NEGATIVE_INFINITY;
  /** Below this the account is filled up before it is empty. */
  private lowWaterMicroUsd = 0;
  /** Whether any budget bounded it when it was last filled. */
  isLimited = true;

  constructor(
    readonly key: AccountKey,
    readonly leaseId: string,
  ) {}

  get freeMicroUsd(): number {
    return this.leasedMicroUsd - this.openMicroUsd - this.unbookedMicroUsd;
  }

  /** What the lease must hold whatever happens: calls under way, and what is spent. */
  get boundMicroUsd(): number {
    return this.openMicroUsd + this.unbookedMicroUsd;
  }

  get isLow(): boolean {
    return this.freeMicroUsd < this.lowWaterMicroUsd;
  }

  /** Whether nothing depends on it. */
  get isIdle(): boolean {
    return this.openCalls === 0 && this.unbookedMicroUsd === 0;
  }

  /** Whether the lease still stands at a moment; once it does not, others may have the money. */
  isLive(nowMs: number): boolean {
    return nowMs < this.expiresAtMs - LEASE_SAFETY_MS;
  }

  idleMs(nowMs: number): number {
    return nowMs - this.lastUseMs;
  }

  /** Sets a sum aside for a call; false when the lease has run out or does not hold it. */
  tryTake(amountMicroUsd: number, nowMs: number): boolean {
    if (!this.isLive(nowMs) || this.freeMicroUsd < amountMicroUsd) return false;
    this.openMicroUsd += amountMicroUsd;
    this.openCalls++;
    this.lastUseMs = nowMs;
    return true;
  }

  /** Ends a call: what was set aside for it is free again but for what it cost. */
  close(call: { readonly takenMicroUsd: number; readonly costMicroUsd: number }): void {
    this.openMicroUsd -= call.takenMicroUsd;
    this.openCalls--;
    this.unbookedMicroUsd += call.costMicroUsd;
  }

  /** After the lease was filled up. */
  filled(lease: LeaseState, grant: { readonly amountMicroUsd: number; readonly isLimited: boolean }): void {
    this.setLease(lease);
    this.isLimited = grant.isLimited;
    this.lowWaterMicroUsd = Math.floor(grant.amountMicroUsd / 4);
  }

  /** After costs were booked: the database has taken them off the lease, or had none any more. */
  booked(costMicroUsd: number, lease: LeaseState | undefined): void {
    this.unbookedMicroUsd -= costMicroUsd;
    this.setLease(lease);
  }

  /** After the lease was to be renewed; undefined when there was none any more. */
  renewed(lease: LeaseState | undefined): void {
    this.setLease(lease);
  }

  /** Takes what is free out of reach, to be given back to the budget. */
  withdrawFree(): number {
    const free = Math.max(0, this.freeMicroUsd);
    this.leasedMicroUsd -= free;
    return free;
  }

  /** Puts a withdrawn sum back, when giving it back has failed. */
  restore(amountMicroUsd: number): void {
    this.leasedMicroUsd += amountMicroUsd;
  }

  private setLease(lease: LeaseState | undefined): void {
    this.leasedMicroUsd = lease?.amountMicroUsd ?? 0;
    this.expiresAtMs = lease?.expiresAtMs ?? Number.NEGATIVE_INFINITY;
  }
}
