import type { Logger } from '@trivium/platform/observability';
import type { OrganisationId } from '@trivium/shared/kernel';
import type { BookedCall, CallsRepository } from './calls.repository';
import type { AccountCost, LeaseTransactions } from './lease-transactions';
import type { LeasedAccount } from './leased-account';

/** When so many calls wait for the database, it is away and no further call is made: what cannot be booked must not be spent. */
const MOST_WAITING_CALLS = 10_000;
/** Rows of one transaction. */
const CALLS_PER_TRANSACTION = 200;
/** Rows of one statement: a millisecond or two of the embedded database, which runs in the thread that answers everybody. */
const CALLS_PER_STATEMENT = 25;
/** To look for old calls costs a statement: only every so many transactions. */
const TRANSACTIONS_BETWEEN_FORGETTING = 20;

interface WaitingBooking {
  readonly row: BookedCall;
  /** Undefined for a call that no budget paid for. */
  readonly account: LeasedAccount | undefined;
}

/** Ended calls on their way into the database, a few hundred at a time: a call does not wait for it. */
export class CallBooks {
  private readonly waiting = new Map<OrganisationId, WaitingBooking[]>();
  private waitingCalls = 0;
  private flushing: Promise<void> | undefined;
  private readonly transactionsOf = new Map<OrganisationId, number>();

  constructor(
    private readonly transactions: LeaseTransactions,
    private readonly calls: Pick<CallsRepository, 'insert' | 'forget'>,
    private readonly logger: Logger,
  ) {}

  get isFull(): boolean {
    return this.waitingCalls >= MOST_WAITING_CALLS;
  }

  add(organisationId: OrganisationId, booking: WaitingBooking): void {
    this.waitingCalls++;
    const bookings = this.waiting.get(organisationId);
    if (bookings === undefined) this.waiting.set(organisationId, [booking]);
    else bookings.push(booking);
  }

  /** Books what waits now. What cannot be booked waits on; the log tells. */
  async flush(): Promise<void> {
    // A second caller wants what came meanwhile booked too.
    while (this.flushing !== undefined) await this.flushing;
    this.flushing = this.flushAll().finally(() => {
      this.flushing = undefined;
    });
    await this.flushing;
  }

  private async flushAll(): Promise<void> {
    await Promise.all(
      [...this.waiting.keys()].map(async (organisationId) => {
        try {
          await this.flushOf(organisationId);
        } catch (error) {
          this.logger.error('model calls not booked', { error, organisationId, calls: this.waiting.get(organisationId)?.length ?? 0 });
        }
      }),
    );
  }

  private async flushOf(organisationId: OrganisationId): Promise<void> {
    const bookings = this.waiting.get(organisationId) ?? [];
    while (bookings.length > 0) {
      const batch = bookings.slice(0, CALLS_PER_TRANSACTION);
      await this.transactions.book({
        organisationId,
        costs: costsOf(batch),
        alongside: () =>
          this.insert(
            organisationId,
            batch.map(({ row }) => row),
          ),
      });
      bookings.splice(0, batch.length);
      this.waitingCalls -= batch.length;
    }
    this.waiting.delete(organisationId);
  }

  /** As many old calls go as come, and some more, so that the table shrinks to its length without a job of its own. */
  private async insert(organisationId: OrganisationId, rows: readonly BookedCall[]): Promise<void> {
    for (let start = 0; start < rows.length; start += CALLS_PER_STATEMENT)
      await this.calls.insert(rows.slice(start, start + CALLS_PER_STATEMENT));
    const newest = rows.at(-1)?.pricedAt;
    const transactions = this.transactionsOf.get(organisationId) ?? 0;
    this.transactionsOf.set(organisationId, transactions + 1);
    // The first one of a process looks: it may live for a few calls only.
    if (newest === undefined || transactions % TRANSACTIONS_BETWEEN_FORGETTING !== 0) return;
    await this.calls.forget(newest, 2 * CALLS_PER_TRANSACTION * TRANSACTIONS_BETWEEN_FORGETTING);
  }
}

function costsOf(bookings: readonly WaitingBooking[]): AccountCost[] {
  const sums = new Map<LeasedAccount, number>();
  for (const { account, row } of bookings)
    if (account !== undefined && row.costMicroUsd !== null) sums.set(account, (sums.get(account) ?? 0) + row.costMicroUsd);
  return [...sums].map(([account, costMicroUsd]) => ({ account, costMicroUsd }));
}
