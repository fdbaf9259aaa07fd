import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { platformMigrations } from '@trivium/migrations/platform';
import { AuditTrailService, SubjectKeys } from '@trivium/platform/audit';
import { FIRST_ORGANISATION, startTestApplication, TEST_PASSWORD, TEST_SECRET, type TestApplication } from '@trivium/platform/auth/testing';
import { isolateByOrganisation, type MigrationClass } from '@trivium/platform/database';
import { StoredFileEntity } from '@trivium/platform/files';
import { JobEntity, JobEventEntity, JobsModule, JobsService, type JobId } from '@trivium/platform/jobs';
import type { UserId } from '@trivium/shared/kernel';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ErasureModule, type PersonColumn } from './index';

/** A capability of the test's own: notes that go, and records that hold their author. */
class Notes1764000999000 implements MigrationInterface {
  name = 'Notes1764000999000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['test_note', 'test_medical_record']) {
      await runner.query(`CREATE TABLE ${table} (id uuid PRIMARY KEY, organisation_id uuid NOT NULL, author_id uuid, text text)`);
      await isolateByOrganisation(runner, table);
    }
    await runner.query(
      'CREATE TABLE test_line (id uuid PRIMARY KEY, organisation_id uuid NOT NULL, note_id uuid NOT NULL REFERENCES test_note (id))',
    );
    await isolateByOrganisation(runner, 'test_line');
  }

  async down(): Promise<void> {
    // A test's tables go with its database.
  }
}

const PERSON_DATA: readonly PersonColumn[] = [
  {
    table: 'test_note',
    column: 'author_id',
    what: { en: 'notes', zh: '笔记' },
    action: 'delete',
    dependents: [{ table: 'test_line', column: 'note_id' }],
  },
  {
    table: 'test_medical_record',
    column: 'author_id',
    what: { en: 'records', zh: '记录' },
    action: 'hold',
    reason: { en: 'it is a medical record', zh: '属于医疗记录' },
  },
];

describe('erasing a person', () => {
  let folder: string;
  let app: TestApplication;
  let admin: string;

  const start = (...further: readonly MigrationClass[]) =>
    startTestApplication({
      roles: { teacher: ['courses:read'] },
      migrations: [...platformMigrations, Notes1764000999000, ...further],
      entities: [JobEntity, JobEventEntity, StoredFileEntity],
      modules: [
        JobsModule.register({ workers: { mode: 'inline', concurrency: 1 }, isOnlyProcess: false }),
        ErasureModule.register({ personData: PERSON_DATA, dataFolder: folder, secretKey: TEST_SECRET }),
      ],
    });
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'trivium-erasure-'));
    app = await start();
    admin = await app.signIn('admin@one.test');
  }, 60_000);
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const inFirst = <Value>(work: () => Promise<Value>) => app.test.database.inOrganisation(FIRST_ORGANISATION, work);
  const sql = (text: string, parameters: unknown[] = []) => inFirst(() => app.test.database.manager.query(text, parameters));

  async function newPerson(name: string): Promise<UserId> {
    const made = await app.call({
      method: 'POST',
      url: '/api/users',
      token: admin,
      body: { email: `${name}@one.test`, displayName: name, roles: ['teacher'], password: TEST_PASSWORD },
    });
    return made.json<{ id: UserId }>().id;
  }

  async function ended(running: TestApplication, jobId: string): Promise<string> {
    const jobs = running.application.get(JobsService);
    let state = '';
    for await (const job of jobs.watch(FIRST_ORGANISATION, jobId as JobId, { signal: AbortSignal.timeout(20_000) }))
      state = job.snapshot.state;
    return state;
  }

  /** Tables that still hold the person's id, searched as the owner, who sees every row. */
  async function tablesWith(running: TestApplication, personId: string): Promise<string[]> {
    const tables = (await running.test.owner.query(`SELECT tablename FROM pg_tables WHERE schemaname = 'public'`)) as {
      tablename: string;
    }[];
    const found: string[] = [];
    for (const { tablename } of tables) {
      const rows = (await running.test.owner.query(`SELECT 1 FROM "${tablename}" AS t WHERE t::text ILIKE $1 LIMIT 1`, [
        `%${personId}%`,
      ])) as unknown[];
      if (rows.length > 0) found.push(tablename);
    }
    return found.sort();
  }

  it('leaves no row that names the person but the trail’s pseudonym, and the chain still holds', async () => {
    const person = await newPerson('leaver');
    const keys = app.application.get(SubjectKeys);
    const [hmac = ''] = await inFirst(() => keys.hmacs(person, ['what I asked']));
    await sql('INSERT INTO test_note (id, organisation_id, author_id, text) VALUES ($1, $2, $3, $4)', [
      person,
      FIRST_ORGANISATION,
      person,
      'mine',
    ]);
    await sql('INSERT INTO test_line (id, organisation_id, note_id) VALUES ($1, $2, $3)', [FIRST_ORGANISATION, FIRST_ORGANISATION, person]);
    await sql(
      `INSERT INTO stored_file (id, organisation_id, sha256, size_bytes, media_type, original_name, created_by, created_at) VALUES ($1, $1, repeat('0', 64), 1, 'x', 'x', $2, now())`,
      [FIRST_ORGANISATION, person],
    );
    const inventory = await app.call({ url: `/api/people/${person}/data`, token: admin });
    expect(inventory.json()).toMatchObject({ isHeld: false });
    expect(inventory.json<{ rows: { what: string; action: string }[] }>().rows).toEqual(
      expect.arrayContaining([
        { what: 'notes', action: 'delete', count: 1 },
        { what: 'files uploaded', action: 'forget', count: 1 },
        { what: 'keys of hashed texts', action: 'delete', count: 1 },
      ]),
    );

    const answer = await app.call({ method: 'DELETE', url: `/api/people/${person}`, token: admin });
    expect(answer.statusCode).toBe(202);
    expect(await ended(app, answer.json<{ jobId: string }>().jobId)).toBe('succeeded');

    // The job's own row names whom it erased; the id leads nowhere.
    expect(await tablesWith(app, person)).toEqual(['audit_record', 'job']);
    expect(await sql('SELECT count(*)::int AS count FROM stored_file')).toEqual([{ count: 1 }]);
    expect(await inFirst(() => keys.matches(person, 'what I asked', hmac))).toBe(false);
    expect(await app.application.get(AuditTrailService).verify(FIRST_ORGANISATION)).toMatchObject({ ok: true });
    // Whoever lost the answer asks again and learns the same.
    const again = await app.call({ method: 'DELETE', url: `/api/people/${person}`, token: admin });
    expect([again.statusCode, again.json()]).toEqual([202, answer.json()]);
    const foreigner = await app.signIn('admin@two.test');
    expect((await app.call({ method: 'DELETE', url: `/api/people/${person}`, token: foreigner })).statusCode).toBe(404);
  });

  it('is taken up by another job when one failed or was cancelled', async () => {
    const person = await newPerson('halfway');
    const { jobId: first } = (await app.call({ method: 'DELETE', url: `/api/people/${person}`, token: admin })).json<{ jobId: string }>();
    expect(await ended(app, first)).toBe('succeeded');
    // As if it had been stopped before the end: the account is still there, and nothing tells of an erasure.
    for (const state of ['cancelled', 'failed']) {
      const other = await newPerson(state);
      await sql(`UPDATE job SET state = $1, idempotency_key = $2 WHERE id = $3`, [state, other, first]);
      const next = await app.call({ method: 'DELETE', url: `/api/people/${other}`, token: admin });
      expect(next.statusCode).toBe(202);
      const { jobId } = next.json<{ jobId: string }>();
      expect(jobId).not.toBe(first);
      expect(await ended(app, jobId)).toBe('succeeded');
      expect(await sql('SELECT id FROM account WHERE id = $1', [other])).toEqual([]);
    }
  });

  it('refuses under a legal hold, in the reader’s language, and changes nothing', async () => {
    const person = await newPerson('author');
    await sql('INSERT INTO test_medical_record (id, organisation_id, author_id) VALUES ($1, $2, $1)', [person, FIRST_ORGANISATION]);
    const answer = await app.call({ method: 'DELETE', url: `/api/people/${person}`, token: admin, headers: { 'accept-language': 'zh' } });
    expect(answer.json()).toMatchObject({
      status: 409,
      code: 'ERASURE_HELD',
      detail: expect.stringContaining('属于医疗记录（1 条记录）') as string,
    });
    expect(await sql('SELECT is_active FROM account WHERE id = $1', [person])).toEqual([{ is_active: true }]);
    expect(readFileSync(join(folder, 'erasures.ndjson'), 'utf8')).not.toContain(person);
  });

  it('refuses oneself, strangers and another organisation’s people', async () => {
    const [me] = (await sql(`SELECT id FROM account WHERE email = 'admin@one.test'`)) as { id: string }[];
    const foreign = await app.call({ url: '/api/users', token: await app.signIn('admin@two.test') });
    const [other] = foreign.json<{ items: { id: string }[] }>().items;
    for (const [id, status] of [
      [me?.id, 409],
      [me?.id.toUpperCase(), 409],
      [other?.id, 404],
      [FIRST_ORGANISATION, 404],
    ] as const)
      expect((await app.call({ method: 'DELETE', url: `/api/people/${id}`, token: admin })).statusCode).toBe(status);
    const person = await newPerson('student');
    expect(
      (await app.call({ method: 'DELETE', url: `/api/people/${person}`, token: await app.signIn('teacher@one.test') })).statusCode,
    ).toBe(403);
  });

  it('erases again after a restore from an older copy, and follows no line that it did not write', async () => {
    const person = await newPerson('restored');
    const answer = await app.call({ method: 'DELETE', url: `/api/people/${person}`, token: admin });
    await ended(app, answer.json<{ jobId: string }>().jobId);
    const survivor = await newPerson('survivor');
    appendFileSync(
      join(folder, 'erasures.ndjson'),
      `${JSON.stringify({ organisationId: FIRST_ORGANISATION, personId: survivor, at: '2026-01-01T00:00:00.000Z', mac: '00' })}\n{"organi`,
    );

    // The older copy: a database that holds the person's rows before the program starts on it.
    class Copy1764000999001 implements MigrationInterface {
      name = 'Copy1764000999001';

      async up(runner: QueryRunner): Promise<void> {
        for (const id of [person, survivor])
          await runner.query('INSERT INTO test_note (id, organisation_id, author_id) VALUES ($1, $2, $1)', [id, FIRST_ORGANISATION]);
      }

      async down(): Promise<void> {
        // Goes with its database.
      }
    }
    const restored = await start(Copy1764000999001);
    try {
      const jobs = (await restored.test.owner.query(`SELECT id FROM job WHERE kind = 'platform.erasure.erase'`)) as { id: string }[];
      expect(jobs.length).toBeGreaterThan(0);
      for (const { id } of jobs) expect(await ended(restored, id)).toBe('succeeded');
      expect(await tablesWith(restored, person)).toEqual(['audit_record', 'job']);
      expect(await tablesWith(restored, survivor)).toEqual(['test_note']);
    } finally {
      await restored.close();
    }
  });
});
