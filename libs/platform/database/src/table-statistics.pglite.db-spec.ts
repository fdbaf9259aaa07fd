import { openTestDatabase, type TestDatabase } from './testing/test-database';
import { TableStatistics } from './table-statistics';

const warned: string[] = [];
const logger = { warn: (event: string) => void warned.push(event) };

describe('TableStatistics', () => {
  let test: TestDatabase;
  let statistics: TableStatistics;

  beforeAll(async () => {
    test = await openTestDatabase({ entities: [], migrations: [] });
    statistics = new TableStatistics(test.owner, logger);
    await test.owner.query('CREATE TABLE "large one" (id int PRIMARY KEY, kind int)');
    await test.owner.query('CREATE TABLE small (id int PRIMARY KEY)');
  });
  afterAll(() => test.close());

  const fill = (from: number, to: number) =>
    test.owner.query('INSERT INTO "large one" SELECT g, 1 FROM generate_series($1::int, $2::int) AS g', [from, to]);
  const plan = async (): Promise<string> => {
    const rows = await test.owner.query<{ 'QUERY PLAN': string }[]>('EXPLAIN SELECT * FROM "large one" WHERE kind = 1');
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  };

  it('tells the planner of tables that grew, once', async () => {
    await test.owner.query('INSERT INTO small VALUES (1)');
    await fill(1, 10_000);
    expect(await plan()).not.toContain('rows=10000');
    expect(await statistics.refresh()).toEqual(['"large one"']);
    expect(await plan()).toContain('rows=10000');
    expect(await statistics.refresh()).toEqual([]);
  });

  it('looks again where a table grew by a fifth', async () => {
    await fill(10_001, 10_500);
    expect(await statistics.refresh()).toEqual([]);
    await fill(10_501, 13_000);
    expect(await statistics.refresh()).toEqual(['"large one"']);
  });

  it('looks at once when it starts, and is done when it has stopped', async () => {
    await fill(13_001, 20_000);
    statistics.start();
    await statistics.stop();
    expect(await plan()).toContain('rows=20000');
    expect(warned).toEqual([]);
  });

  it('warns, and goes on, where a look fails', async () => {
    const broken = new TableStatistics({ query: () => Promise.reject(new Error('gone')) } as unknown as TestDatabase['owner'], logger);
    broken.start();
    await broken.stop();
    expect(warned).toEqual(['table statistics failed']);
  });
});
