import type { EndpointPlace } from '@trivium/ai/inference/protocol';
import type { Endpoint } from '../client/endpoints-client';
import type { EngineFigures } from '../client/observability-client';

/** One measurement of one model on this installation. */
export interface Measurement {
  readonly place: EndpointPlace;
  readonly name: string;
  readonly model: string;
  /** `calls`: medians of real calls in the period; `test`: one test by an administrator. */
  readonly source: 'calls' | 'test';
  readonly firstTokenMs: number | null;
  readonly tokensPerSecond: number | null;
  /** Real calls behind the figures; 1 for a test. */
  readonly count: number;
  /** The moment of the test; null for calls, which have a period. */
  readonly at: string | null;
  readonly costMicroUsd: number | null;
}

export const PLACES = ['local', 'cloud', 'edge'] as const;

/** What was measured, by place; a place without a measurement has an empty list and no figure is made up for it. */
export function measuredPlaces({
  endpoints,
  engines,
}: {
  readonly endpoints: readonly Endpoint[];
  readonly engines: readonly EngineFigures[];
}) {
  const named = new Map(endpoints.map((endpoint) => [endpoint.id, endpoint]));
  const measured: Measurement[] = [];
  for (const engine of engines) {
    if (engine.firstTokenMs === null && engine.tokensPerSecond === null) continue;
    measured.push({
      place: engine.place,
      name: named.get(engine.endpoint)?.name ?? engine.endpoint,
      model: engine.model,
      source: 'calls',
      firstTokenMs: engine.firstTokenMs?.p50 ?? null,
      tokensPerSecond: engine.tokensPerSecond?.p50 ?? null,
      count: engine.attempts - engine.failures,
      at: null,
      costMicroUsd: engine.costMicroUsd,
    });
  }
  for (const { place, name, model, lastTest } of endpoints) {
    // A test that failed measured nothing.
    if (!lastTest?.isUsable || (lastTest.firstTokenMs === null && lastTest.tokensPerSecond === null)) continue;
    const { firstTokenMs, tokensPerSecond, at } = lastTest;
    measured.push({ place, name, model, source: 'test', firstTokenMs, tokensPerSecond, count: 1, at, costMicroUsd: null });
  }
  return PLACES.map((place) => ({ place, measurements: measured.filter((one) => one.place === place) }));
}
