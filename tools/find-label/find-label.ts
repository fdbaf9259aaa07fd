// Looks for the AI label in files of any export format, also after other programs saved or copied them, and in each file of a zip.
//   npm run find-label -- FILE…
// Ends with 0: every file is labelled; 1: one is not, or its label contradicts itself; 2: nothing could be read.
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { findAiLabels } from '@trivium/platform/documents';
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
    const findings = await findAiLabels(new Uint8Array(bytes), basename(path));
    for (const { name, finding } of findings) {
      console.log(labelReport(findings.length === 1 && name === basename(path) ? path : name, finding));
      if (!isLabelled(finding)) unlabelled += 1;
    }
    if (findings.length === 0) throw new Error('an empty zip');
  } catch (error) {
    console.error(`${path}: cannot be read (${error instanceof Error ? error.message : 'unknown'})`);
    process.exitCode = 2;
  }
}
process.exitCode ??= unlabelled === 0 ? 0 : 1;
