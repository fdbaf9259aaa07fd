import type { Mention } from './mention';
import { conceptIn, type ConceptMeaning, type MentionPlace, type SentenceContext } from './mention-parts';
import { canBeSameOrgan } from './organ-kinship';
import { isCue, type ReportWord } from './report-words';
import type { SentencePart } from './sentences';

/** These lie where their name says, whatever else the sentence names (`ascites around the liver`). */
const NAMES_ITS_ORGAN =
  /^(?:ascites|pericardial_effusion|pneumothorax|free_air|pneumomediastinum|splenomegaly|hepatomegaly|cardiomegaly|steatosis|appendicitis|cholecystitis|pancreatitis|midline_shift|hydrocephalus|heart_failure)$/;

/** `积水` alone may be of a tube. */
const OF_KIDNEY = /hydro(?:nephro|ureteroneph)|肾/;

/** The organ that the word itself names, then the nearest in its own part, in its unit, its usual one, the heading's. */
export function organOf(place: MentionPlace, meaning: ConceptMeaning | undefined): string | undefined {
  if (meaning?.organ !== undefined) return meaning.organ;
  if (meaning !== undefined && NAMES_ITS_ORGAN.test(meaning.concept.id)) return meaning.concept.organ;
  const { word, unit, words, context } = place;
  if (meaning?.concept.id === 'hydronephrosis' && OF_KIDNEY.test(context.text.slice(word.start, word.end))) return meaning.concept.organ;
  const part = unit.parts.find((other) => other.words.includes(word));
  const near =
    nearestOrgan(part?.words ?? [], word) ??
    nearestOrgan(
      words.filter(({ start }) => start < word.start),
      word,
    ) ??
    nearestOrgan(words, word);
  if (near === 'neck') return withNeck(place) ?? near;
  if (near === 'brain') return duraOfSpine(place) ?? near;
  return (
    near ??
    spineOf(place, meaning) ??
    subjectOf(place) ??
    meaning?.concept.organ ??
    nearestOrgan(context.heading, word) ??
    organBefore(place.earlier.at(-1))
  );
}

/** `mass at T9-T10, likely meningioma`: what is usually of the head, where the sentence names a level of the spine. */
function spineOf({ context: { sentence } }: MentionPlace, meaning: ConceptMeaning | undefined): string | undefined {
  if (meaning === undefined || !/^(?:meningioma|glioma)$/.test(meaning.concept.id)) return undefined;
  const isOfSpine = sentence.parts.some(({ words }) =>
    words.some((word) =>
      word.meaning.some(
        (of) => (of.kind === 'site' && /^(?:disc|vertebra)$/.test(of.axis)) || (of.kind === 'organ' && of.organ.endsWith('spine')),
      ),
    ),
  );
  return isOfSpine ? 'spine' : undefined;
}

/** `脾脏结节,血管瘤或错构瘤可能`, `直肠癌治疗后,纤维化为主`: of whatever the sentence is about, and of the usual organ only without that. */
const FOUND_ANYWHERE = /^(?:错构瘤|纤维化|瘢痕|fibrosis|scar|scarring)$/;
const subjectOf = ({ word, context: { text, sentence }, earlier }: MentionPlace): string | undefined =>
  FOUND_ANYWHERE.test(text.slice(word.start, word.end))
    ? earlier.findLast((one) => one.sentence === sentence.index && one.organ !== undefined)?.organ
    : undefined;

/** `胆囊增大,颈部嵌顿结石`: the neck of what the sentence is about. */
const HAS_NECK = /^(?:gallbladder|bladder|pancreas)$/;

function withNeck({ word, unit, context }: MentionPlace): string | undefined {
  const part = unit.parts.find((other) => other.words.includes(word)) ?? unit.parts[0];
  const before = context.sentence.parts.filter(({ start }) => start < (part?.start ?? 0)).flatMap(({ words }) => words);
  return before
    .flatMap(({ meaning }) => meaning.flatMap((of) => (of.kind === 'organ' ? [of.organ] : [])))
    .findLast((organ) => HAS_NECK.test(organ));
}

/** `T8/9椎间盘炎伴硬膜外脓肿`: the membranes and their spaces go on down the spine. */
const MEMBRANES = /硬膜|蛛网膜|(?:epi|sub|extra|intra)dural|subarachnoid/;
const OF_SKULL = /脑|颅|额|颞|顶|枕|brain|cerebr|crani|convexity|front|tempor|pariet|occipit/;

function duraOfSpine({ context: { sentence, heading, before } }: MentionPlace): string | undefined {
  if (!MEMBRANES.test(sentence.text) || OF_SKULL.test(sentence.text)) return undefined;
  const isSpine = (organ: string | undefined): boolean => organ?.endsWith('spine') ?? false;
  const names = [...sentence.parts.flatMap(({ words }) => words), ...heading].some(({ meaning }) =>
    meaning.some((of) => ('organ' in of && isSpine(of.organ)) || (of.kind === 'site' && /^(?:disc|vertebra)$/.test(of.axis))),
  );
  return names || isSpine(before.at(-1)?.organ) ? 'spine' : undefined;
}

/** A dissection without an artery is of the aorta; what goes with it is of whatever is meant. */
const organBefore = (before: Mention | undefined): string | undefined =>
  before?.concept.id === 'dissection' && before.organ === before.concept.organ ? undefined : before?.organ;

const BEHIND = 1.5;

function nearestOrgan(words: readonly ReportWord[], word: ReportWord): string | undefined {
  let nearest: { readonly organ: string; readonly distance: number } | undefined;
  for (const other of words) {
    for (const meaning of other.meaning) {
      const organ = meaning.kind === 'organ' || meaning.kind === 'site' || meaning.kind === 'side' ? meaning.organ : undefined;
      if (organ === undefined) continue;
      const isSite = meaning.kind === 'site' ? 20 : 0;
      // Where a thing lies is said before it more often than behind it.
      const distance = (other.start > word.start ? BEHIND : 1) * Math.abs(other.start - word.start) - isSite;
      if (!nearest || distance < nearest.distance) nearest = { organ, distance };
    }
  }
  return nearest?.organ;
}

/** Behind a side, and before it, where it is only the greater one of two. */
const GREATER_AFTER = /^侧?(?:更|较)?(?:为著|为主|为重|为多|为甚|明显|显著|重|著|多)|^(?:-sided| side)?[- ]predominant/;
const GREATER_BEFORE = /(?:more|worse|greater|larger|predominantly|most marked|mainly)(?: [a-z]+)? (?:on|in|at) the $/;

/** `the knees, more on the right`: whoever compares speaks of both. */
const MORE_BEFORE = /(?:more|worse|greater)(?: (?:so|marked|severe|pronounced|prominent))? (?:on|in) the $/;

const GREATER_WITH = /侧?(?:更|较)?(?:为著|为主|为重|为多|为甚|显著|重|著|多)(?:并|伴)/;

/** `双侧髋关节间隙变窄，以左侧为著`: the greater side of a thing of both, which is then no thing of one. */
function withoutGreater(words: readonly ReportWord[], { sentence, text }: SentenceContext): readonly ReportWord[] {
  const isBoth = sentence.parts.some((part) =>
    part.words.some(({ meaning }) => meaning.some((of) => of.kind === 'side' && of.side === 'bilateral')),
  );
  return words.filter(
    ({ start, end, meaning }) =>
      !meaning.some(({ kind }) => kind === 'side' || kind === 'site') ||
      ((!isBoth || !GREATER_AFTER.test(text.slice(end, end + 12))) &&
        !(isBoth ? GREATER_BEFORE : MORE_BEFORE).test(text.slice(Math.max(0, start - 40), start))),
  );
}

/** `双肺病变，右肺为著伴空洞`: what goes with the greater side lies there. */
const isOfGreaterSide = ({ word, context: { sentence, text } }: MentionPlace): boolean => {
  const part = sentence.parts.find(({ words }) => words.includes(word));
  return part?.opening === 'soft' && GREATER_WITH.test(text.slice(Math.max(0, part.start - 14), part.start + 2));
};

/** `right parietal 22 mm, left occipital 6 mm, the first with edema`: of one of those named before, and which is not read. */
const POINTS_TO_ONE =
  /(?<![a-z])(?:the (?:first|second|third|former|latter|last)|former|latter)(?: (?:one|lesion|nodule|of which))? (?:with|has|shows|shows?ing|is|demonstrates)|前者|后者|第[一二三](?:枚|个|处)/;

const POINTER_REACH = 40;

export function sidesOf(place: MentionPlace, organ: string | undefined): ReadonlySet<'left' | 'right'> {
  const { word, unit, context } = place;
  const part = unit.parts.find((other) => other.words.includes(word));
  const [before] = /[^,;.。]*$/.exec(context.text.slice(Math.max(0, word.start - POINTER_REACH), word.start)) ?? [''];
  if (part && sidesIn(part.words).size === 0 && POINTS_TO_ONE.test(before)) return new Set();
  return sidesSaid(place, organ);
}

const GOES_WITH = /^[ ,]*(?:with|containing|including|and with|伴|内见)(?![a-z])/;

function sidesSaid(place: MentionPlace, organ: string | undefined): ReadonlySet<'left' | 'right'> {
  const { word, unit, context, earlier } = place;
  const isSub = isOfGreaterSide(place);
  const sided = (from: readonly ReportWord[]): Set<'left' | 'right'> => sidesIn(isSub ? from : withoutGreater(from, context));
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
    listed?.opening === 'soft' && listed.sizes.length > 0 && previous.sizes.length > 0 && sided(previous.words).size > 0;
  for (let index = part ? parts.indexOf(part) : -1; parts[index]?.opening === 'soft' || isListed(parts[index]); index--) {
    const previous = parts[index - 1];
    // `bilateral arthropathy with a right cyst`: what goes with it has a side of its own.
    if (parts[index] === part && sided(part?.words ?? []).size > 0 && GOES_WITH.test(context.text.slice(part?.start, part?.end))) break;
    if (!previous || !(isShared(previous) || ((isListed(parts[index]) || isMeasured(parts[index], previous)) && isUnnamed(previous))))
      break;
    joined.push(...previous.words);
  }
  const own = sided([...joined, ...(part?.words ?? [])]);
  if (own.size === 1 && part) {
    const after = parts.slice(parts.indexOf(part) + 1);
    for (const side of [
      ...sidesOfEllipsis(
        part,
        after.find(({ words }) => words.length > 0),
      ),
      ...sidesOfList(after),
    ])
      own.add(side);
  }
  if (own.size > 0) return own;
  // The nearest before it with all that is joined to it by `and`, then whatever the unit says: `双肾…，左肾盂分离，输尿管扩张`.
  const gathered: ReportWord[] = [];
  for (let index = at - 1; index >= 0; index--) {
    gathered.push(...(unit.parts[index]?.words ?? []));
    const isJoined = unit.parts[index]?.opening === 'soft';
    if (sided(gathered).size > 0 && !isJoined) return sided(gathered);
  }
  const inUnit = sided(unit.parts.flatMap((other, index) => (index > at && isOfAnotherOrgan(other, organ) ? [] : other.words)));
  if (inUnit.size > 0) return inUnit;
  const before = earlier.at(-1);
  const isSameOrgan = before !== undefined && organ !== undefined && before.organ === organ && before.assertion === 'affirmed';
  const isElsewhere = [...sitesOf(part?.words ?? [])].some(
    ([axis, values]) => before?.sites.has(axis) === true && ![...values].some((value) => before.sites.get(axis)?.has(value)),
  );
  if (isSameOrgan && !isElsewhere && before.sentence === context.sentence.index && place.inherited === undefined) return before.sides;
  return sidesIn(context.heading);
}

/** `A型夹层，左肾缺血`: what is told behind it of another organ has a side of its own. */
function isOfAnotherOrgan({ words }: SentencePart, organ: string | undefined): boolean {
  const named = words.flatMap(({ meaning }) => meaning.flatMap((of) => ('organ' in of && of.organ !== undefined ? [of.organ] : [])));
  return organ !== undefined && named.length > 0 && !named.some((other) => canBeSameOrgan(other, organ));
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

/** `in the right middle lobe and lingula`: the places that go on behind `and`, with nothing said of them but that. */
function sidesOfList(after: readonly SentencePart[]): ReadonlySet<'left' | 'right'> {
  const isPlace = ({ kind }: ReportWord['meaning'][number]): boolean => kind === 'side' || kind === 'site' || kind === 'organ';
  const end = after.findIndex(
    ({ opening, words, sizes }) =>
      opening !== 'soft' || sizes.length > 0 || words.length === 0 || !words.every(({ meaning }) => meaning.every(isPlace)),
  );
  return sidesIn(after.slice(0, end < 0 ? after.length : end).flatMap(({ words }) => words));
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
