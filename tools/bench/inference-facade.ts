import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Agent } from 'undici';
import { ROOT } from '../eval/evaluation-data';
import type { Figure } from '../eval/figures';
import { quantile } from '../eval/retrieval-metrics';
import { PROMPT, startBudgetedApplication, upstreamEndpoint } from './inference-client';
import { startUpstream, type Upstream } from './scripted-upstream';
import { type ReadTimes, type Reading, readStreamed } from './streamed-reading';

const PORTKEY = join(ROOT, 'tools/bench/rivals/node_modules/@portkey-ai/gateway/build/start-server.js');
const INSTALL = 'npm ci --ignore-scripts --prefix tools/bench/rivals';
const ROUNDS = 40;
const PER_ROUND = 25;
const AT_ONCE = 16;
const START_MS = 20_000;

/** The façade and Portkey's open gateway before the same service, over HTTP, turn about in small rounds; each with sixteen requests at once. */
export async function measureFacade(progress: (what: string) => void): Promise<readonly Figure[]> {
  if (!existsSync(PORTKEY)) {
    progress(`skipped: Portkey's gateway is not installed. ${INSTALL}`);
    return [];
  }
  const upstream = await startUpstream({ waitMs: 0, slowPerCent: 0, slowMs: 0 });
  const { app, token } = await startBudgetedApplication([upstreamEndpoint(upstream.baseUrl)]);
  const rival = await startPortkey(upstream);
  const dispatcher = new Agent({ connections: AT_ONCE });
  try {
    await app.application.listen(0, '127.0.0.1');
    const own = `${await app.application.getUrl()}/api/v1/chat/completions`;
    const body = {
      model: 'deepseek-flash',
      stream: true,
      stream_options: { include_usage: true },
      messages: [{ role: 'user', content: PROMPT }],
      max_tokens: 200,
    };
    const subjects = {
      facade: { url: own, body, dispatcher, headers: { authorization: `Bearer ${token}`, 'x-trivium-data-class': 'internal' } },
      portkey: {
        url: `${rival.url}/v1/chat/completions`,
        body,
        dispatcher,
        headers: { authorization: 'Bearer bench', 'x-portkey-provider': 'openai', 'x-portkey-custom-host': upstream.baseUrl },
      },
    } satisfies Record<string, Reading>;
    progress('the façade beside Portkey’s gateway');
    await roundOf(subjects.facade);
    await roundOf(subjects.portkey);
    const times = { facade: [] as ReadTimes[], portkey: [] as ReadTimes[] };
    const spent = { facade: 0, portkey: 0 };
    for (let round = 0; round < ROUNDS; round++) {
      for (const name of round % 2 === 0 ? (['facade', 'portkey'] as const) : (['portkey', 'facade'] as const)) {
        const began = performance.now();
        times[name].push(...(await roundOf(subjects[name])));
        spent[name] += performance.now() - began;
      }
    }
    return figuresOf(times, spent);
  } finally {
    await dispatcher.close();
    rival.process.kill('SIGKILL');
    await app.close();
    await upstream.close();
  }
}

async function roundOf(reading: Reading): Promise<ReadTimes[]> {
  const times: ReadTimes[] = [];
  let begun = 0;
  const worker = async () => {
    while (begun++ < PER_ROUND) times.push(await readStreamed(reading));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return times;
}

async function startPortkey({ baseUrl }: Upstream): Promise<{ readonly url: string; readonly process: ChildProcess }> {
  const port = await freePort();
  const child = spawn(process.execPath, [PORTKEY, `--port=${port}`, '--headless'], {
    stdio: 'ignore',
    env: { PATH: process.env['PATH'], TRUSTED_CUSTOM_HOSTS: new URL(baseUrl).hostname },
  });
  const url = `http://127.0.0.1:${port}`;
  const deadline = performance.now() + START_MS;
  const dispatcher = new Agent();
  let last: unknown;
  try {
    while (performance.now() < deadline) {
      const reading = {
        url: `${url}/v1/chat/completions`,
        body: { model: 'x', messages: [], stream: true },
        dispatcher,
        headers: { authorization: 'Bearer bench', 'x-portkey-provider': 'openai', 'x-portkey-custom-host': baseUrl },
      };
      const failure = await readStreamed(reading).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (failure === undefined) return { url, process: child };
      last = failure;
      // Nothing listens yet.
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  } finally {
    await dispatcher.close();
  }
  child.kill('SIGKILL');
  throw new Error(`Portkey's gateway did not answer within ${START_MS} ms`, { cause: last });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function figuresOf(
  times: Readonly<Record<'facade' | 'portkey', readonly ReadTimes[]>>,
  spent: Readonly<Record<'facade' | 'portkey', number>>,
): Figure[] {
  const set = 'façade and Portkey, loopback';
  const size = `${times.facade.length} requests each, ${AT_ONCE} at once`;
  const median = (name: 'facade' | 'portkey', of: keyof ReadTimes) =>
    quantile(
      times[name].map((time) => time[of]),
      0.5,
    );
  const perSecond = (name: 'facade' | 'portkey') => times[name].length / (spent[name] / 1_000);
  const shared = { set, size } as const;
  return [
    { ...shared, name: 'façade, median', value: median('facade', 'wholeMs'), unit: 'ms', isCost: true },
    { ...shared, name: 'Portkey, median', value: median('portkey', 'wholeMs'), unit: 'ms', isCost: true },
    { ...shared, name: 'façade, first token, median', value: median('facade', 'firstMs'), unit: 'ms', isCost: true },
    { ...shared, name: 'Portkey, first token, median', value: median('portkey', 'firstMs'), unit: 'ms', isCost: true },
    {
      ...shared,
      name: 'requests a second of the façade, as a multiple of Portkey’s',
      value: perSecond('facade') / perSecond('portkey'),
      unit: 'times',
      must: 2,
    },
  ];
}
