import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import { readZip } from '@trivium/platform/files';
import { SettableClock } from '@trivium/platform/jobs/testing';
import { createOwnCompany } from '../own-companies/own-company.dto';
import {
  companiesTestSchema,
  createTestCompanies,
  sentimentOf,
  testAnalyst,
  type TestCompanies,
  testStory,
} from '../testing/test-companies';

// It is 2026-11-24, 12:00 UTC.
const apple = (label: Parameters<typeof sentimentOf>[0], isAbstained = false) => ({
  symbol: 'AAPL',
  name: 'Apple',
  sentiment: sentimentOf(label, isAbstained),
});
const STORIES = [
  testStory({ id: 'd', firstPublishedAt: '2026-11-24T08:00:00.000Z', entities: [apple('positive'), { symbol: 'MSFT', name: 'Microsoft', sentiment: sentimentOf('negative') }] }),
  testStory({ id: 'c', firstPublishedAt: '2026-11-22T08:00:00.000Z', entities: [apple('negative', true)], title: '=cmd|calc' }),
  testStory({ id: 'b', firstPublishedAt: '2026-11-22T07:00:00.000Z', entities: [apple('negative')] }),
  testStory({ id: 'a', firstPublishedAt: '2026-06-01T00:00:00.000Z', entities: [apple('negative')] }),
  testStory({ id: 'n', firstPublishedAt: '2026-11-20T00:00:00.000Z', entities: [{ name: 'Polar Shipping' }], sentiment: sentimentOf('positive') }),
]; // prettier-ignore

describe('the page of a company', () => {
  let test: TestDatabase;
  let companies: TestCompanies;
  const caller = testAnalyst(1);
  const other = testAnalyst(2);
  beforeAll(async () => {
    test = await openTestDatabase(companiesTestSchema);
    companies = createTestCompanies({ database: test.database, clock: new SettableClock() });
    companies.stories.kept.set(caller.organisationId, STORIES);
  });
  afterAll(() => test.close());

  it('gathers stories and sentiment by day, unsure ones apart, and says that there are no prices', async () => {
    const page = await companies.pages.page(caller, 'apple', { days: 90 });
    expect(page).toMatchObject({ symbol: 'AAPL', name: 'Apple', isListed: true, own: null, prices: null, isCut: false, watchLists: [] });
    expect(page.stories.map(({ id, label, isAbstained }) => [id, label, isAbstained])).toEqual([
      ['d', 'positive', false],
      ['c', 'negative', true],
      ['b', 'negative', false],
    ]);
    expect(page.mood).toEqual({
      stories: 3,
      counted: 2,
      mean: 0,
      days: [
        { day: '2026-11-22', positive: 0, neutral: 0, negative: 1, abstained: 1, mean: -0.7 },
        { day: '2026-11-24', positive: 1, neutral: 0, negative: 0, abstained: 0, mean: 0.7 },
      ],
    });
    expect(page.peers.find(({ symbol }) => symbol === 'MSFT')).toMatchObject({ stories: 1, counted: 1, mean: -0.7 });
  });

  it('shows the company and its peers as known at a moment, also in a file', async () => {
    companies.stories.asked.length = 0;
    const asOf = '2026-11-23T12:00:00+02:00';
    const page = await companies.pages.page(caller, 'apple', { days: 90, asOf });
    expect(page).toMatchObject({ asOf: '2026-11-23T10:00:00.000Z', to: '2026-11-23T10:00:00.000Z', stories: [{ id: 'c' }, { id: 'b' }] });
    expect(companies.stories.asked.length).toBeGreaterThan(1);
    expect(new Set(companies.stories.asked.map((query) => query.asOf?.toISOString()))).toEqual(new Set(['2026-11-23T10:00:00.000Z']));
    const { bytes } = await companies.exports.export(caller, 'AAPL', { format: 'json', days: 90, asOf, language: 'en' });
    expect(JSON.parse(Buffer.from(bytes).toString())).toMatchObject({ mood: { stories: 2 } });
    expect((await companies.pages.page(caller, 'apple', { days: 90 })).asOf).toBeNull();
  });

  it('shows a name that only the news know, and refuses one that nobody does', async () => {
    expect(await companies.pages.page(caller, 'Polar Shipping', { days: 90 })).toMatchObject({
      isListed: false,
      name: 'Polar Shipping',
      mood: { stories: 1 },
    });
    await expect(companies.pages.page(caller, 'Nowhere', { days: 90 })).rejects.toThrow('COMPANY_NOT_FOUND');
    await expect(companies.pages.page(other, 'Polar Shipping', { days: 90 })).rejects.toThrow('COMPANY_NOT_FOUND');
  });

  it("finds a company by the organisation's own alias, and nobody else does", async () => {
    await companies.own.create(caller, createOwnCompany.parse({ symbol: 'AAPL', name: 'Apple', aliases: ['Fruit'] }));
    expect(await companies.pages.page(caller, 'fruit', { days: 90 })).toMatchObject({ symbol: 'AAPL', own: { aliases: ['Fruit'] } });
    expect((await companies.pages.search(caller, { q: 'fru', limit: 5 })).items).toMatchObject([
      { symbol: 'AAPL', matched: 'Fruit', isOwn: true },
    ]);
    expect((await companies.pages.search(other, { q: 'fru', limit: 5 })).items.filter(({ symbol }) => symbol === 'AAPL')).toEqual([]);
  });

  it('gives the same as CSV, as a workbook and as JSON, with no formula in it', async () => {
    const file = async (format: 'csv' | 'xlsx' | 'json') =>
      (await companies.exports.export(caller, 'AAPL', { format, days: 90, language: 'zh' })).bytes;
    const csv = Buffer.from(await file('csv')).toString();
    expect(csv).toContain(`'=cmd|calc`);
    expect(csv.trim().split('\r\n')).toHaveLength(4);
    expect(JSON.parse(Buffer.from(await file('json')).toString())).toMatchObject({ symbol: 'AAPL', mood: { counted: 2 } });
    const parts: string[] = [];
    for await (const { bytes } of readZip(await file('xlsx'))) parts.push(bytes.toString());
    for (const words of ['Story d', '每日情绪', 'Microsoft']) expect(parts.join()).toContain(words);
  });
});
