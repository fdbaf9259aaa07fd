import { aiMigrations } from '@trivium/migrations/ai';
import { platformMigrations } from '@trivium/migrations/platform';
import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import type { OrganisationId } from '@trivium/shared/kernel';
import type { DocumentMetadata, MetadataCondition, RetrievalFilter } from './metadata-filter';
import type { RetrievalIndex } from './retrieval-index';
import { createTestRetrieval, testBook, testUuid } from './testing';

const ONE = testUuid(1) as OrganisationId;

describe('queries and filters of the index', () => {
  let test: TestDatabase;
  let index: RetrievalIndex;

  beforeAll(async () => {
    test = await openTestDatabase({ entities: [], migrations: [...platformMigrations, ...aiMigrations] });
    ({ index } = createTestRetrieval(test.database));
  }, 60_000);
  afterAll(() => test.close());

  it('takes hostile queries', async () => {
    const collectionId = testUuid(900_001);
    const sections = [
      {
        sectionId: testUuid(12_000),
        path: ['The Who'],
        blocks: [{ ordinal: 0, kind: 'paragraph' as const, text: 'A band from London. NUL \u0000 and half \uD83D.' }],
      },
    ];
    await index.replaceDocument(ONE, { collectionId, document: { documentId: testUuid(12), title: 'T\u0000', language: 'en', sections } });
    for (const syntax of ['plain', 'operators'] as const) {
      const search = (query: string, limit = 5) => index.search(ONE, { collectionId, query, limit, syntax });
      for (const query of [
        '',
        ' \n',
        '\u0000',
        `'; DROP TABLE retrieval_chunk; --`,
        '"" \\ %_ $1',
        '\uD83D',
        'и'.repeat(1000),
        '-',
        '+"',
        'title:',
        '""""',
      ])
        expect([query, await search(query)]).toEqual([query, []]);
      expect(await search('who is the')).toHaveLength(1);
      expect(await search('london', 0)).toEqual([]);
      expect(await search('london', Number.NaN)).toEqual([]);
      expect(await search(`london ${'x1 y2 z3 '.repeat(11_000)}`)).toHaveLength(1);
      expect(await search(`london ${'"'.repeat(5_000)}`)).toHaveLength(1);
    }
    expect(await index.search(ONE, { collectionId, query: 'london', limit: 5, offset: 5_000 })).toEqual([]);
    expect(await index.search(ONE, { collectionId, query: 'london', limit: 5, offset: Number.NaN })).toEqual([]);
    await expect(index.search(ONE, { collectionId: 'no uuid', query: 'x', limit: 1 })).rejects.toMatchObject({
      code: 'RETRIEVAL_INVALID_ID',
    });
    expect(await index.chunk(ONE, 'no uuid')).toBeUndefined();
  });

  describe('filters', () => {
    const collectionId = testUuid(900_002);
    const DOCUMENTS: readonly DocumentMetadata[] = [
      { kind: 'news', year: 2024, tags: ['bank', 'rate'], published: '2024-03-01', open: true },
      { kind: 'news', year: 2026, tags: ['chip'], published: '2026-01-15', open: false },
      { kind: 'filing', year: '2026', published: '2025-12-31' },
      { kind: 'filing', 'odd "field"': "o'clock", year: 2025.5 },
    ];
    const found = async (filter: RetrievalFilter): Promise<number[]> => {
      const hits = await index.search(ONE, { collectionId, query: 'neuron', limit: 100, filter });
      const sections = await index.searchSections(ONE, { collectionId, query: 'neuron', limit: 100, filter });
      const numbers = (of: readonly { documentId: string }[]) =>
        [...new Set(of.map(({ documentId }) => Number(documentId.slice(-2))))].toSorted();
      expect(numbers(sections)).toEqual(numbers(hits));
      return numbers(hits);
    };
    const by = (...metadata: MetadataCondition[]) => found({ metadata });

    beforeAll(async () => {
      // One of them has a segment of its own.
      const documents = DOCUMENTS.map((metadata, number) => ({ ...testBook(number, number === 1 ? 70 : 8), metadata }));
      await index.replaceDocuments(ONE, { collectionId, documents });
    });

    it('by value, within the type', async () => {
      expect(await by({ field: 'kind', oneOf: ['news'] })).toEqual([0, 1]);
      expect(await by({ field: 'year', oneOf: [2026] })).toEqual([1]);
      expect(await by({ field: 'year', oneOf: ['2026'] })).toEqual([2]);
      expect(await by({ field: 'open', oneOf: [true] })).toEqual([0]);
      expect(await by({ field: 'tags', oneOf: ['chip', 'rate'] })).toEqual([0, 1]);
      expect(await by({ field: 'odd "field"', oneOf: ["o'clock"] })).toEqual([3]);
      expect(await by({ field: 'kind', oneOf: [] })).toEqual([]);
      expect(await by({ field: "'; DROP TABLE retrieval_value; --", oneOf: ['\u0000'] })).toEqual([]);
    });

    it('by absence, presence and range', async () => {
      expect(await by({ field: 'tags', noneOf: ['chip'] })).toEqual([0, 2, 3]);
      expect(await by({ field: 'tags', isPresent: true })).toEqual([0, 1]);
      expect(await by({ field: 'tags', isPresent: false }, { field: 'kind', oneOf: ['filing'] })).toEqual([2, 3]);
      expect(await by({ field: 'year', from: 2025 })).toEqual([1, 3]);
      expect(await by({ field: 'year', from: 2024, to: 2025.5 })).toEqual([0, 3]);
      expect(await by({ field: 'published', from: '2025-01-01', to: '2025-12-31' })).toEqual([2]);
      expect(await by({ field: 'published', from: 2 })).toEqual([]);
      expect(await by({ field: 'published', to: '2025' })).toEqual([0]);
      expect(await by({ field: 'year', to: 2025.49 })).toEqual([0]);
    });

    it('by document and language', async () => {
      expect(await found({ documentIds: [testUuid(1), testUuid(999), 'no uuid'] })).toEqual([1]);
      expect(await found({ documentIds: [] })).toEqual([]);
      expect(await found({ languages: ['zh'] })).toEqual([]);
      expect(await found({ languages: ['en', 'zh'] })).toEqual([0, 1, 2, 3]);
    });

    it('refuses what no document could be tested by', async () => {
      for (const condition of [
        { field: 'year' },
        { field: '', oneOf: ['x'] },
        { field: 'year', from: 1, to: '2' },
        { field: 'a', oneOf: Array.from({ length: 201 }, String) },
      ])
        await expect(by(condition as MetadataCondition)).rejects.toMatchObject({ code: 'RETRIEVAL_INVALID_FILTER' });
    });

    it('finds the same through a filter that is too broad to be listed', async () => {
      const many = testUuid(900_003);
      const documents = Array.from({ length: 2_100 }, (_, number) => ({
        documentId: testUuid(10_000 + number),
        title: '',
        language: 'en',
        metadata: { odd: number % 2 === 1, all: true },
        sections: [
          {
            sectionId: testUuid(50_000 + number),
            path: [],
            blocks: [{ ordinal: 0, kind: 'paragraph' as const, text: `neuron word${number}` }],
          },
        ],
      }));
      await index.replaceDocuments(ONE, { collectionId: many, documents });
      const page = (filter: RetrievalFilter) => index.searchPage(ONE, { collectionId: many, query: 'neuron word1001', limit: 10, filter });
      const [all, odd] = [
        await page({ metadata: [{ field: 'all', oneOf: [true] }] }),
        await page({ metadata: [{ field: 'odd', oneOf: [true] }] }),
      ];
      expect([all.total, odd.total]).toEqual([2_100, 1_050]);
      expect([all.hits[0]?.documentId, odd.hits[0]?.documentId]).toEqual([testUuid(11_001), testUuid(11_001)]);
    }, 60_000);
  });
});
