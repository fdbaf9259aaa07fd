import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import { readZip } from '@trivium/platform/files';
import { InMemoryIndex } from './testing/in-memory-index';
import { createTestWatch, testAnalyst as caller, watchTestSchema } from './testing/test-watch';
import type { WatchService } from './watch.service';

const apple = { kind: 'company' as const, symbol: 'aapl', name: 'Apple', note: '' };

describe('WatchService', () => {
  let test: TestDatabase;
  let service: WatchService;
  let nowMs = Date.UTC(2026, 0, 1);
  beforeAll(async () => {
    test = await openTestDatabase(watchTestSchema);
    const clock = { now: () => new Date((nowMs += 1000)) };
    service = createTestWatch({ database: test.database, index: new InMemoryIndex(), clock }).watch;
  });
  afterAll(() => test.close());
  const create = (by = caller(1)) => service.create(by, { name: 'Chips', description: '' });

  it('keeps a list with its entries and finds it by a symbol on it', async () => {
    const { id } = await create();
    await service.addEntry(caller(1), id, apple);
    expect((await service.find(caller(1), id)).entries).toMatchObject([{ symbol: 'AAPL', name: 'Apple' }]);
    expect((await service.list(caller(1), { limit: 10, q: 'aap' })).items.map((list) => list.id)).toEqual([id]);
    const csv = await service.export(caller(1), id, { format: 'csv', language: 'en' });
    expect(Buffer.from(csv.bytes).toString()).toContain('company,AAPL,Apple,');
    expect(await service.listsWith(caller(1), 'AAPL')).toMatchObject([{ id, name: 'Chips' }]);
    expect(await service.listsWith(caller(2), 'AAPL')).toEqual([]);
    expect(await service.listsWith(caller(1, 2), 'AAPL')).toEqual([]);
  });

  it('gives the same list as a workbook', async () => {
    const { id } = await create();
    await service.addEntry(caller(1), id, apple);
    const { bytes, mediaType } = await service.export(caller(1), id, { format: 'xlsx', language: 'zh' });
    expect(mediaType).toContain('spreadsheetml');
    const parts: string[] = [];
    for await (const { bytes: part } of readZip(bytes)) parts.push(part.toString());
    expect(parts.join()).toContain('Apple');
  });

  it('does not watch one thing twice, also when asked twice at once', async () => {
    const { id } = await create();
    const outcomes = await Promise.allSettled(
      [apple, { ...apple, symbol: '$AAPL' }].map((entry) => service.addEntry(caller(1), id, entry)),
    );
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await service.find(caller(1), id)).entries).toHaveLength(1);
  });

  it('refuses what is no symbol', async () => {
    const { id } = await create();
    await expect(service.addEntry(caller(1), id, { ...apple, symbol: '<script>' })).rejects.toThrow('WATCH_SYMBOL_INVALID');
  });

  it('removes and restores a list whole', async () => {
    const { id } = await create();
    await service.addEntry(caller(1), id, apple);
    await service.remove(caller(1), id);
    await expect(service.find(caller(1), id)).rejects.toThrow('WATCH_LIST_NOT_FOUND');
    expect((await service.restore(caller(1), id)).entries).toHaveLength(1);
  });

  it.each([
    ['a colleague', caller(2)],
    ['another organisation', caller(1, 2)],
  ])('shows nothing to %s', async (_, other) => {
    const { id } = await create();
    const entry = await service.addEntry(caller(1), id, apple);
    await expect(service.find(other, id)).rejects.toThrow('WATCH_LIST_NOT_FOUND');
    await expect(service.addEntry(other, id, apple)).rejects.toThrow('WATCH_LIST_NOT_FOUND');
    await expect(service.removeEntry(other, id, entry.id)).rejects.toThrow('WATCH_LIST_NOT_FOUND');
    await expect(service.remove(other, id)).rejects.toThrow('WATCH_LIST_NOT_FOUND');
    expect((await service.list(other, { limit: 10 })).items).toEqual([]);
  });
});
