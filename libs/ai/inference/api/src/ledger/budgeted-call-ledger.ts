import type { BeforeApplicationShutdown, OnModuleInit } from '@nestjs/common';
import { inferenceErrors, NO_USAGE } from '@trivium/ai/inference/protocol';
import type { Database } from '@trivium/platform/database';
import type { Logger } from '@trivium/platform/observability';
import { type Clock, type IdSource, isUuid } from '@trivium/shared/kernel';
import type { AttemptOutcome, CallLedger, CallReservation, PlannedCall, SettledCall } from '../client/call-ledger.port';
import { bookedUsageOf, bookingOf, type BookedUsage } from './booking';
import type { BudgetLeases } from './budget-leases';
import { utcDayOf } from './budget-period';
import type { CallBooks } from './call-books';
import { type CallPrice, callPriceOf, highestCostOf } from './call-price';
import type { LeasedAccount } from './leased-account';
import { ledgerErrors } from './ledger.errors';

const FLUSH_EVERY_MS = 250;
const MAINTAIN_EVERY_MS = 15_000;

const NOTHING_USED: BookedUsage = {
  usage: NO_USAGE,
  isUsageEstimated: false,
  costMicroUsd: 0,
};

export interface BudgetedCallLedgerParts {
  readonly database: Database;
  readonly leases: BudgetLeases;
  readonly books: CallBooks;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly logger: Logger;
}

interface OpenCall {
  readonly call: PlannedCall;
  readonly price: CallPrice;
  /** Undefined for a call that costs nothing. */
  readonly paidBy: { readonly account: LeasedAccount; readonly takenMicroUsd: number } | undefined;
}

/**
 * The ledger over the database. A call takes its money from a block that the process has leased, and is booked up to a quarter of a second after its end: most
 * calls wait for no database. A process that is killed leaves its lease behind, which returns to the budget after a minute, and loses what was not yet booked.
 *
 * Models on one's own machine cost nothing and are booked all the same.
 */
export class BudgetedCallLedger implements CallLedger, OnModuleInit, BeforeApplicationShutdown {
  private readonly open = new Map<string, OpenCall>();
  private timers: readonly NodeJS.Timeout[] = [];
  private isStopped = false;

  constructor(private readonly parts: BudgetedCallLedgerParts) {}

  /**
   * As the port says.
   *
   * @throws AppError INFERENCE_BUDGET_EXHAUSTED, INFERENCE_PRICE_UNKNOWN where a budget bounds a model without a price, INFERENCE_LEDGER_UNAVAILABLE,
   * INFERENCE_DATA_CLASS_REFUSED for restricted text on its way to a cloud
   * @throws RangeError for token counts that are negative or no whole numbers and an invalid moment, Error for a user id that is none: defects of the caller
   */
  async reserve(call: PlannedCall): Promise<CallReservation> {
    const { database, leases, books, ids } = this.parts;
    database.assertNoTransaction('A model call');
    if (call.userId !== undefined && !isUuid(call.userId)) throw new Error('A user id must be a UUID');
    if (call.dataClass === 'restricted' && call.place === 'cloud')
      throw inferenceErrors.INFERENCE_DATA_CLASS_REFUSED({ dataClass: call.dataClass, endpoint: call.endpointId });
    if (books.isFull) throw ledgerErrors.INFERENCE_LEDGER_UNAVAILABLE();
    const day = utcDayOf(call.at);
    const price = callPriceOf(call);
    const highest = highestCostOf(price, call);
    const id = ids.next();
    if (highest === 0) this.open.set(id, { call, price, paidBy: undefined });
    else {
      const takenMicroUsd = highest === 'unknown' ? 0 : highest;
      const { organisationId, userId } = call;
      const account = await leases.take({ organisationId, userId, day }, takenMicroUsd);
      if (highest === 'unknown' && account.isLimited) {
        account.close({ takenMicroUsd, costMicroUsd: 0 });
        throw ledgerErrors.INFERENCE_PRICE_UNKNOWN({ model: call.model });
      }
      this.open.set(id, { call, price, paidBy: { account, takenMicroUsd } });
    }
    return { id };
  }

  async settle(reservation: CallReservation, outcome: AttemptOutcome): Promise<SettledCall> {
    const open = this.closing(reservation);
    const booked = bookedUsageOf({ call: open.call, price: open.price, outcome });
    await this.end(open, booked, outcome);
    return { costMicroUsd: booked.costMicroUsd };
  }

  async release(reservation: CallReservation, code: string): Promise<void> {
    const open = this.closing(reservation);
    const outcome = { code, startedAt: undefined, firstTokenAt: undefined, finishedAt: this.parts.clock.now() };
    await this.end(open, NOTHING_USED, outcome);
  }

  /** Books and maintains leases from now on, by timers that keep no process alive. */
  onModuleInit(): void {
    const every = (ms: number, work: () => Promise<void>, what: string) =>
      setInterval(() => void work().catch((error: unknown) => this.parts.logger.error(what, { error })), ms).unref();
    this.timers = [
      every(FLUSH_EVERY_MS, () => this.parts.books.flush(), 'model calls not booked'),
      every(MAINTAIN_EVERY_MS, () => this.parts.leases.maintain(), 'leases of model budgets not maintained'),
    ];
  }

  /** Books what waits and gives leased money back. Calls that end later are booked at once. */
  async beforeApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    for (const timer of this.timers) clearInterval(timer);
    await this.windUp();
  }

  private async windUp(): Promise<void> {
    await this.parts.books.flush();
    await this.parts.leases.giveBackAll();
  }

  private closing({ id }: CallReservation): OpenCall {
    const open = this.open.get(id);
    if (open === undefined) throw new Error('This reservation is settled, released or of another ledger');
    this.open.delete(id);
    return open;
  }

  private async end(
    { call, price, paidBy }: OpenCall,
    booked: BookedUsage,
    outcome: Parameters<typeof bookingOf>[0]['outcome'],
  ): Promise<void> {
    const { books, ids } = this.parts;
    const costMicroUsd = booked.costMicroUsd === 'unknown' ? 0 : booked.costMicroUsd;
    paidBy?.account.close({ takenMicroUsd: paidBy.takenMicroUsd, costMicroUsd });
    books.add(call.organisationId, { row: bookingOf({ id: ids.next(), call, price, booked, outcome }), account: paidBy?.account });
    if (this.isStopped) await this.windUp();
  }
}
