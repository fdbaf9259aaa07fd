import { Agent } from 'undici';
import type { Figure } from '../eval/figures';
import { quantile } from '../eval/retrieval-metrics';
import { startFacadeProcess } from './facade-process';
import { PROMPT } from './inference-client';
import { type BenchDatabase, databaseName, onBoth } from './on-database';
import { isPortkeyInstalled, PORTKEY_INSTALL, startPortkey } from './portkey-process';
import { processorMsOf } from './process-time';
import { startUpstream } from './scripted-upstream';
import { type ReadTimes, type Reading, readStreamed } from './streamed-reading';

const WARM_UP_ROUNDS = 8;
const ROUNDS = 40;
const PER_ROUND = 50;
const ROUNDS_OF_COLLECTIONS = 20;
const AT_ONCE = 16;

/** The façade on either database and Portkey's open gateway before the same service, each a process of its own, over HTTP, turn about in small rounds of sixteen requests at once. */
export async function measureFacade(progress: (what: string) => void): Promise<readonly Figure[]> {
  if (!isPortkeyInstalled()) {
    progress(`skipped: Portkey's gateway is not installed. ${PORTKEY_INSTALL}`);
    return [];
  }
  return onBoth((database) => measureOn(database, progress));
}

async function measureOn(database: BenchDatabase, progress: (what: string) => void): Promise<readonly Figure[]> {
  const upstream = await startUpstream({ waitMs: 0, slowPerCent: 0, slowMs: 0 });
  const facade = await startFacadeProcess(upstream.baseUrl);
  const rival = await startPortkey(upstream);
  const dispatcher = new Agent({ connections: AT_ONCE });
  try {
    const body = {
      model: 'deepseek-flash',
      stream: true,
      stream_options: { include_usage: true },
      messages: [{ role: 'user', content: PROMPT }],
      max_tokens: 200,
    };
    const subjects = {
      facade: {
        url: facade.url,
        body,
        dispatcher,
        headers: { authorization: `Bearer ${facade.token}`, 'x-trivium-data-class': 'internal' },
      },
      portkey: {
        url: `${rival.url}/v1/chat/completions`,
        body,
        dispatcher,
        headers: { authorization: 'Bearer bench', 'x-portkey-provider': 'openai', 'x-portkey-custom-host': upstream.baseUrl },
      },
    } satisfies Record<string, Reading>;
    progress(`the façade on ${databaseName(database)} beside Portkey’s gateway`);
    for (let round = 0; round < WARM_UP_ROUNDS; round++) {
      await roundOf(subjects.facade);
      await roundOf(subjects.portkey);
    }
    const times = { facade: [] as ReadTimes[], portkey: [] as ReadTimes[] };
    const spent = { facade: 0, portkey: 0 };
    const computed = () => ({ facade: processorMsOf(facade.processId) ?? 0, portkey: processorMsOf(rival.process.pid ?? 0) ?? 0 });
    const before = computed();
    for (let round = 0; round < ROUNDS; round++) {
      for (const name of round % 2 === 0 ? (['facade', 'portkey'] as const) : (['portkey', 'facade'] as const)) {
        const began = performance.now();
        times[name].push(...(await roundOf(subjects[name])));
        spent[name] += performance.now() - began;
      }
    }
    const after = computed();
    const promotedBytes = await facade.promotedWhile(async () => {
      for (let round = 0; round < ROUNDS_OF_COLLECTIONS; round++) await roundOf(subjects.facade);
    });
    return figuresOf(database, {
      times,
      spent,
      promotedBytes,
      computed: { facade: after.facade - before.facade, portkey: after.portkey - before.portkey },
    });
  } finally {
    await dispatcher.close();
    rival.process.kill('SIGKILL');
    await facade.close();
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

interface Measured {
  readonly times: Readonly<Record<'facade' | 'portkey', readonly ReadTimes[]>>;
  /** Milliseconds of all rounds together. */
  readonly spent: Readonly<Record<'facade' | 'portkey', number>>;
  /** Milliseconds of processor time; 0 where the machine does not tell. */
  readonly computed: Readonly<Record<'facade' | 'portkey', number>>;
  /** Of another {@link ROUNDS_OF_COLLECTIONS} rounds of the façade alone. */
  readonly promotedBytes: number;
}

function figuresOf(database: BenchDatabase, { times, spent, computed, promotedBytes }: Measured): Figure[] {
  const set = `façade on ${databaseName(database)}, and Portkey`;
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
    ...(['facade', 'portkey'] as const).map((name): Figure => ({
      ...shared,
      name: `${name === 'facade' ? 'façade' : 'Portkey'}, processor time of a request`,
      value: computed[name] / times[name].length,
      unit: 'ms',
      isCost: true,
    })),
    {
      set,
      size: `${ROUNDS_OF_COLLECTIONS * PER_ROUND} requests`,
      name: 'façade, what of a request outlives collections of young objects',
      value: promotedBytes / 1_000 / (ROUNDS_OF_COLLECTIONS * PER_ROUND),
      unit: 'kB',
      isCost: true,
    },
    {
      ...shared,
      name: 'requests a second of the façade, as a multiple of Portkey’s',
      value: perSecond('facade') / perSecond('portkey'),
      unit: 'times',
      must: 2,
    },
  ];
}
