import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const MODULE = join(process.cwd(), 'tools/start/server-flags.mjs');
const flagsFor = (processors: number): string[] =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import(${JSON.stringify(`file://${MODULE}`)}).then((m) => console.log(JSON.stringify(m.serverFlags(${processors}))))`,
      ],
      {
        encoding: 'utf8',
      },
    ),
  ) as string[];

describe('serverFlags', () => {
  it.each([1, 2, 8])('are flags that this Node knows, on %i processors', (processors) => {
    const flags = flagsFor(processors);
    expect(flags.includes('--no-parallel-scavenge')).toBe(processors <= 2);
    expect(execFileSync(process.execPath, [...flags, '-e', 'console.log("runs")'], { encoding: 'utf8' })).toContain('runs');
  });
});
