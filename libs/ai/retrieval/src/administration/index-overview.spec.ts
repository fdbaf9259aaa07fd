import { EmbeddingProviders, type EmbeddingProvider } from '../vectors/embedding-provider';
import { EMBEDDING_ID, HashedEmbedding } from '../vectors/hashed-embedding';
import { IndexOverview } from './index-overview';
import type { IndexedCollection } from './indexed-collections.repository';
import { ScriptedEngine } from './test-administration';

const embedded = new HashedEmbedding();
const model = new ScriptedEngine('minilm', 12);

class GivenProviders extends EmbeddingProviders {
  constructor(private readonly given: readonly EmbeddingProvider[]) {
    super();
  }
  preferred(): EmbeddingProvider | undefined {
    return this.given[0];
  }
  find(id: string): EmbeddingProvider | undefined {
    return this.given.find((provider) => provider.id === id);
  }
}

const collection = (change: Partial<IndexedCollection> = {}): IndexedCollection => ({
  collectionId: 'c',
  settings: {},
  documents: 1,
  chunks: 10,
  set: { id: '1', model: EMBEDDING_ID, dimensions: 384 },
  isBuilding: false,
  ...change,
});

function overviewOf(collections: readonly (readonly [IndexedCollection, number])[], ...providers: EmbeddingProvider[]) {
  const overview = new IndexOverview(new GivenProviders(providers), [model.configured().endpoint]);
  for (const [one, vectors] of collections) overview.add(one, vectors);
  return overview.counts();
}

describe('IndexOverview', () => {
  it('plans all passages for another model, and only what is missing for the same', () => {
    const collections = [[collection(), 8]] as const;
    expect(overviewOf(collections, embedded).plan).toMatchObject([
      { model: EMBEDDING_ID, place: 'embedded', endpointId: null, toEmbed: 2 },
    ]);
    expect(overviewOf(collections, model, embedded).plan).toMatchObject([
      { model: model.id, place: 'local', endpointId: 'minilm', toEmbed: 10 },
    ]);
  });

  it('lets no surplus of one collection hide what is missing in another', () => {
    const { withoutVectors, sets } = overviewOf(
      [
        [collection(), 14],
        [collection(), 7],
      ],
      embedded,
    );
    expect([withoutVectors, sets]).toEqual([3, [expect.objectContaining({ collections: 2, vectors: 21, missing: 3 })]]);
  });

  it('tells of vectors whose model is not configured any more, or has other dimensions now', () => {
    const gone = collection({ set: { id: '2', model: 'gone', dimensions: 9 } });
    const grown = collection({ set: { id: '3', model: model.id, dimensions: 6 } });
    expect(
      overviewOf(
        [
          [gone, 10],
          [grown, 9],
        ],
        model,
      ).sets,
    ).toEqual([
      { model: 'gone', kind: null, dimensions: 9, isConfigured: false, collections: 1, vectors: 10, missing: 0 },
      { model: model.id, kind: null, dimensions: 6, isConfigured: false, collections: 1, vectors: 9, missing: 1 },
    ]);
  });

  it('misses every passage of a collection without a set, and none of one whose vectors are off', () => {
    const none = collection({ set: undefined });
    const off = collection({ set: undefined, settings: { vectors: 'off' }, isBuilding: true });
    const counts = overviewOf(
      [
        [none, 0],
        [off, 0],
      ],
      embedded,
    );
    expect(counts).toMatchObject({ collections: 2, documents: 2, chunks: 20, withoutVectors: 10, building: 0, sets: [] });
    expect(counts.plan).toMatchObject([{ collections: 1, toEmbed: 10 }]);
  });

  it('counts collections that are between two models', () => {
    expect(
      overviewOf(
        [
          [collection({ isBuilding: true }), 10],
          [collection(), 10],
        ],
        model,
        embedded,
      ).building,
    ).toBe(1);
  });

  it('plans nothing without any provider', () => {
    expect(overviewOf([[collection(), 10]])).toMatchObject({ plan: [], sets: [{ isConfigured: false }] });
  });
});
