import type { PersonColumn } from '@trivium/platform/erasure';

const MEDICAL_RECORD = {
  en: 'reports are medical records and must name who wrote and changed them',
  zh: '报告属于医疗记录，须注明书写与修改人',
};

/** Reports are medical records: whoever wrote or changed one stays named as long as the record is kept. */
export const reportingPersonData: readonly PersonColumn[] = [
  { table: 'report', column: 'created_by', what: { en: 'reports written', zh: '书写的报告' }, action: 'hold', reason: MEDICAL_RECORD },
  {
    table: 'report_version',
    column: 'changed_by',
    what: { en: 'report versions', zh: '报告版本' },
    action: 'hold',
    reason: MEDICAL_RECORD,
  },
];
