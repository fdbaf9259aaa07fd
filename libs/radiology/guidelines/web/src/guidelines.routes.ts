import type { Routes } from '@angular/router';
import { label } from '@trivium/web/i18n';
import { guidelinesMessages } from './words/guidelines.messages';

/** The tables and calculators. Mount at `guidelines`. */
export const guidelineRoutes: Routes = [
  {
    path: '',
    data: { title: label(guidelinesMessages, 'title') },
    loadComponent: () => import('./guidelines.page').then((m) => m.GuidelinesPage),
  },
];
