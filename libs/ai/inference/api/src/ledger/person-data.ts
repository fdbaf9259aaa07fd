import type { PersonColumn } from '@trivium/platform/erasure';

/** Columns of the ledger that name a person. What was spent stays in the books; for whom, does not. */
export const inferencePersonData: readonly PersonColumn[] = [
  { table: 'inference_call', column: 'user_id', what: { en: 'model calls', zh: '模型调用记录' }, action: 'forget' },
  { table: 'inference_budget', column: 'user_id', what: { en: 'budgets', zh: '预算' }, action: 'delete' },
  { table: 'inference_spending', column: 'subject_id', what: { en: 'days with spending', zh: '每日花费' }, action: 'delete' },
  { table: 'inference_lease', column: 'user_id', what: { en: 'reserved amounts', zh: '预留金额' }, action: 'delete' },
];
