import type { LieKind } from '../situations/read-situations';
import type { OtherSituation } from './situation';

/** A true sentence made false in one place; undefined where it has no such place. */
type Spoiler = (sentence: string, situation: OtherSituation) => string | undefined;

const MARK = /\[(\d)\]/g;
const EN_SIDES = { left: 'right', right: 'left', Left: 'Right', Right: 'Left' } as const;
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/(\d) ?mm/, '$1 cm'],
  [/(\d) ?cm/, '$1 mm'],
  [/(\d) ?ml/, '$1 l'],
  [/(\d) million/, '$1 billion'],
  [/(\d) billion/, '$1 million'],
  [/(\d) seconds/, '$1 minutes'],
  [/(\d) minutes/, '$1 hours'],
  [/(\d) hours/, '$1 days'],
  [/(\d) tons/, '$1 kilograms'],
  [/(\d)%/, '$1‰'],
  [/(\d)亿/, '$1万'],
  [/(\d)万/, '$1亿'],
  [/(\d)公里/, '$1米'],
  [/(\d)纳米/, '$1毫米'],
  [/(\d)分钟/, '$1小时'],
];
const DEFINITE: readonly (readonly [RegExp, string])[] = [
  [/ is possible/, ' is certain'],
  [/ may /, ' will certainly '],
  [/ probably /, ' certainly '],
  [/ suspicious for/, ' proven to be'],
  [/ raises the suspicion of/, ' proves'],
  [/ is expected to be/, ' is'],
  [/可能为|疑似为|可疑为/, '确诊为'],
  [/有可能比/, '必定比'],
  [/很可能/, '确定'],
  [/可能(?:会)?/, '一定会'],
  [/不能除外/, '已经确诊'],
];

const digitsChanged = (digits: string): string => String(Number(digits) + (Number(digits) > 20 ? 13 : 3));

/** The first number that is no date, no mark and no part of a name gets another value. */
const number: Spoiler = (sentence) => {
  const spoilt = sentence.replace(
    /(?<![\d.,/年月A-Za-z腰[])(\d{1,3})(?=(?:\.\d+)?(?: ?(?:mm|cm|ml|%|seconds|minutes|hours|items|students|million|billion|tons|molecules|people|days|types|亿|万|元|公里|纳米|个|辆|分钟|名|英镑|欧元|级)))/,
    (digits) => digitsChanged(digits),
  );
  return spoilt === sentence ? undefined : spoilt;
};

const unit: Spoiler = (sentence) => {
  const found = UNITS.find(([pattern]) => pattern.test(sentence));
  return found && sentence.replace(found[0], found[1]);
};

const date: Spoiler = (sentence) => {
  const spoilt = sentence
    .replace(/\b(1[5-9]\d\d|20\d\d)\b|(?<!\d)(\d{3,4})(?=年)/, (year) => String(Number(year) + 4))
    .replace(/\b(January|March|April|June|August|September|October|February)\b/, (month) => (month === 'March' ? 'May' : 'March'));
  return spoilt === sentence ? undefined : spoilt;
};

const side: Spoiler = (sentence) => {
  const spoilt = sentence
    .replace(/\b(?:left|right|Left|Right)\b/, (word) => EN_SIDES[word as keyof typeof EN_SIDES])
    .replace(/左|右/, (word) => (word === '左' ? '右' : '左'));
  // "When they stand at right angles", "the right way": no side.
  return spoilt === sentence || /\b(?:right|left) angles/.test(sentence) ? undefined : spoilt;
};

const negation: Spoiler = (sentence, { language }) => {
  const without =
    language === 'zh'
      ? sentence.replace(/未见|没有(?:发现|见到)?|无(?!线)|不(?=允许|能|存在)/, (word) =>
          word.includes('见') || word.includes('发现') ? '可见' : word === '不' ? '' : '有',
        )
      : sentence
          .replace(/ is not | are not /, (word) => word.replace(' not', ''))
          .replace(/^No |^There are no |^There is no /, (word) => word.replace('No ', 'A ').replace(' no ', ' a '));
  if (without !== sentence) return without;
  const withOne =
    language === 'zh' ? sentence.replace(/是|为|会|将/, '不$&') : sentence.replace(/ (is|are|was|were|will|has|have) /, ' $1 not ');
  return withOne === sentence ? undefined : withOne;
};

const certainty: Spoiler = (sentence) => {
  const found = DEFINITE.find(([pattern]) => pattern.test(sentence));
  return found && sentence.replace(found[0], found[1]);
};

const name: Spoiler = (sentence, { names: [right, wrong] }) => (sentence.includes(right) ? sentence.replace(right, wrong) : undefined);

const citation: Spoiler = (sentence) => sentence.replace(MARK, (_, mark: string) => `[${mark === '1' ? '2' : '1'}]`);

const SPOILERS = { number, unit, date, side, negation, certainty, name, citation } satisfies Partial<Record<LieKind, Spoiler>>;

export interface Lie {
  readonly kind: LieKind;
  readonly text: string;
}

/** Every lie that a situation's truths allow: one place of one sentence each, and the three that are written by hand. */
export function liesOf(situation: OtherSituation): readonly Lie[] {
  const made = Object.entries(SPOILERS).flatMap(([kind, spoil]) =>
    situation.truths.flatMap((truth) => {
      const text = (spoil as Spoiler)(truth, situation);
      return text === undefined ? [] : [{ kind: kind as LieKind, text }];
    }),
  );
  const [first = ''] = situation.truths;
  const gap = situation.language === 'zh' ? '' : ' ';
  return [
    ...made,
    ...(situation.denials ?? []).map((text) => ({ kind: 'negation' as const, text })),
    ...(situation.lies ?? []),
    { kind: 'relation', text: situation.reversed },
    { kind: 'unsupported', text: `${first}${gap}${situation.invented}` },
    { kind: 'advice', text: `${first}${gap}${situation.advice}` },
  ];
}
