import { VectorsRepository } from './vectors.repository';
import { notes, ONE, TestIndex, TWO } from './test-index';

describe('What a transaction that writes vectors holds', () => {
  let index: TestIndex;
  let vectors: VectorsRepository;

  beforeAll(async () => {
    index = await TestIndex.open();
    vectors = new VectorsRepository(index.test.database);
  });
  afterAll(() => index.test.close());

  const take = (table: string, collectionId: string): Promise<unknown> =>
    index.test.owner.query(`SELECT 1 FROM ${table} WHERE collection_id = $1 FOR UPDATE NOWAIT`, [collectionId]);

  it('keeps the set from being retired, so that no vector comes after its end', async () => {
    const collectionId = index.collection();
    await index.add(collectionId, notes(1, 2));
    const model = { model: 'test-small', dimensions: 384 };
    await index.test.database.inOrganisation(ONE, async () => {
      expect(await vectors.insert({ collectionId, model, into: 'active', vectors: [] })).toBe(0);
      await expect(take('retrieval_embedding', collectionId)).rejects.toThrow('could not obtain lock');
    });
    await expect(take('retrieval_embedding', collectionId)).resolves.toBeDefined();
  });

  it('keeps the segment from being retired and documents from being taken out of a shared one', async () => {
    const collectionId = index.collection();
    await index.add(collectionId, notes(2, 2));
    await index.test.database.inOrganisation(ONE, async () => {
      const [segment] = await vectors.segments(collectionId);
      expect(await vectors.holdSegment(segment?.id ?? '0')).toBe(true);
      await expect(take('retrieval_segment', collectionId)).rejects.toThrow('could not obtain lock');
      expect(await index.sets.lockCollection(collectionId, 'share')).toBe(true);
      await expect(take('retrieval_collection', collectionId)).rejects.toThrow('could not obtain lock');
    });
  });

  it('makes one set of documents that come at once', async () => {
    const collectionId = index.collection();
    await Promise.all([1, 2, 3, 4].map((number) => index.add(collectionId, notes(10 + number, 70))));
    expect(await index.states(collectionId)).toEqual(['test-small active']);
    expect(await index.stored(collectionId)).toEqual({ 'test-small': 280 });
  });

  it('makes one index of collections that become large at once', async () => {
    index.threshold.minChunks = 50;
    const collections = [index.collection(), index.collection()];
    for (const collectionId of collections) {
      await index.add(collectionId, notes(20, 60), ONE);
      await index.add(collectionId, notes(21, 60), TWO);
    }
    await Promise.all(
      [ONE, ONE, TWO].flatMap((organisationId) =>
        collections.map((collectionId) => index.passages.completeGraph(organisationId, collectionId)),
      ),
    );
    const graphs = await index.column(`SELECT indexname FROM pg_indexes WHERE indexname LIKE 'retrieval_vector_hnsw_%'`);
    expect(graphs).toHaveLength(4);
    expect(await index.column('SELECT 1 FROM retrieval_vector WHERE collection_id = ANY($1) AND NOT is_in_graph', collections)).toEqual([]);
  });
});
