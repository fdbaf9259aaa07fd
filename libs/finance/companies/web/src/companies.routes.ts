import type { Routes } from '@angular/router';
import { label } from '@trivium/web/i18n';
import { companiesMessages } from './words/companies.messages';

/** The search and the page of a company. Mount at `companies`. */
export const companyRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    data: { title: label(companiesMessages, 'title') },
    loadComponent: () => import('./search/companies.page').then((m) => m.CompaniesPage),
  },
  {
    path: ':symbol',
    data: { title: label(companiesMessages, 'title') },
    loadComponent: () => import('./page/company.page').then((m) => m.CompanyPageComponent),
  },
];
