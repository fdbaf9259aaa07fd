import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import { platformMigrations } from '@trivium/migrations/platform';
import type { OrganisationId, UserId } from '@trivium/shared/kernel';
import { auditEntities, AuditRepository, AuditService, AuditTrailService, CheckpointKey, verifyAuditExport } from './index';

const ACTOR = '00000000-0000-7000-8000-0000000000aa' as UserId;
const KEY = new CheckpointKey('s'.repeat(40));

describe('The audit chain', () => {
  let test: TestDatabase;
  let audit: AuditService;
  let trail: AuditTrailService;
  // Every test has two organisations of its own; the database is the same, since making one takes seconds.
  let one: OrganisationId;
  let two: OrganisationId;
  let made = 0;
  const newOrganisation = () => `00000000-0000-7000-8000-${String(++made).padStart(12, '0')}` as OrganisationId;

  beforeEach(() => {
    one = newOrganisation();
    two = newOrganisation();
  });
  beforeAll(async () => {
    test = await openTestDatabase({ entities: auditEntities, migrations: platformMigrations });
    const clock = { now: () => new Date('2026-02-03T04:05:06.789Z') };
    const records = new AuditRepository(test.database);
    audit = new AuditService(test.database, records, clock);
    trail = new AuditTrailService(test.database, records, audit, clock, { pageSize: 10 }, KEY);
  }, 60_000);
  afterAll(() => test.close());

  const record = (organisationId: OrganisationId, subjectId: string) =>
    test.database.inOrganisation(organisationId, () =>
      audit.record({
        actorId: ACTOR,
        action: 'thing.done',
        subjectKind: 'thing',
        subjectId,
        details: { b: 1.5, a: ['x', null, true], n: { z: 1, y: '人' } },
      }),
    );
  /** Does as the owner what the trigger forbids. */
  const tamper = async (sql: string) => {
    await test.owner.query('ALTER TABLE audit_record DISABLE TRIGGER ALL');
    await test.owner.query(sql);
    await test.owner.query('ALTER TABLE audit_record ENABLE TRIGGER ALL');
  };

  it('holds for each organisation by itself, also when 20 write at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => record(index % 2 === 0 ? one : two, `s${index}`)));
    expect(await trail.verify(one)).toMatchObject({ ok: true, length: 10 });
    expect(await trail.verify(two)).toMatchObject({ ok: true, length: 10 });
  });

  it('is empty and whole before anything happened', async () =>
    expect(await trail.verify(one)).toEqual({ ok: true, length: 0, head: null }));

  it('takes a record back with the transaction that wrote it', async () => {
    await record(one, 'kept');
    const failing = test.database.inOrganisation(one, async () => {
      await audit.record({ action: 'thing.done', subjectKind: 'thing', subjectId: 'lost' });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await trail.verify(one)).toMatchObject({ ok: true, length: 1 });
  });

  it.each([
    ['a detail', `UPDATE audit_record SET details = '{}' WHERE sequence = 2`, 2, 'changed'],
    ['the time', `UPDATE audit_record SET at = at + interval '1 ms' WHERE sequence = 3`, 3, 'changed'],
    ['a missing record', `DELETE FROM audit_record WHERE sequence = 1`, 1, 'missing'],
    ['a missing end', `DELETE FROM audit_record WHERE sequence = 4`, 4, 'missing'],
  ])('names the record that was tampered with: %s', async (_, sql, firstBroken, fault) => {
    for (const subject of ['a', 'b', 'c', 'd']) await record(one, subject);
    await record(two, 'e');
    await tamper(`${sql} AND organisation_id = '${one}'`);
    expect(await trail.verify(one)).toMatchObject({ ok: false, firstBroken, fault, length: firstBroken - 1 });
    expect(await trail.verify(two)).toMatchObject({ ok: true, length: 1 });
  });

  it('refuses change, deletion and truncation to the tenant role and to the owner', async () => {
    await record(one, 'a');
    for (const sql of [`UPDATE audit_record SET action = 'x'`, 'DELETE FROM audit_record', 'TRUNCATE audit_record']) {
      await expect(test.database.inOrganisation(one, () => test.database.manager.query(sql))).rejects.toThrow(/permission denied/);
      await expect(test.owner.query(sql)).rejects.toThrow(/never changed or deleted/);
    }
    expect(await trail.verify(one)).toMatchObject({ ok: true, length: 1 });
  });

  it('exports what can be verified without the database, and says that it was exported', async () => {
    for (const subject of ['a', 'b']) await record(one, subject);
    await record(two, 'of two');
    const lines: string[] = [];
    for await (const line of await trail.export(one, ACTOR)) lines.push(line);
    expect(lines.join('')).not.toContain('of two');
    expect(lines[2]).toContain('audit.exported');
    expect(await verifyAuditExport(lines, KEY.public.publicKey)).toMatchObject({ ok: true, length: 3 });
  });

  it('pages newest first without a gap or a repetition', async () => {
    for (let index = 1; index <= 5; index++) await record(one, `s${index}`);
    const first = await trail.list(one, { limit: 3 });
    const second = await trail.list(one, { limit: 3, cursor: first.nextCursor ?? '' });
    expect([...first.items, ...second.items].map((item) => item.sequence)).toEqual([5, 4, 3, 2, 1]);
    expect(second.nextCursor).toBeNull();
    expect((await trail.list(one, { limit: 3, subjectId: 's2' })).items.map((item) => item.sequence)).toEqual([2]);
  });

  it('walks more records than one page holds', async () => {
    await test.database.inOrganisation(one, async () => {
      for (let index = 0; index < 25; index++) await audit.record({ action: 'thing.done', subjectKind: 'thing', subjectId: String(index) });
    });
    expect(await trail.verify(one)).toMatchObject({ ok: true, length: 25 });
  });

  it('lies in tables exactly as its entities describe them', async () => {
    const { upQueries } = await test.owner.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query).filter((query) => query.includes('audit_') && !query.startsWith('DROP TABLE'))).toEqual([]);
  });
});
