import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { openDatabase } from '@trivium/platform/database';
import { createLogger } from '@trivium/platform/observability';
import { build } from 'esbuild';
import { type CareKillArguments, KILL_ORGANISATION, killSchema } from './care.kill-arguments';

const ROOT = resolve(__dirname, '../../../../../..');
const BUNDLE = join(ROOT, 'dist/checks/care.kill-child.mjs');
/** Pairs after which each process dies, wherever it then is in the next one. */
const MOMENTS = [1, 2, 3, 5, 8] as const;

// In the project `database-pglite` only: the embedded database dies with the process; PostgreSQL's own durability is not ours to test.
describe('alerts of a process killed with SIGKILL', () => {
  let folder: string;
  let given: CareKillArguments;
  const children = new Set<ChildProcess>();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'trivium-care-kill-'));
    given = { databaseFolder: join(folder, 'database') };
    await build({
      entryPoints: [join(__dirname, 'care.kill-child.ts')],
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

  async function killedAfter(pairs: number): Promise<number> {
    const child = spawn(process.execPath, [BUNDLE, JSON.stringify(given)], { stdio: ['ignore', 'pipe', 'pipe'], cwd: ROOT });
    children.add(child);
    const ended = new Promise((done) => child.once('exit', (code) => (children.delete(child), done(code))));
    let complaints = '';
    child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
    let stored = 0;
    for await (const line of createInterface({ input: child.stdout })) {
      if (line === 'pair' && ++stored === pairs) {
        child.kill('SIGKILL');
        await ended;
        return stored;
      }
    }
    throw new Error(`The process ended by itself: ${complaints}`);
  }

  it('are there exactly when the message is, with their entry in the trail', async () => {
    let told = 0;
    for (const pairs of MOMENTS) told += await killedAfter(pairs);
    const { database, close } = await openDatabase({
      app: 'education',
      configuration: { kind: 'embedded', folder: given.databaseFolder },
      schema: killSchema,
      logger: createLogger({ level: 'silent', app: 'test' }),
    });
    try {
      const [rows] = await database.inOrganisation(
        KILL_ORGANISATION,
        async () =>
          (await database.manager.query(`
            SELECT (SELECT count(*)::int FROM tutor_message) AS messages, (SELECT count(*)::int FROM care_alert) AS alerts,
                   (SELECT count(*)::int FROM care_alert a JOIN tutor_message m ON m.id = a.message_id) AS pairs,
                   (SELECT count(*)::int FROM audit_record WHERE action = 'care.alert-raised') AS entries`)) as Record<string, number>[],
      );
      const messages = rows?.['messages'] ?? 0;
      expect(messages).toBeGreaterThanOrEqual(told);
      expect(rows).toEqual({ messages, alerts: messages, pairs: messages, entries: messages });
    } finally {
      await close();
    }
  }, 240_000);
});
