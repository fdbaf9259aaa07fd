import { retrievalErrors } from '@trivium/ai/retrieval';
import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import { milestone, SettableClock } from '@trivium/platform/jobs/testing';
import { InMemoryIndex } from '../testing/in-memory-index';
import { createTestWatch, testAnalyst, type TestWatch, watchTestSchema } from '../testing/test-watch';
import { collectionIdOf } from './watch-list-document';

const mei = testAnalyst(1);
const jonas = testAnalyst(2);
const apple = { kind: 'company' as const, symbol: 'AAPL', name: 'Apple', note: '' };

describe('the index follows the watch lists', () => {
  let test: TestDatabase;
  let index: InMemoryIndex;
  let clock: SettableClock;
  let desk: TestWatch;

  beforeAll(async () => {
    test = await openTestDatabase(watchTestSchema);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    await test.owner.query('DELETE FROM job');
    await test.owner.query('DELETE FROM watch_entry');
    await test.owner.query('DELETE FROM watch_list');
    index = new InMemoryIndex();
    clock = new SettableClock();
    desk = createTestWatch({ database: test.database, index, clock });
  });
  const runDue = () => desk.jobs.worker.runDue();
  const create = (by = mei) => desk.watch.create(by, { name: 'Chips', description: '' });
  const key = (listId: string, { userId } = mei) => ({ listId, ownerId: userId });

  it('takes up a list and each change of it and of its entries, and lets it go and come back', async () => {
    const { id } = await create();
    await runDue();
    expect(index.textOf(id)).toBe('Chips');
    const entry = await desk.watch.addEntry(mei, id, apple);
    await runDue();
    expect(index.textOf(id)).toBe('Chips | AAPL Apple');
    await desk.watch.changeEntry(mei, id, entry.id, { note: 'Services grow' });
    await runDue();
    expect(index.textOf(id)).toBe('Chips | Services grow');
    await desk.watch.change(mei, id, { description: 'Makers of chips' });
    await runDue();
    expect(index.textOf(id)).toBe('Makers of chips | Services grow');
    await desk.watch.remove(mei, id);
    await runDue();
    expect(index.textOf(id)).toBeUndefined();
    await desk.watch.restore(mei, id);
    await desk.watch.removeEntry(mei, id, entry.id);
    await runDue();
    expect(index.textOf(id)).toBe('Makers of chips');
  });

  it('keeps the lists of each owner in a collection of their own, as internal texts', async () => {
    const [hers, his] = [await create(mei), await create(jonas)];
    await runDue();
    expect([...index.documents.keys()].sort()).toEqual(
      [
        `${mei.organisationId} ${collectionIdOf(mei.userId)} ${hers.id}`,
        `${jonas.organisationId} ${collectionIdOf(jonas.userId)} ${his.id}`,
      ].sort(),
    );
    expect([...index.settings.values()]).toEqual([{ dataClass: 'internal' }, { dataClass: 'internal' }]);
  });

  it('has no job when the change does not commit', async () => {
    const { id } = await create();
    await runDue();
    await desk.watch.addEntry(mei, id, apple);
    await runDue();
    await expect(desk.watch.addEntry(mei, id, apple)).rejects.toThrow('WATCH_ENTRY_DUPLICATE');
    await expect(desk.watch.change(jonas, id, { name: 'Mine now' })).rejects.toThrow('WATCH_LIST_NOT_FOUND');
    expect(await test.owner.query(`SELECT id FROM job WHERE state = 'queued'`)).toEqual([]);
  });

  it('leaves the newest entries when an older run ends last', async () => {
    const { id } = await create();
    const reading = milestone();
    const release = milestone();
    index.beforeWrite = async () => {
      reading.reach();
      await release.reached;
    };
    const older = desk.indexer.settle(mei.organisationId, [key(id)]);
    await reading.reached;
    index.beforeWrite = async () => undefined;
    await desk.watch.addEntry(mei, id, apple);
    await desk.indexer.settle(mei.organisationId, [key(id)]);
    release.reach();
    await older;
    expect(index.textOf(id)).toBe('Chips | AAPL Apple');
  });

  it('does not bring back a list that is removed while it is being indexed', async () => {
    const { id } = await create();
    index.beforeWrite = async () => {
      index.beforeWrite = async () => undefined;
      await desk.watch.remove(mei, id);
      await desk.indexer.settle(mei.organisationId, [key(id)]);
    };
    await desk.indexer.settle(mei.organisationId, [key(id)]);
    expect(index.textOf(id)).toBeUndefined();
  });

  it('begins again when another run was quicker, and stops when it is told to', async () => {
    const { id } = await create();
    index.beforeWrite = async () => {
      index.beforeWrite = async () => undefined;
      throw retrievalErrors.RETRIEVAL_BUILD_SUPERSEDED();
    };
    await desk.indexer.settle(mei.organisationId, [key(id)]);
    expect(index.textOf(id)).toBe('Chips');
    await expect(desk.indexer.settle(mei.organisationId, [key(id)], AbortSignal.abort(new Error('stopped')))).rejects.toThrow('stopped');
  });

  it('finds at the start every list that the index lacks, and goes on after what a killed run had done', async () => {
    await test.owner.query(
      `INSERT INTO organisation (id, organisation_id, name, created_at) VALUES ($1, $1, 'Fund', now()) ON CONFLICT DO NOTHING`,
      [mei.organisationId],
    );
    await test.owner.query(
      `INSERT INTO account (id, organisation_id, email, display_name, password_hash, roles, created_at, updated_at)
       VALUES ($1, $2, 'mei@example.org', 'Mei Tan', '', '{}', now(), now())`,
      [mei.userId, mei.organisationId],
    );
    const ids: string[] = [];
    for (let list = 0; list < 50; list++) ids.push((await create(list % 2 === 0 ? mei : jonas)).id);
    const [removed = ''] = ids;
    await desk.watch.remove(mei, removed);
    await test.owner.query('DELETE FROM job');
    await desk.indexJobs.onApplicationBootstrap();
    await desk.indexJobs.onApplicationBootstrap();
    expect(await test.owner.query('SELECT kind FROM job')).toEqual([{ kind: 'finance.index-missing' }]);
    let writes = 0;
    index.beforeWrite = async () => {
      if (++writes === 4) throw new Error('killed');
    };
    await runDue();
    const done = index.documents.size;
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(49);
    clock.advance(3_600_000);
    const again: string[] = [];
    index.beforeWrite = async (documents) => void again.push(...documents.map(({ documentId }) => documentId));
    await runDue();
    expect(ids.filter((id) => index.textOf(id) === undefined)).toEqual([removed]);
    expect(again.length).toBeLessThan(49);
  });
});
