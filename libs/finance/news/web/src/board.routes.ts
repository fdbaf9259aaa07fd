import type { Routes } from '@angular/router';
import { label } from '@trivium/web/i18n';
import { boardMessages } from './words/board.messages';

/** The live board. Mount at `board`. */
export const boardRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    data: { title: label(boardMessages, 'title') },
    loadComponent: () => import('./board/board.page').then((m) => m.BoardPage),
  },
];
