import type { Routes } from '@angular/router';
import { label } from '@trivium/web/i18n';
import { searchMessages } from './words/search.messages';

/** The search in reports, inside the frame that keeps the research notice on the screen. Mount at `search`. */
export const reportSearchRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./reporting-frame.component').then((m) => m.ReportingFrameComponent),
    children: [
      {
        path: '',
        pathMatch: 'full',
        data: { title: label(searchMessages, 'title') },
        loadComponent: () => import('./search/report-search.page').then((m) => m.ReportSearchPage),
      },
    ],
  },
];
