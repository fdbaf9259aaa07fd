import { BudgetedCallLedger, ChatEngines, InferenceClient } from '@trivium/ai/inference/api';
import { chatRequestSchema } from '@trivium/ai/inference/protocol';
import { FIRST_ORGANISATION } from '@trivium/platform/auth/testing';
import { ID_SOURCE } from '@trivium/platform/database';
import type { IdSource } from '@trivium/shared/kernel';
import type { Figure } from '../eval/figures';
import { quantile } from '../eval/retrieval-metrics';
import { PROMPT, startBudgetedApplication, upstreamEndpoint } from './inference-client';
import { type BenchDatabase, databaseName, onBoth } from './on-database';
import { startUpstream } from './scripted-upstream';

const CALLS = 1_500;
/** Until the client knows how long a first token takes. */
const LEARNING = 200;
const AT_ONCE = 4;
const SERVICE = { waitMs: 10, slowPerCent: 3, slowMs: 1_000 } as const;

/** Never reached: no first token is slower than the slowest one. */
const NO_HEDGE = { hedgeQuantile: 1, hedgeBudget: { share: 0, burst: 0 } };

/** Calls of a service of which three answers in a hundred take a second, without hedging and as the client hedges by itself. */
export async function measureHedging(progress: (what: string) => void): Promise<Figure[]> {
  return onBoth((database) => measureOn(database, progress));
}

async function measureOn(database: BenchDatabase, progress: (what: string) => void): Promise<Figure[]> {
  progress(`a slow service, on ${databaseName(database)}, without hedging`);
  const alone = await measure('without');
  progress(`a slow service, on ${databaseName(database)}, with hedging`);
  const hedged = await measure('with');
  const size = `${CALLS} calls, ${AT_ONCE} at once, ${SERVICE.slowPerCent} % take ${SERVICE.slowMs} ms`;
  const set = `hedging on ${databaseName(database)}`;
  return [
    { set, name: 'p99 without', size, value: alone.p99Ms, unit: 'ms', isCost: true },
    { set, name: 'p99 with', size, value: hedged.p99Ms, unit: 'ms', isCost: true },
    { set, name: 'p99 saved', size, value: 1 - hedged.p99Ms / alone.p99Ms, unit: 'share', must: 0.7 },
    { set, name: 'more calls', size, value: hedged.requests / CALLS - 1, unit: 'share', must: 0.06, isCost: true },
  ];
}

async function measure(hedging: 'with' | 'without'): Promise<{ readonly p99Ms: number; readonly requests: number }> {
  const upstream = await startUpstream(SERVICE);
  const { app, userId } = await startBudgetedApplication([upstreamEndpoint(upstream.baseUrl)]);
  try {
    const own = app.application;
    const client = new InferenceClient({
      modelsOf: (organisationId) => own.get(ChatEngines, { strict: false }).of(organisationId),
      ledger: own.get(BudgetedCallLedger, { strict: false }),
      ids: own.get<IdSource>(ID_SOURCE, { strict: false }),
      ...(hedging === 'with' ? {} : { limits: NO_HEDGE }),
    });
    const ask = async (): Promise<number> => {
      const began = performance.now();
      const request = chatRequestSchema.parse({
        model: 'auto',
        messages: [{ role: 'user', content: PROMPT }],
        dataClass: 'internal',
        maxTokens: 200,
        thinking: 'off',
      });
      await client.complete(request, { organisationId: FIRST_ORGANISATION, userId, purpose: 'bench.hedging' });
      return performance.now() - began;
    };
    await many(LEARNING, ask);
    const before = await upstream.count();
    const times = await many(CALLS, ask);
    return { p99Ms: quantile(times, 0.99), requests: (await upstream.count()) - before };
  } finally {
    await app.close();
    await upstream.close();
  }
}

async function many(count: number, work: () => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  let begun = 0;
  const worker = async () => {
    while (begun++ < count) results.push(await work());
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}
