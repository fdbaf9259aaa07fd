import type { MessageKey } from '@trivium/web/i18n';
import type { NavigationItem } from '@trivium/web/shell';
import type { appMessages } from './app.messages';

/** Places of this app, in the order of the navigation. A capability adds its line here and its lazily loaded route in app.routes.ts. */
export const appNavigation: readonly NavigationItem<MessageKey<typeof appMessages>>[] = [
  {
    path: 'board',
    covers: ['stories'],
    label: 'board',
    icon: 'dynamic_feed',
    shortcut: 'b',
    roles: ['analyst', 'supervisor', 'compliance'],
  },
  { path: 'sources', label: 'sources', icon: 'rss_feed', shortcut: 'f', roles: ['analyst', 'supervisor', 'compliance'] },
  {
    path: 'alerts',
    label: 'alerts',
    icon: 'notifications',
    shortcut: 'l',
    roles: ['analyst', 'supervisor', 'compliance'],
    badge: () => import('@trivium/finance/watch/web').then((m) => m.watchUnreadAlerts),
  },
  { path: 'companies', label: 'companies', icon: 'apartment', shortcut: 'o', roles: ['analyst', 'supervisor', 'compliance'] },
  { path: 'sentiment', label: 'sentiment', icon: 'mood', shortcut: 'n', roles: ['analyst', 'supervisor', 'compliance'] },
  { path: 'watch-lists', label: 'watchLists', icon: 'visibility', shortcut: 'w', roles: ['analyst', 'supervisor', 'compliance'] },
  { path: 'search', label: 'search', icon: 'search', shortcut: 's', roles: ['analyst', 'supervisor', 'compliance'] },
  { path: 'settings', label: 'settings', icon: 'settings', shortcut: 't', roles: ['admin'] },
];
