import { readDescriptions, unreadWords } from '../reading/description-reader';
import type { Mention } from '../reading/mention';
import { sidesIn } from '../reading/mention-places';
import { areKin, canBeSameOrgan, compareSides } from './kinship';
import { type PairDifference, positives } from './pairing';
import type { ReportView } from './report-view';

/**
 * Whether two statements that differ in their side or place may be of two things. They contradict each other for certain only where the impression has nothing else that repeats the
 * one, both are of one age, and neither speaks of both sides.
 */
export const mayBeTwoThings = (view: ReportView, pair: PairDifference): boolean =>
  (pair.side !== 'same' && isOtherSide(view, pair)) || (pair.site !== undefined && isOtherPlace(view, pair));

const isOtherSide = (view: ReportView, pair: PairDifference): boolean =>
  pair.findings.isOld !== pair.impression.isOld ||
  isToldOnItsSide(view, pair) ||
  isOfKinAlone(view, pair) ||
  (pair.side === 'partial' && isPartOfMore(view, pair.findings, pair.impression));

/** Kindred by name only, of organs that are not known to be one, where the findings tell of something on the side of the impression too. */
const isOfKinAlone = ({ sections: { findings } }: ReportView, { findings: one, impression: other }: PairDifference): boolean =>
  one.concept.id !== other.concept.id &&
  (one.organ === undefined || one.organ !== other.organ) &&
  readDescriptions(findings).descriptions.some(({ sides }) => sides.size > 0 && compareSides(sides, other.sides) === 'same');

/** Nothing ill is said of that side. */
const CALLED_WELL = /(?:bi|o|ti|pi|li)-?rads ?[012](?!\d)|normal|unremarkable|clear|benign|正常|未见|良性/;

/** The impression speaks of the side of the findings as well, by a kindred name or by one that no list knows: that is the repetition. */
function isToldOnItsSide({ sections }: ReportView, { findings, impression: other }: PairDifference): boolean {
  const { impression } = sections;
  if (findings.sides.size !== 1) return false;
  const isStatedItself = ({ concept }: Mention): boolean =>
    concept.id !== findings.concept.id && sections.findings.mentions.some((one) => one.concept.id === concept.id);
  const isNamed = positives(impression.mentions).some(
    (one) =>
      one !== other &&
      areKin(one, findings) &&
      !isStatedItself(one) &&
      canBeSameOrgan(one.organ, findings.organ) &&
      one.sides.size > 0 &&
      compareSides(one.sides, findings.sides) === 'same',
  );
  return (
    isNamed ||
    impression.sentences.some(({ parts }) =>
      parts.some(
        (part) =>
          sidesIn(part.words).size > 0 &&
          compareSides(sidesIn(part.words), findings.sides) === 'same' &&
          !part.words.some(({ meaning }) => meaning.some(({ kind }) => kind === 'concept')) &&
          unreadWords(part, impression.folded.text).length > 0 &&
          !CALLED_WELL.test(impression.folded.text.slice(part.start, part.end)),
      ),
    )
  );
}

/** `bilateral opacities. … consolidation on the left`: a thing of both sides of which another sentence tells more, on the side that the impression names. */
const isPartOfMore = ({ sections: { findings } }: ReportView, { sentence }: Mention, { sides }: Mention): boolean =>
  findings.sentences.some(
    ({ index, parts }) =>
      index !== sentence && parts.some(({ words }) => sidesIn(words).size === 1 && compareSides(sidesIn(words), sides) === 'same'),
  );

const FROM_TO = /至|到|(?<![a-z])(?:to|through|extending|into)(?![a-z])/;
/** Of these a stretch is told by its ends. */
const GOES_ON = /^(?:colon|ureter|stomach|aorta)$/;

/** The place of the findings is repeated by another statement, or is the end of a stretch that holds the other. */
function isOtherPlace({ sections }: ReportView, { findings, impression, site }: PairDifference): boolean {
  const isRepeated = positives(sections.impression.mentions).some(
    (one) =>
      one !== impression &&
      areKin(one, findings) &&
      [...findings.sites].some(([axis, values]) => [...values].some((value) => one.sites.get(axis)?.has(value))),
  );
  const text = sections.findings.sentences.find(({ index }) => index === findings.sentence)?.text ?? '';
  return isRepeated || (site !== undefined && GOES_ON.test(site.axis) && FROM_TO.test(text));
}
