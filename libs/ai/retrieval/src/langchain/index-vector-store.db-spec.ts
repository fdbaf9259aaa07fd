import { Document } from '@langchain/core/documents';
import { ProviderEmbeddings } from './embeddings-provider';
import { documentIdOf } from './indexable-documents';
import { IndexVectorStore } from './index-vector-store';
import { type LangChainRetrieval, ONE, openLangChainRetrieval, SynonymProvider, TWO } from './langchain-retrieval.fixture';

const document = (pageContent: string, metadata: Record<string, unknown> = {}): Document => new Document({ pageContent, metadata });
const textsOf = (documents: readonly { pageContent: string }[]): string[] => documents.map(({ pageContent }) => pageContent);
const plain = ({ pageContent, metadata: { passage: _, ...metadata }, id }: Document) => ({ pageContent, metadata, id });
const FOO_AND_BAR = [document('foo', { id: 1 }), document('bar', { id: 2 })];

describe('IndexVectorStore', () => {
  let retrieval: LangChainRetrieval;
  let store: IndexVectorStore;
  let collectionId: string;
  const outside = globalThis.fetch;
  const id = (given: string): string => documentIdOf(collectionId, given);
  const written = async (): Promise<unknown> =>
    retrieval.test.owner.query('SELECT document_id, segment, first_ordinal FROM retrieval_document WHERE collection_id = $1 ORDER BY 1', [
      collectionId,
    ]);

  beforeAll(async () => {
    globalThis.fetch = () => {
      throw new Error('no network here');
    };
    retrieval = await openLangChainRetrieval(new SynonymProvider());
  }, 60_000);

  afterAll(async () => {
    globalThis.fetch = outside;
    await retrieval.test.close();
  });

  beforeEach(() => {
    collectionId = retrieval.newCollection();
    store = retrieval.storeOf(collectionId);
  });

  // The cases of LangChain's standard tests for vector stores.
  describe('keeps the contract of a vector store', () => {
    it('is empty at first', async () => {
      expect(await store.similaritySearch('foo', 1)).toEqual([]);
      expect(await store.similaritySearchVectorWithScore([1, 0, 0, 0, 0, 0, 0, 0], 1)).toEqual([]);
      expect(await store.maxMarginalRelevanceSearch('foo', { k: 1 })).toEqual([]);
    });

    it('finds what was added, with id and metadata, and changes nothing of what it was given', async () => {
      const given = [document('foo', { id: 1 }), document('bar', { id: 2 })];
      const ids = await store.addDocuments(given);
      const found = await store.similaritySearch('bar', 1);
      expect(found.map(plain)).toEqual([{ pageContent: 'bar', metadata: { id: 2 }, id: ids[1] }]);
      expect(given).toEqual(FOO_AND_BAR);
    });

    it('deletes by id, several at once, and passes over unknown ones', async () => {
      await store.addDocuments([...FOO_AND_BAR, document('baz', { id: 3 })], { ids: ['1', '2', '3'] });
      await store.delete({ ids: ['1', id('2'), 'unknown'] });
      expect((await store.similaritySearch('foo bar baz', 3)).map(plain)).toEqual([
        { pageContent: 'baz', metadata: { id: 3 }, id: id('3') },
      ]);
      await store.delete({ ids: ['1', '2', '3', '4'] });
      await store.delete({ ids: ['1'] });
      expect(await store.similaritySearch('foo bar baz', 3)).toEqual([]);
    });

    it('adds the same document twice as once', async () => {
      const ids = await store.addDocuments(FOO_AND_BAR, { ids: ['1', '2'] });
      expect(ids).toEqual([id('1'), id('2')]);
      const before = await written();
      expect(await store.addDocuments(FOO_AND_BAR, { ids: ['1', '2'] })).toEqual(ids);
      expect(await store.addDocuments(FOO_AND_BAR, { ids })).toEqual(ids);
      expect(await written()).toEqual(before);
      expect(textsOf(await store.similaritySearch('foo bar', 4)).sort()).toEqual(['bar', 'foo']);
    });

    it('replaces a document by its id', async () => {
      await store.addDocuments(FOO_AND_BAR, { ids: ['1', '2'] });
      await store.addDocuments([document('new foo', { id: 1, other: 'foo' })], { ids: ['1'] });
      expect((await store.similaritySearch('new foo', 1)).map(plain)).toEqual([
        { pageContent: 'new foo', metadata: { id: 1, other: 'foo' }, id: id('1') },
      ]);
      expect((await retrieval.index.statistics(ONE, collectionId)).documents).toBe(2);
    });

    it('takes ids of the documents where none are given', async () => {
      const ids = await store.addDocuments([new Document({ id: 'own', pageContent: 'foo' })]);
      expect(ids).toEqual([id('own')]);
      expect(await store.addDocuments([document('foo')])).not.toEqual(ids);
    });

    it('is a retriever', async () => {
      await store.addDocuments(FOO_AND_BAR);
      expect(textsOf(await store.asRetriever(1).invoke('bar'))).toEqual(['bar']);
      const retriever = store.asRetriever({ k: 1, filter: { metadata: [{ field: 'id', oneOf: [1] }] } });
      expect(textsOf(await retriever.invoke('foo bar'))).toEqual(['foo']);
      const diverse = store.asRetriever({ k: 2, searchType: 'mmr', searchKwargs: { fetchK: 5 } });
      expect(textsOf(await diverse.invoke('foo bar')).sort()).toEqual(['bar', 'foo']);
    });

    it('is made of texts and of documents', async () => {
      const options = { index: retrieval.index, contents: retrieval.contents, organisationId: ONE };
      const ofTexts = await IndexVectorStore.fromTexts(['foo', 'bar'], [{ id: 1 }, { id: 2 }], store.embeddings, {
        ...options,
        collectionId: retrieval.newCollection(),
      });
      expect((await ofTexts.similaritySearch('bar', 1)).map(plain)).toMatchObject([{ pageContent: 'bar', metadata: { id: 2 } }]);
      const ofDocuments = await IndexVectorStore.fromDocuments(FOO_AND_BAR, store.embeddings, {
        ...options,
        collectionId,
        ids: ['1', '2'],
      });
      expect((await ofDocuments.similaritySearch('foo', 1)).map(plain)).toEqual([{ pageContent: 'foo', metadata: { id: 1 }, id: id('1') }]);
      const oneForAll = await IndexVectorStore.fromTexts(['foo'], { from: 'all' }, store.embeddings, {
        ...options,
        collectionId: retrieval.newCollection(),
      });
      expect((await oneForAll.similaritySearch('foo', 1)).map(plain)).toMatchObject([{ metadata: { from: 'all' } }]);
    });
  });

  it('writes only what changed', async () => {
    const texts = Array.from({ length: 40 }, (_, number) => document(`Note number ${number} about the brook.`, { number }));
    const ids = texts.map((_, number) => `note ${number}`);
    const replaced: number[] = [];
    const { index } = retrieval;
    const counting: IndexVectorStore = new IndexVectorStore(store.embeddings, {
      index: Object.assign(Object.create(index) as typeof index, {
        replaceDocuments: async (...given: Parameters<typeof index.replaceDocuments>) => {
          const done = await index.replaceDocuments(...given);
          replaced.push(done.written);
          return done;
        },
      }),
      contents: retrieval.contents,
      organisationId: ONE,
      collectionId,
    });
    await counting.addDocuments(texts, { ids });
    await counting.addDocuments(texts, { ids });
    await counting.addDocuments([document('Another note.', { number: 0 }), ...texts.slice(1)], { ids });
    expect(replaced).toEqual([40, 0, 1]);
  });

  it('gives passages of a long document with the place of each in it', async () => {
    const text = ['cats sleep at noon', 'rivers carry stones', 'stars are far away']
      .map((subject) => `Chapter. ${`It is known that ${subject}, as was said before. `.repeat(25)}`)
      .join('\n\n');
    const [documentId] = await store.addDocuments([document(text, { title: 'Everything', loc: { pageNumber: 3 } })]);
    const [first] = await store.similaritySearch('rivers stones', 2);
    expect(first?.id).toBe(documentId);
    expect(first?.metadata).toMatchObject({ title: 'Everything', loc: { pageNumber: 3 } });
    const passage = first?.metadata['passage'] as { page: number; pieces: { start: number; end: number; at: number }[] };
    expect(passage.page).toBe(3);
    for (const { start, end, at } of passage.pieces) expect(first?.pageContent.slice(at, at + end - start)).toBe(text.slice(start, end));
    expect((await store.similaritySearch('Everything', 1))[0]?.id).toBe(documentId);
  });

  it('filters by metadata, by language and by the ids that were given', async () => {
    await store.addDocuments(
      [
        document('The river in spring.', { year: 2024, tags: ['water', 'season'] }),
        document('The river in autumn.', { year: 2026, tags: ['water'] }),
        document('La rivière, the river, en hiver.', { language: 'fr' }),
      ],
      { ids: ['spring', 'autumn', 'hiver'] },
    );
    const found = async (filter: IndexVectorStore['FilterType']): Promise<unknown[]> =>
      (await store.similaritySearch('river', 5, filter)).map((hit) => hit.id).sort();
    expect(await found({ metadata: [{ field: 'year', from: 2025 }] })).toEqual([id('autumn')]);
    expect(await found({ metadata: [{ field: 'tags', oneOf: ['season'] }] })).toEqual([id('spring')]);
    expect(await found({ languages: ['fr'] })).toEqual([id('hiver')]);
    expect(await found({ documentIds: ['spring', id('hiver')] })).toEqual([id('spring'), id('hiver')].sort());
    const near = await store.similaritySearchVectorWithScore(await store.embeddings.embedQuery('brook'), 5, { documentIds: ['autumn'] });
    expect(near.map(([hit]) => hit.id)).toEqual([id('autumn')]);
    await expect(
      store.similaritySearchVectorWithScore([1, 0, 0, 0, 0, 0, 0, 0], 5, { metadata: [{ field: '', oneOf: [1] }] }),
    ).rejects.toMatchObject({
      code: 'RETRIEVAL_INVALID_FILTER',
    });
  });

  it('stores nothing when one document is refused, and names the field', async () => {
    await expect(store.addDocuments([document('foo'), document('bar', { pdf: { version: '1.7' } })])).rejects.toMatchObject({
      code: 'LANGCHAIN_METADATA_UNSUPPORTED',
      parameters: { field: 'pdf' },
    });
    expect(await written()).toEqual([]);
  });

  it('finds by words what vectors lose, and by vectors what words lose', async () => {
    await store.addDocuments([document('Part X-4711 is out of stock.'), document('A kitten sleeps.'), document('The sun is up.')]);
    expect(textsOf(await store.similaritySearch('X-4711', 1))).toEqual(['Part X-4711 is out of stock.']);
    const [[nearest, score] = []] = await store.similaritySearchVectorWithScore(await store.embeddings.embedQuery('feline'), 1);
    expect(nearest?.pageContent).toBe('A kitten sleeps.');
    expect(score).toBeGreaterThan(0.9);
    expect(nearest?.metadata['passage']).toMatchObject({ scores: { vector: score } });
    const scored = await store.similaritySearchWithScore('sun', 1);
    expect(scored.map(([hit, value]) => [hit.pageContent, value > 0])).toEqual([['The sun is up.', true]]);
  });

  it('compares vectors of one model only', async () => {
    await store.addDocuments(FOO_AND_BAR);
    await expect(store.similaritySearchVectorWithScore([1, 0], 1)).rejects.toMatchObject({
      code: 'LANGCHAIN_VECTOR_DIMENSIONS',
      parameters: { actual: 2, expected: 8 },
    });
    const options = { index: retrieval.index, contents: retrieval.contents, organisationId: ONE, collectionId };
    const other = new IndexVectorStore(new ProviderEmbeddings({ provider: new SynonymProvider('another') }), options);
    await expect(other.similaritySearchVectorWithScore([1, 0, 0, 0, 0, 0, 0, 0], 1)).rejects.toMatchObject({
      code: 'LANGCHAIN_OTHER_MODEL',
    });
    expect(await store.similaritySearchVectorWithScore([0, 0, 0, 0, 0, 0, 0, 0], 1)).toEqual([]);
  });

  describe('given vectors', () => {
    const axis = (place: number, length = 1): number[] => Array.from({ length: 8 }, (_, at) => (at === place ? length : 0));
    const nearest = async (vector: number[]): Promise<unknown[]> =>
      (await store.similaritySearchVectorWithScore(vector, 1)).map(([hit, score]) => [hit.pageContent, Math.round(score * 1e6)]);

    it('are those of the documents, whatever the model would make of them, however long they are', async () => {
      const long = 'A cat is a cat and was one before. '.repeat(100).trim();
      const ids = await store.addVectors([axis(7, 3), axis(6)], [document(long), document('A kitten.', { id: 2 })]);
      expect(await nearest(axis(7))).toEqual([[long, 1_000_000]]);
      expect(await nearest(axis(6))).toEqual([['A kitten.', 1_000_000]]);
      expect((await retrieval.index.statistics(ONE, collectionId)).chunks).toBe(2);
      expect((await store.similaritySearch('kitten', 1)).map(plain)).toEqual([
        { pageContent: 'A kitten.', metadata: { id: 2 }, id: ids[1] },
      ]);
    });

    it('replace earlier ones, also of an unchanged document; of two with one id the last one counts', async () => {
      await store.addVectors([axis(7)], [document('same')], { ids: ['1'] });
      const before = await written();
      await store.addVectors([axis(0), axis(5)], [document('same'), document('same')], { ids: ['1', '1'] });
      expect(await written()).toEqual(before);
      expect(await nearest(axis(5))).toEqual([['same', 1_000_000]]);
    });

    it('give way to the model when the document changes', async () => {
      await store.addVectors([axis(7)], [document('A cat.')], { ids: ['1'] });
      await store.addDocuments([document('A feline.')], { ids: ['1'] });
      const [[, score] = []] = await store.similaritySearchVectorWithScore(await store.embeddings.embedQuery('A feline.'), 1);
      expect(score).toBeCloseTo(1, 5);
    });

    it.each([
      ['LANGCHAIN_VECTORS_DIFFER', [axis(0)], FOO_AND_BAR],
      ['LANGCHAIN_VECTOR_DIMENSIONS', [axis(0), [1, 0]], FOO_AND_BAR],
      ['LANGCHAIN_VECTOR_INVALID', [axis(0), axis(0, 0)], FOO_AND_BAR],
      ['LANGCHAIN_VECTOR_INVALID', [axis(0), axis(0, Number.NaN)], FOO_AND_BAR],
      ['LANGCHAIN_TEXT_MISSING', [axis(0), axis(0)], [document('foo'), document(' ')]],
      ['LANGCHAIN_METADATA_UNSUPPORTED', [axis(0)], [document('foo', { pdf: {} })]],
    ])('are refused with nothing stored: %s', async (code, vectors, documents) => {
      await expect(store.addVectors(vectors, documents)).rejects.toMatchObject({ code });
      expect(await written()).toEqual([]);
    });

    it('are refused where the collection has none', async () => {
      await retrieval.index.configure(ONE, collectionId, { vectors: 'off' });
      await expect(store.addVectors([axis(0)], [document('foo')])).rejects.toMatchObject({ code: 'LANGCHAIN_NO_VECTORS' });
      await expect(store.similaritySearchVectorWithScore(axis(0), 1)).rejects.toMatchObject({ code: 'LANGCHAIN_NO_VECTORS' });
    });

    it('are refused where there is no model', async () => {
      const contents = retrieval.contentsWithoutModel;
      const without = new IndexVectorStore(store.embeddings, { index: retrieval.index, contents, organisationId: ONE, collectionId });
      await expect(without.addVectors([axis(0)], [document('foo')])).rejects.toMatchObject({ code: 'LANGCHAIN_NO_VECTORS' });
      expect(await written()).toEqual([]);
    });

    it('are not given to a state that they do not belong to, nor to a set of another model', async () => {
      const [documentId = ''] = await store.addVectors([axis(7)], [document('foo')]);
      const vectors = [{ documentId, contentHash: 'of an earlier state', vector: Float32Array.from(axis(0)) }];
      const put = { collectionId, model: { model: 'synonyms-v1', dimensions: 8 }, vectors };
      await retrieval.contents.putVectors(ONE, put);
      expect(await nearest(axis(7))).toEqual([['foo', 1_000_000]]);
      const [hit] = await store.similaritySearch('foo', 1);
      const chunkIds = [(hit?.metadata['passage'] as { chunkId: string }).chunkId];
      const sizes = ['synonyms-v1', 'another'].map(
        async (name) => (await retrieval.contents.vectorsOf(ONE, { collectionId, model: name, chunkIds })).size,
      );
      expect(await Promise.all(sizes)).toEqual([1, 0]);
      const model = { model: 'another', dimensions: 8 };
      await expect(retrieval.contents.putVectors(ONE, { ...put, model })).rejects.toMatchObject({ code: 'LANGCHAIN_MODEL_CHANGED' });
      await expect(retrieval.contents.putVectors(ONE, { ...put, collectionId: retrieval.newCollection() })).rejects.toMatchObject({
        code: 'LANGCHAIN_MODEL_CHANGED',
      });
    });
  });

  describe('maximal marginal relevance', () => {
    const alike = ['cat one: a cat, a cat', 'cat two: a cat, a cat', 'cat three: a cat, a cat', 'cat four: a river, a stream'];

    it('chooses passages that differ, which the search alone does not', async () => {
      await store.addDocuments(alike.map((text) => document(text)));
      expect(textsOf(await store.similaritySearch('a cat', 2)).every((text) => text.endsWith('a cat'))).toBe(true);
      const chosen = await store.maxMarginalRelevanceSearch('a cat', { k: 2, lambda: 0.4 });
      expect(textsOf(chosen)).toContain('cat four: a river, a stream');
      const relevant = await store.maxMarginalRelevanceSearch('a cat', { k: 2, lambda: 1 });
      expect(textsOf(relevant)).not.toContain('cat four: a river, a stream');
    });

    it('compares the stored vectors, and texts for which there is none or one of another model', async () => {
      await store.addDocuments(alike.map((text) => document(text)));
      const embedded: string[][] = [];
      const provider = new SynonymProvider();
      const counting = Object.assign(new ProviderEmbeddings({ provider }), {
        embedDocuments: async (texts: string[]) => {
          embedded.push(texts);
          return (await provider.embedPassages(texts.map((text) => ({ text })))).map((vector) => [...vector]);
        },
      });
      const options = { index: retrieval.index, contents: retrieval.contents, organisationId: ONE, collectionId };
      await new IndexVectorStore(counting, options).maxMarginalRelevanceSearch('a cat', { k: 2 });
      expect(embedded).toEqual([]);
      const flat = {
        embedQuery: async () => [1, 0],
        embedDocuments: async (texts: string[]) => {
          embedded.push(texts);
          return texts.map(() => [1, 0]);
        },
      };
      expect(await new IndexVectorStore(flat, options).maxMarginalRelevanceSearch('a cat', { k: 3 })).toHaveLength(3);
      expect(embedded.splice(0).flat().sort()).toEqual([...alike].sort());
      await retrieval.test.owner.query('DELETE FROM retrieval_vector WHERE collection_id = $1', [collectionId]);
      await new IndexVectorStore(counting, options).maxMarginalRelevanceSearch('a cat', { k: 2 });
      expect(embedded.flat().sort()).toEqual([...alike].sort());
    });
  });

  describe('deleting', () => {
    it('all leaves the collection empty, its settings as they were, and others as they are', async () => {
      const other = retrieval.newStore();
      await retrieval.index.configure(ONE, collectionId, { dataClass: 'restricted', vectors: 'off' });
      await store.addDocuments(Array.from({ length: 60 }, (_, number) => document(`note ${number}`)));
      await other.addDocuments(FOO_AND_BAR);
      await store.delete({ deleteAll: true });
      expect((await retrieval.index.statistics(ONE, collectionId)).documents).toBe(0);
      expect(await store.similaritySearch('note', 5)).toEqual([]);
      expect(textsOf(await other.similaritySearch('bar', 1))).toEqual(['bar']);
      await expect(store.addVectors([[1]], [document('x')])).rejects.toMatchObject({ code: 'LANGCHAIN_NO_VECTORS' });
    });

    it('asks what is meant', async () => {
      await store.addDocuments(FOO_AND_BAR);
      for (const options of [{}, undefined, { deleteAll: false }]) {
        await expect(store.delete(options)).rejects.toMatchObject({ code: 'LANGCHAIN_NOTHING_TO_DELETE' });
      }
      await store.delete({ ids: [] });
      expect(await store.similaritySearch('foo bar', 5)).toHaveLength(2);
    });
  });

  it('stops when it is told to', async () => {
    const signal = AbortSignal.abort(new Error('the reader left'));
    await expect(store.addDocuments(FOO_AND_BAR, { signal })).rejects.toThrow('the reader left');
    expect(await written()).toEqual([]);
    await store.addDocuments(FOO_AND_BAR);
    await expect(store.delete({ deleteAll: true, signal })).rejects.toThrow('the reader left');
    expect(await written()).toHaveLength(2);
  });

  it('keeps two organisations apart, with the same collection and ids', async () => {
    const theirs = retrieval.storeOf(collectionId, TWO);
    const axis = [0, 0, 0, 0, 0, 0, 0, 1];
    await store.addVectors([axis], [document('our foo', { whose: 'ours' })], { ids: ['1'] });
    await theirs.addVectors([axis], [document('their foo', { whose: 'theirs' })], { ids: ['1'] });
    for (const [side, text] of [
      [store, 'our foo'],
      [theirs, 'their foo'],
    ] as const) {
      expect(textsOf(await side.similaritySearch('foo', 5))).toEqual([text]);
      expect((await side.similaritySearchVectorWithScore(axis, 5)).map(([hit]) => hit.pageContent)).toEqual([text]);
      expect(textsOf(await side.maxMarginalRelevanceSearch('foo', { k: 5 }))).toEqual([text]);
    }
    const [theirHit] = await theirs.similaritySearch('foo', 1);
    const chunkIds = [(theirHit?.metadata['passage'] as { chunkId: string }).chunkId];
    expect((await retrieval.contents.vectorsOf(ONE, { collectionId, model: 'synonyms-v1', chunkIds })).size).toBe(0);
    await theirs.delete({ deleteAll: true });
    expect(textsOf(await store.similaritySearch('foo', 5))).toEqual(['our foo']);
  });
});
