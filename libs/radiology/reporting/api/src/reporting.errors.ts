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
  REPORT_SIGNED: {
    status: 409,
    en: 'The report is signed and never changes again. Nothing was changed. What must be added is added as an addendum.',
    zh: '报告已签署，不可再更改，未做任何更改。如需补充，请添加补充报告。',
  },
  REPORT_NOT_SIGNED: {
    status: 409,
    en: 'The report is not signed yet. Nothing was added. Change its text instead; addenda are for signed reports.',
    zh: '报告尚未签署，未添加任何内容。请直接修改正文；补充报告仅用于已签署的报告。',
  },
  REPORT_HANDED_OVER: {
    status: 409,
    en: 'The report was handed over and waits for a signature. Nothing was changed. Take it back first, or ask the attending.',
    zh: '报告已提交，正在等待签署，未做任何更改。请先撤回，或联系上级医师。',
  },
  REPORT_NOT_HANDED_OVER: {
    status: 409,
    en: 'The report is still a draft, so there is nothing to take back. Nothing was changed.',
    zh: '报告仍为草稿，无需撤回，未做任何更改。',
  },
  REPORT_NOT_READY: {
    status: 422,
    en: 'The report cannot be signed yet: {count} open. Nothing was changed. First: {first}',
    zh: '报告暂不能签署：尚有 {count} 项未处理，未做任何更改。首先：{first}',
  },
  REPORT_OPERATION_REUSED: {
    status: 409,
    en: 'This operationId already belongs to another change. The first change stands; send this one with a new operationId.',
    zh: '该 operationId 已用于另一次更改，原更改有效。请为本次更改使用新的 operationId。',
  },
  REPORT_PRIOR_UNKNOWN: {
    status: 422,
    en: 'There is no such earlier report here, or it is of another patient. Nothing was saved. Choose one of the same patient.',
    zh: '此处没有该既往报告，或其属于另一位患者，未保存任何内容。请选择同一患者的报告。',
  },
  REPORT_SPAN_INVALID: {
    status: 422,
    en: 'A marked stretch lies outside the dictation ({length} characters). Nothing was changed. Reload the report.',
    zh: '所标记的范围超出口述文本（共 {length} 个字符），未做任何更改。请重新加载报告。',
  },
  REPORT_FINDING_SIDE_WRONG: {
    status: 422,
    en: 'A corrected finding has its lobe on the other side. Nothing was changed. Correct side or lobe.',
    zh: '更正后的所见肺叶与侧别不符，未做任何更改。请更正侧别或肺叶。',
  },
  REPORT_FINDING_SEGMENT_WRONG: {
    status: 422,
    en: 'A corrected finding has a segment of another lobe. Nothing was changed. Correct segment or lobe.',
    zh: '更正后的所见肺段不属于该肺叶，未做任何更改。请更正肺段或肺叶。',
  },
  REPORT_FINDING_SIZE_WRONG: {
    status: 422,
    en: 'A size of a corrected finding is not one to three numbers of millimetres, above 0 and at most 1,000. Nothing was changed. Correct the size.',
    zh: '更正后的所见大小应为一至三个毫米数，大于 0 且不超过 1000，未做任何更改。请更正大小。',
  },
  REPORT_FINDING_SOLID_PART_WRONG: {
    status: 422,
    en: 'The solid part of a corrected finding is larger than the whole. Nothing was changed. Correct one of the two.',
    zh: '更正后的所见实性成分大于病灶本身，未做任何更改。请更正其中之一。',
  },
  REPORT_FINDING_DATE_WRONG: {
    status: 422,
    en: 'The prior date of a corrected finding is no year, 2024-03 or 2024-03-15. Nothing was changed. Correct the date.',
    zh: '更正后的所见既往日期应为年份、2024-03 或 2024-03-15，未做任何更改。请更正日期。',
  },
  REPORT_COMPARE_UNKNOWN: {
    status: 422,
    en: 'There is nothing called “{name}” to compare with. Use draft, now, signed, prior, a version number or the id of a report.',
    zh: '没有可供比较的“{name}”。请使用 draft、now、signed、prior、版本号或报告编号。',
  },
  REPORT_WRITING_FAILED: {
    status: 500,
    en: 'The report could not be written. Nothing was stored; your dictation is still on this screen. Please try again.',
    zh: '未能生成报告，未保存任何内容；口述仍在此页面上，请重试。',
  },
  COMMUNICATION_IN_FUTURE: {
    status: 422,
    en: 'The time at which somebody was told lies in the future. Nothing was logged. Check the time.',
    zh: '通知时间晚于当前时间，未做记录。请核对时间。',
  },
  CRITICAL_UNKNOWN: {
    status: 422,
    en: 'The report has no critical result “{code}”. Nothing was logged. Reload the report and choose among its critical results.',
    zh: '报告中没有危急值“{code}”，未做记录。请重新加载报告后选择。',
  },
  ORDER_NOT_FOUND: {
    status: 404,
    en: 'This order does not exist here.',
    zh: '此处没有该检查申请。',
  },
  ORDER_CHANGED_ELSEWHERE: {
    status: 409,
    en: 'The order was changed elsewhere (version {current}). Nothing was changed. Load it again and compare.',
    zh: '该申请已在别处修改（版本 {current}），未做任何更改。请重新加载并比较。',
  },
  ORDER_ACCESSION_TAKEN: {
    status: 409,
    en: 'The accession number {accession} already has an order. Nothing was changed. Open that order, or check the number.',
    zh: '检查号 {accession} 已有申请，未做任何更改。请打开该申请，或核对检查号。',
  },
  ORDER_PATIENT_CONTRADICTS: {
    status: 422,
    en: 'This patient number is on record with another name, birth date or sex. Nothing was saved. Check whether it is the same patient, and correct the record or the number.',
    zh: '该患者编号已登记，但姓名、出生日期或性别不同，未保存任何内容。请核对是否为同一患者，并更正记录或编号。',
  },
  ORDER_UNREADABLE: {
    status: 422,
    en: 'The order lacks {missing}. Nothing was saved. Complete it and send it again.',
    zh: '申请缺少 {missing}，未保存任何内容。请补充后重新发送。',
  },
  ORDER_HAS_REPORT: {
    status: 409,
    en: 'A report to this order exists, so it cannot be cancelled. Nothing was changed. Discard the draft first.',
    zh: '该申请已有报告，无法取消，未做任何更改。请先丢弃草稿。',
  },
  ORDER_CANCELLED: {
    status: 409,
    en: 'The order is cancelled. No report was opened. Take the cancellation back first.',
    zh: '该申请已取消，未创建报告。请先撤销取消。',
  },
  TEMPLATE_NOT_FOUND: {
    status: 404,
    en: 'This template or macro does not exist here, or it is somebody else’s.',
    zh: '此处没有该模板或短语，或其属于他人。',
  },
  TEMPLATE_CHANGED_ELSEWHERE: {
    status: 409,
    en: 'It was changed elsewhere (version {current}). Nothing was changed. Load it again and compare.',
    zh: '内容已在别处修改（版本 {current}），未做任何更改。请重新加载并比较。',
  },
  TEMPLATE_UNKNOWN: {
    status: 422,
    en: 'There is no template “{id}” for this report. Nothing was saved. Choose one of the list.',
    zh: '没有可用于该报告的模板“{id}”，未保存任何内容。请从列表中选择。',
  },
  TEMPLATE_TOO_MANY: {
    status: 409,
    en: 'You have {most} templates and macros already. Nothing was saved. Remove some that are not used.',
    zh: '您已有 {most} 个模板和短语，未保存。请先删除不用的。',
  },
  WORD_LIST_CHANGED_ELSEWHERE: {
    status: 409,
    en: 'Your word list was changed elsewhere (version {current}). Nothing was changed. Load it again and compare.',
    zh: '您的词表已在别处修改（版本 {current}），未做任何更改。请重新加载并比较。',
  },
});
