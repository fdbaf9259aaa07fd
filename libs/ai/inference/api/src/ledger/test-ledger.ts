import { randomBytes } from 'node:crypto';
import { NO_USAGE, type Usage } from '@trivium/ai/inference/protocol';
import { aiMigrations } from '@trivium/migrations/ai';
import { platformMigrations } from '@trivium/migrations/platform';
import type { Database, Schema } from '@trivium/platform/database';
import type { Logger } from '@trivium/platform/observability';
import { type Clock, type OrganisationId, type UserId, UuidV7Source } from '@trivium/shared/kernel';
import type { AttemptOutcome, CallReservation, PlannedCall } from '../client/call-ledger.port';
import { BudgetLeases } from './budget-leases';
import { BudgetedCallLedger } from './budgeted-call-ledger';
import { type Budget, BudgetsRepository, type BudgetState } from './budgets.repository';
import { utcDayOf } from './budget-period';
import { CallBooks } from './call-books';
import { CallsRepository } from './calls.repository';
import { LeaseTransactions } from './lease-transactions';
import { SpendingRepository } from './spending.repository';

export const ledgerTestSchema: Schema = { entities: [], migrations: [...platformMigrations, ...aiMigrations] };

export const ONE = '00000000-0000-7000-8000-000000000001' as OrganisationId;
export const TWO = '00000000-0000-7000-8000-000000000002' as OrganisationId;
export const MEI = '00000000-0000-7000-8000-0000000000c1' as UserId;
export const JONAS = '00000000-0000-7000-8000-0000000000c2' as UserId;

/** Noon in UTC, 20:00 in Beijing: off-peak. */
export const NOON = new Date('2026-11-25T12:00:00.000Z');

/** With `callOf`, a call that costs 1,000 millionths of a dollar at most: 1,500 tokens in, half as many again as planned, at 0.15, and 1,291 out at 0.6 dollars a million, rounded up. */
export const CALL_MICRO_USD = 1_000;

/** A call of DeepSeek's small model; see {@link CALL_MICRO_USD}. */
export function callOf(change: Partial<PlannedCall> = {}): PlannedCall {
  return {
    callId: 'call',
    attempt: 1,
    organisationId: ONE,
    userId: MEI,
    purpose: 'test.answer',
    template: undefined,
    endpointId: 'deepseek',
    model: 'deepseek-flash',
    place: 'cloud',
    dataClass: 'internal',
    promptTokens: 1_000,
    maxCompletionTokens: 1_291,
    at: NOON,
    route: { dataClass: 'internal', wish: 'auto', candidates: [], rejected: [], decidedAt: NOON.toISOString() },
    ...change,
  };
}

/** All that {@link callOf} can use, unless told otherwise. */
export function outcomeOf(usage: Partial<Usage> = {}, change: Partial<AttemptOutcome> = {}): AttemptOutcome {
  return {
    code: 'answered',
    usage: { ...NO_USAGE, promptTokens: 1_500, cacheMissTokens: 1_500, completionTokens: 1_291, ...usage },
    isUsageEstimated: false,
    startedAt: NOON,
    firstTokenAt: NOON,
    finishedAt: NOON,
    ...change,
  };
}

/** A clock that a test sets. */
export class SetClock implements Clock {
  constructor(private time = NOON) {}

  now(): Date {
    return new Date(this.time);
  }

  set(time: Date): void {
    this.time = time;
  }

  advance(milliseconds: number): void {
    this.time = new Date(this.time.getTime() + milliseconds);
  }
}

/** Keeps what is logged. */
export class KeptLog implements Logger {
  readonly lines: string[] = [];
  readonly debug = (message: string) => void this.lines.push(message);
  readonly info = this.debug;
  readonly warn = this.debug;
  readonly error = this.debug;
  readonly child = () => this;
}

/** The ledger of one process over a database, without timers and web framework. */
export class TestLedger {
  readonly clock: SetClock;
  readonly log = new KeptLog();
  readonly leases: BudgetLeases;
  readonly books: CallBooks;
  readonly ledger: BudgetedCallLedger;
  private readonly budgets: BudgetsRepository;

  constructor(
    readonly database: Database,
    clock = new SetClock(),
  ) {
    this.clock = clock;
    const ids = new UuidV7Source(
      () => clock.now().getTime(),
      (length) => new Uint8Array(randomBytes(length)),
    );
    const transactions = new LeaseTransactions({ database, spending: new SpendingRepository(database), clock });
    this.leases = new BudgetLeases({ transactions, clock, ids });
    this.books = new CallBooks(transactions, new CallsRepository(database), this.log);
    this.ledger = new BudgetedCallLedger({ database, leases: this.leases, books: this.books, clock, ids, logger: this.log });
    this.budgets = new BudgetsRepository(database);
  }

  /** Reserves; an error comes back as its code. */
  async tryReserve(call: PlannedCall): Promise<CallReservation | string> {
    return this.ledger.reserve(call).catch((error: { code?: string }) => error.code ?? String(error));
  }

  async setBudgets(organisationId: OrganisationId, budgets: readonly Budget[]): Promise<void> {
    await this.database.inOrganisation(organisationId, () => this.budgets.replace(budgets));
  }

  async budgetsOf(organisationId: OrganisationId, at = this.clock.now()): Promise<BudgetState[]> {
    return this.database.inOrganisation(organisationId, () => this.budgets.list(utcDayOf(at)));
  }
}

export const organisationBudget = (limitMicroUsd: number, period: Budget['period'] = 'day'): Budget => ({
  scope: 'organisation',
  userId: undefined,
  period,
  limitMicroUsd,
});

export const userBudget = (limitMicroUsd: number, userId?: UserId, period: Budget['period'] = 'day'): Budget => ({
  scope: 'user',
  userId,
  period,
  limitMicroUsd,
});
