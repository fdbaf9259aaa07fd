import { type Clause, hasVerb } from './reading';
import { DENIAL_MARK } from './stance';
import type { TermReader } from './terms';
import { keptWith } from './kept-with';

/** How far a denial reaches, in terms. */
const REACH_EN = 3;
const REACH_ZH = 6;
const HAN = /\p{sc=Han}/u;

/** What a clause denies, denial by denial: the terms behind it, or those before it where nothing stands behind (`a cyst is absent`). */
export const denialScopes = keptWith((clause: Clause, reader: TermReader): readonly (readonly string[])[] => {
  const [head = '', ...parts] = clause.stance.rest.split(DENIAL_MARK);
  const isHan = HAN.test(clause.text);
  // `Unchanged from the study` denies one word.
  const reachOf = (part: string): number => (isHan ? REACH_ZH : /^\p{L}/u.test(part) ? 1 : REACH_EN);
  return parts.map((part, at) => {
    const behind = reader.read(part);
    return behind.length > 0 ? behind.slice(0, reachOf(part)) : reader.read([head, ...parts.slice(0, at)].join(' ')).slice(-reachOf(''));
  });
});

interface Comparison {
  /** The source clause that the statement rests on. */
  readonly known: Clause;
  /** Its sentence. */
  readonly sentence: { readonly text: string; readonly clauses: readonly Clause[]; readonly words: ReadonlySet<string> };
  readonly reader: TermReader;
}

/**
 * Whether a statement and a source that differ in whether they deny do not speak of the same: `It landed on the far side` beside `It landed on the far side and found no water`, or `a stone that does not obstruct` beside
 * `A stone lies there without obstruction`, where both deny one thing and only the clauses are cut elsewhere.
 */
export function isDenialOfOther(said: Clause, { known, sentence, reader }: Comparison): boolean {
  const own = denialScopes(said, reader);
  const scopes = denialScopes(known, reader);
  if (own.length === 0) return scopes.length === 1 && isOfOtherPart(said, { scopes, known, sentence, reader });
  const all = sentence.clauses.flatMap((clause) => denialScopes(clause, reader));
  return own.length === 1 && scopes.length < 2 && own.every((scope) => all.some((other) => isOneScope(scope, { other, reader })));
}

/** Denies the one word it begins. */
const PREFIX = /^(?:un|non-|in)$/u;

/**
 * Whether both deny, but not the same: `the nodule is not benign` beside `a nodule on an unenhanced scan is benign`. What the statement denies, the source has outside of the one word that it denies.
 */
export function deniesAnother(said: Clause, known: Clause, reader: TermReader): boolean {
  if (!said.stance.isNegated || !known.stance.isNegated || said.stance.denials.length > 0) return false;
  if (known.stance.denials.length !== 1 || !PREFIX.test(known.stance.denials[0] ?? '')) return false;
  const [own, ...more] = denialScopes(said, reader);
  const [other, ...others] = denialScopes(known, reader);
  if (own === undefined || other === undefined || more.length > 0 || others.length > 0) return false;
  const denied = own.filter((term) => !reader.isGeneral(term));
  return denied.length > 0 && denied.every((term) => known.terms.includes(term) && !other.includes(term));
}

/** Everything that it says stands in the source, and nothing of it is what the source denies. */
function isOfOtherPart(
  said: Clause,
  { scopes, known, sentence, reader }: { readonly scopes: readonly (readonly string[])[] } & Comparison,
): boolean {
  if (said.terms.length === 0 || said.sidings().size > 0) return false;
  if (scopes.some((scope) => scope.length === 0 || scope.some((term) => said.terms.includes(term)))) return false;
  // `有关` for `无关`: the characters tell it, the words do not.
  if (HAN.test(said.text) && deniedCharacters(known).some((character) => said.text.includes(character))) return false;
  const isFragment = !HAN.test(said.text) && !hasVerb(said.text);
  // `被罚` of `被罚款`.
  const holds = (term: string): boolean => sentence.words.has(term) || (HAN.test(term) && sentence.text.includes(term));
  return said.terms.every((term) => holds(term) || (isFragment && reader.isGeneral(term)));
}

const EMPTY_ZH = /[的了有在是和与及或为于对]/u;

/** The characters behind its denials, as far as these reach, or those before one that stands last. */
function deniedCharacters({ stance }: Clause): readonly string[] {
  const [head = '', ...parts] = stance.rest.split(DENIAL_MARK);
  return parts.flatMap((part) => {
    const behind = [...part].filter((character) => HAN.test(character) && !EMPTY_ZH.test(character));
    return behind.length > 0 ? behind.slice(0, REACH_ZH) : [...head].filter((character) => HAN.test(character)).slice(-REACH_ZH);
  });
}

function isOneScope(
  scope: readonly string[],
  { other, reader }: { readonly other: readonly string[]; readonly reader: TermReader },
): boolean {
  const telling = scope.filter((term) => !reader.isGeneral(term));
  const words = telling.length > 0 ? telling : scope;
  const shared = words.filter((term) => other.includes(term)).length;
  // `A non-obstructing stone of the kidney` denies no more than `without obstruction`: the shorter one tells.
  return shared > 0 && shared * 2 >= Math.min(words.length, other.length);
}
