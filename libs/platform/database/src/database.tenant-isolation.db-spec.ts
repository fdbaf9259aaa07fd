import type { OrganisationId } from '@trivium/shared/kernel';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createRoles, isolateByOrganisation } from './roles';
import { openTestDatabase, type TestDatabase } from './testing';

class Notes1700000000001 implements MigrationInterface {
  name = 'Notes1700000000001';
  async up(runner: QueryRunner): Promise<void> {
    await createRoles(runner);
    await runner.query(`CREATE TABLE note (id serial PRIMARY KEY, organisation_id uuid NOT NULL, text text NOT NULL)`);
    await runner.query(`GRANT USAGE ON SEQUENCE note_id_seq TO trivium_app`);
    await isolateByOrganisation(runner, 'note');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE note');
  }
}

const ONE = '00000000-0000-7000-8000-000000000001' as OrganisationId;
const TWO = '00000000-0000-7000-8000-000000000002' as OrganisationId;

describe('Database', () => {
  let test: TestDatabase;
  const insert = (organisationId: string, text: string) =>
    test.database.manager.query('INSERT INTO note (organisation_id, text) VALUES ($1, $2)', [organisationId, text]);
  const texts = async () =>
    ((await test.database.manager.query('SELECT text FROM note ORDER BY id')) as { text: string }[]).map((row) => row.text);

  beforeAll(async () => {
    test = await openTestDatabase({ entities: [], migrations: [Notes1700000000001] });
    await test.database.inOrganisation(ONE, () => insert(ONE, 'of one'));
    await test.database.inOrganisation(TWO, () => insert(TWO, 'of two'));
  });
  afterAll(() => test.close());

  it('works as the tenant role inside a transaction', async () => {
    const rows = await test.database.inOrganisation(ONE, () => test.database.manager.query('SELECT current_user AS name'));
    expect(rows).toEqual([{ name: 'trivium_app' }]);
  });

  it('shows an organisation its own rows only', async () => {
    expect(await test.database.inOrganisation(ONE, texts)).toEqual(['of one']);
    expect(await test.database.inOrganisation(TWO, texts)).toEqual(['of two']);
  });

  it('shows no row without an organisation', async () => {
    const rows = await test.database.dataSource.transaction(async (manager) => {
      await manager.query('SET LOCAL ROLE trivium_app');
      return (await manager.query('SELECT text FROM note')) as unknown[];
    });
    expect(rows).toEqual([]);
  });

  it('refuses to write, change or delete a row of another organisation', async () => {
    await expect(test.database.inOrganisation(ONE, () => insert(TWO, 'smuggled'))).rejects.toThrow(/row-level security/);
    await test.database.inOrganisation(ONE, async () => {
      await test.database.manager.query(`UPDATE note SET text = 'taken'`);
      await test.database.manager.query(`DELETE FROM note WHERE text = 'of two'`);
    });
    expect(await test.database.inOrganisation(TWO, texts)).toEqual(['of two']);
  });

  it('rolls back as one, and forgets what should follow the commit', async () => {
    const effect = jest.fn();
    const failing = test.database.inOrganisation(ONE, async () => {
      await insert(ONE, 'lost');
      test.database.afterCommit(effect);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await test.database.inOrganisation(TWO, texts)).toEqual(['of two']);
    expect(effect).not.toHaveBeenCalled();
  });

  it('joins an open transaction of the same organisation and refuses another one', async () => {
    await test.database.inOrganisation(ONE, async () => {
      await expect(test.database.inOrganisation(ONE, texts)).resolves.toEqual(expect.any(Array));
      await expect(test.database.inOrganisation(TWO, texts)).rejects.toThrow('another role or organisation');
      expect(() => test.database.assertNoTransaction('A model call')).toThrow('A model call must not run');
    });
  });

  it('keeps 40 transactions at once apart', async () => {
    const seen = await Promise.all(
      Array.from({ length: 40 }, (_, index) => test.database.inOrganisation(index % 2 === 0 ? ONE : TWO, texts)),
    );
    seen.forEach((rows, index) =>
      expect(rows.every((text) => text.includes(index % 2 === 0 ? 'one' : 'two') || text === 'taken')).toBe(true),
    );
  });
});
