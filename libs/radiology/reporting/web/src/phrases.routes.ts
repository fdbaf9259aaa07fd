import type { Routes } from '@angular/router';
import { label } from '@trivium/web/i18n';
import { phraseMessages } from './words/phrase.messages';

/** Macros, templates and words. Mount at `phrases`. */
export const phrasesRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    data: { title: label(phraseMessages, 'title') },
    loadComponent: () => import('./phrases/phrases.page').then((m) => m.PhrasesPage),
  },
];
