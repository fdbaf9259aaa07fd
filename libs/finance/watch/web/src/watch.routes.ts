import type { Routes } from '@angular/router';
import { label } from '@trivium/web/i18n';
import { keepUnsavedEntry } from './unsaved-entry.guard';
import { watchMessages } from './words/watch.messages';

/** Pages of the watch lists. Mount at `watch-lists`. */
export const watchRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    data: { title: label(watchMessages, 'lists') },
    loadComponent: () => import('./lists/watch-lists.page').then((m) => m.WatchListsPage),
  },
  {
    path: ':id',
    data: { title: label(watchMessages, 'list') },
    canDeactivate: [keepUnsavedEntry],
    loadComponent: () => import('./list/watch-list.page').then((m) => m.WatchListPage),
  },
];
