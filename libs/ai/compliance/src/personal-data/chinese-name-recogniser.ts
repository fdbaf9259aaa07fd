import { AFTER_NAME, COMPOUND_SURNAMES, NOT_IN_GIVEN_NAMES, SURNAMES } from './chinese-name-parts';
import { type PersonalSpan, personalSpan, type Recogniser } from './personal-span';

const LABEL =
  /(?:(?:患者|病人|伤者|受检者|产妇|联系人|家属|监护人|家长|学生|同学|姓名|名字|名叫|叫做|我叫|签名|签字|署名|作者|审核者?|报告者?|记录者?|检查者?|操作者?|申请者?|主诊|主刀|术者|麻醉者?|经办人|负责人|收件人|寄件人|户主|申请人|投保人|被保险人|开户人|客户|老师|教授|主任|院长|医生|医师|大夫|护士|技师|药师|咨询师|父亲|母亲|爸爸|妈妈|丈夫|妻子|儿子|女儿|配偶|其[父母夫妻子女兄弟姐妹]|班长|本人|班主任)(?:姓名|签名|签字)?(?:[ \t]{0,3}[:：是为][ \t]{0,3}|[ \t]{0,3}))/gu;
const TITLE = /(?:医生|医师|大夫|主任|教授|护士长?|老师|同学|先生|女士|小姐|院长|博士|阿姨|叔叔|师傅|技师|经理|同志|副?主任医师)/gu;
const HAN = /\p{Script=Han}/u;

/** Chinese names: after a label, before a title, or alone between marks of a list. Given-name shapes, not a list of people, decide where a name ends. */
export const chineseNameRecogniser: Recogniser = {
  id: 'chinese-names',
  find: (text) => [...afterLabels(text), ...beforeTitles(text)],
};

function afterLabels(text: string): PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  for (const match of text.matchAll(LABEL)) {
    const start = match.index + match[0].length;
    const name = nameAt(text, start);
    const certainty = /[:：是为]/u.test(match[0]) ? 0.95 : 0.85;
    if (name !== undefined) spans.push(personalSpan({ type: 'NAME', text: name, start, certainty, reason: 'label' }));
  }
  return spans;
}

function beforeTitles(text: string): PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  for (const { index } of text.matchAll(TITLE)) {
    for (const length of [4, 3, 2, 1]) {
      const start = index - length;
      if (start < 0) continue;
      const name = text.slice(start, index);
      if (!isNamed(name, length) || !isFreeBefore(text, start, length)) continue;
      spans.push(personalSpan({ type: 'NAME', text: name, start, certainty: 0.82, reason: 'title' }));
      break;
    }
  }
  return spans;
}

/** A lone surname before a title needs a mark before it: the 高 of 最高 is none. */
function isFreeBefore(text: string, start: number, length: number): boolean {
  const before = text[start - 1];
  if (before === undefined || !HAN.test(before)) return true;
  return length > 1 ? true : /[由请找向给和与及对是叫让跟见在经转]/u.test(before);
}

function isNamed(name: string, length: number): boolean {
  const family = familyOf(name);
  if (family === undefined) return false;
  const given = name.slice(family.length);
  return given.length <= 2 && length >= family.length && isGiven(given);
}

function familyOf(text: string): string | undefined {
  const two = text.slice(0, 2);
  if (COMPOUND_SURNAMES.has(two)) return two;
  return SURNAMES.has(text[0] ?? '') ? text[0] : undefined;
}

function isGiven(given: string): boolean {
  return [...given].every((character) => HAN.test(character) && !NOT_IN_GIVEN_NAMES.has(character));
}

/** The name that begins at `start`: the longest given name that something other than a name follows. */
function nameAt(text: string, start: number): string | undefined {
  const window = text.slice(start, start + 12);
  const minority = /^\p{Script=Han}{2,5}·\p{Script=Han}{2,5}/u.exec(window)?.[0];
  if (minority !== undefined) return minority;
  const masked = /^\p{Script=Han}[某xX*×]{1,2}/u.exec(window)?.[0];
  if (masked !== undefined && familyOf(masked) !== undefined) return masked;
  const family = familyOf(window);
  if (family === undefined) return undefined;
  for (const length of [2, 1]) {
    const given = window.slice(family.length, family.length + length);
    const rest = window.slice(family.length + length);
    if (given.length === length && isGiven(given) && AFTER_NAME.test(rest)) return family + given;
  }
  return undefined;
}
