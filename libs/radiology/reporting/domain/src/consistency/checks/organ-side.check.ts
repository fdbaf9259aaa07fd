import type { ConsistencyIssue } from '../consistency-issue';
import { type Description, readDescriptions } from '../reading/description-reader';
import { sidesIn } from '../reading/mention-places';
import { issueOf, placeOf, type ReportView } from './report-view';

/** Organs that there are two of: of these a side alone tells which one is meant. */
const PAIRED =
  /^(?:kidney|ureter|adrenal|ovary|testis|breast|hip|knee|ankle|foot|shoulder|elbow|wrist|hand|femur|tibia|humerus|forearm|clavicle|orbit|mastoid|parotid|inguinal|axilla|leg_vein|arm_vein)$/;

/**
 * An organ of a pair of which the findings show something abnormal on one side only, and the impression speaks of the other side only. For things that no word list names; silent
 * where either section says anything of the organ without a side or on both.
 */
export function checkOrganSides(view: ReportView): ConsistencyIssue[] {
  const { findings, impression } = view.sections;
  const stated = bySide(readDescriptions(findings).descriptions);
  const concluded = bySide(readDescriptions(impression).descriptions);
  return [...concluded].flatMap(([organ, there]) => {
    const here = stated.get(organ);
    if (!here || here.size !== 1 || there.size !== 1) return [];
    const [[side, one] = []] = here;
    const [[otherSide, other] = []] = there;
    if (side === undefined || one === undefined || otherSide === undefined || other === undefined) return [];
    if (side === otherSide || side === 'any' || otherSide === 'any' || namesSide(view, side)) return [];
    return [
      issueOf(view, {
        type: 'laterality',
        places: [placeOf('findings', one), placeOf('impression', other)],
        en: `The side differs: ${side} in the findings, ${otherSide} here.`,
        zh: `侧别不一致：影像表现为${side === 'left' ? '左侧' : '右侧'}，此处为${otherSide === 'left' ? '左侧' : '右侧'}。`,
        subject: `organ:${organ}:${side}>${otherSide}`,
      }),
    ];
  });
}

/** Whether the impression names the side of the findings anywhere, be it to call it normal. */
const namesSide = ({ sections: { impression } }: ReportView, side: 'left' | 'right'): boolean =>
  impression.sentences.some(({ parts }) => parts.some(({ words }) => sidesIn(words).has(side)));

/** For each paired organ the sides on which it is described; `any` where no side, or both, are named. */
function bySide(descriptions: readonly Description[]): Map<string, Map<'left' | 'right' | 'any', Description>> {
  const organs = new Map<string, Map<'left' | 'right' | 'any', Description>>();
  for (const description of descriptions) {
    const [side] = description.sides;
    const key = description.sides.size === 1 && side !== undefined ? side : 'any';
    for (const organ of description.organs) {
      if (!PAIRED.test(organ)) continue;
      const sides = organs.get(organ) ?? new Map<'left' | 'right' | 'any', Description>();
      if (!sides.has(key)) sides.set(key, description);
      organs.set(organ, sides);
    }
  }
  return organs;
}
