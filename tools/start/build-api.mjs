// Builds one app's API: its program and the worker threads it starts.
//   node tools/start/build-api.mjs education
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';
import { ROOT } from './workspace.mjs';

const app = process.argv[2];
const output = join(ROOT, 'dist/apps', app, 'api');
const workers = {
  documents: 'libs/platform/documents/src/worker/index.ts',
  exports: 'libs/platform/documents/src/export/worker/index.ts',
  ...(app === 'finance'
    ? { feeds: 'libs/finance/news/api/src/worker/index.ts', sentiment: 'libs/finance/sentiment/api/src/jobs/worker/index.ts' }
    : {}),
};

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
await bundle(join(ROOT, 'apps', app, 'api/src/main.ts'), join(output, 'main.mjs'), { TRIVIUM_VERSION: JSON.stringify(version) });
for (const [name, entry] of Object.entries(workers)) {
  if (existsSync(join(ROOT, entry))) await bundle(join(ROOT, entry), join(output, 'workers', `${name}.mjs`));
}

// The demo's books are read when the program is built, so that its first start has them at once.
if (app === 'education') {
  cpSync(join(ROOT, 'libs/education/tutor/api/src/intent/intents.model'), join(output, 'models/intents.model'));
  const dump = join(ROOT, 'dist/tools/seed/dump.mjs');
  await bundle(join(ROOT, 'tools/seed/dump.ts'), dump);
  const { writeDump } = await import(pathToFileURL(dump).href);
  await writeDump(join(ROOT, 'tools/seed/textbook'), join(output, 'demo/books.json.gz'));
}

if (app === 'finance') {
  cpSync(join(ROOT, 'tools/seed/recorded-feeds'), join(output, 'demo/recorded-feeds'), { recursive: true });
  const models = join(ROOT, 'libs/finance/sentiment/api/src/model');
  cpSync(join(models, 'shipped.model'), join(output, 'models/sentiment.model'));
  cpSync(join(models, 'shipped.manifest.json'), join(output, 'models/sentiment.manifest.json'));
}
