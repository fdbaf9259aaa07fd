// Everything that must hold, in one command: `npm test`. Two lanes side by side, a stage's output shown when it fails.
// Last line: `N passed, N failed, N skipped`; every skip names its reason.
//   npm test                      all stages
//   npm test -- unit lint         some of them
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, fail, pinnedNode, ROOT, toolEnvironment, toolPath } from '../start/workspace.mjs';
import { findChromium, findPostgres } from './machine.mjs';

const RESULTS = join(ROOT, 'dist/checks/results');
const tool = (name, ...args) => [toolPath(name) ?? fail(`${name} is not installed`), ...args];
const script = (path, ...args) => [join(ROOT, path), ...args];

await ensureInstalled();
mkdirSync(RESULTS, { recursive: true });

const jest = (name, ...args) => ({
  name,
  jest: join(RESULTS, `${name}.json`),
  commands: [tool('jest', '--ci', '--forceExit', '--silent', '--json', `--outputFile=${join(RESULTS, `${name}.json`)}`, ...args)],
});

/** One file after the other, in a process that is replaced when it has grown: each file leaves megabytes behind, and some hundred of them are more than one heap holds. */
const ONE_AFTER_ANOTHER = ['--maxWorkers=1', '--workerIdleMemoryLimit=1500MB'];

/** A stage's `needs` names what must be on the machine; without it the stage is skipped, and says why. */
const LANES = [
  [
    { name: 'generated', title: 'generated files are current', commands: [script('tools/generators/all.mjs', '--check')] },
    {
      name: 'types',
      title: 'types',
      commands: [
        tool('tsc', '-p', 'tsconfig.node.json'),
        tool('tsc', '-p', 'tsconfig.domain.json'),
        tool('ngc', '-p', 'tsconfig.browser.json', '--noEmit'),
      ],
    },
    {
      name: 'lint',
      title: 'lint and boundaries',
      commands: [
        tool('nx', 'show', 'projects'),
        tool('eslint', '.', '--max-warnings', '0'),
        tool('prettier', '--check', '--log-level', 'warn', '{libs,apps,migrations,tools}/**/*.{ts,mjs,cjs,html,css,scss}'),
      ],
    },
    { name: 'build', title: 'builds within their budgets', commands: [script('tools/start/build.mjs')] },
    { ...jest('journeys', '--selectProjects', 'journeys', '--runInBand'), title: 'journeys in a real browser', needs: findChromium },
  ],
  [
    { ...jest('unit', '--selectProjects', 'unit', ...ONE_AFTER_ANOTHER), title: 'unit' },
    // jest-preset-angular compiles to CommonJS and breaks under the flag that the ES modules of NestJS need.
    { ...jest('web', '--selectProjects', 'web', '--maxWorkers=1'), title: 'unit, browser', environment: { NODE_OPTIONS: '' } },
    { ...jest('pglite', '--selectProjects', 'database-pglite', ...ONE_AFTER_ANOTHER), title: 'database, PGlite' },
    {
      ...jest('postgres', '--selectProjects', 'database-postgres', ...ONE_AFTER_ANOTHER),
      title: 'database, PostgreSQL',
      needs: findPostgres,
    },
  ],
];

const wanted = process.argv.slice(2);
const names = LANES.flat().map((stage) => stage.name);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) fail(`Unknown stage: ${unknown.join(', ')}. Stages: ${names.join(', ')}.`);

const totals = { passed: 0, failed: 0, skipped: 0 };
const startedAt = Date.now();
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`;

await Promise.all(
  LANES.map(async (lane) => {
    for (const stage of lane) if (wanted.length === 0 || wanted.includes(stage.name)) await runStage(stage);
  }),
);
console.log(`\nAll stages: ${seconds(startedAt)}`);
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(totals.failed > 0 || totals.passed === 0 ? 1 : 0);

async function runStage(stage) {
  const missing = stage.needs?.().missing;
  if (missing) {
    totals.skipped += 1;
    console.log(`skipped  ${stage.title}: ${missing}`);
    return;
  }
  const since = Date.now();
  console.log(`running  ${stage.title} …`);
  if (stage.jest) rmSync(stage.jest, { force: true });
  let output = '';
  let isGreen = true;
  for (const command of stage.commands) {
    const result = await runQuietly(command, stage.environment);
    output += result.output;
    isGreen &&= result.code === 0;
  }
  const counted = stage.jest ? countTests(stage.jest) : { passed: isGreen ? 1 : 0, failed: isGreen ? 0 : 1, skipped: [] };
  // A runner that died without a failing test has failed all the same.
  if (!isGreen && counted.failed === 0) counted.failed = 1;
  totals.passed += counted.passed;
  totals.failed += counted.failed;
  totals.skipped += counted.skipped.length;
  const verdict = counted.failed > 0 ? 'FAILED ' : 'passed ';
  console.log(
    `${verdict}  ${stage.title}: ${counted.passed} passed, ${counted.failed} failed, ${counted.skipped.length} skipped (${seconds(since)})`,
  );
  for (const title of counted.skipped) console.log(`  skipped: ${title}`);
  if (counted.failed > 0) console.log(output.split('\n').slice(-400).join('\n'));
}

function countTests(path) {
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: [] };
  const result = JSON.parse(readFileSync(path, 'utf8'));
  const skipped = result.testResults.flatMap((file) =>
    file.assertionResults.filter((test) => test.status === 'pending' || test.status === 'todo').map((test) => test.fullName),
  );
  return { passed: result.numPassedTests, failed: result.numFailedTests + result.numRuntimeErrorTestSuites, skipped };
}

function runQuietly([path, ...args], environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(pinnedNode(), [path, ...args], {
      cwd: ROOT,
      env: toolEnvironment({ CI: 'true', CHROMIUM: findChromium().path ?? '', ...environment }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.on('exit', (code) => resolve({ code: code ?? 1, output }));
  });
}
