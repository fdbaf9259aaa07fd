import { porter2 } from '@trivium/shared/language';
import { ALL_ANTONYMS_EN, ALL_ANTONYMS_ZH } from './lexicon/antonyms';
import { IRREGULAR_EN } from './lexicon/verbs-en';
import { WORDNET_OPPOSITES } from './wordnet';

/** By pair: the words that a text has on each side of it. */
export type Sidings = ReadonlyMap<number, Readonly<Record<Side, readonly string[]>>>;
type Side = 'one' | 'other';

const BASE_OF: ReadonlyMap<string, string> = new Map(
  IRREGULAR_EN.flatMap(([base = '', ...forms]) => forms.map((form) => [form, base] as const)),
);
const stemOf = (word: string): string => porter2(BASE_OF.get(word) ?? word);

const EN = new Map<string, (readonly [pair: number, side: 'one' | 'other'])[]>();
[...ALL_ANTONYMS_EN, ...WORDNET_OPPOSITES.map(([one, other]) => [[one], [other]] as const)].forEach(([one, other], pair) => {
  for (const [words, side] of [
    [one, 'one'],
    [other, 'other'],
  ] as const)
    for (const word of words) EN.set(stemOf(word), [...(EN.get(stemOf(word)) ?? []), [pair, side]]);
});
/** By first character, the longest first: `不承认` holds `承认`, and the longer one counts. */
const ZH = new Map<string, { readonly word: string; readonly sides: (readonly [pair: number, side: 'one' | 'other'])[] }[]>();
ALL_ANTONYMS_ZH.forEach(([one, other], pair) => {
  for (const [words, side] of [
    [one, 'one'],
    [other, 'other'],
  ] as const)
    for (const word of words) {
      const first = word[0] ?? '';
      const starting = ZH.get(first) ?? [];
      ZH.set(first, starting);
      const known = starting.find((entry) => entry.word === word);
      if (known === undefined) starting.push({ word, sides: [[pair, side]] });
      else known.sides.push([pair, side]);
    }
});
for (const starting of ZH.values()) starting.sort((a, b) => b.word.length - a.word.length);
const HAN = /\p{sc=Han}/u;
const WORD = /[a-z]{3,}/gu;
/** Of each word its stem and the sides that this is on: most are on none. */
const KNOWN = new Map<string, { readonly stem: string; readonly sides: readonly (readonly [pair: number, side: Side])[] }>();
const MOST_WORDS = 5000;

/** On which side of each pair of opposites a text stands. */
export function sidingsOf(text: string): Sidings {
  const found = new Map<number, Record<Side, string[]>>();
  const add = (pair: number, { side, word }: { readonly side: Side; readonly word: string }): void => {
    const known = found.get(pair) ?? { one: [], other: [] };
    found.set(pair, known);
    known[side].push(word);
  };
  if (HAN.test(text)) {
    for (let at = 0; at < text.length;) {
      const entry = ZH.get(text[at] ?? '')?.find(({ word }) => text.startsWith(word, at));
      for (const [pair, side] of entry?.sides ?? []) add(pair, { side, word: entry?.word ?? '' });
      at += entry?.word.length ?? 1;
    }
    return found;
  }
  // `Had fewer than` and `had more than` may say the same with their sides exchanged.
  const plain = / than\b/iu.test(text) ? text.replace(/\b(?:\w+er|more|less)\b/giu, ' ') : text;
  for (const word of plain.toLowerCase().match(WORD) ?? []) {
    let known = KNOWN.get(word);
    if (known === undefined) {
      if (KNOWN.size > MOST_WORDS) KNOWN.clear();
      const stem = stemOf(word);
      KNOWN.set(word, (known = { stem, sides: EN.get(stem) ?? [] }));
    }
    for (const [pair, side] of known.sides) add(pair, { side, word: known.stem });
  }
  return found;
}

/** Whether two texts speak of one pair, on whichever side. */
export function isOfOnePair(said: Sidings, known: Sidings): boolean {
  if (said.size === 0 || known.size === 0) return false;
  for (const pair of said.keys()) if (known.has(pair)) return true;
  return false;
}

/**
 * Whether two texts take different sides of a pair: one `denied` beside one `admitted`. A text on both sides takes the side of what the two texts do not share: `rising prices lowered the cost` beside `falling prices lowered
 * the cost`.
 */
export function isOpposed(said: Sidings, known: Sidings): boolean {
  if (said.size === 0) return false;
  for (const [pair, own] of said) {
    const other = known.get(pair);
    if (other === undefined) continue;
    const isPlain = sideOf(own) !== undefined && sideOf(other) !== undefined;
    const [a, b] = isPlain ? [sideOf(own), sideOf(other)] : [sideOf(without(own, other)), sideOf(without(other, own))];
    if (a !== undefined && b !== undefined && a !== b) return true;
  }
  return false;
}

type Sided = Readonly<Record<Side, readonly string[]>>;

/** undefined for both sides, and for none. */
function sideOf({ one, other }: Sided): Side | undefined {
  if (one.length > 0 === other.length > 0) return undefined;
  return one.length > 0 ? 'one' : 'other';
}

function without(own: Sided, { one, other }: Sided): Sided {
  return { one: own.one.filter((word) => !one.includes(word)), other: own.other.filter((word) => !other.includes(word)) };
}
