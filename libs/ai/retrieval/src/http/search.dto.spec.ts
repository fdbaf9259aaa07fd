import type { SearchHit } from '../search/search-results';
import { answeredPage, foundPassage, searchQuery, toFoundPassage } from './search.dto';

const id = '00000000-0000-7000-8000-000000000001';
const text = 'Sleep is rest. The hippocampus stores memories at night. More follows.';
const hit: SearchHit = {
  chunkId: id,
  collectionId: id,
  documentId: id,
  sectionId: id,
  sectionPath: ['Brain', 'Memory'],
  blocks: { from: 0, to: 1 },
  text,
  pieces: [],
  language: 'en',
  contentHash: '',
  score: 3,
  scores: { lexical: 3 },
  matched: [
    { term: 'hippocampus', field: 'body', weight: 3 },
    { term: 'memori', field: 'title', weight: 1 },
    { term: 'hidden', field: 'aliases', weight: 0.5 },
  ],
  coverage: 1,
  why: {
    lexical: { rank: 1, score: 3 },
    shares: { lexical: 1, vector: 0 },
    reranking: { before: 2, after: 1, features: [{ name: 'phrases', value: 0.5 }] },
  },
};

describe('search answers', () => {
  it('are what the schema says, with the found words marked and a part to show first', () => {
    const found = toFoundPassage(hit);
    expect(foundPassage.parse(found)).toEqual(found);
    expect(found.highlights.map(({ start, end }) => text.slice(start, end))).toEqual(['hippocampus', 'memories']);
    expect(text.slice(found.snippet.start, found.snippet.end)).toContain('hippocampus');
    expect(found.section).toBe('Memory');
    expect(found.matched.map(({ word }) => word)).toEqual(['hippocampus', 'memories', 'hidden']);
  });

  it('are plain data that a caller may change', () => {
    const found = toFoundPassage(hit);
    found.matched.pop();
    found.sectionPath.pop();
    expect(hit.matched).toHaveLength(3);
    expect(hit.sectionPath).toHaveLength(2);
  });

  it('tell where the next page starts and what was searched for unknown words', () => {
    const meant = [{ written: 'hipocampus', searched: ['hippocampus'] }];
    expect(answeredPage({ hits: [], total: 40, nextOffset: 20, meant })).toEqual({
      nextCursor: '20',
      total: 40,
      meant,
    });
    expect(answeredPage({ hits: [], total: 3, meant: [] }).nextCursor).toBeNull();
  });
});

describe('searchQuery', () => {
  it('takes what a screen asks and refuses the rest', () => {
    expect(searchQuery.parse({ q: 'x', k: '5', cursor: '20' })).toMatchObject({ q: 'x', k: 5, cursor: '20' });
    for (const bad of [
      {},
      { q: 'x'.repeat(10_001) },
      { q: 'x', k: '0' },
      { q: 'x', k: '101' },
      { q: 'x', cursor: '-1' },
      { q: 'x', cursor: '99999' },
      { q: 'x', language: 'EN' },
    ])
      expect(searchQuery.safeParse(bad).success).toBe(false);
  });
});
