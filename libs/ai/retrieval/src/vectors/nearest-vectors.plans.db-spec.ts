import { ONE, TestIndex } from './test-index';

describe('Plans of the nearest vectors', () => {
  let index: TestIndex;

  beforeAll(async () => {
    index = await TestIndex.open();
  });
  afterAll(() => index.test.close());

  // Statistics say that only the index's rows are in the table: the planner left to itself reads them all and sorts them.
  it('reads the index of a set that is all of the table, after statistics were gathered', async () => {
    const collectionId = index.collection();
    await index.test.owner.query('INSERT INTO retrieval_collection (organisation_id, collection_id) VALUES ($1, $2)', [ONE, collectionId]);
    await index.test.database.inOrganisation(ONE, () => index.sets.ensureActive(collectionId, { model: 'test-next', dimensions: 8 }));
    const set = await index.test.database.inOrganisation(ONE, () => index.passages.activeSet(collectionId));
    if (set === undefined) throw new Error('no set');
    await index.test.database.inOrganisation(ONE, () => index.sets.makeGraph(set));
    await index.test.owner.query(
      `INSERT INTO retrieval_vector (embedding, segment, ordinal, organisation_id, collection_id, document_id, model, dimensions, is_in_graph, vector)
       SELECT $1, place / 64, place, $2, $3, $3, 'test-next', 8, true, ARRAY(SELECT sin(place * 8 + part) FROM generate_series(1, 8) AS part)::vector
       FROM generate_series(1, 1000) AS place`,
      [set.id, ONE, collectionId],
    );
    await index.test.owner.query('ANALYZE retrieval_vector');
    const query = { collectionId, set, vector: new Float32Array(8).fill(1), limit: 50 };
    for (const filter of [undefined, { languages: ['en'] }]) {
      const plan = await index.test.database.inOrganisation(ONE, () => index.nearest.explain('graph', query, filter));
      expect(plan).toContain(`Index Scan using retrieval_vector_hnsw_${set.id}`);
      expect(plan).not.toContain('Sort');
    }
  });
});
