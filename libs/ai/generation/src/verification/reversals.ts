import { BEFORE_NOUN, OBJECT_BEGINS, verbOf } from './acts-en';
import { TWO_SIDED_ZH } from './lexicon/verbs-zh';
import { matchesOf } from './matches-of';
import type { Clause } from './reading';
import type { TermReader } from './terms';
import { keptWith, once } from './kept-with';

/** What stands on either side of a word that both sentences use; turned round where a passive voice says so. */
interface Sides {
  readonly agent: readonly string[];
  readonly patient: readonly string[];
}

/** Most words are shared with no source: their sides are read when one is. */
type Lazily = () => Sides;

export interface KnownOrder {
  readonly known: Clause;
  /** What a pronoun may stand for. */
  readonly before: ReadonlySet<string>;
  readonly reader: TermReader;
  /** Who does what is asked in each clause, and in a sentence whose parts no word joins. */
  readonly scope: 'sentence' | 'clause';
}

type Reading = Pick<KnownOrder, 'reader' | 'scope'>;

/** Both together, at least, of what is said on one side stands on the other side of the source. */
const TURNED = 1.5;
/** And at most so much on its own. */
const STRAIGHT = 0.4;
/** Words whose two sides cannot be exchanged. */
const JOINING: ReadonlyMap<string, string> = new Map(
  'because=because as=because since=because after=after before=before in=in within=in inside=in into=into from=from than=than for=for onto=onto behind=behind under=under above=above while=while between=between around=around north=north east=east'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);
/** A longer clause is no sentence of an answer; its sides are not asked, so that time stays linear. */
const LONGEST = 600;
const WORD = /\p{L}[\p{L}’'-]*|[;:]/gu;
const LESS = /^(?:less|fewer|lower|smaller|shorter|lighter|weaker|colder|slower|cheaper|younger|narrower|thinner|worse)$/u;
const BE = /^(?:is|are|was|were|be|been|being|gets?|got)$/;
/** No deed and no state of one thing towards another. */
const NO_PIVOT =
  /不|没|未|无|有|是|为|于|在|可|能|会|和|与|及|约|年|月|日|度|量|数|率|者|人|们|但是|因此|所以|并且|其中|之间|大约|左右|公司|部分|以上|以下|主要|进行|分布|存在|出现|发生|相同|一样|相比|不同|分别/u;
/** `是…的`, `…的是…`: said of the whole, and in another order. */
const CLEFT = /的是|是.+的[。\s]*$/u;
/** Stands before a noun. */
const ARTICLE = /^(?:a|an|the|its|their|his|her|this|that|these|no|any|of|mm|cm)$/u;
const MARKED = /交给|交由|[被由受遭]/u;
const TAKES = /[把将向从给]/u;
/** Behind a condition or a time, which cannot be exchanged with what follows. */
const THEN = /(?:时|之?后|以后|的话)[，,]/gu;
/** Joins statements that may stand in another order. */
const JOINED =
  /[;:]|\b(?:because|which|where|when|while|whereas|if|after|before|since|who|that|and|but)\b|因为|由于|因(?=[^此素子])|但|而|则|如果|时，|后，/iu;
const PRONOUN = /\b(?:it|they|them|he|she|him|her)\b|[它其他她]/iu;

/**
 * Whether a sentence puts the two sides of a known one the other way round: `the arm bends the biceps`, `线路支持设备` for `设备支持线路`. A deed or a joining word that both have once, with something on both sides, tells the
 * sides apart. Undefined where none does.
 */
export function isReversed(said: Clause, { known, before, reader, scope }: KnownOrder): boolean | undefined {
  const ofSaid = SIDES_OF[scope](said, reader);
  if (ofSaid.size === 0) return undefined;
  const ofKnown = SIDES_OF[scope](known, reader);
  let isTurned: boolean | undefined;
  for (const [pivot, readOwn] of ofSaid) {
    const readOther = ofKnown.get(pivot);
    if (readOther === undefined) continue;
    const [own, other] = [readOwn(), readOther()];
    // `the kiln in Lund`, wherever the rest of it stands.
    if (pivot.startsWith('§') && isSameBeside(own, other)) continue;
    const ours = withoutShared(own, { own, other });
    if (ours.agent.length === 0 || ours.patient.length === 0) continue;
    const theirs = withoutShared(other, { own, other });
    // Chinese may leave out what the clause before has named.
    const isHan = /\p{sc=Han}/u.test(known.text);
    const isPronoun = isHan || PRONOUN.test(known.text);
    const named = [...theirs.agent, ...theirs.patient];
    const meant = (side: readonly string[]): readonly string[] =>
      side.length === 0 && isPronoun ? [...before].filter((term) => isHan || !named.includes(term)) : side;
    const [agent, patient] = [meant(theirs.agent), meant(theirs.patient)];
    if (agent.length === 0 || patient.length === 0) continue;
    const straight = held(ours.agent, agent) + held(ours.patient, patient);
    const turned = held(ours.agent, patient) + held(ours.patient, agent);
    if ((turned >= TURNED && straight <= STRAIGHT) || ((!isHan || TWO_SIDED_ZH.has(pivot)) && isOthersPart(ours, theirs, reader)))
      isTurned = true;
    else if (straight >= TURNED && turned <= STRAIGHT) return false;
  }
  return isTurned;
}

/** A source is asked for every clause of an answer, and read once. */
const SIDES_OF = {
  sentence: keptWith(({ text }: Clause, reader: TermReader) => readSides(text, { reader, scope: 'sentence' })),
  clause: keptWith(({ text }: Clause, reader: TermReader) => readSides(text, { reader, scope: 'clause' })),
};

function readSides(text: string, reading: Reading): ReadonlyMap<string, Lazily> {
  if (text.length > LONGEST) return new Map();
  return /\p{sc=Han}/u.test(text) ? sidesZh(text, reading) : sidesEn(text, reading);
}

/** Without what both sides of the source have, and what both texts have right beside the word between the sides: `lies`, `account`, `first`. */
function withoutShared({ agent, patient }: Sides, { own, other }: { readonly own: Sides; readonly other: Sides }): Sides {
  const isOnBoth = (term: string): boolean => other.agent.includes(term) && other.patient.includes(term);
  const same = (a: readonly string[], b: readonly string[], from: 'start' | 'end'): number => {
    const most = Math.min(a.length, b.length);
    let count = 0;
    while (count < most && (from === 'start' ? a[count] === b[count] : a[a.length - 1 - count] === b[b.length - 1 - count])) count++;
    return count;
  };
  const left = same(own.agent, other.agent, 'end');
  const right = same(own.patient, other.patient, 'start');
  return {
    agent: agent.slice(0, agent.length - left).filter((term) => !isOnBoth(term)),
    patient: patient.slice(right).filter((term) => !isOnBoth(term)),
  };
}

/** How much of what changes sides has to stand on the other side. */
const CROSSED = 0.75;

/**
 * Whether the one who acts and a part of what is done to have changed places, whatever else is done to in both: `the soil takes water from the roots` for `the roots take water from the soil`.
 */
function isOthersPart(ours: Sides, theirs: Sides, reader: TermReader): boolean {
  const specific = (side: readonly string[]): string[] => side.filter((term) => !reader.isGeneral(term));
  const [agent, patient, knownAgent, knownPatient] = [ours.agent, ours.patient, theirs.agent, theirs.patient].map(specific);
  if (agent === undefined || patient === undefined || knownAgent === undefined || knownPatient === undefined) return false;
  const moved = patient.filter((term) => !knownPatient.includes(term));
  if (agent.length === 0 || moved.length === 0 || agent.some((term) => knownAgent.includes(term))) return false;
  return held(agent, knownPatient) >= CROSSED && held(moved, knownAgent) >= CROSSED;
}

const isSameBeside = (own: Sides, other: Sides): boolean =>
  own.agent.length > 0 && own.agent.at(-1) === other.agent.at(-1) && own.patient.length > 0 && own.patient[0] === other.patient[0];

function held(said: readonly string[], known: readonly string[]): number {
  return said.filter((term) => known.includes(term)).length / said.length;
}

/** By pivot; a pivot that occurs twice tells nothing. */
function sidesEn(text: string, { reader, scope }: Reading): ReadonlyMap<string, Lazily> {
  const words = (text.toLowerCase().match(WORD) ?? []).map((word) => word.replace(/['’]s$/u, ''));
  const terms = words.map((word) => reader.termOf(word));
  const isPlain = scope === 'clause' || !JOINED.test(text);
  const found = new Map<string, Lazily>();
  const seen = new Set<string>();
  words.forEach((word, at) => {
    const joining = JOINING.get(word);
    const verb = verbOf(word);
    const next = words[at + 1] ?? '';
    const isDeed =
      !ARTICLE.test(words[at - 1] ?? '') &&
      (verb !== undefined ||
        (/(?:ed|s)$/u.test(word) && (OBJECT_BEGINS.has(next) || (word.endsWith('ed') && BEFORE_NOUN.has(next)))) ||
        // `the algae expel the corals`: only a verb stands between a plural and an article.
        (terms[at] !== '' && /[^s]s$|ae$/u.test(words[at - 1] ?? '') && /^(?:the|an?)$/u.test(next)));
    const deed = verb === undefined ? terms[at] : reader.termOf(verb) || verb;
    const pivot = joining === undefined ? (isDeed && isPlain ? deed : undefined) : `§${joining}`;
    if (pivot === undefined || pivot === '') return;
    if (seen.has(pivot)) {
      found.delete(pivot);
      return;
    }
    seen.add(pivot);
    const besides = (side: readonly string[]): string[] => side.filter((term) => term !== '' && term !== pivot);
    const [left, right] = [(): string[] => besides(terms.slice(0, at)), (): string[] => besides(terms.slice(at + 1))];
    const voice = joining === undefined ? voiceAt(words, at) : 'active';
    // `is processed in`: who does it is not said.
    if (voice === 'passive') return;
    // `Costs less than`: the same as `costs more than` with its sides exchanged.
    const isPassive = voice === 'passive-by';
    if (joining === 'than' && words.slice(Math.max(0, at - 4), at).some((before) => LESS.test(before))) {
      found.set(
        pivot,
        once(() => ({ agent: right(), patient: left() })),
      );
      return;
    }
    const by = words.indexOf('by', at);
    found.set(
      pivot,
      once(() =>
        isPassive ? { agent: terms.slice(by + 1).filter((term) => term !== ''), patient: left() } : { agent: left(), patient: right() },
      ),
    );
  });
  return found;
}

export function voiceAt(words: readonly string[], at: number): 'active' | 'passive' | 'passive-by' {
  const word = words[at] ?? '';
  // `ordered to repay`: who is ordered does it.
  if (/ing$/u.test(word) || words[at - 1] === 'to' || !words.slice(Math.max(0, at - 4), at).some((before) => BE.test(before)))
    return 'active';
  return words.slice(at + 1, at + 8).includes('by') ? 'passive-by' : 'passive';
}

/** By character: asked of every place of a clause. */
const IS_HAN = new Map<string, boolean>();
const MOST_CHARACTERS = 8000;

function isHan(character: string): boolean {
  const known = IS_HAN.get(character);
  if (known !== undefined) return known;
  if (IS_HAN.size > MOST_CHARACTERS) IS_HAN.clear();
  const is = /^\p{sc=Han}$/u.test(character);
  IS_HAN.set(character, is);
  return is;
}

function sidesZh(text: string, { reader, scope }: Reading): ReadonlyMap<string, Lazily> {
  const found = new Map<string, Lazily>();
  const seen = new Set<string>();
  const then = matchesOf(text, THEN);
  const [first] = then;
  if (first !== undefined && then.length === 1)
    found.set('§then', () => ({
      agent: reader.read(text.slice(0, first.index)),
      patient: reader.read(text.slice(first.index + first[0].length)),
    }));
  if (CLEFT.test(text) || (scope === 'sentence' && JOINED.test(text))) return found;
  for (let at = 1; at + 2 <= text.length; at++) {
    const pivot = text.slice(at, at + 2);
    const isVerb = TWO_SIDED_ZH.has(pivot);
    if (!isVerb && !(isHan(text[at] ?? '') && isHan(text[at + 1] ?? ''))) continue;
    if (seen.has(pivot)) {
      found.delete(pivot);
      continue;
    }
    seen.add(pivot);
    // `它的设计者`: a noun.
    if (/[的之]/u.test(text[at - 1] ?? '') || /[者的是为在于由被把将向从对与和及、，]/u.test(text[at + 2] ?? '')) continue;
    const [left, right] = [text.slice(0, at), text.slice(at + 2)];
    // What is no verb of the list may be the middle of a noun.
    if (!isVerb && (/的/u.test(left) || NO_PIVOT.test(pivot))) continue;
    // `撞击地球的小行星`
    if (/^[^，。]{1,8}的/u.test(right)) continue;
    const marked = left.search(MARKED);
    const taken = left.search(TAKES);
    const read = (side: string): string[] => reader.read(side);
    const sides = (): Sides => {
      if (marked > 0) return { agent: read(left.slice(marked + 1)), patient: read(left.slice(0, marked)) };
      if (taken > 0) return { agent: read(left.slice(0, taken)), patient: read(left.slice(taken + 1) + right) };
      return { agent: read(left), patient: read(right) };
    };
    found.set(pivot, once(sides));
  }
  return found;
}
