import type { OrganisationId } from '@trivium/shared/kernel';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createRoles, isolateByOrganisation } from './roles';
import { openTestDatabase, type TestDatabase } from './testing';

class Shelf1700000000002 implements MigrationInterface {
  name = 'Shelf1700000000002';
  async up(runner: QueryRunner): Promise<void> {
    await createRoles(runner);
    await runner.query('CREATE TABLE shelf (organisation_id uuid NOT NULL, book text NOT NULL)');
    await isolateByOrganisation(runner, 'shelf');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE shelf');
  }
}

const ONE = '00000000-0000-7000-8000-000000000001' as OrganisationId;

// Only a database with several connections can show it: the embedded one runs one transaction after the other.
describe('Database.inSnapshot', () => {
  let test: TestDatabase;
  const put = (book: string) =>
    test.database.inOrganisation(ONE, () => test.database.manager.query('INSERT INTO shelf VALUES ($1, $2)', [ONE, book]));
  const count = async () => ((await test.database.manager.query('SELECT * FROM shelf')) as unknown[]).length;
  /** Books before and after somebody else puts one there. */
  const around = async (book: string) => {
    const before = await count();
    await new Promise<void>((resolve, reject) => void setImmediate(() => void outside(() => put(book)).then(resolve, reject)));
    return [before, await count()];
  };
  /** Runs work as another request would: outside the open transaction. */
  let outside: <Value>(work: () => Promise<Value>) => Promise<Value>;

  beforeAll(async () => {
    test = await openTestDatabase({ entities: [], migrations: [Shelf1700000000002] });
    const { AsyncResource } = await import('node:async_hooks');
    const request = new AsyncResource('request');
    outside = (work) => request.runInAsyncScope(work);
  });
  afterAll(() => test.close());

  it('keeps seeing the rows of its first statement, as an ordinary transaction does not', async () => {
    expect(await test.database.inOrganisation(ONE, () => around('first'))).toEqual([0, 1]);
    expect(await test.database.inSnapshot(ONE, () => around('second'))).toEqual([1, 1]);
    expect(await test.database.inSnapshot(ONE, count)).toBe(2);
  });

  it('is a tenant transaction like any other', async () => {
    const [row] = await test.database.inSnapshot(
      ONE,
      () => test.database.manager.query('SELECT current_user AS name') as Promise<{ name: string }[]>,
    );
    expect(row?.name).toBe('trivium_app');
    await expect(test.database.inSnapshot('nobody' as OrganisationId, count)).rejects.toThrow('UUID');
  });
});
