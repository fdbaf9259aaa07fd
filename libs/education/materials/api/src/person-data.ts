import type { PersonColumn } from '@trivium/platform/erasure';

/** Columns of courses and materials that name a person: a course outlives its teacher's account, a place in it does not outlive the person. */
export const materialsPersonData: readonly PersonColumn[] = [
  { table: 'course_member', column: 'account_id', what: { en: 'places in courses', zh: '课程成员身份' }, action: 'delete' },
  { table: 'course', column: 'created_by', what: { en: 'courses made', zh: '创建的课程' }, action: 'forget' },
  { table: 'material', column: 'created_by', what: { en: 'materials added', zh: '添加的资料' }, action: 'forget' },
];
