import { aiMigrations } from '@trivium/migrations/ai';
import { platformMigrations } from '@trivium/migrations/platform';
import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import { SearchAnew1764000000260 } from './1764000000260-search-anew.migration';
import { educationMigrations } from './index';

const uuid = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

describe('the migration that has materials indexed anew', () => {
  let test: TestDatabase;
  const material = async (organisation: number, number: number, { state = 'ready', removed = false } = {}) => {
    await test.owner.query(
      `INSERT INTO material (id, organisation_id, course_id, file_id, sha256, file_name, size_bytes, media_type, title, state, current_import_id, created_by, created_at,
         updated_at, removed_at)
       VALUES ($1, $2, $3, $4, $5, 'book.md', 1, 'text/markdown', 'Book', $6, $4, $4, now(), now(), CASE WHEN $7::boolean THEN now() END)`,
      [uuid(number), uuid(organisation), uuid(organisation * 100), uuid(number + 500), String(number), state, removed],
    );
  };

  beforeAll(async () => {
    const earlier = educationMigrations.filter((migration) => migration !== SearchAnew1764000000260);
    test = await openTestDatabase({ entities: [], migrations: [...platformMigrations, ...aiMigrations, ...earlier] });
    for (const organisation of [1, 2]) {
      await test.owner.query(
        `INSERT INTO course (id, organisation_id, title, language, created_at, updated_at) VALUES ($1, $2, 'Course', 'en', now(), now())`,
        [uuid(organisation * 100), uuid(organisation)],
      );
    }
    await material(1, 11);
    await material(2, 21);
    await material(1, 12, { removed: true });
    await material(1, 13, { state: 'failed' });
  }, 60_000);
  afterAll(() => test.close());

  it('queues an import for each that was ready, in its own organisation, and touches no other', async () => {
    const runner = test.owner.createQueryRunner();
    await new SearchAnew1764000000260().up(runner);
    await runner.release();
    const states = await test.owner.query('SELECT id, state FROM material ORDER BY id');
    expect(states).toEqual([
      { id: uuid(11), state: 'importing' },
      { id: uuid(12), state: 'ready' },
      { id: uuid(13), state: 'failed' },
      { id: uuid(21), state: 'importing' },
    ]);
    const jobs = await test.owner.query(
      `SELECT j.organisation_id AS organisation, j.state, j.kind, j.payload FROM job j JOIN material m ON m.job_id = j.id ORDER BY m.id`,
    );
    expect(jobs).toEqual(
      [1, 2].map((organisation) => ({
        organisation: uuid(organisation),
        state: 'queued',
        kind: 'education.import',
        payload: { courseId: uuid(organisation * 100), materialId: uuid(organisation * 10 + 1) },
      })),
    );
    const forced = await test.owner.query(`SELECT relforcerowsecurity AS forced FROM pg_class WHERE relname IN ('material', 'job')`);
    expect(forced).toEqual([{ forced: true }, { forced: true }]);
  });
});
