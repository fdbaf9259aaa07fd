import type { Routes } from '@angular/router';
import { label } from '@trivium/web/i18n';
import { searchMessages } from './words/search.messages';

/** The search in watch lists. Mount at `search`. */
export const watchSearchRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    data: { title: label(searchMessages, 'title') },
    loadComponent: () => import('./search/watch-search.page').then((m) => m.WatchSearchPage),
  },
];
