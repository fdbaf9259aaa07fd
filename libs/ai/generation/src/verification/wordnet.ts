import { IRREGULAR_EN } from './lexicon/verbs-en';
import { OPPOSITES, SYNONYM_SETS } from './lexicon/wordnet-en';

const BASE_OF: ReadonlyMap<string, string> = new Map(
  IRREGULAR_EN.flatMap(([base = '', ...forms]) => forms.map((form) => [form, base] as const)),
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
const SHORTEST = 3;
const DOUBLED = /([bdgklmnprt])\1$/u;

/** Read when a word is first looked for: most answers use the words of their sources. */
let sets: ReadonlyMap<string, readonly string[]> | undefined;

function setsOf(word: string): readonly string[] {
  if (sets === undefined) {
    const read = new Map<string, string[]>();
    for (const set of SYNONYM_SETS.split(/[|\n]/u))
      for (const member of set.split(' ')) {
        const known = read.get(member);
        if (known === undefined) read.set(member, [set]);
        else known.push(set);
      }
    sets = read;
  }
  return sets.get(word) ?? [];
}

/** Plain English words that share a sense with a word in any form, by WordNet, but for its opposites; none for one it does not know. */
export function sharersOfSense(word: string): readonly string[] {
  return plainForms(word).flatMap((plain) =>
    setsOf(plain).flatMap((set) => set.split(' ').filter((member) => member !== plain && !isOpposite(plain, member))),
  );
}

/** The word itself, and what it may be a form of. */
function plainForms(word: string): readonly string[] {
  const base = BASE_OF.get(word);
  const forms = base === undefined ? [word] : [base, word];
  for (const [ending, plain] of ENDINGS) {
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
