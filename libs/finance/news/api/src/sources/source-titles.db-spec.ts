import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import { SettableClock } from '@trivium/platform/jobs/testing';
import { SourceTitles } from './source-titles';
import { SourcesRepository } from './sources.repository';
import { InMemoryIntake } from './testing/in-memory-intake';
import { createTestSources, sourcesTestSchema, testManager } from './testing/test-sources';

const mei = testManager();
const stranger = testManager(2);

describe('SourceTitles', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openTestDatabase(sourcesTestSchema);
  });
  afterAll(() => test.close());

  it('names those whose terms permit the full text, for as long as they are there, and to nobody else', async () => {
    const desk = createTestSources({
      database: test.database,
      clock: new SettableClock(),
      intake: new InMemoryIntake(),
      allowed: ['127.0.0.1:9'],
    });
    const create = async (path: string, mayReadFullText: boolean) =>
      (await desk.sources.create(mei, { url: `http://127.0.0.1:9/${path}`, mayReadFullText })).id;
    const [open, closed] = [await create('open', true), await create('closed', false)];
    const titles = new SourceTitles(test.database, new SourcesRepository(test.database));
    const permitting = async (reader = mei) => [...(await titles.permittingFullText(reader.organisationId, [open, closed]))];
    expect(await permitting()).toEqual([open]);
    expect(await permitting(stranger)).toEqual([]);
    await desk.sources.remove(mei, open);
    expect(await permitting()).toEqual([]);
    expect((await titles.namesOf(mei.organisationId, [open])).get(open)).toBe('127.0.0.1');
  });
});
