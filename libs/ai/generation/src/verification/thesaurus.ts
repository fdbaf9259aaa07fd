import { inChineseWords } from './chinese-words';
import { porter2 } from '@trivium/shared/language';
import { THESAURUS_EN } from './lexicon/thesaurus-en';
import { THESAURUS_EN_DEEDS } from './lexicon/thesaurus-en-deeds';
import { IRREGULAR_EN } from './lexicon/verbs-en';
import type { Sources, SourceSentence } from './sources';
import { plainly } from './lexicon/phrases';
import { BASE_OF, isMoreGeneral, isCompared, sharersOfRoot, sharersOfSense } from './wordnet';
import type { TermReader } from './terms';
import { keptWith, once } from './kept-with';

const PREFIXED = /^(re|over|out|under|fore|mis|un|with|up)(?=[a-z]{3})(.+)$/u;
const COMPARATIVE = /^([a-z]{2,}?)(?:(i)?(?:er|est))$/u;
const PAST = /ed$/u;
const PAST_FORMS: ReadonlySet<string> = new Set(IRREGULAR_EN.flatMap(([, ...forms]) => forms));
const HAN = /\p{sc=Han}/u;
/** A word that could be a name is left as it is. */
const PLAIN_WORD = /(?<![\p{L}\p{N}'’-])\p{Ll}{3,}(?![\p{L}\p{N}'’-])/gu;

/** At the head of a sentence every word is written large. */
const FIRST_WORD = /^\s*\p{Lu}\p{Ll}{2,}(?![\p{L}\p{N}'’-])/u;
const LATIN_WORD = /\p{Script=Latin}{3,}/gu;
/** How surely a thing is said, and its place in a row, are compared as they are. */
const AS_IT_IS =
  /^(?:percent(?:age)?|(?:second|minute|hour|day|week|month|quarter|year|metre|meter|gram|litre|liter|tonne|ton|ounce|inch|mile)s?|first|second|third|fourth|fifth|(?:un)?likely|probabl[ey]|possibl[ey]|perhaps|maybe|presumably|certain(?:ly)?|sure(?:ly)?|definite(?:ly)?)$/u;

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

/** `Rebuild` of `rebuilt`, `dense` of `densest`. */
function baseOf(word: string): string {
  const base = BASE_OF.get(word);
  if (base !== undefined) return base;
  const [, prefix = '', rest = ''] = PREFIXED.exec(word) ?? [];
  const ofRest = BASE_OF.get(rest);
  return ofRest === undefined ? positiveOf(word) : prefix + ofRest;
}

function positiveOf(word: string): string {
  const [, root, i] = COMPARATIVE.exec(word) ?? [];
  if (root === undefined) return word;
  return [i === undefined ? root : `${root}y`, `${root}e`, root.replace(/(.)\1$/u, '$1')].find((plain) => isCompared(plain)) ?? word;
}

function stemOf(word: string): string {
  const known = STEM_OF.get(word);
  if (known !== undefined) return known;
  if (STEM_OF.size > MOST_STEMS) STEM_OF.clear();
  const stem = porter2(baseOf(word));
  STEM_OF.set(word, stem);
  return stem;
}

const EN = groupsOf([...THESAURUS_EN, ...THESAURUS_EN_DEEDS], stemOf);

/**
 * A statement in the words of its sources, as far as the tables know one: `a walkout` reads `a strike` where no source has `walkout` and one has `strike`. A word with several senses joins whichever of its groups a source
 * speaks of; the sentence it came from is then compared with that source like any other.
 */
export function inSourceWords(text: string, sources: Sources): string {
  return HAN.test(text) ? inChineseWords(text, sources) : inEnglishWords(text, sources);
}

function inEnglishWords(statement: string, sources: Sources): string {
  const text = withYears(plainly(statement), sources.text);
  const original = statement.toLowerCase();
  const { weights } = sources;
  const { reader } = weights;
  const { terms, stems: own, sentences } = wordsOf(sources.sentences);
  const said = new Set((text.toLowerCase().match(LATIN_WORD) ?? []).map(stemOf));
  // Most statements have no word that their sources have not.
  const nearest = once(() => nearestOf(sentences, said));
  /** A word of the near sentence that the statement does not use beside the one that is looked for. */
  const isFree = (member: string): boolean => {
    const stem = stemOf(member);
    return nearest().has(stem) && !said.has(stem) && reader.termOf(member) !== '';
  };
  return uncapitalised(text, weights).replace(PLAIN_WORD, (word, at: number, whole: string) => {
    const term = reader.termOf(word);
    // What a turn of phrase was read as is a word of the sources already.
    if (term === '' || terms.has(term) || AS_IT_IS.test(word) || !original.includes(word)) return word;
    const stem = stemOf(word);
    if (own.has(stem)) return word;
    const near = nearest();
    const members = (EN.get(stem) ?? []).flat();
    const other =
      members.find((member) => near.has(stemOf(member))) ??
      members.find((member) => own.has(stemOf(member))) ??
      (OF_MANY_SENSES.has(BASE_OF.get(word) ?? word) ? undefined : sharersOfSense(word).find((member) => near.has(stemOf(member))));
    if (other !== undefined) return inflected(other, word);
    const ofRoot = near.get(stem) ?? near.get(stemOf(sharersOfRoot(word).find(isFree) ?? '')) ?? joinedOf(word, near);
    if (ofRoot !== undefined) return ofRoot;
    if (reader.isGeneral(term) || !isOfOne(whole.slice(0, at), { text, near, reader })) return word;
    return [...near.values()].find((special) => isFree(special) && isMoreGeneral(word, special)) ?? word;
  });
}

/** Without the capital that only the place at the head of a sentence gives a word, where the sources do not have it. */
function uncapitalised(text: string, { known, reader }: Sources['weights']): string {
  const [first = ''] = FIRST_WORD.exec(text) ?? [];
  return known.has(reader.termOf(first.trim().toLowerCase())) ? text : first.toLowerCase() + text.slice(first.length);
}

/** Of these a dictionary knows so many senses that almost anything shares one. */
const OF_MANY_SENSES: ReadonlySet<string> = new Set(
  'take give get make do go come put set run hold keep have turn bring see find work play call pass draw break cut carry lead move stand hit catch pick throw'.split(
    ' ',
  ),
);
const YEAR = /\b(?:19|20)\d\d\b/gu;
const YEAR_BEFORE = /\b(?:(?:a|the) year (?:before|earlier)|(?:the )?(?:previous|prior|preceding) year)\b/giu;

/** `The year before` by its number, where the statement names one year and the sources name the one before. */
function withYears(text: string, known: string): string {
  const [year, ...others] = new Set(text.match(YEAR) ?? []);
  const before = String(Number(year) - 1);
  return year === undefined || others.length > 0 || !known.includes(before) ? text : text.replace(YEAR_BEFORE, `in ${before}`);
}

/** The last of two words that a source writes apart: `shipyard` of `a ship … the yard`. */
function joinedOf(word: string, near: ReadonlyMap<string, string>): string | undefined {
  for (const first of near.values()) {
    if (first.length < SHORTEST_PART || !word.startsWith(first)) continue;
    const last = near.get(stemOf(word.slice(first.length)));
    if (last !== undefined) return last;
  }
  return undefined;
}
const SHORTEST_PART = 3;

const DENYING = /\b(?:not|no|never|none|nobody|neither|nor|without|cannot)\b|n['’]t\b/iu;
const OF_ALL = /\b(?:all|every|each|any|no|most|only|other)(?: [\w-]+){0,2} $/iu;
const KNOWN_ONE = /\b(?:the|this|these|those|its|their|his|her) $/iu;

/** What holds of a barge holds of a boat, but neither of every boat, nor of none, nor of one that is told by a word of its own: a `positive electrode` is no cathode. */
function isOfOne(
  before: string,
  { text, near, reader }: { readonly text: string; readonly near: ReadonlyMap<string, string>; readonly reader: TermReader },
): boolean {
  if (OF_ALL.test(before) || (DENYING.test(text) && !KNOWN_ONE.test(before))) return false;
  const [last] = /[\p{L}-]+(?= $)/u.exec(before.toLowerCase()) ?? [];
  return last === undefined || reader.termOf(last) === '' || near.has(stemOf(last));
}

interface SourceWords {
  readonly terms: ReadonlySet<string>;
  /** Those that are in the table. */
  readonly stems: ReadonlySet<string>;
  /** All stems of each sentence, with their words. */
  readonly sentences: readonly ReadonlyMap<string, string>[];
}

const wordsOf = keptWith((sentences: Sources['sentences']): SourceWords => {
  const ofSentences = sentences.map(stemsOf);
  return {
    terms: new Set(sentences.flatMap(({ words: own }) => [...own])),
    stems: new Set(ofSentences.flatMap((stems) => [...stems.keys()].filter((stem) => EN.has(stem)))),
    sentences: ofSentences,
  };
});

/** A sentence stands among all sources and among the cited ones. */
const stemsOf = keptWith(
  ({ text }: SourceSentence): ReadonlyMap<string, string> =>
    new Map((text.toLowerCase().match(LATIN_WORD) ?? []).map((word) => [stemOf(word), word])),
);

const NONE: ReadonlyMap<string, string> = new Map();

/** The words of the sentence that shares most words with the statement. */
function nearestOf(sentences: readonly ReadonlyMap<string, string>[], said: ReadonlySet<string>): ReadonlyMap<string, string> {
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
  const isPast = PAST.test(like) || PAST_FORMS.has(like);
  if (!isPast && !/ing$/u.test(like)) return /[^s]s$/u.test(like) && !/[sx]$/u.test(base) ? `${base}s` : base;
  if (/ing$|ion$|ment$|ness$|ity$/u.test(base)) return base;
  const root = base.replace(/e$/u, '').replace(/(?<=[^aeiou])y$/u, isPast ? 'i' : 'y');
  const isDoubled = /^[^aeiou]*[aeiou][bdgklmnprt]$/u.test(base);
  return `${root}${isDoubled ? (base.at(-1) ?? '') : ''}${isPast ? 'ed' : 'ing'}`;
}
