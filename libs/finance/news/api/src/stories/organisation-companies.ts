import { Inject, Injectable, Optional } from '@nestjs/common';
import { type Company, CompanyBook } from '@trivium/finance/companies/domain';
import type { CallerIdentity } from '@trivium/platform/http';
import type { OrganisationId } from '@trivium/shared/kernel';

/** An organisation's own companies and aliases; the shipped table is not among them. Given by whoever keeps them. */
export abstract class OrganisationCompanies {
  abstract companiesOf(organisationId: OrganisationId): Promise<readonly Company[]>;
}

/** Symbols on a person's watch list. Given by whoever keeps those. */
export abstract class WatchedSymbols {
  abstract symbolsOf(caller: CallerIdentity, watchListId: string): Promise<readonly string[]>;
}

const MOST_BOOKS = 50;

/** The names by which an organisation recognises companies. Building one costs milliseconds, so it is kept while nothing changes. */
@Injectable()
export class CompanyBooks {
  private readonly shipped = new CompanyBook();
  private readonly books = new Map<OrganisationId, { readonly state: string; readonly book: CompanyBook }>();

  constructor(@Optional() @Inject(OrganisationCompanies) private readonly own?: OrganisationCompanies) {}

  async of(organisationId: OrganisationId): Promise<CompanyBook> {
    const companies = (await this.own?.companiesOf(organisationId)) ?? [];
    if (companies.length === 0) return this.shipped;
    const state = JSON.stringify(companies);
    const kept = this.books.get(organisationId);
    if (kept?.state === state) return kept.book;
    const book = new CompanyBook(companies);
    if (this.books.size >= MOST_BOOKS) this.books.clear();
    this.books.set(organisationId, { state, book });
    return book;
  }
}
