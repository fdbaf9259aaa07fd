// Looks for the AI label in files of any export format, also after other programs saved, copied or packed them.
//   npm run find-label -- FILE…
// Ends with 0: every file is labelled; 1: one is not, or its label contradicts itself; 2: nothing could be read.
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { findAiLabel } from '@trivium/platform/documents';
import { isLabelled, labelReport } from './label-report';

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('Usage: npm run find-label -- FILE…');
  process.exit(2);
}
let unlabelled = 0;
for (const path of paths) {
  try {
    // The working directory of whoever called, which a launcher may have changed.
    const bytes = await readFile(resolve(process.env['INIT_CWD'] ?? process.cwd(), path));
    const finding = await findAiLabel(new Uint8Array(bytes), basename(path));
    console.log(labelReport(path, finding));
    if (!isLabelled(finding)) unlabelled += 1;
  } catch (error) {
    console.error(`${path}: cannot be read (${error instanceof Error ? error.message : 'unknown'})`);
    process.exitCode = 2;
  }
}
process.exitCode ??= unlabelled === 0 ? 0 : 1;
