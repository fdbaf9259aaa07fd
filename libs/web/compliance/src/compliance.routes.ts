import type { CanActivateFn, Routes } from '@angular/router';
import { label } from '@trivium/web/i18n';
import { complianceNavigationMessages } from './navigation.messages';

/** What the shell knows and this room may not import. */
export interface ComplianceRoutesOptions {
  /** Guard of `compliance:read`. */
  readonly read: CanActivateFn;
}

/** The pages below `/compliance`, each loaded when it is first opened. */
export function complianceRoutes({ read }: ComplianceRoutesOptions): Routes {
  return [
    {
      path: '',
      pathMatch: 'full',
      canActivate: [read],
      data: { title: label(complianceNavigationMessages, 'compliance') },
      loadComponent: () => import('./rules/rules.page').then((m) => m.RulesPage),
    },
    {
      path: 'firings',
      canActivate: [read],
      data: { title: label(complianceNavigationMessages, 'firings') },
      loadComponent: () => import('./firings/firings.page').then((m) => m.FiringsPage),
    },
    {
      path: 'law',
      canActivate: [read],
      data: { title: label(complianceNavigationMessages, 'law') },
      loadComponent: () => import('./law/law.page').then((m) => m.LawPage),
    },
  ];
}
