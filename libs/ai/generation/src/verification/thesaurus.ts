import { inChineseWords } from './chinese-words';
import { porter2 } from '@trivium/shared/language';
import { THESAURUS_EN } from './lexicon/thesaurus-en';
import type { Sources, SourceSentence } from './sources';
import { BASE_OF, isMoreGeneral, sharersOfRoot, sharersOfSense } from './wordnet';
import { keptWith } from './kept-with';

const PAST = /ed$/u;
const HAN = /\p{sc=Han}/u;
/** A word that could be a name is left as it is. */
const PLAIN_WORD = /(?<![\p{L}\p{N}'’-])\p{Ll}{3,}(?![\p{L}\p{N}'’-])/gu;

const LATIN_WORD = /\p{Script=Latin}{3,}/gu;
/** How surely a thing is said, and its place in a row, are compared as they are. */
const AS_IT_IS =
  /^(?:percent(?:age)?|first|second|third|fourth|fifth|(?:un)?likely|probabl[ey]|possibl[ey]|perhaps|maybe|presumably|certain(?:ly)?|sure(?:ly)?|definite(?:ly)?)$/u;

const groupsOf = (
  groups: readonly (readonly string[])[],
  keyOf: (word: string) => string,
): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const found = new Map<string, (readonly string[])[]>();
  for (const group of groups) for (const word of group) found.set(keyOf(word), [...(found.get(keyOf(word)) ?? []), group]);
  return found;
};
const STEM_OF = new Map<string, string>();
const MOST_STEMS = 8000;

function stemOf(word: string): string {
  const known = STEM_OF.get(word);
  if (known !== undefined) return known;
  if (STEM_OF.size > MOST_STEMS) STEM_OF.clear();
  const stem = porter2(BASE_OF.get(word) ?? word);
  STEM_OF.set(word, stem);
  return stem;
}

const EN = groupsOf(THESAURUS_EN, stemOf);

/**
 * A statement in the words of its sources, as far as the tables know one: `a walkout` reads `a strike` where no source has `walkout` and one has `strike`. A word with several senses joins whichever of its groups a source
 * speaks of; the sentence it came from is then compared with that source like any other.
 */
export function inSourceWords(text: string, sources: Sources): string {
  return HAN.test(text) ? inChineseWords(text, sources) : inEnglishWords(text, sources);
}

function inEnglishWords(text: string, sources: Sources): string {
  const { reader } = sources.weights;
  const { terms, stems: own, sentences } = wordsOf(sources.sentences);
  const near = nearestOf(sentences, new Set((text.toLowerCase().match(LATIN_WORD) ?? []).map(stemOf)));
  return text.replace(PLAIN_WORD, (word) => {
    const term = reader.termOf(word);
    if (term === '' || terms.has(term) || AS_IT_IS.test(word)) return word;
    const stem = stemOf(word);
    if (own.has(stem)) return word;
    const members = (EN.get(stem) ?? []).flat();
    const other =
      members.find((member) => near.has(stemOf(member))) ??
      members.find((member) => own.has(stemOf(member))) ??
      sharersOfSense(word).find((member) => near.has(stemOf(member)));
    return other === undefined ? word : inflected(other, word);
  });
}

interface SourceWords {
  readonly terms: ReadonlySet<string>;
  /** Those that are in the table. */
  readonly stems: ReadonlySet<string>;
  /** All stems of each sentence. */
  readonly sentences: readonly ReadonlySet<string>[];
}

const wordsOf = keptWith((sentences: Sources['sentences']): SourceWords => {
  const ofSentences = sentences.map(stemsOf);
  return {
    terms: new Set(sentences.flatMap(({ words: own }) => [...own])),
    stems: new Set(ofSentences.flatMap((stems) => [...stems].filter((stem) => EN.has(stem)))),
    sentences: ofSentences,
  };
});

/** A sentence stands among all sources and among the cited ones. */
const stemsOf = keptWith(
  ({ text }: SourceSentence): ReadonlySet<string> => new Set((text.toLowerCase().match(LATIN_WORD) ?? []).map(stemOf)),
);

const NONE: ReadonlySet<string> = new Set();

/** The words of the sentence that shares most words with the statement. */
function nearestOf(sentences: readonly ReadonlySet<string>[], said: ReadonlySet<string>): ReadonlySet<string> {
  let most = 0;
  let nearest = NONE;
  for (const stems of sentences) {
    let shared = 0;
    for (const stem of said) if (stems.has(stem)) shared++;
    if (shared > most) [most, nearest] = [shared, stems];
  }
  return nearest;
}

/** In the form of the word it stands for, as far as who does what depends on it. */
function inflected(base: string, like: string): string {
  // An adjective has no past: `suspected` read as `suspicious`.
  if (/(?:ous|ful|ive|able|ible|less|ic|al)$/u.test(base)) return base;
  const isPast = PAST.test(like) || BASE_OF.has(like);
  if (!isPast && !/ing$/u.test(like)) return /[^s]s$/u.test(like) && !/[sx]$/u.test(base) ? `${base}s` : base;
  if (/ing$|ion$|ment$|ness$|ity$/u.test(base)) return base;
  const root = base.replace(/e$/u, '').replace(/(?<=[^aeiou])y$/u, isPast ? 'i' : 'y');
  const isDoubled = /^[^aeiou]*[aeiou][bdgklmnprt]$/u.test(base);
  return `${root}${isDoubled ? (base.at(-1) ?? '') : ''}${isPast ? 'ed' : 'ing'}`;
}
