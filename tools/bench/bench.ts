import 'reflect-metadata';
import { machineNow, say } from '../eval/evaluation-data';
import { type Figure, tableOf } from '../eval/figures';
import { measureLedger } from './inference-ledger';
import { run as retrieval } from './retrieval';

// npm run bench -- retrieval [embedded|postgres|langchain|million] …
// npm run bench -- inference
const BENCHES: Readonly<Record<string, (parts: readonly string[]) => Promise<readonly Figure[] | string>>> = {
  inference: () => measureLedger((what) => say(`… inference: ${what}`)),
  retrieval,
};

const [name = '', ...parts] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench === undefined) {
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
