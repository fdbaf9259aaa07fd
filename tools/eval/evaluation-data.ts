import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';

/** The repository; the bundled tools lie in `dist/tools/<room>/`. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Test sets are not part of the repository: they are read where `TRIVIUM_DATA` says, else in `shared/data` beside the repository. */
export function dataFolder(): string {
  return env['TRIVIUM_DATA'] ?? join(ROOT, '../shared/data');
}

/** Why an evaluation cannot run here, or undefined when everything it needs is there. */
export function missingData(paths: readonly string[]): string | undefined {
  const missing = paths.filter((path) => !existsSync(join(dataFolder(), path)));
  if (missing.length === 0) return undefined;
  return `skipped: the test sets are not on this machine (${missing.join(', ')}). Put them in a folder and name it in TRIVIUM_DATA.`;
}

/** What a timing means depends on what else runs: processors and load of the last minute. */
export function machineNow(): string {
  return `${cpus().length} cores, load ${(loadavg()[0] ?? 0).toFixed(1)}, Node ${process.version}`;
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
