import { watchUnseenCare } from '@trivium/education/classroom/web';
import type { MessageKey } from '@trivium/web/i18n';
import type { NavigationItem } from '@trivium/web/shell';
import type { appMessages } from './app.messages';

/** Places of this app, in the order of the navigation. A capability adds its line here and its lazily loaded route in app.routes.ts. */
export const appNavigation: readonly NavigationItem<MessageKey<typeof appMessages>>[] = [
  { path: '', covers: ['courses'], label: 'courses', icon: 'school', shortcut: 'h' },
  {
    path: 'care',
    label: 'care',
    icon: 'favorite',
    roles: ['teacher', 'admin'],
    badge: () => Promise.resolve(watchUnseenCare),
  },
  { path: 'experts', label: 'experts', icon: 'account_tree', roles: ['admin'] },
  { path: 'conversations', label: 'conversations', icon: 'forum', shortcut: 'c' },
];
