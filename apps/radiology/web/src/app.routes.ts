import { inject } from '@angular/core';
import { Router, type CanActivateFn, type Routes } from '@angular/router';
import { SessionService } from '@trivium/web/shell';

const START = 'reports';

/** A role without this desk (an administrator who only keeps accounts) starts on the page about the system instead of on a refusal. */
const openDesk: CanActivateFn = () => inject(SessionService).can('reports:read') || inject(Router).parseUrl('/about');

/** Pages of this app, each loaded when it is first opened. Capabilities export their own route lists: `loadChildren: () => import('@trivium/radiology/…/web')`. */
export const appRoutes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: START },
  { path: START, canActivate: [openDesk], loadChildren: () => import('@trivium/radiology/reporting/web').then((m) => m.reportingRoutes) },
  { path: 'phrases', canActivate: [openDesk], loadChildren: () => import('@trivium/radiology/reporting/web').then((m) => m.phrasesRoutes) },
  {
    path: 'guidelines',
    canActivate: [openDesk],
    loadChildren: () => import('@trivium/radiology/guidelines/web').then((m) => m.guidelineRoutes),
  },
  {
    path: 'search',
    canActivate: [openDesk],
    loadChildren: () => import('@trivium/radiology/reporting/web').then((m) => m.reportSearchRoutes),
  },
];
