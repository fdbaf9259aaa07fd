import { embeddingModelId } from './embedding-identity';

describe('embeddingModelId', () => {
  const identity = { model: 'bge-m3', dimensions: 1024, queryPrefix: '', passagePrefix: '' };

  it('is the same after every restart', () => expect(embeddingModelId(identity)).toBe('bge-m3/1024/b94ec4ce'));

  it.each([
    { model: 'bge-m4' },
    { dimensions: 512 },
    { queryPrefix: 'query: ' },
    { passagePrefix: 'query: ' },
    { pooling: 'cls' as const },
    { pooling: 'mean' as const },
  ])('changes with %j', (change) => expect(embeddingModelId({ ...identity, ...change })).not.toBe(embeddingModelId(identity)));

  it('tells the two prefixes apart', () => {
    expect(embeddingModelId({ ...identity, queryPrefix: 'a' })).not.toBe(embeddingModelId({ ...identity, passagePrefix: 'a' }));
  });
});
