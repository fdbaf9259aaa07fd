import type { CanActivateFn, Routes } from '@angular/router';
import { label } from '@trivium/web/i18n';
import { promptsNavigationMessages } from './navigation.messages';
import { PROMPTS_ACCESS, type PromptsAccess } from './prompts-access';

/** What the shell knows and this room may not import: its guard, and how to ask what somebody may do. */
export interface PromptsRoutesOptions {
  /** Guard of `prompts:read`. */
  readonly read: CanActivateFn;
  /** Called in an injection context; the functions it gives may be asked at any time. */
  readonly access: () => PromptsAccess;
}

/** The pages below `/prompts`, each loaded when it is first opened. */
export function promptsRoutes({ read, access }: PromptsRoutesOptions): Routes {
  return [
    {
      path: '',
      providers: [{ provide: PROMPTS_ACCESS, useFactory: access }],
      canActivate: [read],
      children: [
        {
          path: '',
          pathMatch: 'full',
          data: { title: label(promptsNavigationMessages, 'prompts') },
          loadComponent: () => import('./list/prompts.page').then((m) => m.PromptsPage),
        },
        {
          path: ':id',
          data: { title: label(promptsNavigationMessages, 'prompt') },
          loadComponent: () => import('./detail/prompt.page').then((m) => m.PromptPage),
        },
      ],
    },
  ];
}
