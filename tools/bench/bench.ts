import 'reflect-metadata';
import { machineNow, say } from '../eval/evaluation-data';
import { type Figure, tableOf } from '../eval/figures';
import { SERVE_FACADE, serveFacade } from './facade-process';
import { run as feeds } from './finance-feeds';
import { run as pushes } from './finance-feeds-push';
import { run as window } from './finance-feeds-window';
import { run as board } from './finance-window-board';
import { measureHttp } from './finance-http';
import { measureClient } from './inference-client';
import { measureFacade } from './inference-facade';
import { measureHedging } from './inference-hedging';
import { measureLedger } from './inference-ledger';
import { run as retrieval } from './retrieval';

// npm run bench -- retrieval [embedded|postgres|langchain|million] …
// npm run bench -- finance [feeds|pushes|window|board|http] …
// npm run bench -- inference [ledger|client|facade|hedging] …
interface Chosen {
  readonly area: string;
  readonly known: Readonly<Record<string, Bench>>;
  /** Names of parts; all where there are none. */
  readonly parts: readonly string[];
}
type Bench = (progress: (what: string) => void) => Promise<readonly Figure[]>;

const FINANCE: Readonly<Record<string, Bench>> = { feeds, pushes, window, board, http: measureHttp };
const INFERENCE: Readonly<Record<string, Bench>> = {
  ledger: measureLedger,
  client: measureClient,
  facade: measureFacade,
  hedging: measureHedging,
};

const BENCHES: Readonly<Record<string, (parts: readonly string[]) => Promise<readonly Figure[] | string>>> = {
  finance: (parts) => measure({ area: 'finance', known: FINANCE, parts }),
  inference: (parts) => measure({ area: 'inference', known: INFERENCE, parts }),
  retrieval,
};

async function measure({ area, known, parts }: Chosen): Promise<readonly Figure[] | string> {
  const chosen = parts.length === 0 ? Object.keys(known) : parts;
  const unknown = chosen.find((part) => !(part in known));
  if (unknown !== undefined) return `There is no part "${unknown}" of ${area}: ${Object.keys(known).join(', ')}`;
  const figures: Figure[] = [];
  for (const part of chosen) figures.push(...((await known[part]?.((what) => say(`… ${area}: ${what}`))) ?? []));
  return figures;
}

const [name = '', ...parts] = process.argv.slice(2);
const bench = BENCHES[name];
if (name === SERVE_FACADE) {
  await serveFacade(parts[0] ?? '');
} else if (bench === undefined) {
  say(`Usage: npm run bench -- ${Object.keys(BENCHES).join(' | ')}`);
  process.exitCode = 2;
} else {
  const before = machineNow();
  const figures = await bench(parts);
  if (typeof figures === 'string') {
    say(figures);
    process.exitCode = 2;
  } else {
    const scale = process.env['BENCH_SCALE'];
    const trial = scale === undefined ? '' : `TRIAL at scale ${scale}: no figures. `;
    say(`${trial}before ${before}; after ${machineNow()}\n\n${tableOf(figures)}`);
  }
}
