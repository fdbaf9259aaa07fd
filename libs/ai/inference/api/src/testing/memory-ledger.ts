import { inferenceErrors } from '@trivium/ai/inference/protocol';
import type { AttemptOutcome, CallLedger, CallReservation, PlannedCall, SettledCall } from '../client/call-ledger.port';

export interface Booking {
  readonly call: PlannedCall;
  /** Undefined for a call that was released. */
  readonly outcome: AttemptOutcome | undefined;
  readonly code: string;
}

/** Books in memory: one millionth of a dollar for a token, nothing on one's own machine. Throws when a reservation ends twice. */
export class MemoryLedger implements CallLedger {
  readonly bookings: Booking[] = [];
  reserved = 0;
  private readonly open = new Map<string, PlannedCall>();

  /**
   * @param mayReserve says no for an exhausted budget
   */
  constructor(private readonly mayReserve: (call: PlannedCall) => boolean = () => true) {}

  /** Reservations that nobody has ended. */
  get openReservations(): number {
    return this.open.size;
  }

  reserve(call: PlannedCall): Promise<CallReservation> {
    if (!this.mayReserve(call)) return Promise.reject(inferenceErrors.INFERENCE_BUDGET_EXHAUSTED({ resetsOn: '2026-11-26' }));
    const id = String(++this.reserved);
    this.open.set(id, call);
    return Promise.resolve({ id });
  }

  settle(reservation: CallReservation, outcome: AttemptOutcome): Promise<SettledCall> {
    const call = this.take(reservation);
    this.bookings.push({ call, outcome, code: outcome.code });
    return Promise.resolve({ costMicroUsd: call.place === 'cloud' ? outcome.usage.promptTokens + outcome.usage.completionTokens : 0 });
  }

  release(reservation: CallReservation, code: string): Promise<void> {
    this.bookings.push({ call: this.take(reservation), outcome: undefined, code });
    return Promise.resolve();
  }

  private take({ id }: CallReservation): PlannedCall {
    const call = this.open.get(id);
    if (call === undefined) throw new Error('This reservation has ended already.');
    this.open.delete(id);
    return call;
  }
}
