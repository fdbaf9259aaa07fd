import { Injectable, inject } from '@angular/core';
import {
  ApiClient,
  changeOwnCompany,
  createOwnCompany,
  exportCompanyPage,
  exportOwnCompanies,
  getCompanyPage,
  importOwnCompanies,
  listOwnCompanies,
  removeOwnCompany,
  restoreOwnCompany,
  searchCompanies,
  type ChangeOwnCompany,
  type CompanyPage,
  type CreateOwnCompany,
  type FoundCompany,
  type ImportedOwnCompanies,
  type OwnCompanyList,
  type SavedOwnCompany,
} from '@trivium/finance/api-client';

export type CompanyFormat = 'csv' | 'xlsx' | 'json';

/** What part of a company's page is asked for. */
export interface CompanyPageQuestion {
  readonly days: number;
  /** ISO 8601; absent: as it is known now. */
  readonly asOf?: string;
}

/** Calls of the companies' pages. Failures are thrown as they come; `problemFrom` reads them. */
@Injectable({ providedIn: 'root' })
export class CompaniesClient {
  private readonly api = inject(ApiClient);

  async search(q: string): Promise<readonly FoundCompany[]> {
    return (await this.api.invoke(searchCompanies, { q })).items;
  }

  /** @param asOf ISO 8601: as it was known then */
  page(symbol: string, { days, asOf }: CompanyPageQuestion): Promise<CompanyPage> {
    return this.api.invoke(getCompanyPage, { symbol, days, asOf });
  }

  async exported(symbol: string, query: CompanyPageQuestion & { readonly format: CompanyFormat }): Promise<Blob> {
    const content: unknown = await this.api.invoke(exportCompanyPage, { symbol, ...query });
    if (!(content instanceof Blob)) throw new TypeError('The exported page came as no file');
    return content;
  }

  own(cursor?: string): Promise<OwnCompanyList> {
    return this.api.invoke(listOwnCompanies, { cursor });
  }

  create(body: CreateOwnCompany): Promise<SavedOwnCompany> {
    return this.api.invoke(createOwnCompany, { body });
  }

  change(id: string, body: ChangeOwnCompany): Promise<SavedOwnCompany> {
    return this.api.invoke(changeOwnCompany, { id, body });
  }

  remove(id: string): Promise<void> {
    return this.api.invoke(removeOwnCompany, { id });
  }

  restore(id: string): Promise<SavedOwnCompany> {
    return this.api.invoke(restoreOwnCompany, { id });
  }

  import(csv: string): Promise<ImportedOwnCompanies> {
    return this.api.invoke(importOwnCompanies, { body: { csv } });
  }

  async exportOwn(format: 'csv' | 'xlsx'): Promise<Blob> {
    const content: unknown = await this.api.invoke(exportOwnCompanies, { format });
    if (!(content instanceof Blob)) throw new TypeError('The exported companies came as no file');
    return content;
  }
}
