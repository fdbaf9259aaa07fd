import { aiMigrations } from '@trivium/migrations/ai';
import { platformMigrations } from '@trivium/migrations/platform';
import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import type { OrganisationId } from '@trivium/shared/kernel';
import type { IndexableDocument } from './chunks/indexable-document';
import type { RetrievalIndex } from './retrieval-index';
import { createTestRetrieval, goldenOrder, testBook, testUuid } from './testing';

const ONE = testUuid(1) as OrganisationId;

/** A document of one paragraph per section. */
function texts(
  documentNumber: number,
  paragraphs: readonly (readonly [title: string, text: string])[],
  language = 'en',
): IndexableDocument {
  const sections = paragraphs.map(([title, text], ordinal) => ({
    sectionId: testUuid(documentNumber * 1000 + ordinal),
    path: [title],
    blocks: [{ ordinal, kind: 'paragraph' as const, text }],
  }));
  return { documentId: testUuid(documentNumber), title: '', language, sections };
}

describe('ranking of the index', () => {
  let test: TestDatabase;
  let index: RetrievalIndex;
  let next = 500;
  const collection = (): string => testUuid(900_000 + next++);
  const titles = async (collectionId: string, query: string, ranking: 'fused' | 'words' = 'fused'): Promise<(string | undefined)[]> =>
    (await index.search(ONE, { collectionId, query, language: 'en', limit: 10, syntax: 'operators', ranking })).map(({ sectionPath }) =>
      sectionPath.at(-1),
    );

  beforeAll(async () => {
    test = await openTestDatabase({ entities: [], migrations: [...platformMigrations, ...aiMigrations] });
    ({ index } = createTestRetrieval(test.database));
  }, 60_000);
  afterAll(() => test.close());

  it.each([
    ['a segment of its own and a shared one', [testBook(1, 560), testBook(2, 40)]],
    ['shared segments, of which the first is full', Array.from({ length: 14 }, (_, number) => testBook(20 + number, 45))],
  ])('ranks as BM25F computed in memory: %s', async (_, documents) => {
    const collectionId = collection();
    for (const document of documents) await index.replaceDocument(ONE, { collectionId, document });
    for (const query of [
      'neuron memory',
      'the theory of median variance',
      'stone',
      'router expert token gradient cloud',
      'On Chapter Book',
    ]) {
      const golden = goldenOrder(documents, query).slice(0, 30);
      const hits = await index.search(ONE, { collectionId, query, limit: 30, language: 'en', ranking: 'words' });
      expect(hits.map((hit) => hit.score.toFixed(6))).toEqual(golden.map(({ score }) => score.toFixed(6)));
      expect(hits.map((hit) => hit.chunkId)).toEqual(golden.map(({ id }) => id));
      for (const hit of hits) expect(hit.matched.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(hit.score, 6);
    }
  });

  it('keeps equal passages in the order in which they were indexed, on every page', async () => {
    const collectionId = collection();
    const document = texts(
      7,
      Array.from({ length: 20 }, (_, number) => [`Same ${number}`, 'Equal words.'] as const),
    );
    await index.replaceDocument(ONE, { collectionId, document });
    const pages = [];
    for (let offset: number | undefined = 0; offset !== undefined;) {
      const page = await index.searchPage(ONE, { collectionId, query: 'equal', limit: 8, offset, ranking: 'words' });
      expect(page.total).toBe(20);
      pages.push(page.hits.map(({ sectionPath }) => sectionPath[0]));
      offset = page.nextOffset;
    }
    expect(pages.map((page) => page.length)).toEqual([8, 8, 4]);
    expect(pages.flat()).toEqual(document.sections.map(({ path }) => path[0]));
  });

  it('puts first what holds the words together and in order, and says so', async () => {
    const collectionId = collection();
    const apart = `Memory fails. ${'The rest of this passage is about bridges and rivers. '.repeat(3)} Working hours are long. Working, working.`;
    const together = `Much is said about stone. ${'The rest of this passage is about bridges and rivers. '.repeat(3)} We study working memory here.`;
    await index.replaceDocument(ONE, {
      collectionId,
      document: texts(8, [
        ['Apart', apart],
        ['Together', together],
      ]),
    });
    expect(await titles(collectionId, 'working memory', 'words')).toEqual(['Apart', 'Together']);
    expect(await titles(collectionId, 'working memory')).toEqual(['Together', 'Apart']);
    const [hit] = await index.search(ONE, { collectionId, query: 'working memory', limit: 2 });
    expect(hit?.why).toMatchObject({ lexical: { rank: 1 }, shares: { lexical: 1, vector: 0 }, reranking: { before: 2, after: 1 } });
    expect(hit?.why.reranking?.features.map(({ name }) => name)).toEqual(['sentences', 'order', 'phrases', 'likeness']);
  });

  it('finds what a misspelt word means, and tells what it searched', async () => {
    const collectionId = collection();
    await index.replaceDocument(ONE, {
      collectionId,
      document: texts(9, [
        ['Brain', 'The hippocampus stores memories.'],
        ['Heart', 'The ventricle pumps.'],
      ]),
    });
    const page = await index.searchPage(ONE, { collectionId, query: 'Hipocampus', language: 'en', limit: 5 });
    expect(page.hits.map(({ sectionPath }) => sectionPath[0])).toEqual(['Brain']);
    expect(page.meant).toEqual([{ written: 'hipocampus', searched: ['hippocampus'] }]);
    expect(page.hits[0]?.coverage).toBeGreaterThan(0);
    // As typed, whatever language the query is taken for.
    const plural = await index.searchPage(ONE, { collectionId, query: 'ventrickles', language: 'fr', limit: 5 });
    expect(plural.meant).toEqual([{ written: 'ventrickles', searched: ['ventricle'] }]);
    expect((await index.searchPage(ONE, { collectionId, query: 'hippocampus', language: 'en', limit: 5 })).meant).toEqual([]);
    expect((await index.searchPage(ONE, { collectionId, query: 'xylophone', language: 'en', limit: 5 })).hits).toEqual([]);
  });

  it('reads phrases, fields, demands and exclusions where a person types', async () => {
    const collectionId = collection();
    const document = texts(10, [
      ['Sleep', 'Working at night is hard. Memory suffers.'],
      ['Working memory', 'It holds a few items.'],
      ['Recall', 'The working memory holds items, as sleep does not.'],
    ]);
    await index.replaceDocument(ONE, { collectionId, document });
    expect((await titles(collectionId, 'working memory')).toSorted()).toEqual(['Recall', 'Sleep', 'Working memory']);
    expect((await titles(collectionId, '"working memory"')).toSorted()).toEqual(['Recall', 'Working memory']);
    expect(await titles(collectionId, 'memory title:sleep')).toEqual(['Sleep']);
    expect(await titles(collectionId, 'body:"working memory"')).toEqual(['Recall']);
    expect((await titles(collectionId, 'memory -night')).toSorted()).toEqual(['Recall', 'Working memory']);
    expect(await titles(collectionId, 'memory -"working memory"')).toEqual(['Sleep']);
    expect(await titles(collectionId, 'memory +items -title:recall')).toEqual(['Working memory']);
    expect(await titles(collectionId, 'memory +unicorn')).toEqual([]);
    const plain = await index.search(ONE, { collectionId, query: 'memory -night "working hard"', language: 'en', limit: 10 });
    expect(plain).toHaveLength(3);
  });

  it('finds in Chinese, Japanese and Korean as people write there', async () => {
    const collectionId = collection();
    await index.replaceDocuments(ONE, {
      collectionId,
      documents: [
        texts(
          11,
          [
            ['肺结节', '右上肺见一枚磨玻璃结节，边缘清楚。'],
            ['心脏', '心影不大。'],
          ],
          'zh',
        ),
        texts(
          12,
          [
            ['睡眠', '昨日は魚を食べました。'],
            ['東京', '東京大学の図書館は大きい。'],
          ],
          'ja',
        ),
        texts(
          13,
          [
            ['대학교', '서울대학교에서 공부한다.'],
            ['날씨', '오늘은 비가 온다.'],
          ],
          'ko',
        ),
      ],
    });
    const first = async (query: string, language: string) =>
      (await index.search(ONE, { collectionId, query, language, limit: 1 }))[0]?.sectionPath[0];
    expect(await first('磨玻璃结节在哪里？', 'zh')).toBe('肺结节');
    expect(await first('魚を食べる', 'ja')).toBe('睡眠');
    expect(await first('大学図書館', 'ja')).toBe('東京');
    expect(await first('대학교는', 'ko')).toBe('대학교');
  });

  it('finds Latin words of a Chinese question in an English book, and says how much of the question it covers', async () => {
    const collectionId = collection();
    await index.replaceDocument(ONE, { collectionId, document: testBook(14, 20) });
    const [hit] = await index.search(ONE, { collectionId, query: '什么是 gradient？', limit: 1 });
    expect(hit?.matched.map(({ term }) => term)).toContain('gradient');
    expect(hit?.coverage).toBeLessThan(1);
    expect((await index.search(ONE, { collectionId, query: 'gradient', limit: 1, language: 'en' }))[0]?.coverage).toBe(1);
  });

  it('answers with whole sections, each with its best chunk', async () => {
    const collectionId = collection();
    const [group, part] = [testUuid(15_000), testUuid(15_001)];
    const block = (ordinal: number, text: string) => ({ ordinal, kind: 'paragraph' as const, text });
    const sections = [
      { sectionId: group, path: ['Sleep'], blocks: [block(0, 'We rest at night.')] },
      { sectionId: part, groupId: group, path: ['Sleep', 'Dreams'], blocks: [block(1, 'Dreams come in REM sleep.')] },
      { sectionId: testUuid(15_002), path: ['Memory'], blocks: [block(2, 'Dreams are forgotten. Much is.')] },
    ];
    await index.replaceDocument(ONE, { collectionId, document: { documentId: testUuid(15), title: 'Mind', language: 'en', sections } });
    const hits = await index.searchSections(ONE, { collectionId, query: 'REM dreams', limit: 5 });
    expect(hits.map((hit) => hit.sectionId)).toEqual([group, testUuid(15_002)]);
    expect(hits[0]?.best).toMatchObject({ sectionId: part, sectionPath: ['Sleep', 'Dreams'], blocks: { from: 1, to: 1 } });
  });

  it('knows the neighbours of a passage', async () => {
    const collectionId = collection();
    await index.replaceDocuments(ONE, { collectionId, documents: [testBook(16, 10), testBook(17, 10)] });
    const [hit] = await index.search(ONE, { collectionId, query: 'neuron', limit: 1, filter: { documentIds: [testUuid(17)] } });
    const around = await index.neighbours(ONE, hit?.chunkId ?? '', { before: 20, after: 20 });
    expect(new Set(around.map(({ documentId }) => documentId))).toEqual(new Set([testUuid(17)]));
    expect(around.map(({ blocks }) => blocks.from)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(await index.neighbours(ONE, 'no uuid', { before: 1, after: 1 })).toEqual([]);
  });
});
