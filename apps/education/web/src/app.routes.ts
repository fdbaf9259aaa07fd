import type { Route, Routes } from '@angular/router';
import { careRoutes, courseCareRoutes, joinRoutes, membersRoutes } from '@trivium/education/classroom/web';
import { coursesRoutes, type CoursePlace } from '@trivium/education/materials/web';
import { UnansweredQuestionsComponent, tutorRoutes } from '@trivium/education/tutor/web';
import { label, type MessageKey } from '@trivium/web/i18n';
import type { PublicPage } from '@trivium/web/shell';
import { appMessages } from './app.messages';

const ask: CoursePlace = { label: label(appMessages, 'ask'), icon: 'chat' };
const members: CoursePlace = { label: label(appMessages, 'members'), icon: 'group', forTeachers: true };
const care: CoursePlace = { label: label(appMessages, 'care'), icon: 'favorite', forTeachers: true };
const questions: CoursePlace = { label: label(appMessages, 'questions'), icon: 'help_outline', forTeachers: true };

/** Makes the first of a capability's routes a tab of the course page. */
function asPlace([first, ...others]: Routes, place: CoursePlace): Route[] {
  return first ? [{ ...first, data: { ...first.data, place } }, ...others] : others;
}

/** Pages for people who are signed in, each loaded when it is first opened. */
export const appRoutes: Routes = [
  ...tutorRoutes,
  ...careRoutes,
  ...coursesRoutes([
    // The conversation fills the window on a page of its own, by the tutor's route above; here it is only the tab that leads there.
    { path: 'ask', data: { place: ask }, children: [] },
    { path: 'questions', data: { place: questions, title: questions.label }, component: UnansweredQuestionsComponent },
    ...asPlace(membersRoutes, members),
    ...asPlace(courseCareRoutes, care),
  ]),
];

/** Pages that need no sign-in. */
export const publicPages: readonly PublicPage<MessageKey<typeof appMessages>>[] = [{ path: 'join', label: 'join', routes: joinRoutes }];
