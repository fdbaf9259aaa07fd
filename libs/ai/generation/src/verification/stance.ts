import { CERTAINTY, DOWNWARD, UPWARD } from './base-lexicon';
import { anyOf } from './lexicon/any-of';
import { DENYING_WORDS } from './lexicon/opposites';

export type Side = 'left' | 'right';

/** How something is said: where, whether, how surely, and in which direction it moved. */
export interface Stance {
  readonly sides: readonly Side[];
  /** `both kidneys`: speaks of left and right without naming them. */
  readonly isOfBoth: boolean;
  readonly isNegated: boolean;
  /** The words among them that deny another word: `intact`. */
  readonly denials: readonly string[];
  /** 1 not excluded, 2 possible, 3 probable, 4 said plainly, 5 insisted on. */
  readonly certainty: number;
  readonly trend: 'up' | 'down' | 'none';
  /** The text with blanks for what was read. */
  readonly rest: string;
}

/** Stands in what is left of a text where it denied something. */
export const DENIAL_MARK = '¬';

const LEFT =
  /(?<!\b(?:is|are|was|were|has|have|had|he|she|they|who|it) )\bleft(?:-sided|wards?)?\b(?! (?:the|with|over|unchanged|open|behind)\b)|左(?!右)/giu;
const RIGHT = /\bright(?:-sided|wards?)?\b(?! (?:answer|choice|time|away|now|angles?|triangle|order|word|to (?!the\b|of\b)))|(?<!左)右/giu;
const BOTH =
  /\bbilateral(?:ly)?\b|\b(?:on )?both sides\b|双侧|两侧|双(?=肺|肾|乳|眼|耳|膝|髋)|(?<![\d\s%‰℃十百千万亿年月日天周个元人米时分秒岁倍度克升吨次例名家枚])左右/giu;
// What looks like a negation and is none.
const NO_NEGATION =
  /\bnot only\b|\bno doubt\b|\bno (?:later|less|fewer|more|earlier|greater|higher|lower) than\b|\bnothing but\b|不少于|不多于|不超过|不低于|不小于|不大于|(?<![看见找测听得做达收])不到|差不多|不管|不锈|无论|无线|无疑|不断|不过|不等式|不良|不足|不久|非常|非洲|未来|未婚/giu;
const NEGATION =
  /\b(?:no|not|never|none|nobody|nothing|nowhere|neither|(?<!\bneither\b.*)nor|hardly|without|cannot|absent|absence|lack(?:s|ed|ing)?|fail(?:s|ed)? to|den(?:y|ies|ied)|free of(?! charge)|unable|ha(?:s|ve|d) yet to|instead of|rather than|(?<=\b(?:is|are|was|were|be|being) (?:not )?)missing)\b|n['’]t\b|不曾|从未|从不|未曾|尚未|尚不|并未|并不|并没有|并无|并非|绝不|毫无|毫不|难以|无需|无须|不必|不用|不需要?|未能|没能|未予|不予|无法|不能够?|不会|不可以?|不得(?!不)|不再|不存在|未|没有|没|无|否认|非(?!常|洲|法|得|但|凡|要|典)|缺乏|缺如|不|阴性/giu;

const LATIN = /[a-z]/iu;
const HAN = /\p{sc=Han}/u;
const ANY_DENYING = anyOf(
  DENYING_WORDS.map(([{ source }]) => source),
  'iu',
);

/** @param text a clause: one statement */
export function readStance(text: string): Stance {
  let rest = text;
  const has = (pattern: RegExp): boolean => {
    let isFound = false;
    rest = rest.replace(pattern, (match: string) => ((isFound = true), ' '.repeat(match.length)));
    return isFound;
  };
  // Half of the patterns cannot match a text of the other script.
  const [isLatin, isHan] = [LATIN.test(text), HAN.test(text)];
  const level = CERTAINTY.find(([, en, zh]) => {
    const isFoundEn = isLatin && has(en);
    const isFoundZh = isHan && has(zh);
    return isFoundEn || isFoundZh;
  });
  const trend = (isLatin && UPWARD.en.test(rest)) || (isHan && UPWARD.zh.test(rest)) ? 'up' : 'none';
  const isDown = (isLatin && DOWNWARD.en.test(rest)) || (isHan && DOWNWARD.zh.test(rest));
  const isBoth = has(BOTH);
  const isLeft = has(LEFT);
  const isRight = has(RIGHT);
  has(NO_NEGATION);
  let negations = 0;
  // `torn` for `intact`: longer or shorter than the word, but places do not count from here on.
  const denials = new Map<string, string>();
  if (ANY_DENYING.test(rest))
    for (const [pattern, denied] of DENYING_WORDS) {
      // `unremarkable and clear` says one thing twice.
      rest = rest.replace(pattern, (match: string) => {
        denials.set(denied === '' ? pattern.source : denied, match.toLowerCase());
        return `${DENIAL_MARK}${denied}`;
      });
    }
  negations += denials.size;
  rest = rest.replace(NEGATION, (match: string) => {
    negations++;
    return DENIAL_MARK + ' '.repeat(match.length - 1);
  });
  return {
    sides: [...(isBoth || isLeft ? (['left'] as const) : []), ...(isBoth || isRight ? (['right'] as const) : [])],
    isOfBoth: isBoth || /\bboth\b|双|两侧/iu.test(text),
    isNegated: negations % 2 === 1,
    denials: [...denials.values()],
    certainty: level?.[0] ?? 4,
    // Both in one clause: nothing can be said.
    trend: isDown ? (trend === 'up' ? 'none' : 'down') : trend,
    rest,
  };
}

/** How a sentence of several clauses is said. */
export function joinedStance(parts: readonly Stance[]): Stance {
  const sides = new Set(parts.flatMap((part) => part.sides));
  const levels = new Set(parts.map(({ certainty }) => certainty));
  const trends = new Set(parts.map(({ trend }) => trend).filter((trend) => trend !== 'none'));
  const [trend = 'none'] = trends;
  return {
    sides: (['left', 'right'] as const).filter((side) => sides.has(side)),
    isOfBoth: parts.some(({ isOfBoth }) => isOfBoth),
    isNegated: parts.filter(({ isNegated }) => isNegated).length % 2 === 1,
    denials: parts.flatMap(({ denials }) => denials),
    // As in one clause: the first that is found counts.
    certainty: CERTAINTY.find(([level]) => levels.has(level))?.[0] ?? 4,
    trend: trends.size === 1 ? trend : 'none',
    rest: parts.map(({ rest }) => rest).join(' '),
  };
}
