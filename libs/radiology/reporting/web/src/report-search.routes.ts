import type { Routes } from '@angular/router';
import { label } from '@trivium/web/i18n';
import { searchMessages } from './words/search.messages';

/** The search in reports. Mount at `search`. */
export const reportSearchRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    data: { title: label(searchMessages, 'title') },
    loadComponent: () => import('./search/report-search.page').then((m) => m.ReportSearchPage),
  },
];
