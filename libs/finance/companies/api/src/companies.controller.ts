import { Body, Controller, Param, Query, Res } from '@nestjs/common';
import { Caller, type CallerIdentity, idParameter, type Page, ReaderLanguage, Route } from '@trivium/platform/http';
import type { UiLanguage } from '@trivium/shared/kernel';
import type { FastifyReply } from 'fastify';
import {
  type ChangeOwnCompany,
  changeOwnCompany,
  type CreateOwnCompany,
  createOwnCompany,
  importedOwnCompanies,
  type ImportedOwnCompanies,
  importOwnCompanies,
  type ImportOwnCompanies,
  ownCompanyExportQuery,
  type OwnCompanyExportQuery,
  ownCompanyList,
  ownCompanyQuery,
  type OwnCompanyQuery,
  type OwnCompanyResponse,
  savedOwnCompany,
  type SavedOwnCompany,
} from './own-companies/own-company.dto';
import { OwnCompaniesService } from './own-companies/own-companies.service';
import { CompanyExport } from './page/company-export.service';
import {
  companyExportQuery,
  type CompanyExportQuery,
  companyPage,
  type CompanyPage,
  companyPageQuery,
  type CompanyPageQuery,
  companyParameter,
  companySearchQuery,
  type CompanySearchQuery,
  foundCompanies,
  type FoundCompanies,
} from './page/company-page.dto';
import { CompanyPagesService } from './page/company-pages.service';

const id = { schema: idParameter };
const symbol = { schema: companyParameter };
const tag = 'companies';
const read = 'companies:read';
const write = 'companies:write';

@Controller('companies')
export class CompaniesController {
  constructor(
    private readonly own: OwnCompaniesService,
    private readonly pages: CompanyPagesService,
    private readonly exports: CompanyExport,
  ) {}

  @Route({
    method: 'GET',
    permission: read,
    summary: "List the organisation's own companies",
    tag,
    operation: 'listOwnCompanies',
    response: ownCompanyList,
  })
  list(@Caller() caller: CallerIdentity, @Query({ schema: ownCompanyQuery }) query: OwnCompanyQuery): Promise<Page<OwnCompanyResponse>> {
    return this.own.list(caller, query);
  }

  @Route({
    method: 'POST',
    permission: write,
    summary: 'Add a company, or names of a shipped one',
    tag,
    operation: 'createOwnCompany',
    status: 201,
    response: savedOwnCompany,
  })
  create(@Caller() caller: CallerIdentity, @Body({ schema: createOwnCompany }) body: CreateOwnCompany): Promise<SavedOwnCompany> {
    return this.own.create(caller, body);
  }

  @Route({
    method: 'POST',
    path: 'import',
    permission: write,
    summary: 'Take in a CSV of companies and aliases; each refused line is told',
    tag,
    operation: 'importOwnCompanies',
    response: importedOwnCompanies,
    callsPerMinute: 10,
  })
  import(
    @Caller() caller: CallerIdentity,
    @ReaderLanguage() language: UiLanguage,
    @Body({ schema: importOwnCompanies }) { csv }: ImportOwnCompanies,
  ): Promise<ImportedOwnCompanies> {
    return this.own.import(caller, csv, language);
  }

  @Route({
    method: 'GET',
    path: 'export',
    permission: read,
    summary: "Export the organisation's own companies as CSV or as a workbook",
    tag,
    operation: 'exportOwnCompanies',
    produces: 'application/octet-stream',
    callsPerMinute: 30,
  })
  async exportOwn(
    @Caller() caller: CallerIdentity,
    @ReaderLanguage() language: UiLanguage,
    @Query({ schema: ownCompanyExportQuery }) { format }: OwnCompanyExportQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { bytes, mediaType, disposition } = await this.own.exportFile(caller, { format, language });
    await reply
      .header('content-type', mediaType)
      .header('content-disposition', disposition)
      .header('cache-control', 'private, no-store')
      .send(Buffer.from(bytes));
  }

  @Route({
    method: 'GET',
    path: 'search',
    permission: read,
    summary: 'Find companies by symbol, name or alias',
    tag,
    operation: 'searchCompanies',
    response: foundCompanies,
  })
  search(@Caller() caller: CallerIdentity, @Query({ schema: companySearchQuery }) query: CompanySearchQuery): Promise<FoundCompanies> {
    return this.pages.search(caller, query);
  }

  @Route({
    method: 'PATCH',
    path: ':id',
    permission: write,
    summary: 'Change an own company',
    tag,
    operation: 'changeOwnCompany',
    response: savedOwnCompany,
  })
  change(
    @Caller() caller: CallerIdentity,
    @Param('id', id) ownId: string,
    @Body({ schema: changeOwnCompany }) body: ChangeOwnCompany,
  ): Promise<SavedOwnCompany> {
    return this.own.change(caller, ownId, body);
  }

  @Route({
    method: 'DELETE',
    path: ':id',
    permission: write,
    summary: 'Remove an own company',
    tag,
    operation: 'removeOwnCompany',
    status: 204,
  })
  remove(@Caller() caller: CallerIdentity, @Param('id', id) ownId: string): Promise<void> {
    return this.own.remove(caller, ownId);
  }

  @Route({
    method: 'POST',
    path: ':id/restore',
    permission: write,
    summary: 'Take a removed company back',
    tag,
    operation: 'restoreOwnCompany',
    response: savedOwnCompany,
  })
  restore(@Caller() caller: CallerIdentity, @Param('id', id) ownId: string): Promise<SavedOwnCompany> {
    return this.own.restore(caller, ownId);
  }

  @Route({
    method: 'GET',
    path: ':symbol',
    permission: read,
    summary: 'The page of a company: stories, sentiment over time, peers, prices',
    tag,
    operation: 'getCompanyPage',
    response: companyPage,
  })
  page(
    @Caller() caller: CallerIdentity,
    @Param('symbol', symbol) name: string,
    @ReaderLanguage() preferred: UiLanguage,
    @Query({ schema: companyPageQuery }) query: CompanyPageQuery,
  ): Promise<CompanyPage> {
    return this.pages.page(caller, name, { ...query, preferred });
  }

  @Route({
    method: 'GET',
    path: ':symbol/export',
    permission: read,
    summary: 'Export the page of a company as CSV, workbook or JSON',
    tag,
    operation: 'exportCompanyPage',
    produces: 'application/octet-stream',
    callsPerMinute: 30,
  })
  async export(
    @Caller() caller: CallerIdentity,
    @ReaderLanguage() language: UiLanguage,
    @Param('symbol', symbol) name: string,
    @Query({ schema: companyExportQuery }) query: CompanyExportQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { bytes, mediaType, disposition } = await this.exports.export(caller, name, { ...query, language });
    await reply
      .header('content-type', mediaType)
      .header('content-disposition', disposition)
      .header('cache-control', 'private, no-store')
      .send(Buffer.from(bytes));
  }
}
