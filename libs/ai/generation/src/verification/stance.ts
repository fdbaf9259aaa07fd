import { CERTAINTY, DOWNWARD, UPWARD } from './base-lexicon';
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

const LEFT =
  /(?<!\b(?:is|are|was|were|has|have|had|he|she|they|who|it) )\bleft(?:-sided|wards?)?\b(?! (?:the|with|over|unchanged|open|behind)\b)|左(?!右)/giu;
const RIGHT = /\bright(?:-sided|wards?)?\b(?! (?:answer|choice|time|away|now|angles?|triangle|order|word|to (?!the\b|of\b)))|(?<!左)右/giu;
const BOTH = /\bbilateral(?:ly)?\b|\b(?:on )?both sides\b|双侧|两侧|双(?=肺|肾|乳|眼|耳|膝|髋)|左右/giu;
// What looks like a negation and is none.
const NO_NEGATION =
  /\bnot only\b|\bno doubt\b|\bno (?:later|less|fewer|more|earlier|greater|higher|lower) than\b|\bnothing but\b|不少于|不多于|不超过|不低于|不小于|不大于|不到|差不多|不管|不锈|无论|无线|无疑|不断|不过|不等式|不良|不足|不久|非常|非洲|未来|未婚/giu;
const NEGATION =
  /\b(?:no|not|never|none|nobody|nothing|nowhere|neither|(?<!\bneither\b.*)nor|hardly|without|cannot|absent|absence|lack(?:s|ed|ing)?|fail(?:s|ed)? to|den(?:y|ies|ied)|free of(?! charge)|unable)\b|n['’]t\b|未|没有|没|无|否认|并非|非(?!常|洲|法|得|但|凡|要|典)|缺乏|缺如|不|阴性/giu;

const ANY_DENYING = new RegExp(DENYING_WORDS.map(([{ source }]) => source).join('|'), 'iu');

/** @param text a clause: one statement */
export function readStance(text: string): Stance {
  let rest = text;
  const has = (pattern: RegExp): boolean => {
    let isFound = false;
    rest = rest.replace(pattern, (match: string) => ((isFound = true), ' '.repeat(match.length)));
    return isFound;
  };
  const level = CERTAINTY.find(([, en, zh]) => {
    const isFound = en.test(rest) || zh.test(rest);
    rest = rest.replace(en, (match) => ' '.repeat(match.length)).replace(zh, (match) => ' '.repeat(match.length));
    return isFound;
  });
  const trend = UPWARD.en.test(rest) || UPWARD.zh.test(rest) ? 'up' : 'none';
  const isDown = DOWNWARD.en.test(rest) || DOWNWARD.zh.test(rest);
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
      rest = rest.replace(pattern, (match: string) => (denials.set(denied === '' ? pattern.source : denied, match.toLowerCase()), denied));
    }
  negations += denials.size;
  rest = rest.replace(NEGATION, (match: string) => {
    negations++;
    return ' '.repeat(match.length);
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
