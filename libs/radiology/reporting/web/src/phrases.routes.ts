import type { Routes } from '@angular/router';
import { label } from '@trivium/web/i18n';
import { phraseMessages } from './words/phrase.messages';

/** Macros, templates and words, inside the frame that keeps the research notice on the screen. Mount at `phrases`. */
export const phrasesRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./reporting-frame.component').then((m) => m.ReportingFrameComponent),
    children: [
      {
        path: '',
        pathMatch: 'full',
        data: { title: label(phraseMessages, 'title') },
        loadComponent: () => import('./phrases/phrases.page').then((m) => m.PhrasesPage),
      },
    ],
  },
];
