import { Logger } from '@nestjs/common';
import { aiMigrations } from '@trivium/migrations/ai';
import { platformMigrations } from '@trivium/migrations/platform';
import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import type { OrganisationId } from '@trivium/shared/kernel';
import type { RetrievalIndex } from './retrieval-index';
import { type RerankRequest, type Reranker, Rerankers } from './search/reranker';
import { createTestRetrieval, testUuid } from './testing';
import type { DataClass } from './vectors/embedding-provider';

const ONE = testUuid(1) as OrganisationId;
const COLLECTION = testUuid(900_100);
const TITLES = ['One', 'Two', 'Three', 'Four', 'Five'];

/** Prefers what stands last, and may see public texts only when told so. */
class ScriptedReranker extends Rerankers implements Reranker {
  readonly id = 'cross-encoder';
  readonly asked: RerankRequest[] = [];
  maxDataClass: DataClass = 'confidential';
  answer: (request: RerankRequest) => readonly number[] = ({ passages }) => passages.map((_, place) => place);

  preferred(dataClass: DataClass): Reranker | undefined {
    return this.maxDataClass === 'public' && dataClass !== 'public' ? undefined : this;
  }

  async score(request: RerankRequest): Promise<readonly number[]> {
    this.asked.push(request);
    return this.answer(request);
  }
}

describe('a reranking model', () => {
  let test: TestDatabase;
  let index: RetrievalIndex;
  let reranker: ScriptedReranker;
  const search = async (options: { limit?: number; offset?: number; ranking?: 'words' } = {}) =>
    index.searchPage(ONE, { collectionId: COLLECTION, query: 'memory', language: 'en', limit: 10, ...options });
  const titles = async (options = {}) => (await search(options)).hits.map(({ sectionPath }) => sectionPath[0]);

  beforeAll(async () => {
    test = await openTestDatabase({ entities: [], migrations: [...platformMigrations, ...aiMigrations] });
  }, 60_000);
  beforeEach(async () => {
    reranker = new ScriptedReranker();
    ({ index } = createTestRetrieval(test.database, { rerankers: reranker }));
    await index.configure(ONE, COLLECTION, { rerank: { depth: 4 } });
    const sections = TITLES.map((title, ordinal) => ({
      sectionId: testUuid(ordinal),
      path: [title],
      blocks: [{ ordinal, kind: 'paragraph' as const, text: `Memory ${'memory '.repeat(5 - ordinal)} and other words.` }],
    }));
    await index.replaceDocument(ONE, {
      collectionId: COLLECTION,
      document: { documentId: testUuid(60), title: '', language: 'en', sections },
    });
  });
  afterAll(() => test.close());

  it('orders the first hits anew, says so, and leaves the rest behind', async () => {
    const plain = await titles({ ranking: 'words' });
    const page = await search();
    expect(page.hits.map(({ sectionPath }) => sectionPath[0])).toEqual([...plain.slice(0, 4).toReversed(), plain[4]]);
    expect(reranker.asked).toMatchObject([{ query: 'memory', language: 'en' }]);
    expect(reranker.asked[0]?.passages).toHaveLength(4);
    expect(page.hits[0]?.why.reranking).toMatchObject({ before: 4, after: 1 });
    expect(page.hits[0]?.why.reranking?.features.at(-1)).toEqual({ name: 'cross-encoder', value: 3 });
  });

  it('cuts every page from the same order', async () => {
    const whole = await titles();
    expect([
      ...(await titles({ limit: 2 })),
      ...(await titles({ limit: 2, offset: 2 })),
      ...(await titles({ limit: 2, offset: 4 })),
    ]).toEqual(whole);
  });

  it('is asked outside of any transaction, and not for a search by words', async () => {
    reranker.answer = ({ passages }) => {
      test.database.assertNoTransaction('Reranking');
      return passages.map(() => 0);
    };
    expect(await titles()).toHaveLength(5);
    await titles({ ranking: 'words' });
    expect(reranker.asked).toHaveLength(1);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('unreachable');
      },
    ],
    ['gives too few scores', () => [1]],
    ['gives no numbers', ({ passages }: RerankRequest) => passages.map(() => Number.NaN)],
  ])('costs its opinion only when it %s', async (_, answer) => {
    const log = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    const before = await titles({ ranking: 'words' });
    reranker.answer = answer;
    expect((await titles()).toSorted()).toEqual(before.toSorted());
    expect(log).toHaveBeenCalledTimes(1);
    log.mockRestore();
  });

  it('never sees texts of a class that it may not see', async () => {
    reranker.maxDataClass = 'public';
    await titles();
    expect(reranker.asked).toEqual([]);
  });
});
