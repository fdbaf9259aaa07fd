import { countFieldTerms } from './field-terms';
import { GROUP_BYTES, PostingBlock } from './posting-block';
import { CHUNKS_PER_BLOCK, decodePostings } from './posting-codec';

const fields = { title: [], headings: [], body: [], aliases: [] };
const sleeping = { groupOrdinal: 7, groupChunks: 2, terms: countFieldTerms({ ...fields, body: ['sleep', 'dream'] }) };
const headed = { groupOrdinal: 8, groupChunks: 1, terms: countFieldTerms({ ...fields, headings: ['sleep'] }) };

describe('PostingBlock', () => {
  const block = new PostingBlock(0);
  block.add(sleeping);
  block.add(headed);

  it('makes one row of a term, and does not count chunks that hold it in the titles above them only', () => {
    const [rows = []] = [...block.inBatches(1_000)];
    expect(rows.map(({ term, df, entries }) => [term, df, decodePostings(entries).map(({ place }) => place)])).toEqual([
      ['dream', 1, [0]],
      ['sleep', 1, [0, 1]],
    ]);
  });

  it('gives terms in order, in batches of about the size asked for', () => {
    expect([...block.inBatches(1)].map((batch) => batch.map(({ term }) => term))).toEqual([['dream'], ['sleep']]);
  });

  it('keeps the groups of its chunks', () => {
    const bytes = block.groups;
    expect(bytes).toHaveLength(2 * GROUP_BYTES);
    expect([bytes.readUInt32LE(0), bytes.readUInt16LE(4), bytes.readUInt32LE(6), bytes.readUInt16LE(10)]).toEqual([7, 2, 8, 1]);
  });

  it('goes on behind the places that are taken, until it is full', () => {
    const last = new PostingBlock(0, CHUNKS_PER_BLOCK - 2);
    last.add(sleeping);
    expect(last.isFull).toBe(false);
    last.add(headed);
    expect(last.isFull).toBe(true);
    const [rows = []] = [...last.inBatches(1_000)];
    expect(decodePostings(rows[1]?.entries ?? new Uint8Array()).map(({ place }) => place)).toEqual([510, 511]);
  });
});
