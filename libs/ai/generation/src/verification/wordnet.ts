import { once } from './kept-with';
import { IRREGULAR_EN } from './lexicon/verbs-en';
import { ABSTRACT, COMPARED, IRREGULAR, OPPOSITES, RELATED, SPECIALS, SYNONYM_SETS } from './lexicon/wordnet-en';

const entriesOf = (packed: string): string[][] => packed.split(/[|\n]/u).map((entry) => entry.split(' '));

/** The plain forms of irregular ones: `menisci`, `bled`. */
export const BASE_OF: ReadonlyMap<string, string> = new Map(
  [...entriesOf(IRREGULAR), ...IRREGULAR_EN].flatMap(([base = '', ...forms]) => forms.map((form) => [form, base] as const)),
);
/** What a plain form may have become: the ending that is taken off, and what stood there. */
const ENDINGS: readonly (readonly [ending: string, plain: string])[] = [
  ['ies', 'y'],
  ['ied', 'y'],
  ['ing', ''],
  ['ing', 'e'],
  ['ed', ''],
  ['ed', 'e'],
  ['es', ''],
  ['s', ''],
];
const NOUN_ENDINGS = ENDINGS.filter(([ending]) => /s$/u.test(ending));
const SHORTEST = 3;
const DOUBLED = /([bdgklmnprt])\1$/u;

/** The entries in which each word stands, read when a word is first looked for: most answers use the words of their sources. */
function indexOf(packed: string): (word: string) => readonly string[] {
  let index: ReadonlyMap<string, readonly string[]> | undefined;
  return (word) => {
    if (index === undefined) {
      const read = new Map<string, string[]>();
      for (const entry of packed.split(/[|\n]/u))
        for (const member of entry.split(' ')) {
          const known = read.get(member);
          if (known === undefined) read.set(member, [entry]);
          else known.push(entry);
        }
      index = read;
    }
    return index.get(word) ?? [];
  };
}

const setsOf = indexOf(SYNONYM_SETS);
const pairsOf = indexOf(RELATED);
const othersIn = (entries: readonly string[], plain: string): string[] =>
  entries.flatMap((entry) => entry.split(' ').filter((member) => member !== plain && !isOpposite(plain, member)));

/** Plain English words that share a sense with a word in any form, by WordNet, but for its opposites; none for one it does not know. */
export function sharersOfSense(word: string): readonly string[] {
  return plainForms(word).flatMap((plain) => othersIn(setsOf(plain), plain));
}

/** Words of the same root in another part of speech: `signature` of `sign`, `nasal` of `nose`, `wide` of `width`. */
export function sharersOfRoot(word: string): readonly string[] {
  return plainForms(word).flatMap((plain) => othersIn(pairsOf(plain), plain));
}

const specials = once(
  () =>
    new Map(
      SPECIALS.split(/[|\n]/u).map((entry) => {
        const head = entry.slice(0, entry.indexOf(' '));
        return [head, once(() => new Set(entry.slice(head.length + 1).split(' ')))] as const;
      }),
    ),
);

/** Whether a word is a more general one than another: a barge is a boat. */
export function isMoreGeneral(word: string, special: string): boolean {
  const below = plainForms(word, NOUN_ENDINGS).flatMap((plain) => specials().get(plain) ?? []);
  return below.length > 0 && plainForms(special, NOUN_ENDINGS).some((plain) => below.some((words) => words().has(plain)));
}

const generals = once(() => {
  const above = new Map<string, Set<string>>();
  for (const entry of SPECIALS.split(/[|\n]/u)) {
    const [head = '', ...below] = entry.split(' ');
    for (const word of below) above.set(word, (above.get(word) ?? new Set()).add(head));
  }
  return above;
});

/** Whether a word is an ordinary one that other words stand below: `machine`, not `lathe`. */
export function isKind(word: string): boolean {
  return plainForms(word, NOUN_ENDINGS).some((plain) => specials().has(plain));
}

/** Whether a word stands below another, or beside it below a third. */
export function isOfKindOf(word: string, other: string): boolean {
  const above = plainForms(word, NOUN_ENDINGS).flatMap((plain) => [...(generals().get(plain) ?? [])]);
  if (above.length === 0) return false;
  const others = plainForms(other, NOUN_ENDINGS);
  return above.some((head) => others.includes(head) || others.some((plain) => generals().get(plain)?.has(head) === true));
}

const COMPARED_WORDS = once(() => new Set(COMPARED.split(/[|\n]/u)));

/** Whether an adjective is compared by an ending. */
export function isCompared(word: string): boolean {
  return COMPARED_WORDS().has(word);
}

/** Words that mostly name no thing, but an act, a state, a quality, a measure. */
export const ABSTRACT_WORDS = once(() => new Set(ABSTRACT.split(/[|\n]/u)));

/** Whether a word is a form of one that mostly names no thing. */
export function isAbstract(word: string): boolean {
  return plainForms(word).some((plain) => ABSTRACT_WORDS().has(plain));
}

/** The word itself, and what it may be a form of. */
function plainForms(word: string, endings = ENDINGS): readonly string[] {
  const base = BASE_OF.get(word);
  const forms = base === undefined ? [word] : [base, word];
  for (const [ending, plain] of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST) continue;
    const root = word.slice(0, -ending.length);
    forms.push(root + plain);
    if (plain === '' && DOUBLED.test(root)) forms.push(root.slice(0, -1));
  }
  return forms;
}

/** Pairs that WordNet calls antonyms. */
export const WORDNET_OPPOSITES: readonly (readonly [one: string, other: string])[] = OPPOSITES.split(/[|\n]/u).map((pair) => {
  const [one = '', other = ''] = pair.split(' ');
  return [one, other];
});

const OPPOSITE_PAIRS: ReadonlySet<string> = new Set(WORDNET_OPPOSITES.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));

/** `Father` and `mother` share a set of the verb that both make. */
const isOpposite = (one: string, other: string): boolean => OPPOSITE_PAIRS.has(`${one} ${other}`);
