import type { PersonColumn } from '@trivium/platform/erasure';

/** Versions and corrections are the organisation's: they stay, and forget who made them. */
export const sentimentPersonData: readonly PersonColumn[] = [
  {
    table: 'sentiment_model',
    column: 'created_by',
    what: { en: 'versions of the sentiment model', zh: '情感模型版本' },
    action: 'forget',
  },
  {
    table: 'sentiment_active_model',
    column: 'changed_by',
    what: { en: 'choices of the sentiment model in use', zh: '启用的情感模型选择' },
    action: 'forget',
  },
  { table: 'sentiment_correction', column: 'created_by', what: { en: 'corrected labels', zh: '更正的情感标签' }, action: 'forget' },
];
