// Writes project.json of every project and the import paths of tsconfig.base.json from the folder structure, so that nobody edits them by
// hand. `--check` writes nothing and fails when a file on disk differs.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const APPS = ['education', 'radiology', 'finance'];
const check = process.argv.includes('--check');
const folders = (path) => (existsSync(path) ? readdirSync(path).filter((name) => statSync(join(path, name)).isDirectory()) : []);
const hasIndex = (path) => existsSync(join(path, 'src/index.ts'));
const stale = [];

/** Writes `content` to `path`, or notes that it differs when only checking. */
function put(path, content) {
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return;
  if (check) stale.push(path);
  else writeFileSync(path, content);
}

/** @returns {{name: string, root: string, tags: string[], alias: string}[]} every library, in path order */
function libraries() {
  const found = [];
  const add = (root, alias, scope, capability, type, env) => {
    if (hasIndex(root))
      found.push({
        name: alias.replaceAll('/', '-'),
        root,
        alias: `@trivium/${alias}`,
        tags: [`scope:${scope}`, `capability:${capability}`, `type:${type}`, `env:${env}`],
      });
  };
  for (const name of folders('libs/shared')) add(`libs/shared/${name}`, `shared/${name}`, 'shared', name, 'shared', 'any');
  for (const name of folders('libs/platform')) add(`libs/platform/${name}`, `platform/${name}`, 'platform', name, 'platform', 'node');
  for (const name of folders('libs/web')) add(`libs/web/${name}`, `web/${name}`, 'web', name, 'web', 'browser');
  for (const name of folders('libs/ai')) {
    add(`libs/ai/${name}`, `ai/${name}`, 'ai', name, 'ai', 'node');
    for (const part of folders(`libs/ai/${name}`).filter((part) => part !== 'src')) {
      const env = { protocol: 'any', domain: 'any', experts: 'any', browser: 'browser' }[part] ?? 'node';
      add(`libs/ai/${name}/${part}`, `ai/${name}/${part}`, 'ai', name, 'ai', env);
    }
  }
  for (const app of APPS) {
    add(`libs/${app}/api-client`, `${app}/api-client`, app, 'api-client', 'client', 'browser');
    for (const capability of folders(`libs/${app}`)) {
      add(`libs/${app}/${capability}/domain`, `${app}/${capability}/domain`, app, capability, 'domain', 'any');
      add(`libs/${app}/${capability}/api`, `${app}/${capability}/api`, app, capability, 'api', 'node');
      // What other capabilities of the app place on their pages; it has no pages of its own.
      add(`libs/${app}/${capability}/parts`, `${app}/${capability}/parts`, app, capability, 'web-parts', 'browser');
      add(`libs/${app}/${capability}/web`, `${app}/${capability}/web`, app, capability, 'web-feature', 'browser');
    }
  }
  return found;
}

const paths = {};
for (const { name, root, alias, tags } of libraries()) {
  paths[alias] = [`./${root}/src/index.ts`];
  // Parts that a program should not pay for unless it uses them.
  for (const extra of ['testing', 'worker', 'langchain', 'model'])
    if (existsSync(`${root}/src/${extra}/index.ts`)) paths[`${alias}/${extra}`] = [`./${root}/src/${extra}/index.ts`];
  put(
    `${root}/project.json`,
    `${JSON.stringify({ name, $schema: '../'.repeat(root.split('/').length) + 'node_modules/nx/schemas/project-schema.json', sourceRoot: `${root}/src`, projectType: 'library', tags }, null, 2)}\n`,
  );
}
for (const scope of ['platform', 'ai', ...APPS])
  if (existsSync(`migrations/${scope}/index.ts`)) paths[`@trivium/migrations/${scope}`] = [`./migrations/${scope}/index.ts`];

const base = JSON.parse(readFileSync('tsconfig.base.json', 'utf8'));
base.compilerOptions.paths = Object.fromEntries(Object.entries(paths).sort(([a], [b]) => (a < b ? -1 : 1)));
put('tsconfig.base.json', `${JSON.stringify(base, null, 2)}\n`);

if (stale.length > 0) {
  console.error(`Out of date, run "npm run generate": ${stale.join(', ')}`);
  process.exit(1);
}
