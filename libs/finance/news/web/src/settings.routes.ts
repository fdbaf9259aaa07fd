import type { Routes } from '@angular/router';
import { label } from '@trivium/web/i18n';
import { requirePermission } from '@trivium/web/shell';
import { settingsMessages } from './words/settings.messages';

/** What an administrator decides about the organisation's news. Mount at `settings`. */
export const newsSettingsRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    canActivate: [requirePermission('news:manage')],
    data: { title: label(settingsMessages, 'title') },
    loadComponent: () => import('./settings/news-settings.page').then((m) => m.NewsSettingsPage),
  },
];
