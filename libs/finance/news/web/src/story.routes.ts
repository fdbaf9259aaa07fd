import type { Routes } from '@angular/router';
import { label } from '@trivium/web/i18n';
import { storyMessages } from './words/story.messages';

/** The page of one story. Mount at `stories`. */
export const storyRoutes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: '/board' },
  {
    path: ':id',
    data: { title: label(storyMessages, 'story') },
    loadComponent: () => import('./story/story.page').then((m) => m.StoryPage),
  },
];
