import type { PerField } from './field-terms';
import { CHUNKS_PER_BLOCK, decodePostings, encodePosting, type Posting, withoutPlaces } from './posting-codec';

const NONE: PerField<number> = { title: 0, headings: 0, body: 0, aliases: 0 };

function encoded(postings: readonly Posting[]): Uint8Array {
  const bytes: number[] = [];
  for (const { place, counts, lengths } of postings) encodePosting(bytes, place, counts, lengths);
  return Uint8Array.from(bytes);
}

/** Lehmer, minimal standard. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => Math.floor(((state = (state * 48_271) % 2_147_483_647) / 2_147_483_647) * below);
}

function randomPostings(seed: number): Posting[] {
  const below = numbers(seed);
  const postings: Posting[] = [];
  for (let place = below(5); place < CHUNKS_PER_BLOCK; place += 1 + below(40)) {
    const counts = {
      title: below(3),
      headings: below(3) * below(16),
      body: below(2) * (below(10) === 0 ? below(1_023) : 1 + below(4)),
      aliases: below(2),
    };
    if (counts.title + counts.headings + counts.body + counts.aliases === 0) counts.body = 1;
    const lengths = {
      title: counts.title && 1 + below(200),
      headings: counts.headings && 1 + below(32_767),
      body: counts.body && 1 + below(32_767),
      aliases: counts.aliases && 1 + below(300),
    };
    postings.push({ place, counts, lengths });
  }
  return postings;
}

describe('posting codec', () => {
  it('gives back what was encoded, whatever the sizes', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const postings = randomPostings(seed);
      expect(decodePostings(encoded(postings))).toEqual(postings);
    }
  });

  it('takes four bytes for a word of an English passage, and keeps the greatest values', () => {
    const usual = { place: 300, counts: { ...NONE, body: 2 }, lengths: { ...NONE, body: 150 } };
    expect(encoded([usual])).toHaveLength(4);
    const greatest = {
      place: CHUNKS_PER_BLOCK - 1,
      counts: { title: 31, headings: 31, body: 1_023, aliases: 63 },
      lengths: { title: 32_767, headings: 32_767, body: 32_767, aliases: 32_767 },
    };
    expect(decodePostings(encoded([greatest]))).toEqual([greatest]);
  });

  it('takes places out byte by byte, and tells how many counted as holders', () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const postings = randomPostings(seed);
      const { kept, removedDf } = withoutPlaces(encoded(postings), { first: 100, count: 64 });
      const isLeaving = ({ place }: Posting): boolean => place >= 100 && place < 164;
      expect(decodePostings(kept)).toEqual(postings.filter((posting) => !isLeaving(posting)));
      const leaving = postings.filter(isLeaving).filter(({ counts }) => counts.title + counts.body + counts.aliases > 0);
      expect(removedDf).toBe(leaving.length);
    }
  });
});
