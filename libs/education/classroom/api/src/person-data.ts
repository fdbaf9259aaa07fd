import type { PersonColumn } from '@trivium/platform/erasure';

/** A class code stays open for the class when the teacher who made it is erased. */
export const classroomPersonData: readonly PersonColumn[] = [
  { table: 'class_code', column: 'created_by', what: { en: 'class codes', zh: '班级代码' }, action: 'forget' },
];
