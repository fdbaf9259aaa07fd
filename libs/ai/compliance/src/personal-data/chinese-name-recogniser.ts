import { COMMON_IN_REPORTS, FREQUENT_SURNAMES, GIVEN_NAME_CHARACTERS } from './chinese-given-names';
import { AFTER_NAME, COMPOUND_SURNAMES, NOT_IN_GIVEN_NAMES, SURNAMES } from './chinese-name-parts';
import { type PersonalSpan, personalSpan, type Recogniser } from './personal-span';

const LABEL =
  /(?:患者|病人|病员|患儿|伤者|受检者|产妇|孕妇|死者|联系人|家属|监护人|家长|学生|同学|孩子|姓名|名字|名叫|叫做|我叫|他叫|她叫|病人叫|患者叫|签名|签字|署名|户名|户主|持卡人|作者|审核者?|复核者?|报告者?|记录者?|检查者?|操作者?|申请者?|申请人|送检者?|主诊|主刀|术者|[一二三]助|助手|麻醉者?|巡回|器械|经办人|负责人|收件人|寄件人|投保人|被保险人|开户人|客户|教授|主任|院长|医生|医师|大夫|护士长?|技师|技士|药师|咨询师|治疗师|教师|老师|父亲|母亲|爸爸|妈妈|丈夫|妻子|儿子|女儿|配偶|爱人|老伴|哥哥|姐姐|弟弟|妹妹|其[父母夫妻子女兄弟姐妹]|班长|本人|班主任|同事|邻居|陪护|护工|司机)(?:姓名|签名|签字)?([ \t\u3000]{0,3}[:：是为叫][ \t\u3000]{0,3}|[ \t\u3000]{0,3}[(（][ \t]{0,2}|[ \t\u3000]{0,3})/gu;
const TITLE =
  /^(?:副?主任|主治|住院|实习|值班)?(?:医生|医师|大夫|主任|教授|护士长?|老师|同学|先生|女士|小姐|太太|院长|博士|阿姨|叔叔|大爷|大妈|大娘|奶奶|爷爷|师傅|技师|经理|同志|校长|律师|警官)/u;
/** What stands before a person: somebody does, gives, sees or is told something. */
const CUE = /(?:由|经|请|找|向|给|和|与|及|对|叫|让|跟|见|被|将|告知|通知|联系|转交|告诉|的|、|送|陪|替|问|交|接)$/u;
/** What a person does next. */
const DOES =
  /^(?:完成|复核|陪同|操作|书写|记录|签|审|阅|报告|诉|代诉|主诉|自述|诊|查房|会诊|接诊|执行|评估|检查|主刀|来电|来院|入院|出院|就诊|就医|预约|反映|表示|认为|建议|同意|拒绝|要求|提出|说|问|今年|今晨|今天|昨天|昨日|夜间|于|在|因|患|系|住)/u;
/** A sex or a day right behind it makes nearly anything a name. */
const SEX_OR_DAY = /^(?:[,，、 ]{0,2}[(（]?(?:男|女)(?:[性,，、；; ）)]|$)|[,，、 ]{1,2}(?:19|20)\d{2}[-年.])/u;
const HAN = /\p{Script=Han}/u;
const MINORITY = /^\p{Script=Han}{2,5}·\p{Script=Han}{2,5}/u;
const MASKED = /^\p{Script=Han}[某xX*×]{1,2}/u;
/** Points from which a candidate counts; see {@link pointsOf}. One character after a family name is a word more often than a name. */
const ENOUGH = { 1: 5, 2: 4 } as const;
const CUE_REACH = 4;

interface Around {
  readonly before: string;
  readonly after: string;
  /** What stands between a label and the name, such as a colon; undefined without a label. */
  readonly joint: string | undefined;
}

/** Chinese names. No list of people decides, but points for the family name, the characters of the given name, and what stands before and after. */
export const chineseNameRecogniser: Recogniser = {
  id: 'chinese-names',
  find: (text) => {
    const spans: PersonalSpan[] = [];
    // Once for the whole text: a look back from every family name took most of the time.
    const joints = new Map([...text.matchAll(LABEL)].map((match) => [match.index + match[0].length, match[1] ?? '']));
    for (let start = 0; start < text.length; start++) {
      const joint = joints.get(start);
      if (SURNAMES.has(text[start] ?? '') || COMPOUND_SURNAMES.has(text.slice(start, start + 2)))
        spans.push(...namesAt(text, start, joint));
      else if (joint !== undefined) spans.push(...foreignNameAt(text, start));
    }
    return spans;
  },
};

function namesAt(text: string, start: number, joint: string | undefined): readonly PersonalSpan[] {
  const before = text.slice(Math.max(0, start - CUE_REACH), start);
  const window = text.slice(start, start + 12);
  const isLabelled = joint !== undefined;
  const whole = isLabelled ? (MINORITY.exec(window)?.[0] ?? MASKED.exec(window)?.[0]) : undefined;
  if (whole !== undefined) return [personalSpan({ type: 'NAME', text: whole, start, certainty: 0.95, reason: 'label' })];
  const family = COMPOUND_SURNAMES.has(window.slice(0, 2)) ? window.slice(0, 2) : window.slice(0, 1);
  const rivals = ([2, 1] as const)
    .map((length) => ({ length, given: window.slice(family.length, family.length + length) }))
    .map(({ length, given }) => ({
      length,
      given,
      points: pointsOf(family, given, { before, after: window.slice(family.length + length), joint }),
    }))
    .filter(({ length, given, points }) => given.length === length && points >= ENOUGH[length])
    .sort((a, b) => b.points - a.points);
  const [best] = rivals;
  if (best !== undefined) {
    const certainty = Math.min(0.97, 0.7 + best.points / 40);
    return [personalSpan({ type: 'NAME', text: family + best.given, start, certainty, reason: isLabelled ? 'label' : 'context' })];
  }
  return loneFamily(text, { family, start, before, after: window.slice(family.length), joint });
}

/** 王主任, after a mark or a word that leads to a person: the 高 of 最高 is none. */
function loneFamily(
  text: string,
  { family, start, before, after }: Around & { readonly family: string; readonly start: number },
): readonly PersonalSpan[] {
  const last = text[start - 1];
  const isFree = last === undefined || !HAN.test(last) || CUE.test(before) || /[是在转]$/u.test(before);
  if (!TITLE.test(after) || !isFree) return [];
  return [personalSpan({ type: 'NAME', text: family, start, certainty: 0.82, reason: 'title' })];
}

function foreignNameAt(text: string, start: number): readonly PersonalSpan[] {
  const name = MINORITY.exec(text.slice(start, start + 12))?.[0];
  return name === undefined ? [] : [personalSpan({ type: 'NAME', text: name, start, certainty: 0.95, reason: 'label' })];
}

/** Points for a family name with a given name between its neighbours; none when a character cannot stand in a name here. */
function pointsOf(family: string, given: string, { before, after, joint }: Around): number {
  const characters = [...given];
  if (characters.length === 0 || !characters.every((character) => HAN.test(character))) return 0;
  const isTitled = TITLE.test(after);
  const isMarked = SEX_OR_DAY.test(after);
  const isFollowed = isTitled || isMarked || DOES.test(after) || AFTER_NAME.test(after);
  if (!isFollowed && joint === undefined) return 0;
  const typical = characters.filter((character) => GIVEN_NAME_CHARACTERS.has(character));
  // A character such as 一 or 生 stands in names only beside one that reports do not use.
  const isForeign = characters.some((character) => NOT_IN_GIVEN_NAMES.has(character) && !GIVEN_NAME_CHARACTERS.has(character));
  if (isForeign) return 0;
  const rare = typical.filter((character) => !COMMON_IN_REPORTS.has(character) && !NOT_IN_GIVEN_NAMES.has(character));
  const isAllTypical = typical.length === characters.length;
  const forGiven = isAllTypical ? (rare.length > 0 ? characters.length : characters.length - 1) : rare.length > 0 ? 0 : -1;
  const forFamily = family.length === 2 ? 2 : FREQUENT_SURNAMES.has(family) ? 1 : -1;
  const marks = /^(?:$|[^\p{Script=Han}])/u.test(after) ? 1 : 0;
  const forAfter = isTitled || isMarked ? 3 : DOES.test(after) ? 1 : isFollowed ? marks || 0.5 : -1;
  return forFamily + forGiven + forBefore(before, joint) + forAfter;
}

function forBefore(before: string, joint: string | undefined): number {
  if (joint !== undefined) return /[:：是为叫(（]/u.test(joint) ? 4 : 3;
  if (CUE.test(before)) return 2;
  return before === '' || /[^\p{Script=Han}]$/u.test(before) ? 1 : -1;
}
