import { defineErrors } from '@trivium/shared/kernel';

/** Why a report is not exported. No file was made. */
export const reportExportErrors = defineErrors({
  REPORT_EXPORT_UNSIGNED: {
    status: 409,
    en: 'The report is marked as final, and no signature is known. No file was made. Sign the report, or ask an administrator to look at its history.',
    zh: '该报告标为最终报告，但没有签署记录。未生成文件。请先签署，或请管理员核查其历史。',
  },
});
