import type { Routes } from '@angular/router';
import { label } from '@trivium/web/i18n';
import { modelsMessages } from './words/models.messages';
import { sentimentMessages } from './words/sentiment.messages';

/** Texts judged and labels corrected; versions of the model and their training. Mount at `sentiment`. */
export const sentimentRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    data: { title: label(sentimentMessages, 'title') },
    loadComponent: () => import('./try/sentiment.page').then((m) => m.SentimentPage),
  },
  {
    path: 'models',
    data: { title: label(modelsMessages, 'title') },
    loadComponent: () => import('./models/models.page').then((m) => m.ModelsPage),
  },
];
