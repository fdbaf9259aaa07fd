import 'reflect-metadata';
import { machineNow, say } from '../eval/evaluation-data';
import { type Figure, tableOf } from '../eval/figures';
import { run as retrieval } from './retrieval';

// npm run bench -- retrieval
const BENCHES: Readonly<Record<string, () => Promise<readonly Figure[]>>> = { retrieval };

const bench = BENCHES[process.argv[2] ?? ''];
if (bench === undefined) {
  say(`Usage: npm run bench -- ${Object.keys(BENCHES).join(' | ')}`);
  process.exitCode = 2;
} else {
  const before = machineNow();
  const figures = await bench();
  say(`before ${before}; after ${machineNow()}\n\n${tableOf(figures)}`);
}
