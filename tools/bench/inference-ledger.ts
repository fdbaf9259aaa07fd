import { setTimeout as pause } from 'node:timers/promises';
import { BudgetedCallLedger, InferenceModule } from '@trivium/ai/inference/api';
import { NO_USAGE } from '@trivium/ai/inference/protocol';
import { aiMigrations } from '@trivium/migrations/ai';
import { platformMigrations } from '@trivium/migrations/platform';
import { FIRST_ORGANISATION, startTestApplication, type TestApplication } from '@trivium/platform/auth/testing';
import type { UserId } from '@trivium/shared/kernel';
import type { Figure } from '../eval/figures';
import { quantile } from '../eval/retrieval-metrics';
import { onDatabase } from './on-database';

const CALLS = 2_000;
const WARM_UP_CALLS = 200;
const CALLS_AT_ONCE = 64;
/** How long the model of the bench takes: long enough for the ledger to book and to lease while calls are under way. */
const MODEL_MS = 20;
/** Large enough for every call, so that each is checked against four budgets and none is refused. */
const LIMIT_MICRO_USD = 1_000_000_000;
const TRANSACTIONS = 300;

interface Measured {
  /** Reserving and settling one call, without the model. */
  readonly callMs: readonly number[];
  /** An empty transaction of an organisation: what a call would wait for at least without leases. */
  readonly transactionMs: readonly number[];
}

/** What reserving and settling adds to a call while budgets are on, on both databases: with 64 calls at once, each booked as it would be. */
export async function measureLedger(progress: (what: string) => void): Promise<Figure[]> {
  progress('ledger on PGlite');
  const embedded = await onDatabase('pglite', measureApplication);
  progress('ledger on PostgreSQL');
  const postgres = await onDatabase('postgres', measureApplication);
  return [...figuresOf('ledger on PGlite', embedded), ...figuresOf('ledger on PostgreSQL', postgres)];
}

async function measureApplication(): Promise<Measured> {
  const app = await startTestApplication({
    roles: { admin: ['inference:manage'], analyst: [] },
    migrations: [...platformMigrations, ...aiMigrations],
    modules: [InferenceModule.register({ modelEndpoints: [], secretKey: 's'.repeat(40), isCloudAllowedByDefault: true })],
  });
  try {
    return await measureCalls(app);
  } finally {
    await app.close();
  }
}

async function measureCalls(app: TestApplication): Promise<Measured> {
  const token = await app.signIn('admin@one.test');
  const userId = (await app.call({ url: '/api/auth/me', token })).json<{ user: { id: UserId } }>().user.id;
  const budgets = (['organisation', 'user'] as const).flatMap((scope) =>
    (['day', 'month'] as const).map((period) => ({ scope, period, limitMicroUsd: LIMIT_MICRO_USD })),
  );
  const saved = await app.call({ method: 'PUT', url: '/api/inference/budgets', token, body: { budgets } });
  if (saved.statusCode !== 200) throw new Error(`The budgets were not saved: ${saved.body}`);
  const ledger = app.application.get(BudgetedCallLedger, { strict: false });
  await inParallel(WARM_UP_CALLS, () => oneCall(ledger, userId));
  const callMs = await inParallel(CALLS, () => oneCall(ledger, userId));
  const transactionMs: number[] = [];
  for (let transaction = 0; transaction < TRANSACTIONS; transaction++) {
    const started = performance.now();
    await app.test.database.inOrganisation(FIRST_ORGANISATION, () => app.test.database.manager.query('SELECT 1'));
    transactionMs.push(performance.now() - started);
  }
  return { callMs, transactionMs };
}

/** @returns milliseconds in the ledger */
async function oneCall(ledger: BudgetedCallLedger, userId: UserId): Promise<number> {
  const at = new Date();
  const started = performance.now();
  const reservation = await ledger.reserve({
    callId: 'bench',
    attempt: 1,
    organisationId: FIRST_ORGANISATION,
    userId,
    purpose: 'bench.ledger',
    template: { id: 'bench', version: '1' },
    endpointId: 'bench',
    model: 'deepseek-flash',
    place: 'cloud',
    dataClass: 'internal',
    promptTokens: 1_000,
    maxCompletionTokens: 1_000,
    at,
    route: { dataClass: 'internal', wish: 'auto', candidates: [], rejected: [], decidedAt: at.toISOString() },
  });
  const reserved = performance.now();
  await pause(MODEL_MS);
  const answered = performance.now();
  await ledger.settle(reservation, {
    code: 'answered',
    usage: { ...NO_USAGE, promptTokens: 1_000, cacheHitTokens: 500, cacheMissTokens: 500, completionTokens: 300 },
    isUsageEstimated: false,
    startedAt: at,
    firstTokenAt: at,
    finishedAt: at,
  });
  return reserved - started + (performance.now() - answered);
}

async function inParallel(count: number, work: () => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  let begun = 0;
  const worker = async () => {
    while (begun++ < count) results.push(await work());
  };
  await Promise.all(Array.from({ length: CALLS_AT_ONCE }, worker));
  return results;
}

function figuresOf(set: string, { callMs, transactionMs }: Measured): Figure[] {
  const size = `${callMs.length} calls, ${CALLS_AT_ONCE} at once`;
  const shared = { set, unit: 'ms', isCost: true } as const;
  return [
    { ...shared, name: 'reserve and settle, median', size, value: quantile(callMs, 0.5) },
    { ...shared, name: 'reserve and settle, p99', size, value: quantile(callMs, 0.99) },
    { ...shared, name: 'an empty transaction, median', size: `${transactionMs.length} transactions`, value: quantile(transactionMs, 0.5) },
  ];
}
