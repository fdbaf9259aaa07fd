// The one command: installs, builds what changed, starts the three APIs with their web apps, and stops them cleanly on Ctrl-C.
//   npm start                        all three, with demo data
//   npm start -- education           one of them
//   npm start -- education --production [--worker]   nothing is installed or built, no demo: what the container images run
// Plain JavaScript without dependencies; runs on Node 18 and newer.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { serverFlags } from './server-flags.mjs';
import { APPS, ensureInstalled, fail, pinnedNode, ROOT, run, toolEnvironment } from './workspace.mjs';

const PORTS = { education: 4101, radiology: 4102, finance: 4103 };
const NAMES = { education: 'Tutor', radiology: 'Reporting desk', finance: 'Research desk' };
const STOP_TIMEOUT_MS = 15_000;

const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = [...named.filter((name) => !APPS.includes(name)), ...flags.filter((flag) => !['--production', '--worker'].includes(flag))];
if (unknown.length > 0) fail(`Unknown: ${unknown.join(', ')}. Apps: ${APPS.join(', ')}; options: --production, --worker.`);

const isProduction = flags.includes('--production');
const apps = named.length > 0 ? named : APPS;
const startedAt = Date.now();

if (isProduction) {
  for (const app of apps) if (!existsSync(mainOf(app))) fail(`${app} is not built. Run "npm run build" first.`);
} else {
  await ensureInstalled();
  await refuseBusyPorts();
  console.log(`Building what changed of ${apps.join(', ')} …`);
  const code = await run(pinnedNode(), [join(ROOT, 'tools/start/build.mjs'), ...apps], { env: toolEnvironment() });
  if (code !== 0) fail('The build failed; what is printed above says why. Nothing was started.');
}

const children = new Map();
let isStopping = false;
process.on('SIGINT', () => void stop(0));
process.on('SIGTERM', () => void stop(0));

console.log(`Starting ${apps.map((app) => NAMES[app]).join(', ')} …`);
const ready = await Promise.all(apps.map(startApp)).catch(() => undefined);
if (ready) announce(ready);

function mainOf(app) {
  return join(ROOT, 'dist/apps', app, 'api/main.mjs');
}

/** Starts one API and resolves once it answers. A child that ends on its own takes the others with it. */
function startApp(app) {
  return new Promise((resolve, reject) => {
    const worker = flags.includes('--worker') ? { WORKERS: 'only' } : {};
    // PORT names one app's port; three apps cannot share it.
    const port = apps.length > 1 ? { PORT: '' } : {};
    const production = isProduction
      ? { DEMO: process.env.DEMO ?? '0', NODE_ENV: 'production' }
      : { LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn' };
    const child = spawn(pinnedNode(), [...serverFlags(), mainOf(app)], {
      cwd: ROOT,
      env: { ...process.env, ...port, ...worker, ...production },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      // Ctrl-C reaches the whole group at once; the children are told by us, in order.
      detached: process.platform !== 'win32',
    });
    children.set(app, child);
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on('line', (line) => console.log(apps.length > 1 ? `[${app}] ${line}` : line));
    child.on('message', (message) => {
      if (message.type === 'progress') console.log(`[${app}] ${message.text}`);
      if (message.type === 'ready') resolve({ app, ...message });
    });
    child.on('exit', (code) => {
      children.delete(app);
      if (isStopping) return;
      console.error(`[${app}] ended with code ${code}; stopping the others.`);
      reject(new Error(app));
      void stop(code || 1);
    });
  });
}

function announce(started) {
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  console.log(`\nTrivium is ready (${seconds} s). Stop it with Ctrl-C.\n`);
  for (const { app, url } of started) console.log(`  ${NAMES[app].padEnd(16)} ${url}`);
  const demo = started.find((entry) => entry.demo);
  if (!demo) return;
  console.log(`\nDemo sign-ins, password "${demo.demo.password}":`);
  for (const { app, demo: own } of started) if (own) console.log(`  ${NAMES[app].padEnd(16)} ${own.emails.join(', ')}`);
  console.log('');
}

async function stop(code) {
  if (isStopping) return;
  isStopping = true;
  if (children.size > 0) console.log('\nStopping …');
  const ended = [...children.values()].map((child) => new Promise((resolve) => child.once('exit', resolve)));
  for (const child of children.values()) child.kill('SIGTERM');
  const timer = setTimeout(() => {
    for (const child of children.values()) child.kill('SIGKILL');
  }, STOP_TIMEOUT_MS);
  await Promise.all(ended);
  clearTimeout(timer);
  process.exit(code);
}

async function refuseBusyPorts() {
  for (const app of apps) {
    const port = apps.length === 1 && process.env.PORT ? Number(process.env.PORT) : PORTS[app];
    if (port === 0) continue;
    const isFree = await new Promise((resolve) => {
      const probe = createServer()
        .once('error', () => resolve(false))
        .once('listening', () => probe.close(() => resolve(true)));
      probe.listen(port, process.env.HOST || '127.0.0.1');
    });
    if (!isFree)
      fail(
        `Port ${port} (${NAMES[app]}) is in use, perhaps by another "npm start". Stop that, or start one app with PORT=… npm start -- ${app}.`,
      );
  }
}
