// Generates the Angular client of each app from its OpenAPI document into libs/<app>/api-client. `--check` fails when one is out of date.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { APPS, fail, pinnedNode, removeFolder, ROOT, run, toolEnvironment, toolPath } from '../start/workspace.mjs';

const check = process.argv.includes('--check');
const documents = join(ROOT, 'dist/openapi');
const env = toolEnvironment();

mkdirSync(documents, { recursive: true });
if ((await run(pinnedNode(), [join(ROOT, 'tools/start/run.mjs'), 'tools/openapi/document.ts', documents], { env })) !== 0)
  fail('The OpenAPI documents could not be written.');

const stale = [];
for (const app of APPS) {
  const made = join(documents, `${app}-client`);
  removeFolder(made);
  const configuration = join(documents, `${app}.config.json`);
  writeFileSync(
    configuration,
    JSON.stringify({
      input: join(documents, `${app}.json`),
      output: join(made, 'src'),
      ignoreUnusedModels: false,
      indexFile: true,
      promises: true,
      services: false,
      apiService: 'ApiClient',
      configuration: 'ApiConfiguration',
      enumStyle: 'alias',
      silent: true,
    }),
  );
  if ((await run(pinnedNode(), [toolPath('ng-openapi-gen'), '-c', configuration], { env, stdio: ['ignore', 'ignore', 'inherit'] })) !== 0)
    fail(`The client of ${app} could not be generated.`);
  const target = join(ROOT, `libs/${app}/api-client/src`);
  const differs = !same(join(made, 'src'), target);
  if (check && differs) stale.push(app);
  if (!check && differs) {
    removeFolder(target);
    cpSync(join(made, 'src'), target, { recursive: true });
  }
}
if (stale.length > 0) fail(`The API clients of ${stale.join(', ')} are out of date, run "npm run generate".`);

function files(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) =>
    statSync(join(folder, name)).isDirectory() ? files(join(folder, name)) : [join(folder, name)],
  );
}

function same(first, second) {
  const [one, two] = [first, second].map(
    (folder) => new Map(files(folder).map((path) => [relative(folder, path), readFileSync(path, 'utf8')])),
  );
  return one.size === two.size && [...one].every(([path, text]) => two.get(path) === text);
}
