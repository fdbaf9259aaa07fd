import { defineErrors } from '@trivium/shared/kernel';

export const reportingErrors = defineErrors({
  REPORT_NOT_FOUND: {
    status: 404,
    en: 'This report does not exist here. It may have been discarded.',
    zh: '此处没有该报告，可能已被丢弃。',
  },
  REPORT_CHANGED_ELSEWHERE: {
    status: 409,
    en: 'The report was changed elsewhere (version {current}). Your text is still on this screen: load the new version and compare.',
    zh: '该报告已在别处修改（版本 {current}）。您的文字仍在此页面上：请加载新版本并比较。',
  },
});
