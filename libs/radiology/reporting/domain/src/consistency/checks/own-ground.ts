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
  const isBoth = ({ side, findings }: PairDifference): boolean =>
    side !== 'disjoint' || [...findings.sides].some((one) => concluded.has(one));
  return pairs.filter((pair) => !isAboutPlace(pair) || !isBoth(pair) || !unnamed.some((one) => isGroundOf(one, pair, parts)));
}

const isAboutPlace = ({ side, site, findings, impression }: PairDifference): boolean =>
  side === 'disjoint' ? findings.concept.id !== impression.concept.id : side === 'same' && site !== undefined;

const namesThing = (part: SentencePart | undefined): boolean =>
  part?.words.some(({ meaning }) => meaning.some(({ kind }) => kind === 'concept')) ?? true;

function isGroundOf(one: Description, { side, site, impression }: PairDifference, parts: readonly SentencePart[]): boolean {
  if (side === 'disjoint') return isOnSide(one, impression);
  const part = parts.find(({ start }) => start === one.start);
  return (
    part?.words.some(({ meaning }) =>
      meaning.some((of) => of.kind === 'site' && of.axis === site?.axis && of.values.some((value) => site.other.includes(value))),
    ) ?? false
  );
}

const isOnSide = ({ organs, sides }: Description, { organ, sides: wanted }: Mention): boolean =>
  sides.size > 0 &&
  compareSides(sides, wanted) === 'same' &&
  (organ === undefined || organs.size === 0 || [...organs].some((other) => canBeSameOrgan(other, organ)));
