import type { PersonColumn } from '@trivium/platform/erasure';

/** Columns of courses and materials that name a person: a course outlives its teacher's account, a place in it does not outlive the person. */
export const materialsPersonData: readonly PersonColumn[] = [
  { table: 'course_member', column: 'account_id', action: 'delete' },
  { table: 'course', column: 'created_by', action: 'forget' },
  { table: 'material', column: 'created_by', action: 'forget' },
];
