import { CONTRASTS_EN, CONTRASTS_ZH } from './lexicon/contrasts';
import { matchesOf } from './matches-of';
import type { TermReader } from './terms';

/** Which words of the closed sets a text uses, by set: `posterior` of `anterior posterior`. */
export type Contrasts = ReadonlyMap<string, ReadonlySet<string>>;

const HAN_SETS = CONTRASTS_ZH.map(([words, behind]) => ({
  set: words,
  words: words.split(' '),
  pattern: new RegExp(`(?:${words.replaceAll(' ', '|')})${behind === '' ? '' : `(?=${behind})`}`, 'gu'),
}));
const EVERY =
  /\b(?:every|per|each) (year|month|week|day|hour|minute|second|quarter|night|morning|evening|spring|summer|autumn|winter|tonne|ton|kilogram|gram|litre|ounce|barrel|share|square metre|hectare)\b|每一?(年|月|天|日|周|星期|季度|小时|分钟|秒|平方[千厘毫]?米|立方[千厘毫]?米|公顷|亩|吨|公斤|千克|克|毫升|升|盎司|桶|股)|(?<![\d\p{sc=Han}])([日月周年])均|(?<=[\p{sc=Han}])([日月周年])均(?=\p{sc=Han}{0,6}\d)/giu;
const WORD = /[a-z]+(?:-term)?/gu;
/** Where something moves or lies to, which another side of the same sentence does not tell. */
const TOWARDS = /\b(?:to|towards?) the (left|right)\b(?! of\b)|[向往朝偏](左|右)/giu;
const ENGLISH: Readonly<Record<string, string>> = { 左: 'left', 右: 'right' };
const LEAST = /\bat least\b|\bno (?:less|fewer) than\b|\ba minimum of\b|至少|最少|不少于|不低于|不小于/iu;
const MOST = /\bat (?:the )?most\b|\bno more than\b|\bup to\b|\bas many as\b|\ba maximum of\b|至多|最多|不超过|不多于|不大于/iu;
const SAME_TIME: Readonly<Record<string, string>> = { 日: '天', 星期: '周', 公斤: '千克' };

/** Reads the words that exclude one another. */
export class ContrastReader {
  private readonly setsOfWord = new Map<string, number[]>();

  constructor(private readonly terms: TermReader) {
    CONTRASTS_EN.forEach((set, index) => {
      for (const word of set) this.setsOfWord.set(this.keyOf(word), [...(this.setsOfWord.get(this.keyOf(word)) ?? []), index]);
    });
  }

  read(text: string): Contrasts {
    const found = new Map<string, Set<string>>();
    const add = (set: string, word: string): void => void found.set(set, (found.get(set) ?? new Set()).add(word));
    const lower = text.toLowerCase();
    for (const word of lower.match(WORD) ?? []) {
      const key = this.keyOf(word);
      for (const set of this.setsOfWord.get(key) ?? []) add(`${set}`, key);
      const grade = word.startsWith('hyp') ? /^hyp(er|o)(.{4,})$/u.exec(word) : null;
      if (grade !== null) add(grade[2] ?? '', grade[1] ?? '');
    }
    for (const [, word, han, first, second] of matchesOf(lower, EVERY)) {
      const time = han ?? first ?? second ?? '';
      add('every', word ?? SAME_TIME[time] ?? time);
    }
    for (const [, word, han = ''] of matchesOf(lower, TOWARDS)) add('towards', word ?? ENGLISH[han] ?? han);
    if (LEAST.test(text)) add('bound', 'least');
    if (MOST.test(text)) add('bound', 'most');
    if (/\p{sc=Han}/u.test(text))
      for (const { set, words, pattern } of HAN_SETS)
        if (words.some((word) => text.includes(word))) for (const word of text.match(pattern) ?? []) add(set, word);
    return found;
  }

  /** Whether a word has an opposite: whoever uses it says more than another would. */
  has(term: string): boolean {
    return this.setsOfWord.has(term);
  }

  /** Synonyms as one; a word that carries no claim elsewhere does so here. */
  private keyOf(word: string): string {
    return this.terms.termOf(word) || word;
  }
}

/** Of a text, what its parts use. */
export function joinedContrasts(parts: readonly Contrasts[]): Contrasts {
  const joined = new Map<string, ReadonlySet<string>>();
  for (const part of parts) for (const [set, words] of part) joined.set(set, new Set([...(joined.get(set) ?? []), ...words]));
  return joined;
}

/** Whether one text names the one where the other names another: `the posterior horn` where the source has `the anterior horn`. */
export function isContrary(said: Contrasts, known: Contrasts): boolean {
  return [...said].some(([set, words]) => {
    const others = known.get(set);
    return others !== undefined && [...words].some((word) => !others.has(word)) && [...others].some((word) => !words.has(word));
  });
}
