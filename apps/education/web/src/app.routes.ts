import type { Routes } from '@angular/router';
import { label } from '@trivium/web/i18n';
import { appMessages } from './app.messages';

/** Pages of this app, each loaded when it is first opened. Capabilities export their own route lists: `loadChildren: () => import('@trivium/education/…/web')`. */
export const appRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    data: { title: label(appMessages, 'start') },
    loadComponent: () => import('./start/start.page').then((m) => m.StartPage),
  },
];
