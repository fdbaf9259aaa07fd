import type { MoodTable } from '../lexicon/lexicon';
import { type Evidence, turned, windowOf } from './evidence';
import { indexBehind, type MarkedText, type MoodMark } from './marked-text';

/** What a turned word still weighs: "not good" is less bad than "bad". */
const TURNED = 0.8;
const HEDGED = 0.8;
const CONCEDED = 0.25;
const BEFORE_BUT = 0.5;
/** Reach of a negation, in words. */
const NEGATION = 4;
/** Reach of a negation in Chinese, in characters. */
const NEGATION_CHARACTERS = 3;
const REVERSAL = 6;

/** Negations and reversals turn evidence, hedges and concessions weaken it, and what comes before "but" counts less. */
export function withScopes(text: MarkedText, evidence: readonly Evidence[]): Evidence[] {
  const places = placesOf(text);
  return evidence.map((item) => (item.sign === 0 ? item : weakened(text, places, turnedBy(text, item))));
}

function turnedBy(text: MarkedText, item: Evidence): Evidence {
  const negation = negationOf(text, item);
  if (negation !== undefined) return turn(item, negation, 'negation');
  // "Settles lawsuit" turns what is bad; "denies approval" would turn what is good, and is written "refuses".
  const reversal =
    item.sign === -1
      ? (markBefore(text, item, { table: 'reverse', within: windowOf(text, REVERSAL) }) ?? reversalBehind(text, item))
      : undefined;
  return reversal === undefined ? item : turn(item, reversal, 'reversal');
}

function turn(item: Evidence, by: MoodMark, rule: 'negation' | 'reversal'): Evidence {
  const [first, last] = [Math.min(item.first, by.first), Math.max(item.last, by.last)];
  return { ...item, rule, sign: turned(item.sign), weight: item.weight * TURNED, first, last };
}

function negationOf(text: MarkedText, item: Evidence): MoodMark | undefined {
  const isWords = text.reader.lexicon.matching === 'words';
  // 不, 未 and 没 stand right before what they turn.
  const before = markBefore(text, item, { table: 'negateNext', within: isWords ? NEGATION : NEGATION_CHARACTERS });
  const isParted = !isWords && before !== undefined && text.pauses[before.first] !== text.pauses[item.head];
  return (isParted ? undefined : before) ?? negationBehind(text, item);
}

interface Reach {
  readonly table: MoodTable;
  readonly within: number;
}

/** The nearest mark of a table before an item, in its clause. */
function markBefore({ moods, clauses }: MarkedText, item: Evidence, { table, within }: Reach): MoodMark | undefined {
  for (let at = indexBehind(moods, item.head) - 1; at >= 0; at -= 1) {
    const mark = moods[at];
    if (mark === undefined || item.head - mark.last - 1 > within || clauses[mark.first] !== clauses[item.head]) return undefined;
    if (mark.table === table && mark.last < item.head) return mark;
  }
  return undefined;
}

/** Only the last thing said before a negation that follows is turned by it. */
function negationBehind(text: MarkedText, item: Evidence): MoodMark | undefined {
  const end = Math.max(item.head, item.last);
  for (let at = indexBehind(text.moods, end); at < text.moods.length; at += 1) {
    const mark = text.moods[at];
    if (mark === undefined || mark.first - end > windowOf(text, NEGATION) || text.clauses[mark.first] !== text.clauses[item.head])
      return undefined;
    if (mark.table === 'negatePrevious') return mark;
    if (!QUIET.has(mark.table)) return undefined;
  }
  return undefined;
}

/** "The risk is lifted": in Chinese what is turned may stand before the word that turns it, which then ends its part of the sentence. */
function reversalBehind({ moods, tokens, clauses, pauses, reader }: MarkedText, item: Evidence): MoodMark | undefined {
  if (reader.lexicon.language !== 'zh') return undefined;
  const end = Math.max(item.head, item.last);
  const mark = moods[indexBehind(moods, end)];
  if (mark?.table !== 'reverse' || pauses[mark.first] !== pauses[item.head] || clauses[mark.first] !== clauses[item.head]) return undefined;
  const next = tokens[mark.last + 1];
  const isLast = next === undefined || next.kind === 'mark' || next.span.start > (tokens[mark.last]?.span.end ?? 0);
  return isLast && mark.first - end <= NEGATION ? mark : undefined;
}

const QUIET = new Set<string>(['hedge', 'ignored', 'despite', 'but', 'clause']);

/** Where the words stand that weaken: per clause or sentence, so that none is sought twice. */
interface Places {
  readonly hedgedClauses: ReadonlySet<number>;
  /** Per sentence its last "but". */
  readonly buts: ReadonlyMap<number, number>;
  /** Per clause its concession: the first one, or the last one where the verb comes last. */
  readonly concessions: ReadonlyMap<number, MoodMark>;
}

function placesOf({ moods, clauses, sentences, reader }: MarkedText): Places {
  const hedgedClauses = new Set<number>();
  const buts = new Map<number, number>();
  const concessions = new Map<number, MoodMark>();
  for (const mark of moods) {
    const clause = clauses[mark.first] ?? 0;
    if (mark.table === 'hedge') hedgedClauses.add(clause);
    if (mark.table === 'but') buts.set(sentences[mark.first] ?? 0, mark.first);
    if (mark.table === 'despite' && (reader.lexicon.isVerbFinal === true || !concessions.has(clause))) concessions.set(clause, mark);
  }
  return { hedgedClauses, buts, concessions };
}

function weakened(text: MarkedText, { hedgedClauses, buts, concessions }: Places, item: Evidence): Evidence {
  const { clauses, sentences, pauses, reader } = text;
  const clause = clauses[item.head] ?? 0;
  const concession = concessions.get(clause);
  let { weight } = item;
  if (hedgedClauses.has(clause)) weight *= HEDGED;
  if ((buts.get(sentences[item.head] ?? 0) ?? -1) > item.head) weight *= BEFORE_BUT;
  if (concession !== undefined) {
    // In languages that end with the verb the concession ends with its word; in others it lasts until the next comma.
    const isConceded =
      reader.lexicon.isVerbFinal === true
        ? item.head < concession.first
        : item.head > concession.last && pauses[concession.first] === pauses[item.head];
    if (isConceded) weight *= CONCEDED;
  }
  return { ...item, weight };
}
