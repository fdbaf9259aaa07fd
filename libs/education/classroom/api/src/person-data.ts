import type { PersonColumn } from '@trivium/platform/erasure';

/**
 * A class code stays open for the class when the teacher who made it is erased. Alerts go with the student they speak of; when the adult goes, they wait for the next one, and the
 * settings say so.
 */
export const classroomPersonData: readonly PersonColumn[] = [
  { table: 'class_code', column: 'created_by', what: { en: 'class codes', zh: '班级代码' }, action: 'forget' },
  { table: 'care_alert', column: 'student_id', what: { en: 'alerts about the person', zh: '关于本人的关怀提醒' }, action: 'delete' },
  { table: 'care_alert', column: 'recipient_id', what: { en: 'alerts received', zh: '收到的关怀提醒' }, action: 'forget' },
  { table: 'care_alert', column: 'seen_by', what: { en: 'alerts seen', zh: '已查看的关怀提醒' }, action: 'forget' },
  { table: 'care_alert', column: 'closed_by', what: { en: 'alerts closed', zh: '已处理的关怀提醒' }, action: 'forget' },
  { table: 'care_adult', column: 'account_id', what: { en: 'duties as named adult', zh: '担任的关怀负责人' }, action: 'delete' },
  { table: 'care_adult', column: 'set_by', what: { en: 'adults named', zh: '指定的关怀负责人' }, action: 'forget' },
  {
    table: 'care_message',
    column: 'saved_by',
    what: { en: 'messages kept for students in danger', zh: '保存的关怀文本' },
    action: 'forget',
  },
];
