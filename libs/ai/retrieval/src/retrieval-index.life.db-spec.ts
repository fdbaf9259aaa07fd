import { aiMigrations } from '@trivium/migrations/ai';
import { platformMigrations } from '@trivium/migrations/platform';
import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import type { OrganisationId } from '@trivium/shared/kernel';
import type { IndexableDocument } from './chunks/indexable-document';
import type { RetrievalIndex } from './retrieval-index';
import { createTestRetrieval, TEST_WORDS, testBook, testNumbers, testUuid } from './testing';

const [ONE, TWO] = [testUuid(1) as OrganisationId, testUuid(2) as OrganisationId];
const TABLES = [
  'retrieval_collection',
  'retrieval_document',
  'retrieval_value',
  'retrieval_segment',
  'retrieval_chunk',
  'retrieval_posting',
  'retrieval_block',
  'retrieval_vector',
  'retrieval_embedding',
];

describe('life of the index', () => {
  let test: TestDatabase;
  let index: RetrievalIndex;
  let next = 500;
  const collection = (): string => testUuid(900_000 + next++);
  const rows = async (sql: string, collectionId: string): Promise<readonly unknown[]> =>
    (await test.owner.query(sql, [collectionId])) as unknown[];
  const count = async (table: string, collectionId: string): Promise<number> =>
    (await rows(`SELECT 1 FROM ${table} WHERE collection_id = $1`, collectionId)).length;
  /** Counters of a collection, to be compared with those of a collection built from nothing. */
  const counters = async (collectionId: string): Promise<unknown> => [
    await rows(
      'SELECT documents, chunks, sections, total_title, total_headings, total_body, total_aliases, languages FROM retrieval_collection WHERE collection_id = $1',
      collectionId,
    ),
    await rows(
      `SELECT term, sum(df)::int AS df, sum(length(entries))::int AS bytes FROM retrieval_posting p JOIN retrieval_segment s ON s.id = p.segment AND s.state = 'active'
       WHERE p.collection_id = $1 GROUP BY term ORDER BY term`,
      collectionId,
    ),
  ];
  const scores = async (collectionId: string, query: string): Promise<unknown> =>
    (await index.search(ONE, { collectionId, query, limit: 100, language: 'en' })).map(({ chunkId, score }) => [chunkId, score.toFixed(9)]);

  beforeAll(async () => {
    test = await openTestDatabase({ entities: [], migrations: [...platformMigrations, ...aiMigrations] });
    ({ index } = createTestRetrieval(test.database));
  }, 60_000);
  afterAll(() => test.close());

  it.each([
    ['small', 12],
    ['large', 90],
  ])('writes nothing for an unchanged %s document and keeps the ids of unchanged passages', async (_, size) => {
    const collectionId = collection();
    const document = testBook(3, size);
    expect(await index.replaceDocument(ONE, { collectionId, document })).toEqual({ chunks: size, written: size });
    const before = await rows('SELECT xmin, * FROM retrieval_posting WHERE collection_id = $1', collectionId);
    expect(await index.replaceDocument(ONE, { collectionId, document })).toEqual({ chunks: size, written: 0 });
    expect(await index.replaceDocuments(ONE, { collectionId, documents: [document] })).toEqual({ chunks: size, written: 0 });
    expect(await rows('SELECT xmin, * FROM retrieval_posting WHERE collection_id = $1', collectionId)).toEqual(before);
    const found = await index.search(ONE, { collectionId, query: TEST_WORDS.join(' '), limit: 100 });
    const changed = {
      ...document,
      sections: document.sections.map((section, place) =>
        place === 0 ? { ...section, blocks: [{ ordinal: 0, kind: 'paragraph' as const, text: 'Entirely new passage.' }] } : section,
      ),
    };
    expect((await index.replaceDocument(ONE, { collectionId, document: changed })).written).toBe(size);
    const after = await index.search(ONE, { collectionId, query: `${TEST_WORDS.join(' ')} passage`, limit: 100 });
    expect(found.filter((hit) => after.some(({ chunkId }) => chunkId === hit.chunkId))).toHaveLength(size - 1);
  });

  it('counts and ranks after replacing and removing as if only the rest had ever been there', async () => {
    const [worn, fresh] = [collection(), collection()];
    const large = (seed: number): IndexableDocument => testBook(4, 80, { seed });
    for (const document of [
      large(1),
      testBook(5, 20),
      testBook(6, 25),
      large(2),
      testBook(6, 30, { seed: 77 }),
      testBook(5, 15, { seed: 9 }),
    ])
      await index.replaceDocument(ONE, { collectionId: worn, document });
    await index.removeDocument(ONE, { collectionId: worn, documentId: testUuid(5) });
    await index.replaceDocuments(ONE, { collectionId: fresh, documents: [large(2), testBook(6, 30, { seed: 77 })] });
    expect(await counters(worn)).toEqual(await counters(fresh));
    expect(await scores(worn, 'neuron memory sleep')).toEqual(await scores(fresh, 'neuron memory sleep'));
    for (const table of TABLES.filter((name) => name !== 'retrieval_block'))
      expect([table, await count(table, worn)]).toEqual([table, await count(table, fresh)]);
    await index.removeDocument(ONE, { collectionId: worn, documentId: testUuid(5) });
    await index.removeCollection(ONE, worn);
    for (const table of TABLES) expect([table, await count(table, worn)]).toEqual([table, 0]);
    expect(await index.statistics(ONE, worn)).toEqual({ documents: 0, chunks: 0, averageLength: 0 });
  });

  it('turns a small document into a large one and back without leaving anything', async () => {
    const [worn, fresh] = [collection(), collection()];
    for (const size of [10, 100, 20, 64, 65, 12]) await index.replaceDocument(ONE, { collectionId: worn, document: testBook(7, size) });
    await index.replaceDocument(ONE, { collectionId: fresh, document: testBook(7, 12) });
    expect(await counters(worn)).toEqual(await counters(fresh));
    for (const table of ['retrieval_chunk', 'retrieval_document', 'retrieval_vector', 'retrieval_posting'])
      expect([table, await count(table, worn)]).toEqual([table, await count(table, fresh)]);
  });

  it('puts many small documents into few segments, and gives full ones up when they are empty', async () => {
    const collectionId = collection();
    const documents = Array.from({ length: 700 }, (_, number) => testBook(2_000 + number, 1));
    expect(await index.replaceDocuments(ONE, { collectionId, documents })).toEqual({ chunks: 700, written: 700 });
    expect(await count('retrieval_segment', collectionId)).toBe(2);
    for (const { documentId } of documents.slice(0, 512)) await index.removeDocument(ONE, { collectionId, documentId });
    expect(await count('retrieval_segment', collectionId)).toBe(1);
    expect(await index.statistics(ONE, collectionId)).toMatchObject({ documents: 188, chunks: 188 });
    const hits = await index.search(ONE, { collectionId, query: TEST_WORDS.join(' '), limit: 100 });
    expect(hits.every(({ documentId }) => documents.findIndex((document) => document.documentId === documentId) >= 512)).toBe(true);
  }, 60_000);

  it('shows nothing of a build killed between two batches, and the next call clears it', async () => {
    const [collectionId, fresh] = [collection(), collection()];
    await index.replaceDocument(ONE, { collectionId, document: testBook(8, 200, { mark: 'oldest' }) });
    const before = await counters(collectionId);
    // Words that both versions hold: the unfinished one must add no hit.
    const found = await scores(collectionId, TEST_WORDS.slice(0, 3).join(' '));
    const killer = new AbortController();
    const killed = index.replaceDocument(ONE, {
      collectionId,
      document: testBook(8, 200, { mark: 'newest' }),
      signal: killer.signal,
      onProgress: ({ done, total }) => {
        if (done === total) killer.abort(new Error('killed'));
      },
    });
    await expect(killed).rejects.toThrow('killed');
    expect(await count('retrieval_segment', collectionId)).toBe(2);
    expect(await index.search(ONE, { collectionId, query: 'newest', limit: 5, language: 'en' })).toEqual([]);
    expect(await index.search(ONE, { collectionId, query: 'oldest', limit: 5, language: 'en' })).toHaveLength(5);
    expect(await counters(collectionId)).toEqual(before);
    expect(await scores(collectionId, TEST_WORDS.slice(0, 3).join(' '))).toEqual(found);
    await index.replaceDocument(ONE, { collectionId, document: testBook(8, 200, { mark: 'newest' }) });
    await index.replaceDocument(ONE, { collectionId: fresh, document: testBook(8, 200, { mark: 'newest' }) });
    expect(await index.search(ONE, { collectionId, query: 'oldest', limit: 5, language: 'en', ranking: 'words' })).toEqual([]);
    for (const table of TABLES) expect([table, await count(table, collectionId)]).toEqual([table, await count(table, fresh)]);
  });

  it('lets the newer of two builds of a document win', async () => {
    for (const newerSize of [70, 20]) {
      const collectionId = collection();
      const older = testBook(9, 130, { mark: 'older' });
      let newer: Promise<unknown> | undefined;
      const first = index.replaceDocument(ONE, {
        collectionId,
        document: older,
        onProgress: () => (newer ??= index.replaceDocument(ONE, { collectionId, document: testBook(9, newerSize, { mark: 'newer' }) })),
      });
      await expect(first).rejects.toMatchObject({ code: 'RETRIEVAL_BUILD_SUPERSEDED' });
      await newer;
      expect(await index.statistics(ONE, collectionId)).toMatchObject({ documents: 1, chunks: newerSize });
      expect(await index.search(ONE, { collectionId, query: 'older', limit: 5, language: 'en', ranking: 'words' })).toEqual([]);
    }
  });

  it('takes writers of one collection one after the other', async () => {
    const [together, alone] = [collection(), collection()];
    const documents = Array.from({ length: 12 }, (_, number) => testBook(30 + number, 30));
    await Promise.all(documents.map((document) => index.replaceDocument(ONE, { collectionId: together, document })));
    for (const document of documents) await index.replaceDocument(ONE, { collectionId: alone, document });
    expect(await counters(together)).toEqual(await counters(alone));
  });

  it('never answers one organisation with rows of another, even under the same collection id', async () => {
    const collectionId = collection();
    await index.replaceDocuments(ONE, { collectionId, documents: [testBook(10, 30), testBook(11, 80)] });
    await index.replaceDocuments(TWO, { collectionId, documents: [testBook(12, 30), testBook(13, 80)] });
    const random = testNumbers(77);
    for (let round = 0; round < 40; round += 1) {
      const query = Array.from({ length: 3 }, () => TEST_WORDS[Math.floor(random() * TEST_WORDS.length)]).join(' ');
      const [own, documents] = round % 2 === 0 ? [ONE, [10, 11]] : [TWO, [12, 13]];
      const hits = await index.search(own, { collectionId, query, limit: 100 });
      const sections = await index.searchSections(own, { collectionId, query, limit: 100 });
      expect(hits.length).toBeGreaterThan(0);
      for (const { documentId } of [...hits, ...sections]) expect(documents.map(testUuid)).toContain(documentId);
    }
    const [hit] = await index.search(TWO, { collectionId, query: 'neuron', limit: 1 });
    expect(await index.chunk(ONE, hit?.chunkId ?? '')).toBeUndefined();
    expect(await index.neighbours(ONE, hit?.chunkId ?? '', { before: 1, after: 1 })).toEqual([]);
    expect(await index.chunk(TWO, hit?.chunkId ?? '')).toMatchObject({ chunkId: hit?.chunkId, text: hit?.text });
    await index.removeCollection(ONE, collectionId);
    expect(await index.statistics(TWO, collectionId)).toMatchObject({ documents: 2, chunks: 110 });
  });

  it('keeps two organisations apart that name everything alike', async () => {
    const collectionId = collection();
    const metadata = { kind: 'news', year: 2026 };
    const alike = (mark: string, size: number): IndexableDocument => ({ ...testBook(50, size, { mark }), metadata });
    for (const size of [5, 70]) {
      await index.replaceDocument(ONE, { collectionId, document: alike('first', size) });
      await index.replaceDocument(TWO, { collectionId, document: alike('second', size) });
      const filter = { metadata: [{ field: 'kind', oneOf: ['news'] }] };
      const found = async (organisationId: OrganisationId, query: string): Promise<number> =>
        (await index.search(organisationId, { collectionId, query, limit: 100, language: 'en', ranking: 'words', filter })).length;
      expect([await found(ONE, 'first'), await found(ONE, 'second'), await found(TWO, 'first'), await found(TWO, 'second')]).toEqual([
        size,
        0,
        0,
        size,
      ]);
    }
    await index.removeDocument(ONE, { collectionId, documentId: testUuid(50) });
    const [left] = await rows('SELECT count(*)::int AS n FROM retrieval_value WHERE collection_id = $1', collectionId);
    expect(left).toEqual({ n: 2 });
  });

  it('takes a document of two hundred thousand characters, with and without any place to cut', async () => {
    const collectionId = collection();
    const document = (number: number, text: string, language: string): IndexableDocument => ({
      documentId: testUuid(number),
      title: 'Long',
      language,
      sections: [{ sectionId: testUuid(number * 1000), path: ['Long'], blocks: [{ ordinal: 0, kind: 'paragraph', text }] }],
    });
    const random = testNumbers(5);
    const prose = Array.from({ length: 30_000 }, () => TEST_WORDS[Math.floor(random() * TEST_WORDS.length)]).join(' ');
    await index.replaceDocument(ONE, { collectionId, document: document(40, `${prose.slice(0, 200_000)} needle.`, 'en') });
    await index.replaceDocument(ONE, { collectionId, document: document(41, 'x'.repeat(200_000), 'en') });
    await index.replaceDocument(ONE, { collectionId, document: document(42, '磨玻璃结节边缘清楚'.repeat(22_000), 'zh') });
    expect(await index.search(ONE, { collectionId, query: 'needle', limit: 5, language: 'en', ranking: 'words' })).toHaveLength(1);
    expect((await index.search(ONE, { collectionId, query: '结节', limit: 5, language: 'zh' })).length).toBe(5);
    const { chunks } = await index.statistics(ONE, collectionId);
    expect(chunks).toBeGreaterThan(70);
  }, 120_000);
});
