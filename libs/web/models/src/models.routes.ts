import type { CanActivateFn, Routes } from '@angular/router';
import { label } from '@trivium/web/i18n';
import { CAN_MANAGE_MODELS } from './models-access';
import { modelsNavigationMessages } from './navigation.messages';

/** What the shell knows and this room may not import: its guards, and how to ask whether somebody may manage models. */
export interface ModelsRoutesOptions {
  /** Guard of `inference:use`. */
  readonly use: CanActivateFn;
  /** Guard of `inference:manage`. */
  readonly manage: CanActivateFn;
  /** Called in an injection context; the function it gives may be asked at any time. */
  readonly canManage: () => () => boolean;
}

/** The pages below `/models`, each loaded when it is first opened. */
export function modelsRoutes({ use, manage, canManage }: ModelsRoutesOptions): Routes {
  return [
    {
      path: '',
      providers: [{ provide: CAN_MANAGE_MODELS, useFactory: canManage }],
      children: [
        {
          path: '',
          pathMatch: 'full',
          canActivate: [use],
          data: { title: label(modelsNavigationMessages, 'models') },
          loadComponent: () => import('./overview/models.page').then((m) => m.ModelsPage),
        },
        {
          path: 'settings',
          canActivate: [manage],
          data: { title: label(modelsNavigationMessages, 'settings') },
          loadComponent: () => import('./settings/model-settings.page').then((m) => m.ModelSettingsPage),
        },
        {
          path: 'observability',
          canActivate: [manage],
          data: { title: label(modelsNavigationMessages, 'observability') },
          loadComponent: () => import('./observability/observability.page').then((m) => m.ObservabilityPage),
        },
        {
          path: 'costs',
          canActivate: [manage],
          data: { title: label(modelsNavigationMessages, 'costs') },
          loadComponent: () => import('./costs/costs.page').then((m) => m.CostsPage),
        },
      ],
    },
  ];
}
