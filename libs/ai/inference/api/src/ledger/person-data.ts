import type { PersonColumn } from '@trivium/platform/erasure';

/** Columns of the ledger that name a person. What was spent stays in the books; for whom, does not. */
export const inferencePersonData: readonly PersonColumn[] = [
  { table: 'inference_call', column: 'user_id', action: 'forget' },
  { table: 'inference_budget', column: 'user_id', action: 'delete' },
  { table: 'inference_spending', column: 'subject_id', action: 'delete' },
  { table: 'inference_lease', column: 'user_id', action: 'delete' },
];
