// Prints the demo textbook to dist/textbook, one PDF a language: `npm run textbook`.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { printTextbook } from './print-textbook';

const root = process.cwd();
const output = join(root, 'dist/textbook');
mkdirSync(output, { recursive: true });
await printTextbook({
  textbookFolder: join(root, 'tools/seed/textbook'),
  output,
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
});
console.log(`Printed to ${output}`);
