import type { PersonColumn } from '@trivium/platform/erasure';

/** Sources belong to the organisation and stay; who added them is forgotten. */
export const newsPersonData: readonly PersonColumn[] = [
  { table: 'news_source', column: 'created_by', what: { en: 'feeds that the person added', zh: '该用户添加的订阅源' }, action: 'forget' },
];
