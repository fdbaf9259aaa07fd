import type { Routes } from '@angular/router';
import { label } from '@trivium/web/i18n';
import { alertsMessages } from './words/alerts.messages';
import { rulesMessages } from './words/rules.messages';

/** The inbox and its rules. Mount at `alerts`. */
export const alertRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    data: { title: label(alertsMessages, 'title') },
    loadComponent: () => import('./inbox/alerts.page').then((m) => m.AlertsPage),
  },
  {
    path: 'rules',
    data: { title: label(rulesMessages, 'title') },
    loadComponent: () => import('./rules/alert-rules.page').then((m) => m.AlertRulesPage),
  },
];
