import { defineErrors } from '@trivium/shared/kernel';

export const careErrors = defineErrors({
  CARE_ALERT_NOT_FOUND: {
    status: 404,
    en: 'There is no such message in your inbox. Nothing was changed. It may have been given to another adult; reload the list.',
    zh: '您的收件箱中没有这条消息，未做任何更改。它可能已转给另一位负责人，请刷新列表。',
  },
  CARE_ADULT_UNKNOWN: {
    status: 404,
    en: 'There is no open account with this address in your organisation. Nothing was changed. Check the address, or make the account first.',
    zh: '本机构没有使用该邮箱的有效账户，未做任何更改。请核对邮箱，或先创建账户。',
  },
  CARE_ADULT_IS_STUDENT: {
    status: 422,
    en: 'This account is a student’s; a student cannot be the named adult. Nothing was changed. Name a teacher or a counsellor.',
    zh: '该账户属于学生，学生不能担任负责人。未做任何更改。请指定教师或心理老师。',
  },
  CARE_APPROVAL_IN_FUTURE: {
    status: 422,
    en: 'The day of approval lies in the future. Nothing was changed. Write the day on which the text was approved.',
    zh: '审定日期在将来，未做任何更改。请填写文本实际审定的日期。',
  },
});
