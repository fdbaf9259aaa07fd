import type { ConsistencyIssue, IssueType } from '../consistency-issue';
import type { Mention } from '../reading/mention';
import type { ReadSection } from '../reading/mention-reader';
import { areKin, clashOf, compareSides } from './kinship';
import { issueOf, placeOfMention, type ReportView } from './report-view';

/**
 * A place or a density that the impression gives to something and that the findings give to nothing of the kind, while what they describe instead is nowhere in the impression:
 * told where no pair was made of the two, because a sign beside it has the name of the diagnosis as well.
 */
export function checkToldOtherwise(view: ReportView): ConsistencyIssue[] {
  const { findings, impression } = view.sections;
  const stated = findings.mentions.filter(isStated);
  for (const concluded of impression.mentions.filter(isStated)) {
    const kin = stated.filter((mention) => areKin(mention, concluded) && mention.organ !== undefined && mention.organ === concluded.organ);
    const other = kin.find((mention) => isElsewhere(mention, concluded, view));
    if (other) return [told(view, 'lobe_mismatch', other, concluded)];
    const unlike = kin.find((mention) => isOtherwise(mention, concluded, stated));
    if (unlike) return [told(view, 'density_mismatch', unlike, concluded)];
  }
  return [];
}

/** What is moved or widened lies elsewhere than what moves or blocks it. */
const MOVED_OR_WIDE = /^(?:midline_shift|dilatation|hydronephrosis|obstruction|hydrocephalus)$/;

const isStated = ({ assertion, concept, isOld, isMeasureOfOrgan }: Mention): boolean =>
  assertion === 'affirmed' && !isOld && !isMeasureOfOrgan && !MOVED_OR_WIDE.test(concept.id);

/** On the same side, at another place of the same kind; neither section speaks of the place of the other. */
function isElsewhere(mention: Mention, concluded: Mention, { sections: { findings, impression } }: ReportView): boolean {
  const clash = clashOf(mention.sites, concluded.sites);
  if (!clash || clash.one.length > 2 || clash.other.length > 1 || concluded.count === 'multiple' || concluded.isPlural) return false;
  if (mention.sides.size !== 1 || concluded.sides.size !== 1 || compareSides(mention.sides, concluded.sides) !== 'same') return false;
  return !namesPlace(findings, clash.axis, clash.other) && !namesPlace(impression, clash.axis, clash.one);
}

const namesPlace = ({ sentences }: ReadSection, axis: string, values: readonly string[]): boolean =>
  sentences.some(({ parts }) =>
    parts.some(({ words }) =>
      words.some(({ meaning }) =>
        meaning.some((of) => of.kind === 'site' && of.axis === axis && of.values.some((value) => values.includes(value))),
      ),
    ),
  );

/** At the same place of the same side, as dense as nothing that the findings describe. */
function isOtherwise(mention: Mention, concluded: Mention, stated: readonly Mention[]): boolean {
  const clash = clashOf(mention.attenuations, concluded.attenuations);
  if (!clash || clashOf(mention.sites, concluded.sites) || mention.sites.size === 0) return false;
  if (mention.sides.size !== 1 || compareSides(mention.sides, concluded.sides) !== 'same' || concluded.sides.size !== 1) return false;
  const isSaid = (other: Mention): boolean => clash.other.some((value) => other.attenuations.get(clash.axis)?.has(value) ?? false);
  return !stated.some(isSaid) && !/^(?:edema|small_vessel_disease)$/.test(concluded.concept.id);
}

function told(view: ReportView, type: IssueType, stated: Mention, concluded: Mention): ConsistencyIssue {
  const { en, zh } = concluded.concept;
  const isPlace = type === 'lobe_mismatch';
  return issueOf(view, {
    type,
    places: [placeOfMention('findings', stated), placeOfMention('impression', concluded)],
    en: `The ${isPlace ? 'place' : 'density'} of “${en}” differs between the findings and the impression.`,
    zh: `“${zh}”的${isPlace ? '部位' : '密度（信号/回声）'}在影像表现与诊断意见中不一致。`,
    subject: `otherwise:${concluded.concept.id}:${concluded.organ ?? ''}`,
  });
}
