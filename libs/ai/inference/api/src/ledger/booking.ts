import type { Usage } from '@trivium/ai/inference/protocol';
import type { JsonValue } from '@trivium/platform/audit';
import type { AttemptOutcome, PlannedCall } from '../client/call-ledger.port';
import { type CallPrice, costOf, isPlausible, largestUsage } from './call-price';
import type { BookedCall } from './calls.repository';

/** No name or code is longer; what is longer may be somebody's words. */
const LONGEST_NAME = 200;

/** What an attempt used as it is booked. */
export interface BookedUsage {
  readonly usage: Usage;
  readonly isUsageEstimated: boolean;
  readonly costMicroUsd: number | 'unknown';
}

export interface BookedUsageOptions {
  readonly call: PlannedCall;
  readonly price: CallPrice;
  readonly outcome: Pick<AttemptOutcome, 'usage' | 'isUsageEstimated'>;
}

/** What an attempt cost by the prices of the call's own moment. Counts that cannot be true are replaced by the most that the call could use. */
export function bookedUsageOf({ call, price, outcome }: BookedUsageOptions): BookedUsage {
  const isTrue = isPlausible(outcome.usage);
  const usage = isTrue ? outcome.usage : largestUsage(price, call);
  return { usage, isUsageEstimated: outcome.isUsageEstimated || !isTrue, costMicroUsd: costOf(price, { usage, at: call.at }) };
}

export interface BookingOptions {
  readonly id: string;
  readonly call: PlannedCall;
  readonly price: CallPrice;
  readonly booked: BookedUsage;
  readonly outcome: Pick<AttemptOutcome, 'code' | 'firstTokenAt' | 'finishedAt'> & { readonly startedAt: Date | undefined };
}

/** The row of a call in the books. */
export function bookingOf({ id, call, price, booked, outcome }: BookingOptions): BookedCall {
  const { usage, isUsageEstimated, costMicroUsd } = booked;
  return {
    id,
    callId: nameIn(call.callId),
    attempt: call.attempt,
    userId: call.userId ?? null,
    purpose: nameIn(call.purpose),
    templateId: call.template === undefined ? null : nameIn(call.template.id),
    templateVersion: call.template === undefined ? null : nameIn(call.template.version),
    endpoint: nameIn(call.endpointId),
    model: nameIn(call.model),
    place: call.place,
    dataClass: call.dataClass,
    ...usage,
    isUsageEstimated,
    costMicroUsd: costMicroUsd === 'unknown' ? null : costMicroUsd,
    priceBasis: price.basis,
    pricedAt: call.at.toISOString(),
    startedAt: outcome.startedAt?.toISOString() ?? null,
    firstTokenAt: outcome.firstTokenAt?.toISOString() ?? null,
    finishedAt: outcome.finishedAt.toISOString(),
    outcome: nameIn(outcome.code),
    route: withoutWords(call.route),
  };
}

/** A name as a database takes it: no U+0000, no half of a character, and not a text in its place. */
function nameIn(name: string): string {
  return name.slice(0, LONGEST_NAME).replaceAll('\u0000', '').toWellFormed();
}

/** What JSON keeps of it, with all texts as names: the model that somebody wished for is what they typed. */
function withoutWords(value: unknown): JsonValue {
  if (typeof value === 'string') return nameIn(value);
  if (Array.isArray(value)) return value.map((item) => withoutWords(item));
  if (typeof value !== 'object' || value === null) return value as JsonValue;
  const named: Record<string, JsonValue> = {};
  for (const [name, item] of Object.entries(value)) if (item !== undefined) named[nameIn(name)] = withoutWords(item);
  return named;
}
