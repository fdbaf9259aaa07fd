import { Logger } from '@nestjs/common';
import { notes, ONE, TestIndex, TWO, uuid } from './test-index';
import { TestEmbedding } from './test-embedding';

describe('PassageVectors', () => {
  let index: TestIndex;
  const errors: string[] = [];

  beforeAll(async () => {
    Logger.overrideLogger({ log: () => undefined, warn: () => undefined, error: (message: string) => void errors.push(message) });
    index = await TestIndex.open();
  });
  afterAll(() => index.test.close());
  afterEach(() => {
    Object.assign(index.threshold, { minChunks: 20_000, minShare: 0.5 });
    index.providers.installed = [index.model];
    index.model.beforeAnswer = () => undefined;
    errors.length = 0;
  });

  /** What comparing every passage in memory gives. */
  const golden = async (collectionId: string, query: string, { limit = 10, document = '' } = {}): Promise<string[]> => {
    const rows = (await index.test.owner.query(
      `SELECT segment, ordinal, document_id, section_path[array_length(section_path, 1) - 1] || E'\\n' || section_path[array_length(section_path, 1)] || E'\\n' || text AS text
       FROM retrieval_chunk WHERE collection_id = $1 AND segment IN (SELECT id FROM retrieval_segment WHERE state = 'active')`,
      [collectionId],
    )) as { segment: string; ordinal: number; document_id: string; text: string }[];
    const wanted = index.model.vectorOf(query);
    return rows
      .filter((row) => document === '' || row.document_id === document)
      .map((row) => ({
        ...row,
        similarity: index.model.vectorOf(row.text).reduce((sum, value, place) => sum + value * (wanted[place] ?? 0), 0),
      }))
      .sort((a, b) => b.similarity - a.similarity || Number(a.segment) - Number(b.segment) || a.ordinal - b.ordinal)
      .slice(0, limit)
      .map(({ segment, ordinal }) => `${segment}:${ordinal}`);
  };
  const places = async (...search: Parameters<TestIndex['search']>): Promise<string[]> =>
    (await index.search(...search))?.hits.map(({ segment, ordinal }) => `${segment}:${ordinal}`) ?? [];

  it('finds what comparing every passage finds, in shared segments and in own ones', async () => {
    const collectionId = index.collection();
    for (const document of [notes(1, 30), notes(2, 100), notes(3, 7)]) await index.add(collectionId, document);
    for (const query of ['neuron memory', 'the median of a sample', 'river stone p6']) {
      expect(await places(collectionId, query)).toEqual(await golden(collectionId, query));
    }
    const [best] = (await index.search(collectionId, 'sleep', { limit: 1 }))?.hits ?? [];
    expect(best?.similarity).toBeGreaterThan(0);
    expect(await places(collectionId, 'sleep', { limit: Number.NaN })).toEqual([]);
  });

  it('follows documents that are replaced and removed, and leaves no vector behind', async () => {
    const collectionId = index.collection();
    for (const document of [notes(11, 20), notes(12, 90)]) await index.add(collectionId, document);
    for (const document of [notes(11, 10, { mark: 'renewed' }), notes(12, 80, { mark: 'renewed' })])
      await index.add(collectionId, document);
    expect(await index.stored(collectionId)).toEqual({ 'test-small': 90 });
    expect(await places(collectionId, 'renewed sleep')).toEqual(await golden(collectionId, 'renewed sleep'));
    for (const number of [11, 12]) await index.indexer.remove(ONE, { collectionId, documentId: uuid(number) });
    expect(await index.stored(collectionId)).toEqual({});
    await index.add(collectionId, notes(13, 5));
    await index.indexer.removeCollection(ONE, collectionId);
    expect(await index.stored(collectionId)).toEqual({});
    expect(await index.states(collectionId)).toEqual([]);
  });

  it('shows nothing of a segment that is being built or is retired', async () => {
    const collectionId = index.collection();
    await index.add(collectionId, notes(21, 70));
    const before = await places(collectionId, 'cortex reflex', { limit: 200 });
    const killer = new AbortController();
    const killed = index.indexer.replace(ONE, {
      collectionId,
      document: notes(22, 130),
      signal: killer.signal,
      onProgress: ({ done, total }) => {
        if (done < total) killer.abort(new Error('killed'));
      },
    });
    await expect(killed).rejects.toThrow('killed');
    expect(await index.stored(collectionId)).toEqual({ 'test-small': 134 });
    expect(await places(collectionId, 'cortex reflex', { limit: 200 })).toEqual(before);
    await index.test.owner.query(`UPDATE retrieval_segment SET state = 'retired' WHERE collection_id = $1 AND state = 'active'`, [
      collectionId,
    ]);
    expect(await places(collectionId, 'cortex reflex')).toEqual([]);
  });

  it('answers nothing from a set that was retired since it was looked up', async () => {
    const collectionId = index.collection();
    await index.add(collectionId, notes(25, 70));
    index.threshold.minChunks = 50;
    const search = async (): Promise<number[]> =>
      index.test.database.inOrganisation(ONE, async () => {
        const set = await index.passages.activeSet(collectionId);
        if (set === undefined) throw new Error('no set');
        const query = { collectionId, set, vector: index.model.vectorOf('sleep'), limit: 5 };
        const found = async (): Promise<number[]> => [
          (await index.nearest.exact(query)).length,
          (await index.nearest.exactOfDocuments(query, { documentIds: [uuid(25)] })).length,
          set.isInGraph ? (await index.nearest.byGraph(query)).length : -1,
        ];
        const before = await found();
        await index.test.database.manager.query(`UPDATE retrieval_embedding SET state = 'retired' WHERE id = $1`, [set.id]);
        const after = await found();
        await index.test.database.manager.query(`UPDATE retrieval_embedding SET state = 'active' WHERE id = $1`, [set.id]);
        return [...before, ...after];
      });
    expect(await search()).toEqual([5, 5, -1, 0, 0, -1]);
    await index.passages.completeGraph(ONE, collectionId);
    expect(await search()).toEqual([5, 5, 5, 0, 0, 0]);
  });

  it('lets only documents through that the filter does', async () => {
    const collectionId = index.collection();
    await index.add(collectionId, notes(31, 20, { metadata: { kind: 'news' } }));
    await index.add(collectionId, notes(32, 90, { metadata: { kind: 'filing' } }));
    const search = (filter: object) => places(collectionId, 'token gradient', { filter });
    const filings = await golden(collectionId, 'token gradient', { document: uuid(32) });
    expect(await search({ metadata: [{ field: 'kind', oneOf: ['filing'] }] })).toEqual(filings);
    expect(await search({ documentIds: [uuid(31)] })).toEqual(await golden(collectionId, 'token gradient', { document: uuid(31) }));
    expect(await search({ documentIds: [] })).toEqual([]);
    expect(await search({})).toEqual(await golden(collectionId, 'token gradient'));
    index.threshold.minChunks = 50;
    await index.passages.completeGraph(ONE, collectionId);
    // By the index: the filter lets more through than the threshold.
    expect(await search({ metadata: [{ field: 'kind', oneOf: ['filing'] }] })).toEqual(filings);
    expect(await search({ documentIds: [uuid(31)] })).toEqual(await golden(collectionId, 'token gradient', { document: uuid(31) }));
  });

  it('keeps organisations apart, also in the index and under the same collection id', async () => {
    const collectionId = index.collection();
    await index.add(collectionId, notes(41, 90), ONE);
    await index.add(collectionId, notes(42, 90), TWO);
    const own = async (organisationId: typeof ONE): Promise<Set<string>> =>
      new Set(
        await index.column<string>(
          `SELECT segment || ':' || ordinal FROM retrieval_vector WHERE collection_id = $1 AND organisation_id = $2`,
          collectionId,
          organisationId,
        ),
      );
    const check = async (): Promise<void> => {
      for (const organisationId of [ONE, TWO]) {
        const found = await places(collectionId, 'router expert', { organisationId, limit: 500 });
        expect(new Set(found)).toEqual(await own(organisationId));
      }
    };
    await check();
    index.threshold.minChunks = 50;
    await index.passages.completeGraph(ONE, collectionId);
    const inGraph = await index.column<string>(
      'SELECT DISTINCT organisation_id FROM retrieval_vector WHERE collection_id = $1 AND is_in_graph',
      collectionId,
    );
    expect(inGraph).toEqual([ONE]);
    await index.passages.completeGraph(TWO, collectionId);
    await check();
    const foreign = await index.test.database.inOrganisation(ONE, () => index.passages.activeSet(collectionId));
    if (foreign === undefined) throw new Error('no set');
    const hits = await index.test.database.inOrganisation(TWO, () =>
      index.passages.search(foreign, index.model.vectorOf('router'), { limit: 5 }),
    );
    expect(hits).toEqual([]);
    await index.indexer.removeCollection(ONE, collectionId);
    await check();
    expect((await own(TWO)).size).toBe(90);
  });

  it('moves a collection that became large into the index while it goes on growing, and finds the same all along', async () => {
    const collectionId = index.collection();
    index.threshold.minChunks = 110;
    const counts: number[] = [];
    for (let number = 0; number < 4; number += 1) {
      await index.add(collectionId, notes(50 + number, 60));
      expect(await places(collectionId, 'bridge river')).toEqual(await golden(collectionId, 'bridge river'));
      counts.push(
        ...(await index.column<number>(
          `SELECT count(*)::int FROM retrieval_vector WHERE collection_id = $1 AND is_in_graph`,
          collectionId,
        )),
      );
    }
    expect(counts.slice(0, 2)).toEqual([0, 0]);
    expect(counts[2]).toBeGreaterThan(0);
    // A run of many small documents takes all of the rest along.
    await index.indexer.replaceAll(ONE, { collectionId, documents: Array.from({ length: 8 }, (_, place) => notes(70 + place, 40)) });
    await index.add(collectionId, notes(95, 1));
    expect(await index.column(`SELECT is_in_graph FROM retrieval_embedding WHERE collection_id = $1`, collectionId)).toEqual([true]);
    const [outside = -1] = await index.column<number>(
      `SELECT count(*)::int FROM retrieval_vector WHERE collection_id = $1 AND NOT is_in_graph`,
      collectionId,
    );
    expect(outside).toBeLessThan(150);
    expect(await places(collectionId, 'bridge river')).toEqual(await golden(collectionId, 'bridge river'));
    await index.passages.completeGraph(ONE, collectionId);
    const left = await index.column(`SELECT 1 FROM retrieval_vector WHERE collection_id = $1 AND NOT is_in_graph`, collectionId);
    expect(left).toEqual([]);
  });

  it('makes no index of lexical vectors, which are not searched by nearness', async () => {
    const collectionId = index.collection();
    index.threshold.minChunks = 5;
    const lexical = new TestEmbedding('test-lexical', 8);
    lexical.kind = 'lexical';
    index.providers.installed = [lexical];
    await index.add(collectionId, notes(98, 70));
    await index.passages.completeGraph(ONE, collectionId);
    expect(await index.column(`SELECT is_in_graph FROM retrieval_embedding WHERE collection_id = $1`, collectionId)).toEqual([false]);
    const found = await index.test.database.inOrganisation(ONE, async () => {
      const set = await index.passages.activeSet(collectionId);
      return set && index.passages.search(set, lexical.vectorOf('cloud stone'), { limit: 10 });
    });
    expect(found).toHaveLength(10);
  });

  it('finds ten of ten in a large collection whose nearest hundreds are filtered out', async () => {
    index.threshold.minChunks = 10;
    index.threshold.minShare = 0;
    const collectionId = index.collection();
    await index.add(collectionId, notes(300, 12));
    await index.passages.completeGraph(ONE, collectionId);
    // Nearer to the query than anything that the filter lets through, more than one round of candidates holds.
    const near = index.model.vectorOf('lesson reader');
    const others = Array.from({ length: 1_000 }, (_, ordinal) => ({
      ordinal,
      vector: `[${near.map((value, place) => value + Math.sin(ordinal * 384 + place) / 40).join(',')}]`,
    }));
    await index.test.owner.query(
      `INSERT INTO retrieval_vector (embedding, segment, ordinal, organisation_id, collection_id, document_id, model, dimensions, is_in_graph, vector)
       SELECT e.id, 1000000, o.ordinal, $1, $2, $2, 'test-small', 384, true, o.vector
       FROM retrieval_embedding e, jsonb_to_recordset($3::jsonb) AS o (ordinal int, vector vector) WHERE e.collection_id = $2`,
      [ONE, collectionId, JSON.stringify(others)],
    );
    const filter = { documentIds: [uuid(300)] };
    const expected = await golden(collectionId, 'lesson reader');
    await index.test.database.inOrganisation(ONE, async () => {
      const set = await index.passages.activeSet(collectionId);
      if (set === undefined) throw new Error('no set');
      const hits = await index.nearest.byGraph({ collectionId, set, vector: near, limit: 10 }, filter);
      expect(hits.map(({ segment, ordinal }) => `${segment}:${ordinal}`)).toEqual(expected);
    });
    expect(await places(collectionId, 'lesson reader', { filter })).toEqual(expected);
    // When the index gives up before it has found enough, everything is compared.
    jest.spyOn(index.nearest, 'byGraph').mockImplementationOnce(async () => []);
    expect(await places(collectionId, 'lesson reader', { filter })).toEqual(expected);
  });

  it('reads the HNSW index by its order, and the exact way without it', async () => {
    const collectionId = index.collection();
    await index.add(collectionId, notes(310, 90, { metadata: { kind: 'news' } }));
    index.threshold.minChunks = 50;
    await index.passages.completeGraph(ONE, collectionId);
    await index.test.database.inOrganisation(ONE, async () => {
      const set = await index.passages.activeSet(collectionId);
      if (set === undefined) throw new Error('no set');
      const query = { collectionId, set, vector: index.model.vectorOf('cloud'), limit: 10 };
      const filter = { metadata: [{ field: 'kind', oneOf: ['news'] }] };
      for (const plan of [await index.nearest.explain('graph', query), await index.nearest.explain('graph', query, filter)]) {
        expect(plan).toContain(`Index Scan using retrieval_vector_hnsw_${set.id}`);
        expect(plan).not.toContain('Sort Key');
      }
      const exact = await index.nearest.explain('exact', query);
      expect(exact).not.toContain('hnsw');
      expect(exact).toContain('retrieval_vector_pkey');
      expect(await index.nearest.explain('outside graph', query)).toContain('retrieval_vector_outside_graph');
      expect(await index.nearest.explain('documents', query, filter)).toContain('retrieval_vector_pkey');
      const [sort] = (await index.test.database.manager.query('SHOW enable_sort')) as { enable_sort: string }[];
      expect(sort?.enable_sort).toBe('on');
    });
  });

  it('stores a document without vectors when the model fails, says so once, and the rest by words', async () => {
    const collectionId = index.collection();
    index.model.beforeAnswer = () => {
      throw new Error('out of order');
    };
    const calls = index.model.calls;
    await index.add(collectionId, notes(320, 200));
    expect(index.model.calls - calls).toBe(1);
    expect(errors).toEqual([expect.stringContaining('out of order')]);
    expect(await index.column('SELECT chunks FROM retrieval_collection WHERE collection_id = $1', collectionId)).toEqual([200]);
    expect(await index.stored(collectionId)).toEqual({});
    index.model.beforeAnswer = () => undefined;
    expect(await index.reEmbedding.fillMissing(ONE, collectionId)).toEqual({ written: 200 });
    expect(await index.reEmbedding.fillMissing(ONE, collectionId)).toEqual({ written: 0 });
    expect(await places(collectionId, 'variance')).toEqual(await golden(collectionId, 'variance'));
  });

  it.each([
    ['another length', [new Float32Array(7)], 'RETRIEVAL_EMBEDDING_MISMATCH'],
    ['a number that is none', [new Float32Array(384).fill(Number.NaN)], 'not finite'],
    ['nothing', [], '0 vectors for 1 passages'],
  ])('treats %s as a failure of the model', async (_name, answer, message) => {
    const collectionId = index.collection();
    const broken = new TestEmbedding('test-broken', 384);
    broken.embedPassages = async () => answer;
    index.providers.installed = [broken];
    await index.add(collectionId, notes(330, 1));
    expect(errors).toEqual([expect.stringContaining(message)]);
    expect(await index.stored(collectionId)).toEqual({});
    broken.embedQuery = async () => answer[0];
    if (answer.length > 0) expect(await index.passages.embedQuery(broken, { text: 'x', language: 'en' })).toBeUndefined();
  });

  it('passes an abort on, and refuses to embed inside a transaction', async () => {
    const collectionId = index.collection();
    const killer = new AbortController();
    index.model.beforeAnswer = () => killer.abort(new Error('stopped'));
    await expect(index.indexer.replace(ONE, { collectionId, document: notes(340, 3), signal: killer.signal })).rejects.toThrow('stopped');
    expect(errors).toEqual([]);
    const writer = await index.passages.writerFor(ONE, collectionId);
    await expect(index.test.database.inOrganisation(ONE, async () => writer?.embed([], 'en'))).rejects.toThrow('must not run inside');
    await expect(
      index.test.database.inOrganisation(ONE, () => index.passages.embedQuery(index.model, { text: 'x', language: 'en' })),
    ).rejects.toThrow('must not run inside');
  });

  it('makes no vectors where they are off, no provider is there, or the model of the collection is gone', async () => {
    const [off, none, gone] = [index.collection(), index.collection(), index.collection()];
    const documents = new Map([off, none, gone].map((collectionId, place) => [collectionId, notes(350 + place, 3)]));
    await index.add(gone, notes(360, 2));
    await index.test.owner.query(
      `INSERT INTO retrieval_collection (organisation_id, collection_id, settings) VALUES ($1, $2, '{"vectors":"off"}')`,
      [ONE, off],
    );
    expect(await index.passages.writerFor(ONE, off)).toBeUndefined();
    index.providers.installed = [];
    for (const collectionId of [none, gone]) {
      expect(await index.passages.writerFor(ONE, collectionId)).toBeUndefined();
      await index.add(collectionId, documents.get(collectionId) ?? notes(0, 1));
    }
    expect(errors).toEqual([expect.stringContaining('test-small is not configured')]);
    expect(await index.stored(gone)).toEqual({ 'test-small': 2 });
    expect(await index.reEmbedding.fillMissing(ONE, gone)).toEqual({ written: 0 });
    index.providers.installed = [new TestEmbedding('test-small', 8)];
    expect(await index.passages.writerFor(ONE, gone)).toBeUndefined();
    index.providers.installed = [index.model];
    expect(await index.reEmbedding.fillMissing(ONE, gone)).toEqual({ written: 3 });
    expect(await index.reEmbedding.fillMissing(ONE, off)).toEqual({ written: 0 });
  });
});
