import type { PersonColumn } from '@trivium/platform/erasure';

const MEDICAL_RECORD = {
  en: 'reports are medical records and must name who wrote, changed and signed them',
  zh: '报告属于医疗记录，须注明书写、修改与签署人',
};

/** Reports are medical records: whoever wrote, changed, signed or ordered stays named as long as the record is kept. A person's own texts go with the person. */
export const reportingPersonData: readonly PersonColumn[] = [
  held('report', 'created_by', { en: 'reports written', zh: '书写的报告' }),
  held('report', 'handed_over_by', { en: 'reports handed over for signature', zh: '提交签署的报告' }),
  held('report', 'signed_by', { en: 'reports signed', zh: '签署的报告' }),
  held('report_version', 'changed_by', { en: 'report versions', zh: '报告版本' }),
  held('report_addendum', 'created_by', { en: 'addenda to signed reports', zh: '已签署报告的补充' }),
  held('report_communication', 'created_by', { en: 'entries of the log of critical results', zh: '危急值通知记录' }),
  held('imaging_order', 'created_by', { en: 'orders taken over', zh: '登记的检查申请' }),
  { table: 'report_template', column: 'owner_id', what: { en: 'own templates and macros', zh: '自有模板与短语' }, action: 'delete' },
  { table: 'report_word_list', column: 'owner_id', what: { en: 'personal word lists', zh: '个人词表' }, action: 'delete' },
];

function held(table: string, column: string, what: PersonColumn['what']): PersonColumn {
  return { table, column, what, action: 'hold', reason: MEDICAL_RECORD };
}
