import { Inject, Injectable } from '@nestjs/common';
import { canonicalSymbol, CompanyBook, type Company } from '@trivium/finance/companies/domain';
import { type TableFile, tableFile, type TableFormat } from '@trivium/platform/documents';
import { isSymbol } from '@trivium/finance/watch/domain';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import type { CallerIdentity, Page } from '@trivium/platform/http';
import { AppError, type Clock, type IdSource, type OrganisationId, type UiLanguage } from '@trivium/shared/kernel';
import { companyErrors } from '../companies.errors';
import { COLUMNS, companyCells, readCompaniesCsv, type CompanyRow } from './company-table-csv';
import { type OwnCompany, OwnNames } from './own-names';
import {
  type ChangeOwnCompany,
  type CompanyNameConflict,
  type CreateOwnCompany,
  createOwnCompany,
  type ImportedOwnCompanies,
  type OwnCompanyQuery,
  type OwnCompanyResponse,
  type SavedOwnCompany,
} from './own-company.dto';
import { OwnCompaniesRepository } from './own-companies.repository';

const MOST_COMPANIES = 5_000;
const WORDS = {
  en: {
    title: 'Companies of the organisation',
    author: 'Trivium Research Desk',
    columns: ['Ticker', 'Name', 'Aliases', 'Sector', 'Peers'],
  },
  zh: { title: '机构添加的公司', author: 'Trivium 研究台', columns: ['代码', '名称', '别名', '行业', '可比公司'] },
} as const;

type Draft = Pick<OwnCompany, 'symbol' | 'name' | 'aliases' | 'sector' | 'peers'>;

/** Companies and names that an organisation adds to the shipped table. */
@Injectable()
export class OwnCompaniesService {
  /** The shipped table alone, for telling conflicts with it. */
  private readonly shipped = new CompanyBook();

  constructor(
    private readonly database: Database,
    private readonly companies: OwnCompaniesRepository,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
  ) {}

  /** The organisation's own, for recognising them in texts. Joins an open transaction. */
  async companiesOf(organisationId: OrganisationId): Promise<readonly Company[]> {
    return (await this.entriesOf(organisationId)).map(({ company }) => company);
  }

  /** The same, with the ids of their entries. */
  async entriesOf(organisationId: OrganisationId): Promise<readonly { readonly id: string; readonly company: Company }[]> {
    const rows = await this.database.inOrganisation(organisationId, () => this.companies.all());
    return rows.map(({ id, symbol, name, aliases, sector, peers }) => ({
      id,
      // What an entry does not say of a shipped company, the shipped table does.
      company: { symbol, name, aliases, ...(peers.length === 0 ? {} : { peers }), ...(sector === null ? {} : { sector }) },
    }));
  }

  async list({ organisationId }: CallerIdentity, query: OwnCompanyQuery): Promise<Page<OwnCompanyResponse>> {
    const { items, nextCursor } = await this.database.inOrganisation(organisationId, () => this.companies.list(query));
    return { items: items.map((company) => this.toResponse(company)), nextCursor };
  }

  /** @throws AppError COMPANY_SYMBOL_INVALID, COMPANY_EXISTS, COMPANY_ALIAS_TAKEN, COMPANIES_FULL */
  async create(caller: CallerIdentity, body: CreateOwnCompany): Promise<SavedOwnCompany> {
    return this.database.inOrganisation(caller.organisationId, async () =>
      this.add(caller, body, new OwnNames(await this.companies.all())),
    );
  }

  /** What is absent stays. @throws AppError COMPANY_OWN_NOT_FOUND, COMPANY_ALIAS_TAKEN */
  async change({ organisationId }: CallerIdentity, id: string, changes: ChangeOwnCompany): Promise<SavedOwnCompany> {
    return this.database.inOrganisation(organisationId, async () => {
      const before = await this.companies.find(id);
      if (!before) throw companyErrors.COMPANY_OWN_NOT_FOUND();
      return this.save(before, changes, new OwnNames(await this.companies.all()));
    });
  }

  /** @throws AppError COMPANY_OWN_NOT_FOUND */
  async remove({ organisationId }: CallerIdentity, id: string): Promise<void> {
    await this.database.inOrganisation(organisationId, async () => {
      if (!(await this.companies.find(id))) throw companyErrors.COMPANY_OWN_NOT_FOUND();
      await this.companies.update(id, { removedAt: this.clock.now() });
    });
  }

  /** @throws AppError COMPANY_OWN_NOT_FOUND, COMPANY_EXISTS, COMPANY_ALIAS_TAKEN when the symbol or a name was given away meanwhile */
  async restore({ organisationId }: CallerIdentity, id: string): Promise<SavedOwnCompany> {
    return this.database.inOrganisation(organisationId, async () => {
      const removed = await this.companies.findRemoved(id);
      if (!removed) throw companyErrors.COMPANY_OWN_NOT_FOUND();
      const names = new OwnNames(await this.companies.all());
      if (names.find(removed.symbol)) throw companyErrors.COMPANY_EXISTS({ symbol: removed.symbol });
      const conflicts = this.conflictsOf(removed, names);
      await this.companies.update(id, { removedAt: null });
      return { company: this.toResponse(removed), conflicts };
    });
  }

  /** A row that is refused stops no other. Reading the same file twice changes nothing. @throws AppError COMPANIES_CSV_UNREADABLE, COMPANIES_CSV_COLUMNS */
  async import(caller: CallerIdentity, csv: string, language: UiLanguage): Promise<ImportedOwnCompanies> {
    const rows = readCompaniesCsv(csv);
    const counts = { added: 0, changed: 0, unchanged: 0 };
    const refused: ImportedOwnCompanies['refused'] = [];
    const conflicts: CompanyNameConflict[] = [];
    await this.database.inOrganisation(caller.organisationId, async () => {
      const names = new OwnNames(await this.companies.all());
      for (const row of rows) {
        try {
          const { outcome, saved } = await this.take(caller, row, names);
          counts[outcome]++;
          conflicts.push(...saved.conflicts);
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
          refused.push({ line: row.line, symbol: row.symbol, code: error.code, detail: error.text(language) });
        }
      }
    });
    return { ...counts, refused, conflicts };
  }

  /** All of them; the CSV is what `import` reads. */
  async exportFile(
    { organisationId }: CallerIdentity,
    { format, language }: { readonly format: TableFormat; readonly language: UiLanguage },
  ): Promise<TableFile> {
    const rows = companyCells(await this.database.inOrganisation(organisationId, () => this.companies.all()));
    const { title, author, columns } = WORDS[language];
    const titled = COLUMNS.map((field, place) => ({ field, title: columns[place] ?? field }));
    return tableFile({ name: 'companies', title, author, columns: titled, rows }, { format, language, now: this.clock.now() });
  }

  private async take(
    caller: CallerIdentity,
    { line: _line, ...row }: CompanyRow,
    names: OwnNames,
  ): Promise<{ outcome: 'added' | 'changed' | 'unchanged'; saved: SavedOwnCompany }> {
    const checked = createOwnCompany.safeParse(row);
    if (!checked.success) throw companyErrors.COMPANY_SYMBOL_INVALID({ symbol: row.symbol });
    const before = names.find(canonicalSymbol(checked.data.symbol));
    if (!before) return { outcome: 'added', saved: await this.add(caller, checked.data, names) };
    const { symbol: _symbol, ...changes } = checked.data;
    const isSame =
      JSON.stringify(changes) ===
      JSON.stringify({ name: before.name, aliases: before.aliases, sector: before.sector, peers: before.peers });
    if (isSame) return { outcome: 'unchanged', saved: { company: this.toResponse(before), conflicts: [] } };
    return { outcome: 'changed', saved: await this.save(before, changes, names) };
  }

  private async add({ userId }: CallerIdentity, body: CreateOwnCompany, names: OwnNames): Promise<SavedOwnCompany> {
    const draft = draftOf(body);
    if (!isSymbol('company', draft.symbol)) throw companyErrors.COMPANY_SYMBOL_INVALID({ symbol: body.symbol });
    if (names.size >= MOST_COMPANIES) throw companyErrors.COMPANIES_FULL({ most: MOST_COMPANIES });
    const conflicts = this.conflictsOf(draft, names);
    const now = this.clock.now();
    const company = { ...draft, id: this.ids.next<'own-company'>(), createdBy: userId, createdAt: now, updatedAt: now, removedAt: null };
    if (!(await this.companies.add(company))) throw companyErrors.COMPANY_EXISTS({ symbol: draft.symbol });
    names.put(company);
    return { company: this.toResponse(company), conflicts };
  }

  private async save(before: OwnCompany, changes: ChangeOwnCompany, names: OwnNames): Promise<SavedOwnCompany> {
    const { name = before.name, aliases = before.aliases, sector = before.sector, peers = before.peers } = changes;
    const draft = draftOf({ symbol: before.symbol, name, aliases, sector, peers });
    const conflicts = this.conflictsOf(draft, names);
    const changed = { ...draft, updatedAt: this.clock.now() };
    await this.companies.update(before.id, changed);
    names.put({ ...before, ...changed });
    return { company: this.toResponse({ ...before, ...changed }), conflicts };
  }

  /** Two own companies of one name would be told apart by nobody. One that the shipped table gives to another is told, and then the organisation's word counts. */
  private conflictsOf(draft: Draft, own: OwnNames): CompanyNameConflict[] {
    const names = [draft.name, ...draft.aliases];
    for (const alias of names) {
      const symbol = own.symbolOf(alias);
      if (symbol !== undefined && symbol !== draft.symbol) throw companyErrors.COMPANY_ALIAS_TAKEN({ alias, symbol });
    }
    return names.flatMap((alias) => {
      const known = this.shipped.findByName(alias);
      return known && known.symbol !== draft.symbol ? [{ alias, symbol: known.symbol, name: known.name }] : [];
    });
  }

  private toResponse({ id, symbol, name, aliases, sector, peers, createdAt, updatedAt }: OwnCompany): OwnCompanyResponse {
    return {
      id,
      symbol,
      name,
      aliases: [...aliases],
      sector,
      peers: [...peers],
      isShipped: this.shipped.find(symbol) !== undefined,
      createdAt: createdAt.toISOString(),
      updatedAt: updatedAt.toISOString(),
    };
  }
}

/** Names are kept once, and the company's own name is no alias of it. */
function draftOf({ symbol, name, aliases, sector, peers }: Draft): Draft {
  const kept = new Map(aliases.filter((alias) => alias !== name && alias !== '').map((alias) => [alias.toLowerCase(), alias]));
  const own = canonicalSymbol(symbol);
  return {
    symbol: own,
    name,
    aliases: [...kept.values()],
    sector,
    peers: [...new Set(peers.map(canonicalSymbol))].filter((peer) => peer !== own),
  };
}
