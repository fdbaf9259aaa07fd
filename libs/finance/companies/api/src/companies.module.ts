import { Global, Module } from '@nestjs/common';
import { OrganisationCompanies } from '@trivium/finance/news/api';
import { WatchModule } from '@trivium/finance/watch/api';
import { CompaniesController } from './companies.controller';
import { OwnCompaniesRepository } from './own-companies/own-companies.repository';
import { OwnCompaniesService } from './own-companies/own-companies.service';
import { CompanyExport } from './page/company-export.service';
import { CompanyPagesService } from './page/company-pages.service';
import { CompanyPrices, NoPrices } from './page/company-prices';
import { CompanyStories } from './page/company-stories';
import { NewsCompanyStories } from './page/news-company-stories';

/** Companies: the organisation's own names, search, and the page of one. Needs the news; global, for whoever recognises companies in texts. */
@Global()
@Module({
  imports: [WatchModule],
  controllers: [CompaniesController],
  providers: [
    CompanyExport,
    CompanyPagesService,
    OwnCompaniesRepository,
    OwnCompaniesService,
    { provide: CompanyPrices, useClass: NoPrices },
    { provide: CompanyStories, useClass: NewsCompanyStories },
    { provide: OrganisationCompanies, useExisting: OwnCompaniesService },
  ],
  exports: [OrganisationCompanies],
})
export class CompaniesModule {}
