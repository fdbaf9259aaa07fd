import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import type { OrganisationId } from '@trivium/shared/kernel';
import { testBook, testUuid } from '../testing';
import { IndexedCollectionsRepository } from './indexed-collections.repository';
import { administrationTestSchema, createTestAdministration } from './test-administration';

const ONE = testUuid(1) as OrganisationId;
const TWO = testUuid(2) as OrganisationId;

describe('the collections of an organisation', () => {
  let test: TestDatabase;
  let rows: IndexedCollectionsRepository;

  beforeAll(async () => {
    test = await openTestDatabase(administrationTestSchema);
    rows = new IndexedCollectionsRepository(test.database);
    const { index } = createTestAdministration(test.database, []);
    for (const number of [701, 702, 703]) {
      await index.replaceDocument(ONE, { collectionId: testUuid(number), document: testBook(number, 70) });
    }
    await index.configure(ONE, testUuid(703), { vectors: 'off' });
    await index.replaceDocument(TWO, { collectionId: testUuid(702), document: testBook(9, 3) });
  }, 60_000);
  afterAll(() => test.close());

  const inOrganisation = <Value>(work: () => Promise<Value>, organisationId = ONE) => test.database.inOrganisation(organisationId, work);

  it('come page by page, each once, and no other organisation’s', async () => {
    const seen: string[] = [];
    for (let after: string | undefined; ;) {
      const page = await inOrganisation(() => rows.page({ after, limit: 2 }));
      if (page.length === 0) break;
      seen.push(...page.map(({ collectionId }) => collectionId));
      after = page.at(-1)?.collectionId;
    }
    expect(seen).toEqual([701, 702, 703].map(testUuid));
    const [other] = await inOrganisation(() => rows.page({ after: undefined, limit: 10 }), TWO);
    expect(other).toMatchObject({ collectionId: testUuid(702), documents: 1, chunks: 3, isBuilding: false });
  });

  it('count as passages to embed only where vectors are on', async () => {
    expect(await inOrganisation(() => rows.embeddableChunks())).toBe(140);
    expect(await inOrganisation(() => rows.embeddableChunks(), TWO)).toBe(3);
  });

  it('have the vectors of passages that are searched, not of what is about to be deleted, and of the own organisation alone', async () => {
    const page = await inOrganisation(() => rows.page({ after: undefined, limit: 10 }));
    const sets = page.flatMap(({ set }) => (set === undefined ? [] : [set.id]));
    expect([...(await inOrganisation(() => rows.countVectors(sets))).values()].sort()).toEqual([70, 70, 70]);
    expect((await inOrganisation(() => rows.countVectors(sets), TWO)).size).toBe(0);
    await test.owner.query(`UPDATE retrieval_segment SET state = 'retired' WHERE collection_id = $1 AND organisation_id = $2`, [
      testUuid(701),
      ONE,
    ]);
    expect([...(await inOrganisation(() => rows.countVectors(sets))).values()]).toEqual([70, 70]);
  });
});
