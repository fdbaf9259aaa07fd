import { inject } from '@angular/core';
import { Router, type CanActivateFn, type Routes } from '@angular/router';
import { SessionService } from '@trivium/web/shell';

const START = 'watch-lists';

/** A role without this desk (an administrator who only keeps accounts) starts on the page about the system instead of on a refusal. */
const openDesk: CanActivateFn = () => inject(SessionService).can('watch:read') || inject(Router).parseUrl('/about');

/** Pages of this app, each loaded when it is first opened. Capabilities export their own route lists: `loadChildren: () => import('@trivium/finance/…/web')`. */
export const appRoutes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: START },
  { path: START, canActivate: [openDesk], loadChildren: () => import('@trivium/finance/watch/web').then((m) => m.watchRoutes) },
  { path: 'search', canActivate: [openDesk], loadChildren: () => import('@trivium/finance/watch/web').then((m) => m.watchSearchRoutes) },
];
