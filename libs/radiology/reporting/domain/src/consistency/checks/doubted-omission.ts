import { readDescriptions, unreadWords } from '../reading/description-reader';
import { currentSizes, type Mention } from '../reading/mention';
import { sidesIn } from '../reading/mention-places';
import type { ReadSection } from '../reading/mention-reader';
import type { Sentence, SentencePart } from '../reading/sentences';
import { areKin, canBeSameOrgan, compareSides, isOfOneRegion } from './kinship';
import { positives } from './pairing';
import type { ReportView } from './report-view';

/**
 * Whether the impression may have a name for a thing of the findings after all. A thing is left out for certain only where nothing that the impression says could be it, or a disease
 * that includes it; a reader who does not know a name must not call the thing missing.
 */
export const mayBeNamed = (mention: Mention, view: ReportView): boolean =>
  isOfAnotherOrgan(mention, view.sections.findings) ||
  isNamedElsewhere(mention, view) ||
  goesWithNamed(mention, view) ||
  hasFreeName(mention, view) ||
  isBesideGraver(mention, view) ||
  isBesideChange(mention, view) ||
  hasUnknownName(mention, view);

/** Things that are described before they are named: any word of the impression may be their diagnosis. */
const NAMELESS = /^(?:nodule|mass|lesion|collection|filling_defect|occlusion|cyst|opacity|lymphadenopathy|polyp|adenoma)$/;
const isNameless = ({ concept, organ, isSign }: Mention): boolean =>
  isSign || NAMELESS.test(concept.id) || (concept.id === 'thrombus' && organ === undefined);

/** A thing of the same name in the same region: which of the two the impression means is not asked. Nodules and lesions are of an organ each. */
const isNamedElsewhere = (mention: Mention, { sections: { impression } }: ReportView): boolean =>
  positives(impression.mentions).some(
    ({ concept, organ, isPlural, count }) =>
      concept.id === mention.concept.id &&
      (canBeSameOrgan(organ, mention.organ) ||
        (!isNameless(mention) && isOfOneRegion(organ, mention.organ)) ||
        isPlural ||
        count === 'multiple'),
  );

/** A thing of this size is followed whatever else is ill. */
const FOLLOWED_MM = 15;

/** Whoever names the graver thing may leave the lesser one, and a trifle of the organ that is named. */
const isBesideGraver = (mention: Mention, { sections: { impression } }: ReportView): boolean => {
  const isLesser = mention.concept.weight < 2 && currentSizes(mention).every(({ valuesMm }) => Math.max(...valuesMm) < FOLLOWED_MM);
  return positives(impression.mentions).some(
    ({ concept, organ, isOld }) =>
      (isLesser && concept.weight === 2 && !isOld) || (mention.isSmall && organ !== undefined && canBeSameOrgan(organ, mention.organ)),
  );
};

const TELLS_OF_CHANGE =
  /(?<![a-z])(?:new|evolving|evolved|interval|increas[a-z]*|enlarg[a-z]*|grow[a-z]*|progress[a-z]*|worsen[a-z]*|improv[a-z]*|resol[a-z]*|reduc[a-z]*|decreas[a-z]*|smaller|larger|response)(?![a-z])|新发|新增|新出现|进展|增大|增多|缩小|减少|吸收|好转|缓解|较前/;

/** What is as it was stays behind, where the impression tells what has changed. */
const isBesideChange = ({ changes }: Mention, { sections: { impression } }: ReportView): boolean =>
  changes.size === 1 && changes.has('stable') && TELLS_OF_CHANGE.test(impression.folded.text);

/** Told in one sentence with what the impression does name: it goes with that. */
const goesWithNamed = (mention: Mention, { sections: { findings, impression } }: ReportView): boolean =>
  positives(findings.mentions).some(
    (other) =>
      other !== mention &&
      other.sentence === mention.sentence &&
      positives(impression.mentions).some(({ concept }) => concept.id === other.concept.id),
  );

/**
 * A name of the impression that repeats nothing of the findings, and stands for things like this one: it is then the name of this one. What has a name of its own is so named only
 * where nothing else is described that the name could be of.
 */
function hasFreeName(mention: Mention, { sections: { findings, impression } }: ReportView): boolean {
  const stated = positives(findings.mentions);
  const own = findings.sentences.find(({ index }) => index === mention.sentence);
  const described = isNameless(mention)
    ? []
    : readDescriptions(findings).descriptions.filter(
        ({ signs, start }) => !(signs.size === 1 && signs.has('named')) && !(own && own.start <= start && start < own.end),
      );
  return positives(impression.mentions).some(
    (name) =>
      !name.isMeasureOfOrgan &&
      areKin(name, mention) &&
      isOfOneRegion(name.organ, mention.organ) &&
      compareSides(name.sides, mention.sides) !== 'disjoint' &&
      !stated.some(
        (other) =>
          canBeSameOrgan(other.organ, name.organ) &&
          (other.concept.id === name.concept.id ||
            (other.sentence !== mention.sentence && areKin(other, name) && compareSides(other.sides, name.sides) !== 'disjoint')),
      ) &&
      !described.some(
        ({ organs, sides }) =>
          (organs.size === 0 || [...organs].some((organ) => canBeSameOrgan(organ, name.organ))) &&
          compareSides(sides, name.sides) !== 'disjoint',
      ),
  );
}

/**
 * The same organ, called abnormal in words that no list knows and that the findings do not say of something else. What has a name of its own must be spoken of at its very place.
 */
const hasUnknownName = (mention: Mention, { sections: { findings, impression } }: ReportView): boolean => {
  const said = findings.sentences.filter(({ index }) => index !== mention.sentence).map(({ text }) => text);
  const isOfOrgan = (part: SentencePart): boolean => organsOf(part).some((organ) => canBeSameOrgan(organ, mention.organ));
  const isThere = isNameless(mention) || mention.isSmall ? isOfOrgan : (part: SentencePart): boolean => namesPlaceOf(part, mention);
  return impression.sentences.some(({ parts }) =>
    parts.some(
      (part) =>
        isThere(part) &&
        compareSides(sidesIn(part.words), mention.sides) !== 'disjoint' &&
        unreadWords(part, impression.folded.text).some((word) => !said.some((text) => text.includes(word))),
    ),
  );
};

const namesPlaceOf = ({ words }: SentencePart, { sites }: Mention): boolean =>
  words.some(({ meaning }) => meaning.some((of) => of.kind === 'site' && of.values.some((value) => sites.get(of.axis)?.has(value))));

export const organsOf = ({ words }: SentencePart): string[] =>
  words.flatMap(({ meaning }) => meaning.flatMap((of) => ('organ' in of && of.organ !== undefined ? [of.organ] : [])));

/** Words that many organs share, read as of the one that they are of most often: of the lung, the spine, the aorta. */
const OF_MANY_ORGANS =
  /^(?:fibrosis|granuloma|cavity|opacity|consolidation|atelectasis|emphysema|bulla|disc_herniation|disc_bulge|spondylolisthesis|dissection|angiomyolipoma|teratoma)$/;

/** `limited fibrosis`: nothing in the sentence says that it is of the organ that the word is of most often. */
export function isReadByHabit({ concept, organ, sentence }: Mention, { sentences }: ReadSection): boolean {
  if (concept.organ === undefined || organ !== concept.organ || !OF_MANY_ORGANS.test(concept.id)) return false;
  return !organsOfSentence(sentence, sentences).some((other) => canBeSameOrgan(other, organ));
}

/** `herniation of fat` in an orbit: the sentence speaks of another organ. */
export const isOfAnotherOrgan = (mention: Mention, section: ReadSection): boolean =>
  isReadByHabit(mention, section) && organsOfSentence(mention.sentence, section.sentences).length > 0;

const organsOfSentence = (sentence: number, sentences: readonly Sentence[]): readonly string[] =>
  sentences.find(({ index }) => index === sentence)?.parts.flatMap(organsOf) ?? [];
