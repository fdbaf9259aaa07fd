import type { Span } from '../finding';

export interface SecondPatient {
  /** Where the text of the second patient begins. */
  readonly start: number;
  readonly spans: readonly Span[];
}

/** Where a sentence may begin. */
const HEAD = String.raw`(?:^|[\n;。(]|\. )[ ]?`;

/** Headings that name a person, with the mark before or behind the name (姓名：张三; 患者张三：; \`Patient John Smith:\`); the second with another value begins another patient. */
const PERSON = new RegExp(
  HEAD +
    String.raw`(?:(姓名|病人姓名|患者姓名|患者|病人|patient name|patient|name|pt|mrs|mr(?=\.)|ms(?=\.))|(病历号|住院号|门诊号|检查号|病案号|id号|mrn|patient id|accession(?: number| no)?))\s?[:#.]?\s?([^\s,;。:]{1,40}(?: (?!age|male|female|mrn)[a-z]{1,20})?)(\s?:)?`,
  'g',
);

/** Family names that begin no word of a report. */
const FAMILY_NAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗梁宋郑谢韩唐冯董萧曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛阎潘杜戴汪姜范姚谭廖邹熊陆郝孔崔邱秦顾侯邵孟';

/** 患者张三，…; 张三：…: a family name and one or two characters more. */
const CHINESE_NAME = new RegExp(
  HEAD + String.raw`(?:(?:患者|病人)([${FAMILY_NAMES}]\p{Script=Han}{1,2})(?=[,、 :的男女])|([${FAMILY_NAMES}]\p{Script=Han}{1,2})(?= ?:))`,
  'gu',
);

/** 张三，右肺上叶…: a name alone before its comma. What looks like one and is a word of a report (周围, 范围, 张力) is none. */
const NAME_BEFORE_COMMA = new RegExp(
  HEAD + String.raw`([${FAMILY_NAMES}](?![围边力有经多染音密部叶肺段性])\p{Script=Han}{1,2})(?=,)`,
  'gu',
);

/** `Mr Smith: …`: without its point mr is also an examination, so one of the names needs another title. */
const TITLED = new RegExp(HEAD + String.raw`(mr|mrs|miss)\.? ([a-z]{2,20})(?=\s?:)`, 'g');

/** Words that say it themselves: 下一位患者, \`Second patient:\`. */
const NEXT_PATIENT = new RegExp(
  HEAD +
    String.raw`((?:下一|第[二三2-9]|另一|另外一|其二)[位名个例]?(?:患者|病人)|(?:患者|病人)(?:[二三]|2|3)(?=[:,])|(?:the )?(?:next|second|third|other|another) (?:patient|pt)(?=[ ,:.]))`,
  'g',
);

/** Age and sex as a dictation begins: 男，65岁; \`56-year-old male\`. */
const AGE_AND_SEX =
  /([男女])性?[,、 ]{0,2}(\d{1,3})岁|(\d{1,3})岁[,、 ]{0,2}([男女])|(\d{1,3})[- ]?(?:years?[- ]old|y\/?o)[- ](male|female|man|woman)/g;

/** Two names, two record numbers, two people of another age or sex, or a word for the next patient in one text. Which of the two is meant is not guessed. */
export function secondPatientOf(even: string): SecondPatient | undefined {
  return [secondHeading(even), secondName(even), secondBareName(even), secondTitled(even), nextPatient(even), secondPerson(even)].reduce(
    earlier,
  );
}

function earlier(one: SecondPatient | undefined, other: SecondPatient | undefined): SecondPatient | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return other.start < one.start ? other : one;
}

/** Collects values of one kind; gives the place of the first that differs from the one before it all. */
function differing(found: Iterable<{ readonly value: string; readonly span: Span }>): SecondPatient | undefined {
  let first: { readonly value: string; readonly span: Span } | undefined;
  for (const one of found) {
    first ??= one;
    if (first.value !== one.value) return { start: one.span[0], spans: [first.span, one.span] };
  }
  return undefined;
}

const spanOf = (match: RegExpExecArray): Span => {
  const lead = match[0].length - match[0].replace(/^[\n;。(. ]+/, '').length;
  return [match.index + lead, match.index + match[0].length];
};

function secondHeading(even: string): SecondPatient | undefined {
  const found: Readonly<Record<'name' | 'number', { readonly value: string; readonly span: Span }[]>> = { name: [], number: [] };
  for (const match of even.matchAll(PERSON)) {
    const kind = match[1] !== undefined ? 'name' : 'number';
    const value = match[3] ?? '';
    const hasMark = /[:#]/.test(match[0]) || kind === 'number' || /^[a-z\d甲乙一二]$/.test(value);
    if (hasMark) found[kind].push({ value, span: spanOf(match) });
  }
  return earlier(differing(found.name), differing(found.number));
}

function secondName(even: string): SecondPatient | undefined {
  return differing([...even.matchAll(CHINESE_NAME)].map((match) => ({ value: match[1] ?? match[2] ?? '', span: spanOf(match) })));
}

/** Only where the text begins with a name: within a report two such words are rarely names. */
function secondBareName(even: string): SecondPatient | undefined {
  const found = [...even.matchAll(NAME_BEFORE_COMMA)].map((match) => ({ value: match[1] ?? '', span: spanOf(match) }));
  return found[0]?.span[0] === 0 ? differing(found) : undefined;
}

function secondTitled(even: string): SecondPatient | undefined {
  const found = [...even.matchAll(TITLED)];
  if (found.every(([, title]) => title === 'mr')) return undefined;
  return differing(found.map((match) => ({ value: match[2] ?? '', span: spanOf(match) })));
}

function nextPatient(even: string): SecondPatient | undefined {
  for (const match of even.matchAll(NEXT_PATIENT)) {
    const span = spanOf(match);
    if (span[0] > 0) return { start: span[0], spans: [span] };
  }
  return undefined;
}

function secondPerson(even: string): SecondPatient | undefined {
  return differing(
    [...even.matchAll(AGE_AND_SEX)].map((match) => ({
      value: `${match[1] ?? match[4] ?? match[6] ?? ''} ${match[2] ?? match[3] ?? match[5] ?? ''}`,
      span: [match.index, match.index + match[0].length] as const,
    })),
  );
}
