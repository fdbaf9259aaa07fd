import type { IndexableDocument } from '../chunks/indexable-document';
import { TestEmbedding } from './test-embedding';
import { notes, ONE, TestIndex, TWO, uuid } from './test-index';

/** Chunks per batch of `ReEmbedding`; the collections below have two segments of their own and a shared one, so three and more batches. */
const DOCUMENTS = (): IndexableDocument[] => [notes(1, 70), notes(2, 20), notes(3, 66)];
const CHUNKS = 156;

describe('ReEmbedding', () => {
  let index: TestIndex;
  let next: TestEmbedding;

  beforeAll(async () => {
    index = await TestIndex.open();
  });
  afterAll(() => index.test.close());
  beforeEach(() => {
    // Eight numbers beside 384: two lengths live in one table.
    next = new TestEmbedding('test-next', 8);
    index.providers.installed = [index.model, next];
    index.threshold.minChunks = 20_000;
  });

  const filled = async (): Promise<string> => {
    const collectionId = index.collection();
    for (const document of DOCUMENTS()) await index.add(collectionId, document);
    return collectionId;
  };
  const run = (collectionId: string, options: { signal?: AbortSignal; provider?: TestEmbedding } = {}): Promise<{ written: number }> =>
    index.reEmbedding.run(ONE, collectionId, { provider: next, ...options });
  /** Every search finds every passage once, by one model. */
  const expectWhole = async (collectionId: string, model: string, chunks = CHUNKS): Promise<void> => {
    const found = await index.search(collectionId, 'neuron memory', { limit: 1_000 });
    expect(found?.model).toBe(model);
    expect(new Set(found?.hits.map(({ segment, ordinal }) => `${segment}:${ordinal}`)).size).toBe(chunks);
    expect(found?.hits).toHaveLength(chunks);
  };

  it('serves the old vectors until the new ones are whole, then only those', async () => {
    const collectionId = await filled();
    const progress: { done: number; total: number }[] = [];
    next.beforeAnswer = () => expectWhole(collectionId, 'test-small');
    const { written } = await index.reEmbedding.run(ONE, collectionId, { provider: next, onProgress: (step) => progress.push(step) });
    expect(written).toBe(CHUNKS);
    await expectWhole(collectionId, 'test-next');
    expect(await index.stored(collectionId)).toEqual({ 'test-next': CHUNKS });
    expect(await index.states(collectionId)).toEqual(['test-next active']);
    expect(progress.length).toBeGreaterThanOrEqual(3);
    expect(progress.at(-1)).toEqual({ done: CHUNKS, total: CHUNKS });
    expect(progress.map(({ done }) => done)).toEqual(progress.map(({ done }) => done).toSorted((a, b) => a - b));
    const calls = next.calls;
    expect(await run(collectionId)).toEqual({ written: 0 });
    expect(next.calls).toBe(calls);
    next.beforeAnswer = () => undefined;
    await index.add(collectionId, notes(4, 5));
    expect(await index.stored(collectionId)).toEqual({ 'test-next': CHUNKS + 5 });
  });

  it('goes on after being stopped at any batch, by a signal or by its model, never with two sets or none', async () => {
    const collectionId = await filled();
    let from: TestEmbedding = index.model;
    for (let round = 0; round < 5; round += 1) {
      for (const way of ['signal', 'model']) {
        const model = new TestEmbedding(`test-${round}-${way}`, round % 2 === 0 ? 8 : 12);
        index.providers.installed = [from, model];
        const killer = new AbortController();
        model.beforeAnswer = () => {
          if (model.calls <= round) return;
          if (way === 'model') throw new Error('killed');
          killer.abort(new Error('killed'));
        };
        const first = run(collectionId, { provider: model, signal: killer.signal });
        const isWhole = await first.then(
          () => true,
          (error: Error) => {
            expect(error.message).toBe('killed');
            return false;
          },
        );
        await expectWhole(collectionId, isWhole ? model.id : from.id);
        const before = (await index.stored(collectionId))[model.id] ?? 0;
        if (!isWhole) expect(await index.states(collectionId)).toEqual([`${from.id} active`, `${model.id} building`]);
        model.beforeAnswer = () => undefined;
        expect(await run(collectionId, { provider: model })).toEqual({ written: CHUNKS - before });
        await expectWhole(collectionId, model.id);
        expect(await index.states(collectionId)).toEqual([`${model.id} active`]);
        expect(await index.stored(collectionId)).toEqual({ [model.id]: CHUNKS });
        from = model;
      }
    }
  });

  it('deletes in the next run what was left when the process was killed after the change', async () => {
    const collectionId = await filled();
    await index.test.owner.query(
      `WITH old AS (INSERT INTO retrieval_embedding (organisation_id, collection_id, model, dimensions, state) VALUES ($1, $2, 'test-old', 3, 'retired') RETURNING id)
       INSERT INTO retrieval_vector (embedding, segment, ordinal, organisation_id, collection_id, document_id, model, dimensions, is_in_graph, vector)
       SELECT old.id, 1, ordinal, $1, $2, $2, 'test-old', 3, false, '[1,0,0]' FROM old, generate_series(1, 900) AS ordinal`,
      [ONE, collectionId],
    );
    await run(collectionId, { provider: index.model });
    expect(await index.stored(collectionId)).toEqual({ 'test-small': CHUNKS });
    expect(await index.states(collectionId)).toEqual(['test-small active']);
  });

  it('gives up a set of another model that was never finished', async () => {
    const collectionId = await filled();
    next.beforeAnswer = () => {
      if (next.calls > 1) throw new Error('killed');
    };
    await expect(run(collectionId)).rejects.toThrow('killed');
    const third = new TestEmbedding('test-third', 8);
    index.providers.installed = [index.model, third];
    await run(collectionId, { provider: third });
    await expectWhole(collectionId, 'test-third');
    expect(await index.states(collectionId)).toEqual(['test-third active']);
    expect(await index.stored(collectionId)).toEqual({ 'test-third': CHUNKS });
  });

  it('takes in what is indexed, replaced and removed meanwhile, in both sets', async () => {
    const collectionId = await filled();
    const nothing = async (): Promise<unknown> => undefined;
    // The first two batches are of the first document, the third of the shared segment, which grows once it is through.
    const steps = [
      () => index.add(collectionId, notes(5, 90)),
      nothing,
      () => index.indexer.remove(ONE, { collectionId, documentId: uuid(1) }),
      () => index.add(collectionId, notes(2, 25, { mark: 'renewed' })),
    ];
    next.beforeAnswer = async () => {
      // Nothing is ever missing from what is searched.
      const [chunks] = await index.column<number>('SELECT chunks FROM retrieval_collection WHERE collection_id = $1', collectionId);
      await expectWhole(collectionId, 'test-small', chunks);
      await steps.shift()?.();
    };
    await run(collectionId);
    expect(steps).toEqual([]);
    const chunks = 66 + 90 + 25;
    await expectWhole(collectionId, 'test-next', chunks);
    expect(await index.stored(collectionId)).toEqual({ 'test-next': chunks });
  });

  it('gives vectors of the new model to a large document that was half indexed when the sets changed places', async () => {
    const collectionId = await filled();
    let change: Promise<unknown> | undefined;
    await index.indexer.replace(ONE, {
      collectionId,
      document: notes(6, 200),
      // After the first batch; the next one is embedded and written while the sets change.
      onProgress: () => void (change ??= run(collectionId)),
    });
    await change;
    await index.reEmbedding.fillMissing(ONE, collectionId);
    await expectWhole(collectionId, 'test-next', CHUNKS + 200);
    expect(await index.stored(collectionId)).toEqual({ 'test-next': CHUNKS + 200 });
  });

  it('stores no vector of a model that is no longer the collection’s', async () => {
    const collectionId = await filled();
    let hasChanged = false;
    index.model.beforeAnswer = async () => {
      if (hasChanged) return;
      hasChanged = true;
      await run(collectionId);
    };
    await index.add(collectionId, notes(7, 150));
    index.model.beforeAnswer = () => undefined;
    // The first batch was read by the old model; the others by the new one.
    expect(await index.stored(collectionId)).toEqual({ 'test-next': CHUNKS + 150 - 64 });
    expect(await index.reEmbedding.fillMissing(ONE, collectionId)).toEqual({ written: 64 });
    await expectWhole(collectionId, 'test-next', CHUNKS + 150);
  });

  it('stops when the collection goes, and leaves nothing of it', async () => {
    const collectionId = await filled();
    next.beforeAnswer = () => index.indexer.removeCollection(ONE, collectionId);
    await expect(run(collectionId)).rejects.toMatchObject({ code: 'RETRIEVAL_EMBEDDING_SUPERSEDED' });
    expect(await index.stored(collectionId)).toEqual({});
    expect(await index.states(collectionId)).toEqual([]);
    next.beforeAnswer = () => undefined;
    expect(await run(collectionId)).toEqual({ written: 0 });
    expect(await index.reEmbedding.fillMissing(ONE, collectionId)).toEqual({ written: 0 });
  });

  it('puts the new vectors of a large collection into an index of their own, and drops that of the old ones', async () => {
    index.threshold.minChunks = 50;
    const collectionId = await filled();
    await index.passages.completeGraph(ONE, collectionId);
    const graphs = () => index.column<string>(`SELECT indexname FROM pg_indexes WHERE indexname LIKE 'retrieval_vector_hnsw_%'`);
    const [before] = await graphs();
    await run(collectionId);
    const [after, ...others] = await graphs();
    expect(others).toEqual([]);
    expect(after).not.toBe(before);
    await index.passages.completeGraph(ONE, collectionId);
    await expectWhole(collectionId, 'test-next');
    await index.test.database.inOrganisation(ONE, async () => {
      const set = await index.passages.activeSet(collectionId);
      if (set === undefined) throw new Error('no set');
      expect(set.isInGraph).toBe(true);
      const query = { collectionId, set, vector: next.vectorOf('cloud'), limit: 10 };
      expect(await index.nearest.explain('graph', query)).toContain(`Index Scan using ${after}`);
      expect(await index.nearest.byGraph(query)).toHaveLength(10);
    });
  });

  it('makes vectors of a collection that was indexed before there was a model', async () => {
    index.providers.installed = [];
    const collectionId = await filled();
    expect(await index.stored(collectionId)).toEqual({});
    index.providers.installed = [next];
    expect(await index.reEmbedding.fillMissing(ONE, collectionId)).toEqual({ written: CHUNKS });
    await expectWhole(collectionId, 'test-next');
  });

  it('touches no other organisation’s vectors under the same collection id', async () => {
    const collectionId = await filled();
    await index.add(collectionId, notes(8, 10), TWO);
    await run(collectionId);
    expect(await index.stored(collectionId)).toEqual({ 'test-next': CHUNKS, 'test-small': 10 });
    expect((await index.search(collectionId, 'sleep', { organisationId: TWO }))?.model).toBe('test-small');
  });
});
