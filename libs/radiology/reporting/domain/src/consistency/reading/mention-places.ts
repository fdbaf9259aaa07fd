import { conceptIn, type ConceptMeaning, type MentionPlace } from './mention-parts';
import { isCue, type ReportWord } from './report-words';
import type { SentencePart } from './sentences';

/** These lie where their name says, whatever else the sentence names (`ascites around the liver`). */
const NAMES_ITS_ORGAN =
  /^(?:ascites|pericardial_effusion|pneumothorax|free_air|pneumomediastinum|splenomegaly|hepatomegaly|cardiomegaly|steatosis|appendicitis|cholecystitis|pancreatitis|midline_shift|hydrocephalus|heart_failure)$/;

/** The organ that the word itself names, then the nearest in its own part, in its unit, its usual one, the heading's. */
export function organOf(place: MentionPlace, meaning: ConceptMeaning | undefined): string | undefined {
  if (meaning?.organ !== undefined) return meaning.organ;
  if (meaning !== undefined && NAMES_ITS_ORGAN.test(meaning.concept.id)) return meaning.concept.organ;
  const { word, unit, words, context } = place;
  const part = unit.parts.find((other) => other.words.includes(word));
  const near = nearestOrgan(part?.words ?? [], word) ?? nearestOrgan(words, word);
  return near ?? meaning?.concept.organ ?? nearestOrgan(context.heading, word) ?? place.earlier.at(-1)?.organ;
}

function nearestOrgan(words: readonly ReportWord[], word: ReportWord): string | undefined {
  let nearest: { readonly organ: string; readonly distance: number } | undefined;
  for (const other of words) {
    for (const meaning of other.meaning) {
      const organ = meaning.kind === 'organ' || meaning.kind === 'site' || meaning.kind === 'side' ? meaning.organ : undefined;
      if (organ === undefined) continue;
      const isSite = meaning.kind === 'site' ? 20 : 0;
      const distance = Math.abs(other.start - word.start) - isSite;
      if (!nearest || distance < nearest.distance) nearest = { organ, distance };
    }
  }
  return nearest?.organ;
}

export function sidesOf(place: MentionPlace, organ: string | undefined): ReadonlySet<'left' | 'right'> {
  const { word, unit, words, context, earlier } = place;
  const at = unit.parts.findIndex((other) => other.words.includes(word));
  const part = unit.parts[at];
  // `left upper and right lower lobe each hold a nodule`: parts joined by `and` share what follows.
  const joined: ReportWord[] = [];
  const { parts } = context.sentence;
  const isUnnamed = (previous: SentencePart): boolean => !previous.words.some((other) => conceptIn(other) !== undefined);
  const isShared = (previous: SentencePart): boolean => previous.sizes.length === 0 && isUnnamed(previous);
  // `右卵巢6cm、左卵巢4cm包块`: with a size each.
  const isListed = (listed: SentencePart | undefined): boolean => listed !== undefined && context.text.charAt(listed.start) === '、';
  // `3 mm right and 5 mm left lower pole stones`
  const isMeasured = (listed: SentencePart | undefined, previous: SentencePart): boolean =>
    listed?.opening === 'soft' && listed.sizes.length > 0 && previous.sizes.length > 0 && sidesIn(previous.words).size > 0;
  for (let index = part ? parts.indexOf(part) : -1; parts[index]?.opening === 'soft' || isListed(parts[index]); index--) {
    const previous = parts[index - 1];
    if (!previous || !(isShared(previous) || ((isListed(parts[index]) || isMeasured(parts[index], previous)) && isUnnamed(previous))))
      break;
    joined.push(...previous.words);
  }
  const own = sidesIn([...joined, ...(part?.words ?? [])]);
  if (own.size === 1 && part) for (const side of sidesOfEllipsis(part, parts[parts.indexOf(part) + 1])) own.add(side);
  if (own.size > 0) return own;
  // The nearest before it with all that is joined to it by `and`, then whatever the unit says: `双肾…，左肾盂分离，输尿管扩张`.
  const gathered: ReportWord[] = [];
  for (let index = at - 1; index >= 0; index--) {
    gathered.push(...(unit.parts[index]?.words ?? []));
    const isJoined = unit.parts[index]?.opening === 'soft';
    if (sidesIn(gathered).size > 0 && !isJoined) return sidesIn(gathered);
  }
  const inUnit = sidesIn(words);
  if (inUnit.size > 0) return inUnit;
  const before = earlier.at(-1);
  const isSameOrgan = before !== undefined && organ !== undefined && before.organ === organ && before.assertion === 'affirmed';
  if (isSameOrgan && before.sentence === context.sentence.index && place.inherited === undefined) return before.sides;
  return sidesIn(context.heading);
}

const SIZE_CUES = ['small', 'large', 'largest', 'other_one', 'single'] as const;

/** `Small right effusion, trace on the left`: a part of nothing but a size and a side tells of the same thing over there. */
function sidesOfEllipsis(part: SentencePart, next: SentencePart | undefined): ReadonlySet<'left' | 'right'> {
  if (!next || next.words.length > 3 || !part.words.some((word) => conceptIn(word) !== undefined)) return new Set();
  const isSide = (word: ReportWord): boolean => word.meaning.every(({ kind }) => kind === 'side');
  const isSize = (word: ReportWord): boolean => isCue(word, ...SIZE_CUES);
  const isOnly = next.words.every((word) => isSide(word) || isSize(word)) && next.words.some(isSide);
  return isOnly && (next.words.some(isSize) || next.sizes.length > 0) ? sidesIn(next.words) : new Set();
}

/** `前交叉韧带增粗，连续性中断`: the place of the thing before, in one sentence and organ. */
export function inheritedSites(
  { context, earlier, inherited }: MentionPlace,
  organ: string | undefined,
): ReadonlyMap<string, ReadonlySet<string>> {
  const before = earlier.at(-1);
  const isSame = before?.organ === organ && organ !== undefined && before?.sentence === context.sentence.index && inherited === undefined;
  return isSame && before.assertion === 'affirmed' ? before.sites : new Map();
}

/** The sides that words name. */
export function sidesIn(words: readonly ReportWord[]): Set<'left' | 'right'> {
  const sides = new Set<'left' | 'right'>();
  for (const word of words) {
    for (const meaning of word.meaning) {
      if (meaning.kind !== 'side' && meaning.kind !== 'site') continue;
      if (meaning.side === 'bilateral' || meaning.side === 'left') sides.add('left');
      if (meaning.side === 'bilateral' || meaning.side === 'right') sides.add('right');
    }
  }
  return sides;
}

export function sitesOf(words: readonly ReportWord[]): Map<string, Set<string>> {
  const sites = new Map<string, Set<string>>();
  for (const { meaning } of words) {
    for (const of of meaning) if (of.kind === 'site') sites.set(of.axis, new Set([...(sites.get(of.axis) ?? []), ...of.values]));
  }
  return sites;
}
