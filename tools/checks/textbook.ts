// The demo textbook as a printed PDF, for journeys that upload a real book.
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CHROMIUM, ROOT } from './journey';

const run = promisify(execFile);
const PRINT_TIMEOUT_MS = 170_000;

/** Path of the printed book; prints both languages first when a chapter, a figure or the printer itself is younger than the file. */
export async function printedTextbook(language: 'en' | 'zh'): Promise<string> {
  const path = join(ROOT, 'dist/textbook', `large-models-at-work.${language}.pdf`);
  const sources = [join(ROOT, 'tools/seed/print-textbook.ts'), ...filesIn(join(ROOT, 'tools/seed/textbook'))];
  const isCurrent = existsSync(path) && sources.every((source) => statSync(source).mtimeMs <= statSync(path).mtimeMs);
  if (isCurrent) return path;
  // A process of its own: the printer is an ES module, the journeys run as CommonJS.
  const program = join(ROOT, 'dist/tools/seed/textbook.mjs');
  const options = { cwd: ROOT, env: { ...process.env, NODE_OPTIONS: '', CHROMIUM }, timeout: PRINT_TIMEOUT_MS };
  await run(process.execPath, [join(ROOT, 'tools/start/bundle.mjs'), join(ROOT, 'tools/seed/textbook.ts'), program], options);
  await run(process.execPath, [program], options);
  return path;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
