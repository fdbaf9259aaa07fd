import { inject } from '@angular/core';
import { Router, type CanActivateFn, type Routes } from '@angular/router';
import { SessionService } from '@trivium/web/shell';

const START = 'board';

/** A role without this desk (an administrator who only keeps accounts) starts on the page about the system instead of on a refusal. */
const openDesk: CanActivateFn = () => inject(SessionService).can('news:read') || inject(Router).parseUrl('/about');

/** Pages of this app, each loaded when it is first opened. Capabilities export their own route lists: `loadChildren: () => import('@trivium/finance/…/web')`. */
export const appRoutes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: START },
  { path: START, canActivate: [openDesk], loadChildren: () => import('@trivium/finance/news/web').then((m) => m.boardRoutes) },
  { path: 'stories', canActivate: [openDesk], loadChildren: () => import('@trivium/finance/news/web').then((m) => m.storyRoutes) },
  { path: 'sources', canActivate: [openDesk], loadChildren: () => import('@trivium/finance/news/web').then((m) => m.sourcesRoutes) },
  { path: 'companies', canActivate: [openDesk], loadChildren: () => import('@trivium/finance/companies/web').then((m) => m.companyRoutes) },
  { path: 'alerts', canActivate: [openDesk], loadChildren: () => import('@trivium/finance/watch/web').then((m) => m.alertRoutes) },
  {
    path: 'sentiment',
    canActivate: [openDesk],
    loadChildren: () => import('@trivium/finance/sentiment/web').then((m) => m.sentimentRoutes),
  },
  { path: 'settings', loadChildren: () => import('@trivium/finance/news/web').then((m) => m.newsSettingsRoutes) },
  { path: 'watch-lists', canActivate: [openDesk], loadChildren: () => import('@trivium/finance/watch/web').then((m) => m.watchRoutes) },
  { path: 'search', canActivate: [openDesk], loadChildren: () => import('@trivium/finance/watch/web').then((m) => m.watchSearchRoutes) },
];
