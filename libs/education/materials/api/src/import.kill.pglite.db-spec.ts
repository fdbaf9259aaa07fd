import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { openDatabase } from '@trivium/platform/database';
import { createLogger } from '@trivium/platform/observability';
import { build } from 'esbuild';
import { KILL_ORGANISATION, type KillArguments } from './import.kill-arguments';
import { materialsTestSchema } from './testing';

const ROOT = resolve(__dirname, '../../../../..');
const BUNDLE = join(ROOT, 'dist/checks/import.kill-child.mjs');
const CHAPTERS = 40;
/** Where the process dies, told by its own output; each a fresh start that goes on from what the one before left. */
const MOMENTS: readonly RegExp[] = [/^reading$/, /^read$/, /^indexing$/, /^indexed (?:32|64|96|128) of/, /^index activated$/];
// In the project `database-pglite` only: the embedded database dies with the process; PostgreSQL's own durability is not ours to test.
describe('an import killed with SIGKILL', () => {
  let folder: string;
  let given: KillArguments;
  const children = new Set<ChildProcess>();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'trivium-import-kill-'));
    given = { databaseFolder: join(folder, 'database'), filesFolder: join(folder, 'files'), chapters: CHAPTERS };
    await build({
      entryPoints: [join(__dirname, 'import.kill-child.ts')],
      outfile: BUNDLE,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node24',
      tsconfig: join(ROOT, 'tsconfig.base.json'),
      packages: 'external',
    });
  }, 60_000);
  afterAll(() => {
    for (const child of children) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  /** Starts a process; stops reading at the first line that `until` accepts. */
  async function startUntil(
    until: RegExp,
    { isToStop = false } = {},
  ): Promise<{ line: string; lines: string[]; child: ChildProcess; ended: Promise<unknown> }> {
    const child = spawn(process.execPath, [BUNDLE, JSON.stringify({ ...given, ...(isToStop ? { stopAt: until.source } : {}) })], {
      stdio: ['ignore', 'pipe', 'pipe'],
      cwd: ROOT,
    });
    children.add(child);
    const ended = new Promise((done) => child.once('exit', (code) => (children.delete(child), done(code))));
    let complaints = '';
    child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
    const lines: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      lines.push(line);
      if (until.test(line) || /^(ready|failed|half)/.test(line)) return { line, lines, child, ended };
    }
    throw new Error(`The process ended by itself: ${complaints}\n${lines.join('\n')}`);
  }

  it('is never searched half, and ends with the whole book', async () => {
    for (const moment of MOMENTS) {
      const { line, child, ended } = await startUntil(moment, { isToStop: true });
      child.kill('SIGKILL');
      await ended;
      expect(line).toMatch(moment);
    }
    const { line, lines, ended } = await startUntil(/^ready/);
    expect(lines.filter((told) => told.startsWith('half'))).toEqual([]);
    expect(line).toMatch(/^ready/);
    const { counts, found } = JSON.parse(line.slice('ready '.length)) as { counts: Record<string, number>; found: number };
    expect(counts).toMatchObject({ sections: CHAPTERS * 2, blocks: CHAPTERS * 8 });
    expect(found).toBe(5);
    expect(await ended).toBe(0);

    const opened = await openDatabase({
      app: 'education',
      configuration: { kind: 'embedded', folder: given.databaseFolder },
      schema: materialsTestSchema,
      logger: createLogger({ level: 'silent', app: 'test' }),
    });
    try {
      const { database } = opened;
      const [rows] = await database.inOrganisation(
        KILL_ORGANISATION,
        async () =>
          (await database.manager.query(`
          SELECT (SELECT count(*)::int FROM material) AS materials, (SELECT count(DISTINCT import_id)::int FROM material_section) AS imports,
                 (SELECT count(*)::int FROM material_section) AS sections, (SELECT count(*)::int FROM material_block) AS blocks,
                 (SELECT count(*)::int FROM retrieval_chunk) AS chunks`)) as Record<string, number>[],
      );
      expect(rows).toEqual({ materials: 1, imports: 1, sections: CHAPTERS * 2, blocks: CHAPTERS * 8, chunks: counts['chunks'] });
    } finally {
      await opened.close();
    }
  }, 240_000);
});
