import { clauseFilter } from './clause-filter';
import { countFieldTerms } from './field-terms';
import { PostingBlock } from './posting-block';

const fields = { title: [], headings: [], body: [], aliases: [] };
const block = new PostingBlock(0);
for (const terms of [
  { ...fields, body: ['sleep', 'dream'] },
  { ...fields, title: ['sleep'], body: ['memory'] },
  { ...fields, body: ['memory', 'dream'] },
  { ...fields, body: ['schlaf'] },
])
  block.add({ groupOrdinal: 0, groupChunks: 1, terms: countFieldTerms(terms) });
const rows = [...block.inBatches(Infinity)].flat().map((postings) => ({ ...postings, segment: '1', block: 0 }));
const allowed = (...clauses: Parameters<typeof clauseFilter>[0]) => {
  const isAllowed = clauseFilter(clauses, rows);
  return [0, 1, 2, 3].filter((ordinal) => isAllowed?.('1', ordinal) ?? true);
};

describe('clauseFilter', () => {
  it('demands all words of a clause', () => {
    expect(allowed({ mode: 'must', alternatives: [['memory', 'dream']] })).toEqual([2]);
    expect(allowed({ mode: 'must', alternatives: [['sleep']] }, { mode: 'must', alternatives: [['memory']] })).toEqual([1]);
  });

  it('demands a word in its field', () => {
    expect(allowed({ mode: 'must', alternatives: [['sleep']], field: 'title' })).toEqual([1]);
  });

  it('excludes', () => {
    expect(allowed({ mode: 'must-not', alternatives: [['dream']] })).toEqual([1, 3]);
  });

  it('is content with the words of one language', () => {
    expect(allowed({ mode: 'must', alternatives: [['sleep'], ['schlaf']] })).toEqual([0, 1, 3]);
  });

  it('lets nothing through for a demanded word that nobody holds, and everything without clauses', () => {
    expect(allowed({ mode: 'must', alternatives: [['unicorn']] })).toEqual([]);
    expect(allowed()).toEqual([0, 1, 2, 3]);
    expect(clauseFilter([{ mode: 'must', alternatives: [['sleep']] }], rows)?.('2', 0)).toBe(false);
  });
});
