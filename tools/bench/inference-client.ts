import { InferenceClient, InferenceModule } from '@trivium/ai/inference/api';
import { chatRequestSchema } from '@trivium/ai/inference/protocol';
import { aiMigrations } from '@trivium/migrations/ai';
import { platformMigrations } from '@trivium/migrations/platform';
import { FIRST_ORGANISATION, startTestApplication, type TestApplication } from '@trivium/platform/auth/testing';
import type { ModelEndpoint } from '@trivium/platform/config';
import type { UserId } from '@trivium/shared/kernel';
import { Agent } from 'undici';
import type { Figure } from '../eval/figures';
import { quantile } from '../eval/retrieval-metrics';
import { type BenchDatabase, databaseName, onBoth } from './on-database';
import { startUpstream } from './scripted-upstream';
import { type ReadTimes, readStreamed } from './streamed-reading';

const PAIRS = 1_500;
const WARM_UP = 200;
/** Large enough for every call, so that each is checked against four budgets and none is refused. */
const LIMIT_MICRO_USD = 1_000_000_000;
/** From the clock of the test application to a moment with a price on record. */
const MINUTES_TO_A_PRICE = (Date.parse('2026-11-26T12:00:00Z') - Date.parse('2026-03-01T08:00:00Z')) / 60_000;

export const PROMPT =
  'What is a stack? Answer in one sentence, from the numbered sources, with the number of the source behind each sentence.';

/** An application with models behind budgets of every kind, as in use: breaker, routing, ledger, cache and record are on. */
export async function startBudgetedApplication(
  modelEndpoints: readonly ModelEndpoint[],
): Promise<{ app: TestApplication; token: string; userId: UserId }> {
  const app = await startTestApplication({
    roles: { admin: ['inference:manage', 'inference:use'] },
    migrations: [...platformMigrations, ...aiMigrations],
    modules: [InferenceModule.register({ modelEndpoints, secretKey: 's'.repeat(40), isCloudAllowedByDefault: true })],
  });
  app.clock.advance(MINUTES_TO_A_PRICE);
  const token = await app.signIn('admin@one.test');
  const userId = (await app.call({ url: '/api/auth/me', token })).json<{ user: { id: UserId } }>().user.id;
  const budgets = (['organisation', 'user'] as const).flatMap((scope) =>
    (['day', 'month'] as const).map((period) => ({ scope, period, limitMicroUsd: LIMIT_MICRO_USD })),
  );
  const saved = await app.call({ method: 'PUT', url: '/api/inference/budgets', token, body: { budgets } });
  if (saved.statusCode !== 200) throw new Error(`The budgets were not saved: ${saved.body}`);
  return { app, token, userId };
}

export function upstreamEndpoint(baseUrl: string): ModelEndpoint {
  return {
    id: 'bench',
    task: 'chat',
    kind: 'deepseek',
    baseUrl,
    apiKey: 'bench',
    model: 'deepseek-flash',
    place: 'cloud',
    maxDataClass: 'internal',
  };
}

/** What the client adds to a call: the same request by a plain request and by the client, turn about, one at a time, of a service that answers at once. */
export async function measureClient(progress: (what: string) => void): Promise<Figure[]> {
  return onBoth((database) => measureOn(database, progress));
}

async function measureOn(database: BenchDatabase, progress: (what: string) => void): Promise<Figure[]> {
  const upstream = await startUpstream({ waitMs: 0, slowPerCent: 0, slowMs: 0 });
  const { app, userId } = await startBudgetedApplication([upstreamEndpoint(upstream.baseUrl)]);
  const dispatcher = new Agent({ connections: 8 });
  try {
    const client = app.application.get(InferenceClient, { strict: false });
    const direct = (turn: number): Promise<ReadTimes> => {
      const body = {
        model: 'deepseek-flash',
        stream: true,
        stream_options: { include_usage: true },
        messages: [{ role: 'user', content: promptOf(turn) }],
        max_tokens: 200,
      };
      return readStreamed({ url: `${upstream.baseUrl}/chat/completions`, body, dispatcher, headers: { authorization: 'Bearer bench' } });
    };
    const byClient = (turn: number) => askClient(client, { userId, prompt: promptOf(turn) });
    progress(`the client on ${databaseName(database)} beside a plain request`);
    for (let turn = 0; turn < WARM_UP; turn++) {
      await direct(-1 - turn);
      await byClient(-1 - turn);
    }
    const times = { direct: [] as ReadTimes[], client: [] as ReadTimes[] };
    for (let turn = 0; turn < PAIRS; turn++) {
      // Whoever comes first in a pair meets a cooler processor.
      if (turn % 2 === 0) times.direct.push(await direct(turn));
      times.client.push(await byClient(turn));
      if (turn % 2 === 1) times.direct.push(await direct(turn));
    }
    return figuresOf(database, times);
  } finally {
    await app.close();
    await dispatcher.close();
    await upstream.close();
  }
}

/** Each question is a new one: the cache has to look, and finds nothing. */
function promptOf(turn: number): string {
  return `${turn}. ${PROMPT}`;
}

async function askClient(
  client: InferenceClient,
  { userId, prompt }: { readonly userId: UserId; readonly prompt: string },
): Promise<ReadTimes> {
  const began = performance.now();
  const request = chatRequestSchema.parse({
    model: 'auto',
    messages: [{ role: 'user', content: prompt }],
    dataClass: 'internal',
    maxTokens: 200,
    thinking: 'off',
    isCacheable: true,
  });
  let firstMs: number | undefined;
  for await (const event of client.stream(request, {
    organisationId: FIRST_ORGANISATION,
    userId,
    purpose: 'bench.client',
    template: { id: 'bench', version: '1.0.0' },
  })) {
    if (event.type === 'text') firstMs ??= performance.now() - began;
  }
  const wholeMs = performance.now() - began;
  return { firstMs: firstMs ?? wholeMs, wholeMs };
}

function figuresOf(
  database: BenchDatabase,
  { direct, client }: { readonly direct: readonly ReadTimes[]; readonly client: readonly ReadTimes[] },
): Figure[] {
  const shared = { set: `client on ${databaseName(database)}`, size: `${direct.length} pairs`, unit: 'ms', isCost: true } as const;
  const at = (times: readonly ReadTimes[], of: keyof ReadTimes, share: number) =>
    quantile(
      times.map((time) => time[of]),
      share,
    );
  const added = (of: keyof ReadTimes, share: number) => Math.max(0, at(client, of, share) - at(direct, of, share));
  return [
    { ...shared, name: 'a plain request, median', value: at(direct, 'wholeMs', 0.5) },
    { ...shared, name: 'added to a call, median', value: added('wholeMs', 0.5), must: 1, aim: 0.3 },
    { ...shared, name: 'added to a call, p99', value: added('wholeMs', 0.99), must: 5 },
    { ...shared, name: 'added until the first token, median', value: added('firstMs', 0.5), must: 1 },
  ];
}
