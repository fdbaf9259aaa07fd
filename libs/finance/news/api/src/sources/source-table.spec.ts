import { csvOf } from '../table-files';
import type { NewsSourceEntity } from './news-source.entity';
import { readSourceAddress } from './source-address';
import { newSource } from './source-shapes';
import { sourceTable } from './source-table';

const source: NewsSourceEntity = {
  ...newSource({
    id: '01a20000-0000-7000-8000-000000000001',
    address: readSourceAddress('https://wire.example/feed.xml'),
    settings: { title: '=cmd|calc', group: 'Shipping', terms: 'Excerpts, with a link', mayReadFullText: true },
    createdBy: '01a20000-0000-7000-8000-000000000002',
    now: new Date('2026-11-24T12:00:00Z'),
  }),
  organisationId: '01a20000-0000-7000-8000-000000000003',
  health: 'failing',
  failures: 3,
  lastError: { code: 'FEED_STATUS', detail: 'The publisher answered with status 500.' },
};

describe('sourceTable', () => {
  it('tells health and terms of each source in a line, and nothing of leases and validators', () => {
    const { columns, rows } = sourceTable([source]);
    const told = Object.fromEntries(columns.map((column, place) => [column, rows[0]?.[place]]));
    expect(told).toMatchObject({
      url: 'https://wire.example/feed.xml',
      health: 'failing',
      failures: 3,
      lastError: 'FEED_STATUS: The publisher answered with status 500.',
      lastFetchedAt: '',
      nextFetchAt: '2026-11-24T12:00:00.000Z',
      terms: 'Excerpts, with a link',
      mayReadFullText: true,
    });
    for (const inner of ['etag', 'leaseToken', 'organisationId']) expect(columns).not.toContain(inner);
  });

  it('holds no formula', () => {
    const [, line] = csvOf(sourceTable([source])).split('\r\n');
    expect(line).toContain(`,'=cmd|calc,`);
    expect(line).toContain('"Excerpts, with a link"');
  });
});
