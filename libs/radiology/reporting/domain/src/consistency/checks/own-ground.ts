import { type Description, readDescriptions } from '../reading/description-reader';
import type { Mention } from '../reading/mention';
import { sidesIn } from '../reading/mention-places';
import type { SentencePart } from '../reading/sentences';
import { canBeSameOrgan, compareSides } from './kinship';
import type { PairDifference } from './pairing';
import type { ReportView } from './report-view';

/** Signs of something abnormal; a size alone is none, nor is what a word list names. */
const ABNORMAL = [
  'gap',
  'moved',
  'filling',
  'wide',
  'vein',
  'enlarged',
  'fluid',
  'bright',
  'dark',
  'changed',
  'cystic',
  'gas',
  'prose',
  'sized',
];

/**
 * Pairs whose two sides or places differ only because the wrong two were paired: the findings describe something without a name just where the impression names it
 * (`尺骨茎突撕脱` beside a fracture of the radius, and `尺骨茎突骨折`).
 */
export function withoutOwnGround(view: ReportView, pairs: readonly PairDifference[]): readonly PairDifference[] {
  if (!pairs.some(isAboutPlace)) return pairs;
  const { descriptions } = readDescriptions(view.sections.findings);
  const parts = view.sections.findings.sentences.flatMap((sentence) => sentence.parts);
  const unnamed = descriptions.filter(
    (one) => ABNORMAL.some((sign) => one.signs.has(sign)) && !namesThing(parts.find(({ start }) => start === one.start)),
  );
  // A slip of the side leaves nothing that speaks of the right one.
  const concluded = sidesIn(view.sections.impression.sentences.flatMap((sentence) => sentence.parts).flatMap(({ words }) => words));
  const isBoth = ({ side, site, findings }: PairDifference): boolean =>
    side !== 'disjoint' || isElsewhere({ side, site }) || [...findings.sides].some((one) => concluded.has(one));
  return pairs.filter((pair) => !isAboutPlace(pair) || !isBoth(pair) || !unnamed.some((one) => isGroundOf(one, pair, parts)));
}

const isAboutPlace = (pair: PairDifference): boolean =>
  pair.side === 'disjoint'
    ? pair.findings.concept.id !== pair.impression.concept.id || isElsewhere(pair)
    : pair.side === 'partial'
      ? isPartOfBoth(pair)
      : pair.site !== undefined;

/** Another side and another place: two differences are two things. */
const isElsewhere = ({ side, site }: Pick<PairDifference, 'side' | 'site'>): boolean => side === 'disjoint' && site !== undefined;

/** `双侧半卵圆中心高信号`, and `右侧基底节软化灶`: a place of its own on one of the sides. */
const isPartOfBoth = ({ findings, impression }: PairDifference): boolean =>
  impression.concept.id === 'lesion' && findings.sides.size === 2 && impression.sites.size > 0 && findings.sites.size === 0;

const namesThing = (part: SentencePart | undefined): boolean =>
  part?.words.some(({ meaning }) => meaning.some(({ kind }) => kind === 'concept')) ?? true;

function isGroundOf(one: Description, { side, site, findings, impression }: PairDifference, parts: readonly SentencePart[]): boolean {
  const part = parts.find(({ start }) => start === one.start);
  const isAt = (axis: string, values: readonly string[]): boolean =>
    part?.words.some(({ meaning }) =>
      meaning.some((of) => of.kind === 'site' && of.axis === axis && of.values.some((value) => values.includes(value))),
    ) ?? false;
  const isAtSite = site !== undefined && isAt(site.axis, site.other);
  if (side === 'disjoint') return isOnSide(one, impression) && (findings.concept.id !== impression.concept.id ? true : isAtSite);
  if (side === 'partial') return isOnSide(one, impression) && [...impression.sites].some(([axis, values]) => isAt(axis, [...values]));
  return isAtSite;
}

const isOnSide = ({ organs, sides }: Description, { organ, sides: wanted }: Mention): boolean =>
  sides.size > 0 &&
  compareSides(sides, wanted) === 'same' &&
  (organ === undefined || organs.size === 0 || [...organs].some((other) => canBeSameOrgan(other, organ)));
