import type { MessageKey } from '@trivium/web/i18n';
import type { NavigationItem } from '@trivium/web/shell';
import type { appMessages } from './app.messages';

/** Places of this app, in the order of the navigation. A capability adds its line here and its lazily loaded route in app.routes.ts. */
export const appNavigation: readonly NavigationItem<MessageKey<typeof appMessages>>[] = [
  { path: 'reports', label: 'reports', icon: 'description', shortcut: 'r' },
  { path: 'phrases', label: 'phrases', icon: 'short_text', shortcut: 'p' },
  { path: 'guidelines', label: 'guidelines', icon: 'rule', shortcut: 'l' },
  { path: 'search', label: 'search', icon: 'search', shortcut: 's' },
];
