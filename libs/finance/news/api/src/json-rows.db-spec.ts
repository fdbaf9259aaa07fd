import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import { jsonRows } from './json-rows';

describe('jsonRows', () => {
  let test: TestDatabase;
  beforeAll(async () => void (test = await openTestDatabase({ entities: [], migrations: [] })));
  afterAll(() => test.close());

  it('writes what the database reads, also of a text that was cut within a character', async () => {
    const rows = [{ title: `${'x'.repeat(3)}\ud83d`, terms: ['a\u0000b', '\udc00'], at: new Date(0) }];
    const read = 'SELECT title, terms, at FROM jsonb_to_recordset($1::jsonb) AS row (title text, terms text[], at timestamptz)';
    expect(await test.owner.query(read, [jsonRows(rows)])).toEqual([{ title: 'xxx\ufffd', terms: ['ab', '\ufffd'], at: new Date(0) }]);
    await expect(test.owner.query(read, [JSON.stringify(rows)])).rejects.toThrow();
  });
});
