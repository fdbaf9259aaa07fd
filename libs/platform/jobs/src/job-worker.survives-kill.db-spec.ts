import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { DatabaseConfiguration } from '@trivium/platform/config';
import { type Database, openDatabase } from '@trivium/platform/database';
import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import { createLogger } from '@trivium/platform/observability';
import type { OrganisationId } from '@trivium/shared/kernel';
import { build } from 'esbuild';
import { JobEventEntity } from './job-event.entity';
import { JobEntity } from './job.entity';
import { COUNTING_MIGRATIONS, type CountingArguments } from './job-worker.kill-child.migration';

const ORGANISATION = '00000000-0000-7000-8000-000000000001' as OrganisationId;
const ROOT = resolve(__dirname, '../../../..');
const BUNDLE = join(ROOT, 'dist/checks/job-worker.kill-child.mjs');
const STEPS = 400;
const KILLS = 5;
const schema = { entities: [JobEntity, JobEventEntity], migrations: COUNTING_MIGRATIONS };

describe('a worker killed with SIGKILL', () => {
  let test: TestDatabase;
  let folder: string;
  let place: DatabaseConfiguration;
  const children = new Set<ChildProcess>();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'trivium-kill-'));
    test = await openTestDatabase(schema);
    const { url } = test.database.dataSource.options as { url?: string };
    place = url === undefined ? { kind: 'embedded', folder: join(folder, 'database') } : { kind: 'postgres', url };
    await build({
      entryPoints: [join(__dirname, 'job-worker.kill-child.ts')],
      outfile: BUNDLE,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node24',
      tsconfig: join(ROOT, 'tsconfig.base.json'),
      packages: 'external',
    });
  }, 60_000);
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await test.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Starts a worker process; stops reading at the first line that `until` accepts, and gives it back with the process. */
  async function startUntil(
    until: (line: string, steps: number) => boolean,
  ): Promise<{ line: string; child: ChildProcess; ended: Promise<unknown> }> {
    const options: CountingArguments = {
      place,
      organisationId: ORGANISATION,
      steps: STEPS,
      leaseMs: place.kind === 'embedded' ? 600_000 : 1_500,
    };
    const child = spawn(process.execPath, [BUNDLE, JSON.stringify(options)], { stdio: ['ignore', 'pipe', 'pipe'], cwd: ROOT });
    children.add(child);
    const ended = new Promise((done) => child.once('exit', (code) => (children.delete(child), done(code))));
    let complaints = '';
    child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
    let steps = 0;
    for await (const line of createInterface({ input: child.stdout })) {
      if (line.startsWith('step')) steps++;
      if (until(line, steps)) return { line, child, ended };
    }
    throw new Error(`The worker process ended by itself: ${complaints}`);
  }

  async function read<Value>(look: (database: Database) => Promise<Value>): Promise<Value> {
    if (place.kind === 'postgres') return look(test.database);
    const opened = await openDatabase({
      app: 'education',
      configuration: place,
      schema,
      logger: createLogger({ level: 'silent', app: 'test' }),
    });
    try {
      return await look(opened.database);
    } finally {
      await opened.close();
    }
  }

  it(`does each of ${STEPS} steps exactly once although ${KILLS} processes die on the way`, async () => {
    for (let kill = 0; kill < KILLS; kill++) {
      const after = 1 + Math.floor(Math.random() * 40);
      const { line, child, ended } = await startUntil((text, steps) => steps >= after || text.startsWith('succeeded'));
      child.kill('SIGKILL');
      await ended;
      expect(line).toMatch(/^step/);
    }
    const { line, ended } = await startUntil((text) => text.startsWith('succeeded') || text.startsWith('failed'));
    expect(line).toBe(`succeeded {"done":${STEPS}}`);
    expect(await ended).toBe(0);
    const found = await read((database) =>
      database.inOrganisation(ORGANISATION, async () => ({
        steps: (await database.manager.query(
          'SELECT step, count(*)::int AS times FROM counted_step GROUP BY step ORDER BY step',
        )) as unknown[],
        jobs: (await database.manager.find(JobEntity)).map(({ state, attempts }) => ({ state, attempts })),
      })),
    );
    expect(found.steps).toEqual(Array.from({ length: STEPS }, (_, index) => ({ step: index + 1, times: 1 })));
    expect(found.jobs).toEqual([{ state: 'succeeded', attempts: KILLS + 1 }]);
  }, 180_000);
});
