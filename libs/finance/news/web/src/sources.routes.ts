import { inject } from '@angular/core';
import { Router, type CanActivateFn, type Routes } from '@angular/router';
import { label } from '@trivium/web/i18n';
import { SessionService } from '@trivium/web/shell';
import { importMessages } from './words/import.messages';
import { sourcesMessages } from './words/sources.messages';

const mayManage: CanActivateFn = () => inject(SessionService).can('sources:manage') || inject(Router).parseUrl('/sources');

/** The feeds that are read. Mount at `sources`. */
export const sourcesRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    data: { title: label(sourcesMessages, 'title') },
    loadComponent: () => import('./sources/sources.page').then((m) => m.SourcesPage),
  },
  {
    path: 'import',
    canActivate: [mayManage],
    data: { title: label(importMessages, 'title') },
    loadComponent: () => import('./sources/import.page').then((m) => m.ImportPage),
  },
];
