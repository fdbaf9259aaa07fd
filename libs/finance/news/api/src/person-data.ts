import type { PersonColumn } from '@trivium/platform/erasure';

/** Sources, settings and judgements belong to the organisation and stay; who added, changed or began them is forgotten. */
export const newsPersonData: readonly PersonColumn[] = [
  { table: 'news_source', column: 'created_by', what: { en: 'feeds that the person added', zh: '该用户添加的订阅源' }, action: 'forget' },
  {
    table: 'news_setting',
    column: 'changed_by',
    what: { en: 'changes of how long news are kept', zh: '对新闻保留时间的更改' },
    action: 'forget',
  },
  {
    table: 'news_judging',
    column: 'started_by',
    what: { en: 'news that were judged anew at the person’s choice', zh: '因该用户的选择而重新判断的新闻' },
    action: 'forget',
  },
];
