import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { ROOT } from './evaluation-data';
import type { Figure } from './figures';

interface ProvenBy {
  readonly set: string;
  readonly name: string;
  readonly project: 'unit' | 'database-pglite';
  /** Of the file, below `libs/ai/inference`. */
  readonly file: string;
  /** The cases that belong to it; all of the file unless told. */
  readonly cases?: RegExp;
}

const API = 'api/src';
/** What the specs prove, in the order in which it is printed. */
const PROMISES: readonly ProvenBy[] = [
  { set: 'contract, DeepSeek', name: 'cases that fail', project: 'unit', file: `${API}/engines/deepseek-chat-engine.contract.spec.ts` },
  {
    set: 'contract, OpenAI-compatible',
    name: 'cases that fail',
    project: 'unit',
    file: `${API}/engines/openai-chat-engine.contract.spec.ts`,
  },
  { set: 'contract, GGUF', name: 'cases that fail', project: 'unit', file: `${API}/engines/gguf-chat-engine.contract.spec.ts` },
  {
    set: 'faults, two engines',
    name: 'cases that end otherwise than promised',
    project: 'unit',
    file: `${API}/engines/chat-engine.faults.spec.ts`,
  },
  {
    set: 'event streams',
    name: 'random splittings: runs with an event lost, doubled or thrown',
    project: 'unit',
    file: 'protocol/src/sse/sse-decoder.fuzz.spec.ts',
  },
  {
    set: 'routing',
    name: 'random configurations: runs in which restricted text left',
    project: 'unit',
    file: `${API}/client/inference-client.restricted-stays.spec.ts`,
  },
  {
    set: 'budgets, embedded',
    name: '500 calls at once: budgets that are passed',
    project: 'database-pglite',
    file: `${API}/ledger/budgeted-call-ledger.db-spec.ts`,
    cases: /500 calls at once/,
  },
];

interface JestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: 'passed' | 'failed' | 'pending' | 'todo' }[];
  }[];
}

/**
 * Runs the specs that stand behind the promises about models, and counts: a figure is of this run and of this machine, not quoted. Cases whose optional package is absent are
 * not counted, and a part without any case is left out.
 *
 * @throws Error when a spec cannot be run at all
 */
export async function run(progress: (what: string) => void): Promise<readonly Figure[]> {
  const reports = new Map<string, JestReport>();
  for (const project of ['unit', 'database-pglite'] as const) {
    progress(`specs of ${project}`);
    const files = PROMISES.filter((promise) => promise.project === project).map(({ file }) => file);
    reports.set(project, await jestReport(project, files));
  }
  return PROMISES.flatMap((promise) => figureOf(promise, reports.get(promise.project)));
}

function figureOf({ set, name, file, cases = /./ }: ProvenBy, report: JestReport | undefined): Figure[] {
  const found = report?.testResults.find((result) => result.name.replaceAll('\\', '/').endsWith(file));
  if (found === undefined || (found.assertionResults.length === 0 && found.message !== ''))
    throw new Error(`${file} did not run: ${found?.message}`);
  const ran = found.assertionResults.filter(({ fullName, status }) => cases.test(fullName) && (status === 'passed' || status === 'failed'));
  if (ran.length === 0) return [];
  const failed = ran.filter(({ status }) => status === 'failed').length;
  // The size stands in the title of a case that counts within itself.
  const size =
    ran.length > 2 ? `${ran.length} cases` : (ran[0]?.fullName.match(/\d{4,}[\w ]*?(?= with|, with|$)/)?.[0] ?? `${ran.length} cases`);
  return [{ set, name, size, value: failed, unit: 'rows', must: 0, isCost: true }];
}

async function jestReport(project: string, files: readonly string[]): Promise<JestReport> {
  const folder = mkdtempSync(join(tmpdir(), 'trivium-specs-'));
  const output = join(folder, 'report.json');
  const options = ['--selectProjects', project, '--runInBand', '--forceExit', '--json', `--outputFile=${output}`, '--runTestsByPath'];
  const paths = files.map((file) => join(ROOT, 'libs/ai/inference', file));
  try {
    const child = spawn(process.execPath, [join(ROOT, 'node_modules/jest/bin/jest.js'), ...options, ...paths], {
      cwd: ROOT,
      stdio: 'ignore',
      env: { ...env, NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning' },
    });
    // A case that fails ends it with 1, and is a figure all the same.
    await new Promise<void>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', () => resolve());
    });
    return JSON.parse(readFileSync(output, 'utf8')) as JestReport;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
