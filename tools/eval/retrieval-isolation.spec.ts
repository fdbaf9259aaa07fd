import { type AnsweringIndex, countForeignRows } from './retrieval-isolation';

/** An index that holds one passage for everybody. */
function indexOf(text: string): AnsweringIndex {
  const passage = { chunkId: 'one', text, sectionPath: [] };
  const hits = { hits: [passage], total: 1, meant: [] };
  return {
    searchPage: () => Promise.resolve(hits),
    searchSections: () => Promise.resolve([{ best: passage }]),
    chunk: () => Promise.resolve(passage),
    neighbours: () => Promise.resolve([]),
  } as unknown as AnsweringIndex;
}

describe('countForeignRows', () => {
  it('counts what belongs to the organisation that did not ask', async () => {
    expect(await countForeignRows(indexOf('words markofone.'), 100)).toEqual({ queries: 100, rows: 100, foreignRows: 50 });
  });

  it('counts what bears no mark at all, and what bears both', async () => {
    expect(await countForeignRows(indexOf('words'), 10)).toEqual({ queries: 10, rows: 10, foreignRows: 10 });
    expect(await countForeignRows(indexOf('markofone markoftwo'), 10)).toEqual({ queries: 10, rows: 10, foreignRows: 10 });
  });
});
