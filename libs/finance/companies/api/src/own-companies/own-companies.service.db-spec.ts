import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import { readZip } from '@trivium/platform/files';
import { SettableClock } from '@trivium/platform/jobs/testing';
import { companiesTestSchema, createTestCompanies, testAnalyst, type TestCompanies } from '../testing/test-companies';
import { createOwnCompany, type CreateOwnCompany } from './own-company.dto';

const polar = (change: Partial<CreateOwnCompany> = {}): CreateOwnCompany =>
  createOwnCompany.parse({ symbol: 'plr.ol', name: 'Polar Shipping', aliases: ['极地航运'], ...change });

describe('OwnCompaniesService', () => {
  let test: TestDatabase;
  let organisation = 0;
  let companies: TestCompanies;
  let caller: ReturnType<typeof testAnalyst>;
  beforeAll(async () => {
    test = await openTestDatabase(companiesTestSchema);
    companies = createTestCompanies({ database: test.database, clock: new SettableClock() });
  });
  afterAll(() => test.close());
  beforeEach(() => {
    caller = testAnalyst(++organisation);
  });

  it('keeps one entry a symbol, however it is written', async () => {
    const { company, conflicts } = await companies.own.create(caller, polar());
    expect([company.symbol, company.isShipped, conflicts]).toEqual(['PLR.OL', false, []]);
    await expect(companies.own.create(caller, polar({ symbol: 'PLR.OL', name: 'Polar', aliases: [] }))).rejects.toThrow('COMPANY_EXISTS');
    expect((await companies.own.list(caller, { limit: 10 })).items).toEqual([company]);
  });

  it('refuses a name that the organisation gives to another, and tells one that the shipped table does', async () => {
    await companies.own.create(caller, polar());
    await expect(companies.own.create(caller, polar({ symbol: 'ICE.OL', name: 'Ice' }))).rejects.toThrow('COMPANY_ALIAS_TAKEN');
    const { conflicts } = await companies.own.create(caller, polar({ symbol: 'ORCH.OL', name: 'Orchard', aliases: ['Apple'] }));
    expect(conflicts).toEqual([{ alias: 'Apple', symbol: 'AAPL', name: 'Apple' }]);
  });

  it('refuses what is no ticker', async () => {
    await expect(companies.own.create(caller, polar({ symbol: '<script>' }))).rejects.toThrow('COMPANY_SYMBOL_INVALID');
  });

  it('removes and restores an entry, unless its name was given away meanwhile', async () => {
    const { company } = await companies.own.create(caller, polar());
    await companies.own.remove(caller, company.id);
    expect(await companies.own.companiesOf(caller.organisationId)).toEqual([]);
    expect((await companies.own.restore(caller, company.id)).company).toEqual(company);
    await companies.own.remove(caller, company.id);
    await companies.own.create(caller, polar({ symbol: 'NEW.OL' }));
    await expect(companies.own.restore(caller, company.id)).rejects.toThrow('COMPANY_ALIAS_TAKEN');
  });

  it('takes its own export in again without changing anything, formulas and Chinese included', async () => {
    await companies.own.create(caller, polar({ aliases: ['=1+1', '极地, "航运"'], sector: 'shipping', peers: ['MAERSK-B.CO'] }));
    const exported = async (of: typeof caller, format: 'csv' | 'xlsx' = 'csv') =>
      (await companies.own.exportFile(of, { format, language: 'zh' })).bytes;
    const csv = Buffer.from(await exported(caller)).toString();
    expect(csv).toContain(`'=1+1`);
    expect(await companies.own.import(caller, csv, 'en')).toEqual({ added: 0, changed: 0, unchanged: 1, refused: [], conflicts: [] });
    const other = testAnalyst(organisation + 500);
    expect(await companies.own.import(other, csv, 'en')).toMatchObject({ added: 1, refused: [] });
    expect(Buffer.from(await exported(other)).toString()).toBe(csv);
    const parts: string[] = [];
    for await (const { bytes } of readZip(await exported(caller, 'xlsx'))) parts.push(bytes.toString());
    for (const words of ['可比公司', 'MAERSK-B.CO', '=1+1']) expect(parts.join()).toContain(words);
  });

  it('takes the good lines of a file and tells the others', async () => {
    const csv = 'symbol,name,aliases\nPLR.OL,Polar,Polar Ice\n<b>,Wrong,\nICE.OL,Ice,Polar Ice\nAAPL,Apple,Fruit; 果\n';
    const outcome = await companies.own.import(caller, csv, 'zh');
    expect(outcome).toMatchObject({
      added: 2,
      refused: [
        { line: 3, code: 'COMPANY_SYMBOL_INVALID' },
        { line: 4, code: 'COMPANY_ALIAS_TAKEN' },
      ],
    });
    expect((await companies.own.companiesOf(caller.organisationId)).map(({ symbol, aliases }) => [symbol, aliases])).toEqual([
      ['AAPL', ['Fruit', '果']],
      ['PLR.OL', ['Polar Ice']],
    ]);
  });

  it.each([
    ['no columns', 'a,b\n1,2\n', 'COMPANIES_CSV_COLUMNS'],
    ['a quote that never ends', 'symbol,name,aliases\n"A,B,C\n', 'COMPANIES_CSV_UNREADABLE'],
  ])('refuses a file with %s', (_, csv, code) => expect(companies.own.import(caller, csv, 'en')).rejects.toThrow(code));

  it('shows nothing to another organisation', async () => {
    const { company } = await companies.own.create(caller, polar());
    const other = testAnalyst(organisation + 500);
    expect((await companies.own.list(other, { limit: 10 })).items).toEqual([]);
    expect(await companies.own.companiesOf(other.organisationId)).toEqual([]);
    await expect(companies.own.change(other, company.id, { name: 'X' })).rejects.toThrow('COMPANY_OWN_NOT_FOUND');
    await expect(companies.own.remove(other, company.id)).rejects.toThrow('COMPANY_OWN_NOT_FOUND');
    expect((await companies.pages.search(other, { q: 'Polar Shipping', limit: 5 })).items).toEqual([]);
    await test.database.inOrganisation(other.organisationId, async () => {
      expect(await test.database.manager.query('SELECT * FROM own_company')).toEqual([]);
    });
  });
});
