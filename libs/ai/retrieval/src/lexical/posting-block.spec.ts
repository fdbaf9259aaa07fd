import { countFieldTerms } from './field-terms';
import { CHUNKS_PER_BLOCK, packEntry, PostingBlock } from './posting-block';

const fields = { title: [], headings: [], body: [], aliases: [] };

describe('packEntry', () => {
  it('keeps every part at its greatest, and stays a whole number that JavaScript holds', () => {
    const entry = BigInt(packEntry(CHUNKS_PER_BLOCK - 1, { title: 31, headings: 31, body: 1_023, aliases: 63 }, 32_767));
    expect(entry).toBe(2n ** 50n - 1n);
    const other = BigInt(packEntry(5, { title: 1, headings: 2, body: 3, aliases: 4 }, 6));
    expect([
      other & 32_767n,
      (other >> 15n) & 1_023n,
      (other >> 25n) & 31n,
      (other >> 30n) & 31n,
      (other >> 35n) & 63n,
      other >> 41n,
    ]).toEqual([6n, 3n, 1n, 2n, 4n, 5n]);
  });

  it('orders entries by place in the block', () => {
    const full = packEntry(0, { title: 31, headings: 31, body: 1_023, aliases: 63 }, 32_767);
    expect(full).toBeLessThan(packEntry(1, { title: 0, headings: 1, body: 0, aliases: 0 }, 0));
  });
});

describe('PostingBlock', () => {
  const block = new PostingBlock(0);
  block.add({ groupOrdinal: 0, groupChunks: 2, terms: countFieldTerms({ ...fields, body: ['sleep', 'dream'] }) });
  block.add({ groupOrdinal: 0, groupChunks: 2, terms: countFieldTerms({ ...fields, headings: ['sleep'] }) });

  it('makes one row of a term, and does not count chunks that hold it in the titles above them only', () => {
    const [rows = []] = [...block.inBatches(1_000)];
    expect(rows.map(({ term, df, entries }) => [term, df, entries.length])).toEqual([
      ['dream', 1, 1],
      ['sleep', 1, 2],
    ]);
  });

  it('gives terms in order, in batches of about the size asked for', () => {
    expect([...block.inBatches(1)].map((batch) => batch.map(({ term }) => term))).toEqual([['dream'], ['sleep']]);
  });
});
