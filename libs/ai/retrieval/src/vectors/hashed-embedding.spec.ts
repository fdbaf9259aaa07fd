import { EMBEDDING_DIMENSIONS, EMBEDDING_ID, embedPassage, embedQuery, HashedEmbedding } from './hashed-embedding';
import { centroid, cosine } from './unit-vectors';

const lengthOf = (vector: Float32Array): number => Math.sqrt(cosine(vector, vector));

describe('embedPassage', () => {
  it('gives the same vector of length 1 for the same terms', () => {
    const vector = embedPassage(['memori', 'store', 'memori']);
    expect(vector).toHaveLength(EMBEDDING_DIMENSIONS);
    expect(lengthOf(vector)).toBeCloseTo(1, 5);
    expect(embedPassage(['memori', 'store', 'memori'])).toEqual(vector);
  });

  it('is all zero without terms, not NaN', () => {
    expect(embedPassage([]).every((value) => value === 0)).toBe(true);
  });

  it('holds inflections and misspellings nearer than other words', () => {
    const word = embedPassage(['häuser']);
    expect(cosine(word, embedPassage(['häusern']))).toBeGreaterThan(cosine(word, embedPassage(['fenster'])) + 0.2);
  });

  it('knows the order of Chinese terms although it has no pieces of them', () => {
    const passage = embedPassage(['机器', '学习', '方法']);
    expect(cosine(passage, embedPassage(['机器', '学习', '方法']))).toBeGreaterThan(
      cosine(passage, embedPassage(['方法', '机器', '学习'])),
    );
  });
});

describe('embedQuery', () => {
  it('follows the rare term of a query', () => {
    const query = embedQuery(['system', 'hippocampus'], (term) => (term === 'system' ? 0.5 : 6));
    expect(cosine(query, embedPassage(['hippocampus']))).toBeGreaterThan(cosine(query, embedPassage(['system'])) + 0.5);
  });

  it('is all zero when no term is known', () => {
    expect(embedQuery(['unseen'], () => 0).every((value) => value === 0)).toBe(true);
  });
});

describe('centroid', () => {
  it('lies nearer to each of its vectors than they to each other', () => {
    const [first, second] = [embedPassage(['nerve', 'cell']), embedPassage(['nerve', 'pulse'])];
    expect(cosine(centroid([first, second]), first)).toBeGreaterThan(cosine(first, second));
    expect(lengthOf(centroid([first, second]))).toBeCloseTo(1, 5);
  });

  it('of nothing is empty', () => {
    expect(centroid([])).toHaveLength(0);
  });
});

describe('HashedEmbedding', () => {
  const provider = new HashedEmbedding();

  it('names its algorithm and makes vectors of its length', async () => {
    const [vector] = await provider.embedPassages([{ text: 'The nerve cells fire.', language: 'en' }]);
    expect(provider).toMatchObject({ id: EMBEDDING_ID, dimensions: EMBEDDING_DIMENSIONS, kind: 'lexical' });
    expect(vector).toHaveLength(EMBEDDING_DIMENSIONS);
    expect(await provider.embedQuery({ text: ' ', language: 'en' })).toBeUndefined();
  });

  it('weighs a query by the rarity of its words', async () => {
    const query = { text: 'nerve stone', language: 'en' };
    const [nerve = new Float32Array()] = await provider.embedPassages([{ text: 'nerve', language: 'en' }]);
    const rare = await provider.embedQuery({
      ...query,
      inverseFrequencies: new Map([
        ['nerv', 5],
        ['stone', 1],
      ]),
    });
    const common = await provider.embedQuery({
      ...query,
      inverseFrequencies: new Map([
        ['nerv', 1],
        ['stone', 5],
      ]),
    });
    expect(cosine(nerve, rare ?? nerve)).toBeGreaterThan(cosine(nerve, common ?? nerve));
  });
});
