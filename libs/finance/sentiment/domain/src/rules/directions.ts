import { type Evidence, turned, windowOf } from './evidence';
import { isDirection, isDown, isThing, isUp, type MarkedText, type MoodMark } from './marked-text';

const STRONG = new Set<string>(['riseStrongly', 'fallStrongly']);
/** Nothing is said by "raises" or "cuts" until it is said what. */
const TRANSITIVE = new Set<string>(['raise', 'lower']);
const GOOD = new Set<string>(['good', 'veryGood']);
const BAD = new Set<string>(['bad', 'veryBad', 'ends']);

/** How far a subject stands from its verb, and an object, in words. */
const SUBJECT_WITHIN = 12;
const OBJECT_WITHIN = 5;
/** "Weak orders and rising costs": what stands before a conjunction has its own verb. */
const CONJUNCTIONS = new Set(['and', 'und', 'et', 'y', 'e', 'и', 'dan', '&', '和', '及']);
/** A comma between costs as much as so many words. */
const PAUSE_COST = 3;

const WEIGHTS = { bound: 0.85, strong: 0.1, bare: 0.55, event: 0.5, neutral: 0.8, certain: 0.95, loss: 0.5, expectation: 0.9 } as const;

/** Directions with the thing that moves, events, and losses that nothing moves. */
export function moodEvidence(text: MarkedText): Evidence[] {
  const found: Evidence[] = [];
  const bound = new Set<MoodMark>();
  text.moods.forEach((mark, index) => {
    if (!isDirection(mark)) return;
    const thing = thingOf(text, index);
    if (thing !== undefined) bound.add(thing);
    else if (TRANSITIVE.has(mark.table)) return;
    found.push(directionEvidence(mark, thing));
  });
  for (const mark of text.moods) {
    const span = { first: mark.first, last: mark.last, head: mark.first };
    if (bound.has(mark)) continue;
    if (GOOD.has(mark.table))
      found.push({ rule: 'event', sign: 1, weight: mark.table === 'veryGood' ? WEIGHTS.certain : WEIGHTS.event, ...span });
    else if (BAD.has(mark.table))
      found.push({ rule: 'event', sign: -1, weight: mark.table === 'bad' ? WEIGHTS.event : WEIGHTS.certain, ...span });
    else if (mark.table === 'beat') found.push({ rule: 'expectation', sign: 1, weight: WEIGHTS.expectation, ...span });
    else if (mark.table === 'miss') found.push({ rule: 'expectation', sign: -1, weight: WEIGHTS.expectation, ...span });
    else if (mark.table === 'loss') found.push({ rule: 'loss', sign: -1, weight: WEIGHTS.loss, ...span });
    else if (mark.table === 'neutral') found.push({ rule: 'neutral', sign: 0, weight: WEIGHTS.neutral, ...span });
  }
  return found.sort((a, b) => a.head - b.head || a.last - b.last);
}

function directionEvidence(mark: MoodMark, thing: MoodMark | undefined): Evidence {
  const sign = isUp(mark) ? 1 : -1;
  const strong = STRONG.has(mark.table) ? WEIGHTS.strong : 0;
  if (thing === undefined)
    return { rule: 'direction', sign, weight: WEIGHTS.bare + strong, first: mark.first, last: mark.last, head: mark.first };
  const isFlipped = thing.table !== 'upIsGood';
  return {
    rule: isFlipped ? 'polarity-flip' : 'direction',
    sign: isFlipped ? turned(sign) : sign,
    weight: WEIGHTS.bound + strong,
    first: Math.min(mark.first, thing.first),
    last: Math.max(mark.last, thing.last),
    head: mark.first,
  };
}

/** The nearest thing of the clause that no other direction stands before: subjects are sought farther away than objects. */
function thingOf(text: MarkedText, index: number): MoodMark | undefined {
  const before = nearestThing(text, { index, step: -1, within: windowOf(text, SUBJECT_WITHIN) });
  const isVerbFinal = text.reader.lexicon.isVerbFinal === true;
  const behind = nearestThing(text, { index, step: 1, within: windowOf(text, isVerbFinal ? 1 : OBJECT_WITHIN) });
  if (before === undefined || behind === undefined) return (before ?? behind)?.thing;
  return !isVerbFinal && behind.cost < before.cost ? behind.thing : before.thing;
}

interface Search {
  readonly index: number;
  readonly step: -1 | 1;
  readonly within: number;
}

function nearestThing(text: MarkedText, { index, step, within }: Search): { thing: MoodMark; cost: number } | undefined {
  const { moods, clauses, pauses } = text;
  const verb = moods[index];
  if (verb === undefined) return undefined;
  for (let at = index + step; at >= 0 && at < moods.length; at += step) {
    const mark = moods[at];
    if (mark === undefined || clauses[mark.first] !== clauses[verb.first]) return undefined;
    const distance = step === 1 ? mark.first - verb.last - 1 : verb.first - mark.last - 1;
    const parted =
      Math.abs((pauses[mark.first] ?? 0) - (pauses[verb.first] ?? 0)) + (step === -1 && isConjoined(text, mark.last, verb.first) ? 1 : 0);
    const cost = distance + parted * PAUSE_COST;
    if (cost > within || isDirection(mark)) return undefined;
    // "Worries ease": what is bad moves like a cost, when the verb stands right beside it.
    if (isThing(mark) || (mark.table === 'bad' && isDown(verb) && distance === 0 && step === -1)) return { thing: mark, cost };
  }
  return undefined;
}

/** Both lie within reach of each other. */
function isConjoined({ tokens }: MarkedText, thing: number, verb: number): boolean {
  for (let at = Math.max(thing + 1, verb - SUBJECT_WITHIN); at < verb; at += 1) if (CONJUNCTIONS.has(tokens[at]?.text ?? '')) return true;
  return false;
}
