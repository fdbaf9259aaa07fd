import type { Routes } from '@angular/router';
import { label } from '@trivium/web/i18n';
import { joinMessages } from './join/join.messages';
import { membersMessages } from './members/members.messages';

/** `/join`: open to everybody. Without a session it makes an account by class code, with one it only asks for the code. */
export const joinRoutes: Routes = [
  {
    path: 'join',
    data: { title: label(joinMessages, 'title') },
    loadComponent: () => import('./join/join.page').then((m) => m.JoinPage),
  },
];

/** Inside a course, for teachers: `members`, which needs `courseId` from the route around it. */
export const membersRoutes: Routes = [
  {
    path: 'members',
    data: { title: label(membersMessages, 'title') },
    canDeactivate: [(page: { mayLeave(): Promise<boolean> | boolean }) => page.mayLeave()],
    loadComponent: () => import('./members/members.page').then((m) => m.MembersPage),
  },
];
