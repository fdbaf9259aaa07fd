import type { PersonColumn } from '@trivium/platform/erasure';

/** Watch lists are their owner's alone. */
export const watchPersonData: readonly PersonColumn[] = [
  {
    table: 'watch_list',
    column: 'owner_id',
    what: { en: 'watch lists', zh: '关注列表' },
    action: 'delete',
    dependents: [{ table: 'watch_entry', column: 'watch_list_id' }],
  },
];
