import { COMMON_IN_REPORTS, FREQUENT_SURNAMES, GIVEN_NAME_CHARACTERS } from './chinese-given-names';
import { AFTER_NAME, COMPOUND_SURNAMES, NOT_IN_GIVEN_NAMES, SURNAMES } from './chinese-name-parts';
import { ONLY_NAMES_FOLLOW, ROLE_BEFORE_NAME } from './chinese-roles';
import { isWellKnown } from './well-known-names';
import { type PersonalSpan, personalSpan, type Recogniser } from './personal-span';

const TITLE =
  /^(?:副?主任|主治|住院|实习|值班)?(?:医生|医师|大夫|主任|教授|护士长?|老师|同学|先生|女士|小姐|太太|老太太|老先生|老人|大姐|大哥|院长|博士|阿姨|叔叔|大爷|大妈|大娘|奶奶|爷爷|师傅|技师|经理|同志|校长|律师|警官|民警|法官|书记|局长|处长|科长|部长|总监|奶奶|外公|外婆)/u;
/** What stands before a person: somebody does, gives, sees or is told something. */
const CUE =
  /(?:由|经|请|找|向|给|和|与|及|对|叫|让|跟|见|被|将|告知|通知|联系|转交|告诉|的|、|送|陪|替|问|交|接|床|随访|回访|走访|采访|访|嘱|@)[ ]?$/u;
/** What a person does next. */
const DOES =
  /^(?:一起|一同|敬上|敬启|谨上|打来|打电话|发来|写道|口头|当场|本人|生病|发烧|摔|受伤|报名|参加|缺席|完成|复核|陪同|操作|书写|记录|签|审|阅|报告|诉|代诉|主诉|自述|诊|查房|会诊|接诊|执行|评估|检查|主刀|来电|来院|入院|出院|就诊|就医|预约|反映|表示|认为|建议|同意|拒绝|要求|提出|说|问|今年|今晨|今天|昨天|昨日|夜间|于|在|因|患|系|住|近日|近期|日前|增持|减持|任|现任|担任|负责|没|未|已|将|会|想|要|请假|缺勤|迟到|转|从|由|委托|授权|购买|卖出|申请|[亲台转]启|[亲]?收(?=$|[\s,，。;；]))/u;
/** 黄丽因胸痛急诊就诊: only a person comes with a complaint. */
const SEEKS_CARE = /^因[^，。；\n]{1,24}?(?:就诊|来诊|来院|入院|急诊|住院|收治|就医|送[医诊院])/u;
/** Only a person speaks, or is spoken to. */
const SPEAKS = /^(?:说|问道?|答|写道|告诉|表示|认为|[,，、 ]{1,2}(?:你|您))/u;
/** Where a person belongs, and when she did it: leads to a name as well as to any other word. */
const AHEAD = /(?:[科室班部组系处队村]|公司|农民|工人|司机|[昨前今明]天|昨晚|今早|[上下]午|[早晚]上|周[一二三四五六日])$/u;
/** Words of two characters that could be a given name, and are none behind a family name. */
const FORM_OF_ADDRESS = /^(?:先生|女士|小姐|太太|老师|医生|大夫|医师|同学)/u;
/** 丁晓妈妈，: parents are called by their child, in class groups at the head of a sentence. */
const CHILD_OF = /^\p{Script=Han}{1,2}?(?=(?:同学)?的?(?:爸爸|妈妈|家长|爸|妈)[,，:：!！。、 您你])/u;
/** A sex or a day right behind it makes nearly anything a name. */
const SEX_OR_DAY = /^(?:[,，、 ]{0,2}[(（]?(?:男|女)(?:[性,，、；; ）)]|$)|[,，、 ]{1,2}(?:19|20)\d{2}[-年.])/u;
/** 谷雨，女，58岁: no word of a sentence stands so. */
const PERSON_AFTER = /^[,，、 \u3000]{1,2}(?:(?:男|女)性?[,，、 ；;]{1,2}\d|\d{1,3}岁|性别)/u;
const HAN = /\p{Script=Han}/u;
const PARTS = '\\p{Script=Han}{1,6}(?:[·•・‧]\\p{Script=Han}{1,8}?){1,2}';
const NAME_END = '(?=$|[^\\p{Script=Han}·•・‧]|男|女|的|复|在|先生|女士|同学|老师|医|教授|主|于|因|与|和|说|来|自|诉|已|为|系)';
const TRANSLITERATED = new RegExp(`^${PARTS}${NAME_END}`, 'u');
const DOTTED = new RegExp(`(?<![\\p{Script=Han}·•・‧])${PARTS}${NAME_END}`, 'gu');
const LATIN =
  /^\p{Lu}[\p{L}'’-]{1,20}(?:,? (?:\p{Lu}\.|\p{Ll}{2,3}|\p{Lu}[\p{L}'’-]{1,20})){1,4}(?=$|[\s,，。；;、（(）)|]|男|女|的|先生|女士)/u;
const SPACED = /^\p{Script=Han}{1,2}[ \u3000]{1,3}\p{Script=Han}{1,2}(?=$|[^\p{Script=Han} \u3000])/u;
const BEFORE_MARK = /^\p{Script=Han}{2,6}?(?=$|[\s,，。；;、（(）)|]|男性?[,，]|女性?[,，])/u;
/** What stands in a form where no name was given. */
const NOT_STATED = /^(?:其|不详|未知|保密|匿名|无名|略|同上|如下|空白|待查|未填|不明|本人|无)/u;
const MASKED = /^\p{Script=Han}[某xX*×]{1,2}/u;
/** Points from which a candidate counts; see {@link pointsOf}. One character after a family name is a word more often than a name. */
const ENOUGH = { 1: 5, 2: 4 } as const;
const CUE_REACH = 4;
/** A name with what its person comes for. */
const NAME_REACH = 36;

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
    const joints = new Map([...text.matchAll(ROLE_BEFORE_NAME)].map((match) => [match.index + match[0].length, match[1] ?? '']));
    for (let start = 0; start < text.length; start++) {
      const joint = joints.get(start);
      if (SURNAMES.has(text[start] ?? '') || COMPOUND_SURNAMES.has(text.slice(start, start + 2)))
        spans.push(...namesAt(text, start, joint));
      if (joint !== undefined) spans.push(...labelledNameAt(text, start, joint));
    }
    return [...spans, ...transliteratedNames(text), ...namesOfPeoples(text), ...listedNames(text, spans)];
  },
};

function namesAt(text: string, start: number, joint: string | undefined): readonly PersonalSpan[] {
  const before = text.slice(Math.max(0, start - CUE_REACH), start);
  const window = text.slice(start, start + NAME_REACH);
  const isLabelled = joint !== undefined;
  const whole = isLabelled ? MASKED.exec(window)?.[0] : undefined;
  if (whole !== undefined) return [personalSpan({ type: 'NAME', text: whole, start, certainty: 0.95, reason: 'label' })];
  if (!isLabelled && WORD_END.test(before + window.charAt(0))) return [];
  if (FORM_OF_ADDRESS.test(window.slice(1)))
    return loneFamily(text, { family: window.slice(0, 1), start, before, after: window.slice(1), joint });
  const family = COMPOUND_SURNAMES.has(window.slice(0, 2)) ? window.slice(0, 2) : window.slice(0, 1);
  // 诊断医师海涛。 stands behind a label and before a mark, 明月阿姨 behind a mark and before a title.
  const isPlain = isLabelled || /(?:^|[^\p{Script=Han}])$/u.test(before);
  const isMarkAfter = (length: number): boolean => {
    // 患者高龄， is no name, and 操作方法， has no person before it.
    const isOfPerson = joint !== '' || /[者人员师生医长士理授任班]$/u.test(before);
    if (length === 1 && !(isOfPerson && GIVEN_NAME_CHARACTERS.has(window.charAt(family.length)))) return false;
    const after = window.slice(family.length + length);
    return isLabelled ? /^(?:$|[,，。；;、)）\n])/u.test(after) : TITLE.test(after);
  };
  const rivals = ([2, 1] as const)
    .map((length) => ({ length, given: window.slice(family.length, family.length + length) }))
    .map(({ length, given }) => ({
      length,
      given,
      points: pointsOf(family, given, { before, after: window.slice(family.length + length), joint }),
    }))
    .filter(
      ({ length, given, points }) => given.length === length && points >= (isPlain && isMarkAfter(length) ? ENOUGH[2] : ENOUGH[length]),
    )
    .sort((a, b) => b.points - a.points);
  const [best] = rivals;
  if (best !== undefined) {
    const certainty = Math.min(0.97, 0.7 + best.points / 40);
    return [personalSpan({ type: 'NAME', text: family + best.given, start, certainty, reason: isLabelled ? 'label' : 'context' })];
  }
  const child = /(?:^|[^\p{Script=Han}])$/u.test(before) ? CHILD_OF.exec(window.slice(family.length))?.[0] : undefined;
  if (child !== undefined && ![...child].some((character) => NOT_IN_GIVEN_NAMES.has(character)) && !/^单亲|^全职/u.test(window))
    return [personalSpan({ type: 'NAME', text: family + child, start, certainty: 0.84, reason: 'kin' })];
  return loneFamily(text, { family, start, before, after: window.slice(family.length), joint });
}

/** Words that end like a family name. */
const WORD_END =
  /(?:[对关由至位处鉴等在属]于|[对相反适响供]应|[对定方部移错]位|[当同那有及届]时|容易|[非平日经通]常|[地对双各多一]方|[提最升增]高|[平安]安|[上下]周|前任|现任)$/u;

/** 王主任, after a mark or a word that leads to a person: the 高 of 最高 is none. */
function loneFamily(
  text: string,
  { family, start, before, after, joint }: Around & { readonly family: string; readonly start: number },
): readonly PersonalSpan[] {
  const last = text[start - 1];
  const isFree =
    joint !== undefined ||
    (/^(?:先生|女士|小姐|太太)/u.test(after) && FREQUENT_SURNAMES.has(family) && !WORD_END.test(before + family)) ||
    last === undefined ||
    !HAN.test(last) ||
    CUE.test(before) ||
    /[是在转成了]$/u.test(before);
  if (!TITLE.test(after) || !isFree) return [];
  return [personalSpan({ type: 'NAME', text: family, start, certainty: 0.82, reason: 'title' })];
}

/** A name of another form behind a label: 买买提·艾力, 白玛央金 before an age, Michael Johnson, 项 羽飞; behind 姓名 whatever stands there. */
function labelledNameAt(text: string, start: number, joint: string): readonly PersonalSpan[] {
  const window = text.slice(start, start + 36);
  const label = text.slice(Math.max(0, start - 10), start);
  const isStrong = ONLY_NAMES_FOLLOW.test(label);
  const isMarked = isStrong || /[:：叫(（]/u.test(joint);
  const named = (name: string | undefined, certainty: number): readonly PersonalSpan[] =>
    name === undefined ? [] : [personalSpan({ type: 'NAME', text: name, start, certainty, reason: 'label' })];
  const dotted = TRANSLITERATED.exec(window)?.[0];
  if (dotted !== undefined) return named(dotted, 0.95);
  const latin = LATIN.exec(window)?.[0];
  if (latin !== undefined) return named(isWellKnown(latin) ? undefined : latin, 0.9);
  const spaced = isMarked ? SPACED.exec(window)?.[0] : undefined;
  if (spaced !== undefined && (SURNAMES.has(spaced.charAt(0)) || isStrong)) return named(spaced, 0.92);
  const han = BEFORE_MARK.exec(window)?.[0];
  if (han === undefined || NOT_STATED.test(han)) return [];
  // 收件人 彭程 地址: behind a label of names, between spaces.
  if (isStrong && SURNAMES.has(han.charAt(0)) && han.length < 4 && /^\s/u.test(window.slice(han.length))) return named(han, 0.85);
  const isForeign = [...han].some((character) => NOT_IN_GIVEN_NAMES.has(character) && !GIVEN_NAME_CHARACTERS.has(character));
  if (isStrong && /[:：]/u.test(joint)) return named(han, 0.9);
  return !isForeign && PERSON_AFTER.test(window.slice(han.length)) ? named(han, 0.86) : [];
}

/** 卡洛斯·戈麦斯 anywhere that a person is spoken of: after whoever leads to one, or before an age, a sex or a title. */
function transliteratedNames(text: string): readonly PersonalSpan[] {
  return [...text.matchAll(DOTTED)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - CUE_REACH), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
    const isSpokenOf = PERSON_AFTER.test(after) || SEX_OR_DAY.test(after) || TITLE.test(after) || DOES.test(after) || CUE.test(before);
    if (!isSpokenOf || /^(?:综合征|病|征|定理|定律|的小说)/u.test(after)) return [];
    return [personalSpan({ type: 'NAME', text: match[0], start: match.index, certainty: 0.86, reason: 'context' })];
  });
}

/** Of names of Uyghurs, Kazakhs, Tibetans and Mongols, written without a dot. */
const OF_PEOPLES =
  '(?:古丽|阿依|米热|热依|买买提|艾合|阿不都|阿卜杜|努尔|帕提|哈丽|吐尔|玛依|木拉提|别克|叶尔|阿扎提|巴合提|赛里克|娜尔|迪丽|热巴|格桑|卓玛|扎西|次仁|央金|达瓦|尼玛|旦增|丹增|多吉|白玛|德吉|拉姆|洛桑|平措|索朗|仁增|斯琴|高娃|其其格|乌云|巴特尔|巴图|那仁|娜仁|苏日娜|萨仁|图雅|敖登|哈斯)';
const WITHOUT_DOT = new RegExp(
  `${OF_PEOPLES}{2,3}|${OF_PEOPLES}\\p{Script=Han}{1,2}(?=同学|老师|女士|先生|阿姨|叔叔|医生|[,，]\\s?(?:男|女)[,，性])`,
  'gu',
);

function namesOfPeoples(text: string): readonly PersonalSpan[] {
  return [...text.matchAll(WITHOUT_DOT)].map((match) =>
    personalSpan({ type: 'NAME', text: match[0], start: match.index, certainty: 0.85, reason: 'context' }),
  );
}

const LISTED =
  /^(?:[(（][^()（）\n]{0,20}[)）])?[、和与及/](\p{Script=Han}{2,4})(?=$|[^\p{Script=Han}]|[和与及]\p{Script=Han}{2,3}|[二两三四五六几][位名人])/u;

/** 张三（工号…）、李四: whoever a list puts behind a person is one too, and so on to its end. */
function listedNames(text: string, found: readonly PersonalSpan[]): readonly PersonalSpan[] {
  const ends = found.map(({ end }) => end);
  const listed: PersonalSpan[] = [];
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    const match = LISTED.exec(text.slice(end, end + 30));
    const name = match?.[1] ?? '';
    const family = COMPOUND_SURNAMES.has(name.slice(0, 2)) ? 2 : 1;
    const isFamily = family === 2 || SURNAMES.has(name.charAt(0));
    const given = [...name.slice(family)];
    const isGiven =
      given.length > 0 &&
      given.length < 3 &&
      given.every((character) => !NOT_IN_GIVEN_NAMES.has(character) || GIVEN_NAME_CHARACTERS.has(character));
    if (match === null || !isFamily || !isGiven || !given.some((character) => GIVEN_NAME_CHARACTERS.has(character))) continue;
    const start = end + match[0].length - name.length;
    listed.push(personalSpan({ type: 'NAME', text: name, start, certainty: 0.78, reason: 'listed' }));
    ends.push(start + name.length);
  }
  return listed;
}

/** Points for a family name with a given name between its neighbours; none when a character cannot stand in a name here. */
function pointsOf(family: string, given: string, { before, after, joint }: Around): number {
  const characters = [...given];
  if (characters.length === 0 || !characters.every((character) => HAN.test(character))) return 0;
  const isTitled = TITLE.test(after);
  const isPerson = PERSON_AFTER.test(after);
  const isMarked = isPerson || SEX_OR_DAY.test(after);
  // 高血压因头晕来院 begins with a family name too.
  const isInCare = SEEKS_CARE.test(after) && characters.every((character) => GIVEN_NAME_CHARACTERS.has(character));
  const isFollowed = isTitled || isMarked || isInCare || SPEAKS.test(after) || DOES.test(after) || AFTER_NAME.test(after);
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
  const forAfter = isPerson
    ? 5
    : isTitled || isMarked || isInCare
      ? 3
      : SPEAKS.test(after)
        ? 2
        : DOES.test(after)
          ? 1
          : isFollowed
            ? marks || 0.5
            : -1;
  // 受检者池小鱼，: two characters that no report uses, between a label and a mark.
  const forForm =
    joint !== undefined && !/名[字]?$/u.test(before) && characters.length === 2 && typical.length > 0 && /^[,，。；;]/u.test(after) ? 2 : 0;
  return forForm + forFamily + forGiven + forBefore(before, joint, family.length === 2 || FREQUENT_SURNAMES.has(family)) + forAfter;
}

function forBefore(before: string, joint: string | undefined, isFrequent: boolean): number {
  if (joint !== undefined) return /[:：是为叫(（]/u.test(joint) ? 4 : 3;
  if (CUE.test(before)) return before.endsWith('、') && !isFrequent ? 1 : 2;
  if (AHEAD.test(before) && isFrequent) return 1;
  return before === '' || /[^\p{Script=Han}]$/u.test(before) ? 1 : -1;
}
