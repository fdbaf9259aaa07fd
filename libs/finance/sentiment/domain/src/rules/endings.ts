import { type Evidence, turned, windowOf } from './evidence';
import { indexBehind, type MarkedText, type MoodMark } from './marked-text';

/** What is not to be still weighs so much, the other way round. */
const ENDED = 0.8;
/** How far what is ended stands from the word that ends it, in words. */
const REACH = 8;

/** A piece of evidence by the token that carries it. */
interface Place {
  readonly first: number;
  readonly at: number;
}

/**
 * "Ends the merger talks" and "the share sale is off": what a word of `ends` governs is turned, and the word itself is as good or bad as the end of that is. It governs what
 * stands behind it in its part of the sentence, or else what stands before it.
 */
export function withEndings(text: MarkedText, evidence: readonly Evidence[]): Evidence[] {
  const found = [...evidence];
  const places = found.map(({ head }, at): Place => ({ first: head, at })).sort((a, b) => a.first - b.first || a.at - b.at);
  for (const mark of text.moods) {
    if (mark.table !== 'ends') continue;
    const own = places[indexBehind(places, mark.first) - 1];
    const ending = own?.first === mark.first ? found[own.at] : undefined;
    // "Does not end the talks": a negation has said already that nothing is ended.
    if (own === undefined || ending?.sign !== -1) continue;
    const governed = governedBy(text, mark, { found, places });
    const nearest = found[governed[0] ?? -1];
    if (nearest === undefined) continue;
    const sign = turned(nearest.sign);
    found[own.at] = { ...ending, sign };
    for (const at of governed) {
      const item = found[at];
      if (item !== undefined && item.sign !== sign) found[at] = { ...item, rule: 'reversal', sign, weight: item.weight * ENDED };
    }
  }
  return found;
}

/** Where in the evidence stands what a word governs, the nearest first. */
function governedBy(
  text: MarkedText,
  mark: MoodMark,
  { found, places }: { found: readonly Evidence[]; places: readonly Place[] },
): number[] {
  const { clauses, pauses } = text;
  const within = windowOf(text, REACH);
  const from = indexBehind(places, mark.last);
  for (const step of [1, -1]) {
    const governed: number[] = [];
    for (let place = step === 1 ? from : from - 1; place >= 0 && place < places.length; place += step) {
      const { first, at } = places[place] as Place;
      if (Math.abs(first - mark.first) > within || clauses[first] !== clauses[mark.first] || pauses[first] !== pauses[mark.first]) break;
      if (first !== mark.first && found[at]?.sign !== 0) governed.push(at);
    }
    if (governed.length > 0) return governed;
  }
  return [];
}
