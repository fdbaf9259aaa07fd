import { coverage, type TermWeights } from './overlap';

/** Somebody does something to something: the terms of both, already turned round for a passive voice. Empty where the text does not say. */
export interface Act {
  /** Term of the verb. */
  readonly kind: string;
  readonly subject: readonly string[];
  readonly object: readonly string[];
  /** Who acts is what a `that` or `which` stands behind. */
  readonly isOfRelative?: boolean;
}

/** Acts of a source sentence, with all of its words. */
export interface KnownActs {
  readonly acts: readonly Act[];
  readonly terms: ReadonlySet<string>;
}

const SAME = 0.75;
const HALF = 0.5;
const FREE: ReadonlySet<string> = new Set(['if', 'route', 'below', 'precede', 'vary']);
const OTHER = 0.25;
const CLEARLY = 0.25;

interface Comparison {
  readonly known: readonly KnownActs[];
  readonly weights: TermWeights;
  /** All words of the sentence that says it. */
  readonly words: ReadonlySet<string>;
}

/** Whether somebody is said to do what the sources say of another, or to whom it is done. */
export function isActTurned(said: Act, { known, weights, words }: Comparison): boolean {
  const specific = (terms: readonly string[]): readonly string[] =>
    terms.filter((term) => !isNumber(term) && !weights.reader.isGeneral(term));
  const alike = (a: readonly string[], b: readonly string[]): number => {
    const told = a.filter((term) => !isNumber(term));
    return told.length === 0 ? 0 : coverage(told, { known: new Set(b), weights });
  };
  const overlap = (a: readonly string[], b: readonly string[]): number => (alike(a, b) + alike(b, a)) / 2;
  let isTurned = false;
  for (const { acts, terms } of known) {
    for (const act of acts) {
      if (act.kind !== said.kind) continue;
      const straight = overlap(act.subject, said.subject) + overlap(act.object, said.object);
      const reversed = overlap(act.subject, said.object) + overlap(act.object, said.subject);
      // `维持利率` and `利率维持`: what is done to may do it, where nobody else does.
      const isErgative = act.subject.length === 0 && weights.reader.isGeneral(act.kind);
      const hasBoth = said.subject.length > 0 && said.object.length > 0 && !isErgative;
      if (hasBoth && reversed > straight + CLEARLY && overlap(act.object, said.subject) >= HALF) isTurned = true;
      else if (FREE.has(act.kind) && isTurnedByRest(said, act)) isTurned = true;
      // A condition and a route have many partners; an actor has few.
      else if (FREE.has(act.kind)) continue;
      else if (isAnothers(said, { act, terms, words, specific, alike })) isTurned = true;
      else if (isDoneByAnother(said, { act, acts, alike })) isTurned = true;
      else if (hasOtherNumber(said, { act, acts })) isTurned = true;
      else if (hasOthersObject(said, { act, acts, words, specific })) isTurned = true;
      else if (straight >= 1 && straight >= reversed) return false;
    }
  }
  return isTurned;
}

/** Without the words that both sides have: `the score of the one group` and `the other group`. */
function isTurnedByRest(said: Act, act: Act): boolean {
  const rest = ({ subject, object }: Act): readonly (readonly string[])[] => [
    subject.filter((term) => !object.includes(term)),
    object.filter((term) => !subject.includes(term)),
  ];
  const [subject = [], object = []] = rest(said);
  const [knownSubject = [], knownObject = []] = rest(act);
  const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((term) => b.includes(term));
  const count = (a: readonly string[], b: readonly string[]): number => a.filter((term) => b.includes(term)).length;
  // `The marks of the one group are better than the other group's`: `marks` stands on one side in both.
  return (
    shares(subject, knownObject) &&
    shares(object, knownSubject) &&
    count(subject, knownSubject) + count(object, knownObject) < count(subject, knownObject) + count(object, knownSubject)
  );
}

/** What is done is known, and another is known to do it. */
function isAnothers(
  said: Act,
  {
    act,
    terms,
    words,
    specific,
    alike,
  }: {
    readonly act: Act;
    readonly terms: ReadonlySet<string>;
    readonly words: ReadonlySet<string>;
    readonly specific: (terms: readonly string[]) => readonly string[];
    readonly alike: (a: readonly string[], b: readonly string[]) => number;
  },
): boolean {
  const others = specific(said.subject);
  // Without an object nothing is known of what is done: `demand falls`.
  if (act.subject.length === 0 || said.subject.length === 0 || act.object.length === 0) return false;
  // `The battery of Ningda is supplied by the company`: who does it has gone into what is done to.
  const own = specific(act.subject);
  if (
    own.length > 0 &&
    alike(own, said.subject) === 0 &&
    alike(own, said.object) >= HALF &&
    (alike(act.subject, said.object) === 1 || alike(said.subject, act.object) > 0 || others.every((term) => terms.has(term))) &&
    alike(act.object, said.object) >= HALF
  )
    return true;
  // `Corals give algae food` for `corals live with algae that give them food`.
  const head = act.subject.at(-1);
  if (
    act.isOfRelative === true &&
    head !== undefined &&
    said.object.includes(head) &&
    !said.subject.includes(head) &&
    alike(act.object, said.object) >= SAME
  )
    return true;
  if (others.length === 0) return false;
  if (alike(act.subject, said.subject) >= OTHER) return false;
  // It and the one who does it have changed places.
  if (act.subject.every((term) => words.has(term)) && others.every((term) => terms.has(term))) return true;
  // `The company` may be anybody; a name that no word of the source sentence gives is another's.
  if (specific(act.subject).length === 0 || alike(act.object, said.object) < SAME) return false;
  return others.some((term) => !terms.has(term));
}

/** `tasks are done by the stack` where the stack does something else, and another does the tasks. */
function isDoneByAnother(
  said: Act,
  {
    act,
    acts,
    alike,
  }: { readonly act: Act; readonly acts: readonly Act[]; readonly alike: (a: readonly string[], b: readonly string[]) => number },
): boolean {
  if (act.object.length === 0 || alike(act.subject, said.subject) < SAME || alike(act.object, said.object) >= OTHER) return false;
  const isHad = acts.some(
    ({ subject, object }) => subject.length > 0 && alike(subject, said.subject) < OTHER && alike(said.object, object) >= SAME,
  );
  return isHad && !acts.some(({ subject, object }) => alike(said.object, object) >= HALF && alike(subject, said.subject) >= HALF);
}

/** `closed 42 shops` where the source opened 42 and closed 9. */
function hasOtherNumber(said: Act, { act, acts }: { readonly act: Act; readonly acts: readonly Act[] }): boolean {
  const numbers = said.object.filter(isNumber);
  const own = act.object.filter(isNumber);
  if (numbers.length === 0 || own.length === 0 || numbers.some((number) => own.includes(number))) return false;
  return acts.some(({ kind, object }) => kind !== said.kind && numbers.every((number) => object.includes(number)));
}

/** `Chlorophyll reflects red light` where it absorbs red and reflects green light: what is done to it is what another deed is done to. */
function hasOthersObject(
  said: Act,
  {
    act,
    acts,
    words,
    specific,
  }: {
    readonly act: Act;
    readonly acts: readonly Act[];
    readonly words: ReadonlySet<string>;
    readonly specific: (terms: readonly string[]) => readonly string[];
  },
): boolean {
  const own = specific(said.object).filter((term) => !act.object.includes(term));
  const left = specific(act.object).filter((term) => !said.object.includes(term));
  // What it is really done to has to stand elsewhere in the sentence: else it is only told in other words.
  if (own.length === 0 || left.length === 0 || !left.every((term) => words.has(term))) return false;
  return acts.some(
    ({ kind, object }) => kind !== said.kind && own.every((term) => object.includes(term)) && !left.some((term) => object.includes(term)),
  );
}

const isNumber = (term: string): boolean => term.startsWith('=');
