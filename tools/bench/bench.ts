import 'reflect-metadata';
import { machineNow, say } from '../eval/evaluation-data';
import { type Figure, tableOf } from '../eval/figures';
import { SERVE_FACADE, serveFacade } from './facade-process';
import { measureClient } from './inference-client';
import { measureFacade } from './inference-facade';
import { measureHedging } from './inference-hedging';
import { measureLedger } from './inference-ledger';
import { run as retrieval } from './retrieval';

// npm run bench -- retrieval [embedded|postgres|langchain|million] …
// npm run bench -- inference [ledger|client|facade|hedging] …
const BENCHES: Readonly<Record<string, (parts: readonly string[]) => Promise<readonly Figure[] | string>>> = {
  inference: (parts) => inference(parts),
  retrieval,
};

const INFERENCE: Readonly<Record<string, (progress: (what: string) => void) => Promise<readonly Figure[]>>> = {
  ledger: measureLedger,
  client: measureClient,
  facade: measureFacade,
  hedging: measureHedging,
};

async function inference(parts: readonly string[]): Promise<readonly Figure[] | string> {
  const chosen = parts.length === 0 ? Object.keys(INFERENCE) : parts;
  const unknown = chosen.find((part) => !(part in INFERENCE));
  if (unknown !== undefined) return `There is no part "${unknown}" of inference: ${Object.keys(INFERENCE).join(', ')}`;
  const figures: Figure[] = [];
  for (const part of chosen) figures.push(...((await INFERENCE[part]?.((what) => say(`… inference: ${what}`))) ?? []));
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
