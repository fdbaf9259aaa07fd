import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { AuditRepository } from '@trivium/platform/audit';
import { openDatabase } from '@trivium/platform/database';
import { createLogger } from '@trivium/platform/observability';
import { systemClock } from '@trivium/shared/kernel';
import { build } from 'esbuild';
import { InMemoryIndex } from '../testing/in-memory-index';
import { createTestReporting, reportingTestSchema, testRadiologist } from '../testing/test-reporting';

const ROOT = resolve(__dirname, '../../../../../..');
const BUNDLE = join(ROOT, 'dist/checks/report.kill-child.mjs');
/** Answered saves after which each process dies, wherever it then is in the next one. */
const MOMENTS = [1, 2, 5] as const;

// In the project `database-pglite` only: the embedded database dies with the process; PostgreSQL's own durability is not ours to test.
describe('a report whose server is killed with SIGKILL while it is saved', () => {
  let folder: string;
  const children = new Set<ChildProcess>();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'trivium-report-kill-'));
    await build({
      entryPoints: [join(__dirname, 'report.kill-child.ts')],
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

  /** @returns id and version of the last save that was answered */
  async function killedAfter(saves: number): Promise<{ id: string; version: number }> {
    const child = spawn(process.execPath, [BUNDLE, join(folder, 'database')], { stdio: ['ignore', 'pipe', 'pipe'], cwd: ROOT });
    children.add(child);
    const ended = new Promise((done) => child.once('exit', (code) => (children.delete(child), done(code))));
    let complaints = '';
    child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
    for await (const line of createInterface({ input: child.stdout })) {
      const [id = '', version = ''] = line.split(' ');
      if (Number(version) !== saves) continue;
      child.kill('SIGKILL');
      await ended;
      return { id, version: Number(version) };
    }
    throw new Error(`The process ended by itself: ${complaints}`);
  }

  it('has every save that was answered, each with its version and its entry in the trail', async () => {
    const answered: { id: string; version: number }[] = [];
    for (const saves of MOMENTS) answered.push(await killedAfter(saves));
    const { database, close } = await openDatabase({
      app: 'radiology',
      configuration: { kind: 'embedded', folder: join(folder, 'database') },
      schema: reportingTestSchema,
      logger: createLogger({ level: 'silent', app: 'test' }),
    });
    try {
      const { reporting } = createTestReporting({ database, index: new InMemoryIndex(), clock: systemClock });
      const caller = testRadiologist(1);
      for (const { id, version } of answered) {
        const report = await reporting.find(caller, id);
        expect(report.version).toBeGreaterThanOrEqual(version);
        expect(report.sections.findings).toBe(report.version === 1 ? 'Clear.' : `Words of save ${report.version}.`);
        expect((await reporting.versions(caller, id)).items).toHaveLength(report.version);
        const trail = await database.inOrganisation(caller.organisationId, () =>
          new AuditRepository(database).before(undefined, 100, { subjectKind: 'report', subjectId: id }),
        );
        expect(trail).toHaveLength(report.version);
        // The editor that was answered nothing goes on with what it has.
        const saved = await reporting.change(caller, id, { version: report.version, sections: { impression: 'After the kill.' } });
        expect(saved.sections.impression).toBe('After the kill.');
      }
    } finally {
      await close();
    }
  }, 240_000);
});
