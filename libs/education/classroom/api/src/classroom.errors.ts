import { defineErrors } from '@trivium/shared/kernel';

export const classroomErrors = defineErrors({
  CLASS_CODE_UNKNOWN: {
    status: 404,
    en: 'This class code is not valid: it is mistyped, was replaced, or the class is closed. Nothing was changed. Compare it with the one on the board, or ask your teacher.',
    zh: '班级代码无效：可能输入有误、已更换，或班级已关闭。未做任何更改。请与教师给出的代码核对，或询问教师。',
  },
  MEMBER_NOT_FOUND: {
    status: 404,
    en: 'There is no such person in this class. Nothing was changed. Look at the list of members.',
    zh: '该班级中没有此人。未做任何更改。请查看成员列表。',
  },
  ACCOUNT_UNKNOWN: {
    status: 404,
    en: 'There is no such account in your organisation. Nothing was changed. Add people by the class code or a roster.',
    zh: '您的机构中没有该账户。未做任何更改。请通过班级代码或名册添加成员。',
  },
  ROSTER_UNREADABLE: {
    status: 422,
    en: 'The roster cannot be read as a table ({reason}). Nobody was added. Save it as CSV with the columns name and email.',
    zh: '名册无法作为表格读取（{reason}），未添加任何人。请另存为包含姓名和邮箱两列的 CSV 文件。',
  },
  ROSTER_WITHOUT_COLUMNS: {
    status: 422,
    en: 'The roster has no column of e-mail addresses. Nobody was added. Give it a first line “name,email”.',
    zh: '名册中没有邮箱列，未添加任何人。请在首行写明“姓名,邮箱”。',
  },
  ROSTER_EMPTY: {
    status: 422,
    en: 'The roster holds no people. Nobody was added. Write one person a line below the first line.',
    zh: '名册中没有人员，未添加任何人。请在首行之下每行填写一人。',
  },
  ROSTER_TOO_LONG: {
    status: 422,
    en: 'The roster holds {count} people; at most {limit} are taken at a time. Nobody was added. Split the file.',
    zh: '名册共有 {count} 人，一次最多导入 {limit} 人，未添加任何人。请拆分文件。',
  },
});

/** What is wrong with one line of a roster. */
export const ROSTER_PROBLEMS = {
  NAME_MISSING: { en: 'The name is missing.', zh: '缺少姓名。' },
  NAME_TOO_LONG: { en: 'The name has more than 120 characters.', zh: '姓名超过 120 个字符。' },
  EMAIL_MISSING: { en: 'The e-mail address is missing.', zh: '缺少邮箱地址。' },
  EMAIL_INVALID: { en: 'This is not an e-mail address.', zh: '邮箱地址格式不正确。' },
  EMAIL_REPEATED: { en: 'The same address stands further up.', zh: '该邮箱在前面已出现。' },
  EMAIL_TAKEN: {
    en: 'The address belongs to an account that cannot be added here. Use another one.',
    zh: '该邮箱已被其他账户使用，无法添加。请换用其他邮箱。',
  },
} as const;
export type RosterProblem = keyof typeof ROSTER_PROBLEMS;
