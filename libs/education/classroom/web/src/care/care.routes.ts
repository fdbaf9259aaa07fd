import type { Routes } from '@angular/router';
import { label } from '@trivium/web/i18n';
import { requirePermission } from '@trivium/web/shell';
import { careMessages } from './care.messages';

/** `care`: the inbox of whoever is signed in; `care/settings`: for administrators. */
export const careRoutes: Routes = [
  {
    path: 'care',
    pathMatch: 'full',
    data: { title: label(careMessages, 'title') },
    loadComponent: () => import('./care-inbox.page').then((m) => m.CareInboxPage),
  },
  {
    path: 'care/settings',
    canActivate: [requirePermission('users:write')],
    data: { title: label(careMessages, 'settings') },
    loadComponent: () => import('./care-settings.page').then((m) => m.CareSettingsPage),
  },
];

/** Inside a course, for teachers: `care`, which gets `courseId` from the route around it. */
export const courseCareRoutes: Routes = [
  {
    path: 'care',
    data: { title: label(careMessages, 'title') },
    loadComponent: () => import('./care-settings.page').then((m) => m.CareSettingsPage),
  },
];
