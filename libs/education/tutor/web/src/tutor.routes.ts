import type { Route, UrlMatchResult, UrlSegment } from '@angular/router';
import { label } from '@trivium/web/i18n';
import { intentExpertsMessages } from './experts/intent-experts.messages';
import { tutorMessages } from './tutor.messages';

/**
 * `courses/:courseId/ask` and `courses/:courseId/ask/:conversationId` as one route: a new conversation gets its address while its first answer
 * is being written, and two routes would throw the page away with it.
 */
export function matchAsk(segments: readonly UrlSegment[]): UrlMatchResult | null {
  const [courses, courseId, ask, conversationId] = segments;
  if (courses?.path !== 'courses' || courseId === undefined || ask?.path !== 'ask' || segments.length > 4) return null;
  return { consumed: [...segments], posParams: { courseId, ...(conversationId === undefined ? {} : { conversationId }) } };
}

/**
 * Pages of the tutor; mount at the root of the app.
 * `courses/:courseId/ask?question=…` writes a question into the composer without sending it.
 */
export const tutorRoutes: Route[] = [
  { matcher: matchAsk, data: { title: label(tutorMessages, 'ask') }, loadComponent: () => import('./ask/ask.page').then((m) => m.AskPage) },
  {
    path: 'conversations',
    data: { title: label(tutorMessages, 'conversations') },
    loadComponent: () => import('./conversations/conversations.page').then((m) => m.ConversationsPage),
  },
  {
    path: 'experts',
    data: { title: label(intentExpertsMessages, 'title') },
    loadComponent: () => import('./experts/intent-experts.page').then((m) => m.IntentExpertsPage),
  },
];
