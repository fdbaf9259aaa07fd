export { companyErrors } from './companies.errors';
export { CompaniesModule } from './companies.module';
export { OwnCompaniesService } from './own-companies/own-companies.service';
export { OwnCompanyEntity } from './own-companies/own-company.entity';
export { CompanyPrices, type PriceDay, type PriceSeries } from './page/company-prices';
export { CompanyStories, type CompanyStoriesQuery } from './page/company-stories';
export { companiesPersonData } from './person-data';
