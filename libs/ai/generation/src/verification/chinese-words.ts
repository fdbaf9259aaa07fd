import { keptWith, once } from './kept-with';
import { DEEDS_ZH } from './lexicon/deeds-zh';
import { THESAURUS_ZH } from './lexicon/thesaurus-zh';
import { THESAURUS_ZH_BUSINESS } from './lexicon/thesaurus-zh-business';
import { THESAURUS_ZH_DAILY } from './lexicon/thesaurus-zh-daily';
import { THESAURUS_ZH_GENERAL } from './lexicon/thesaurus-zh-general';
import { THESAURUS_ZH_HUMANITIES } from './lexicon/thesaurus-zh-humanities';
import { THESAURUS_ZH_MEDICINE } from './lexicon/thesaurus-zh-medicine';
import { THESAURUS_ZH_SCHOOL } from './lexicon/thesaurus-zh-school';
import { THESAURUS_ZH_WIDE } from './lexicon/thesaurus-zh-wide';
import type { Sources, SourceSentence } from './sources';

/** Of the older tables only words of two characters and more. */
const GROUPS: readonly (readonly string[])[] = [
  ...[...THESAURUS_ZH, ...THESAURUS_ZH_WIDE].map((group) => group.filter((word) => word.length > 1)),
  ...THESAURUS_ZH_BUSINESS,
  ...THESAURUS_ZH_MEDICINE,
  ...THESAURUS_ZH_SCHOOL,
  ...THESAURUS_ZH_HUMANITIES,
  ...THESAURUS_ZH_DAILY,
  ...THESAURUS_ZH_GENERAL,
  ...DEEDS_ZH,
];

/** By word of two characters and more: what may stand for it, in the order of the tables. */
const OTHERS = new Map<string, string[]>();
for (const group of GROUPS)
  for (const word of group) {
    if (word.length < 2) continue;
    const others = OTHERS.get(word) ?? [];
    OTHERS.set(word, others);
    for (const other of group) if (other !== word && !others.includes(other)) others.push(other);
  }
/** By first character the lengths of its words, the longest first. */
const LENGTHS = new Map<string, number[]>();
for (const word of OTHERS.keys()) {
  const first = word[0] ?? '';
  const lengths = LENGTHS.get(first) ?? [];
  LENGTHS.set(first, lengths);
  if (!lengths.includes(word.length)) lengths.push(word.length);
}
for (const lengths of LENGTHS.values()) lengths.sort((a, b) => b - a);

const HAN_PAIR = /^\p{sc=Han}{2}$/u;
const textOf = keptWith((sentences: Sources['sentences']): string => sentences.map(({ text }) => text).join('\n'));

/**
 * A Chinese statement in the words of its sources, as far as the tables know one: the sentence that shares most with it is asked first. A word that a source has is left as it is, and so is one that is part of a longer word.
 */
export function inChineseWords(text: string, { sentences, weights: { reader, known: terms } }: Sources): string {
  const known = textOf(sentences);
  // Most statements have no word that their sources have not.
  const near = once(() => nearestChinese(text, sentences));
  // `下降` for `降到` is one term to the reader: no word need stand for it.
  const isOneTerm = (word: string): boolean => reader.read(word).every((term) => term.startsWith('#') && terms.has(term));
  let rewritten = '';
  for (let at = 0; at < text.length;) {
    const length = lengthAt(text, at);
    const ofReader = reader.wordAt(text, at);
    const word = text.slice(at, at + Math.max(1, length, ofReader));
    rewritten +=
      length < ofReader || length === 0 || known.includes(word) || isOneTerm(word)
        ? word
        : (otherOf(word, { near: near(), known }) ?? word);
    at += word.length;
  }
  return rewritten;
}

function otherOf(word: string, { near, known }: { readonly near: string; readonly known: string }): string | undefined {
  const others = OTHERS.get(word) ?? [];
  return (
    others.find((other) => other.length > 1 && near.includes(other)) ??
    others.find((other) => other.length === 1 && loneCharacters(near).has(other)) ??
    others.find((other) => other.length > 1 && known.includes(other))
  );
}

const MOST_TEXTS = 200;
const LONE = new Map<string, ReadonlySet<string>>();

/** The characters of a text that stand in no word of the tables: `厂` of `在湘城建厂`, not of `工厂`. */
function loneCharacters(text: string): ReadonlySet<string> {
  const known = LONE.get(text);
  if (known !== undefined) return known;
  if (LONE.size > MOST_TEXTS) LONE.clear();
  const lone = new Set<string>();
  for (let at = 0; at < text.length;) {
    const length = lengthAt(text, at);
    if (length === 0) lone.add(text[at] ?? '');
    at += Math.max(1, length);
  }
  LONE.set(text, lone);
  return lone;
}

/** A sentence stands among all sources and among the cited ones. */
export const pairsOf = keptWith(({ text }: SourceSentence): ReadonlySet<string> => {
  const pairs = new Set<string>();
  for (let at = 0; at + 2 <= text.length; at++) pairs.add(text.slice(at, at + 2));
  return pairs;
});

/** The sentence that shares most pairs of characters with the statement. */
function nearestChinese(text: string, sentences: Sources['sentences']): string {
  const pairs = Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)).filter((pair) =>
    HAN_PAIR.test(pair),
  );
  let most = 0;
  let nearest = '';
  for (const sentence of sentences) {
    const own = pairsOf(sentence);
    let shared = 0;
    for (const pair of pairs) if (own.has(pair)) shared++;
    if (shared > most) [most, nearest] = [shared, sentence.text];
  }
  return nearest;
}

/** How many characters of the tables' longest word stand at a place; 0 for none. */
function lengthAt(text: string, at: number): number {
  for (const length of LENGTHS.get(text[at] ?? '') ?? [])
    if (at + length <= text.length && OTHERS.has(text.slice(at, at + length))) return length;
  return 0;
}
