import type { Mention } from '../reading/mention';
import { isSameThing } from './kinship';
import type { PairDifference } from './pairing';
import type { ReportView, SectionName } from './report-view';

type Side = 'left' | 'right';

/** From the slightest to the gravest. */
const GRADES: readonly RegExp[] = [
  /^(?:trace|tiny|minimal|minor|slight|微量|少许|轻微)$/,
  /^(?:mild|small|little|轻度|轻|少量)$/,
  /^(?:moderate|中度|中量|中等量)$/,
  /^(?:severe|marked|large|massive|high-grade|重度|明显|大量)$/,
];

const GRADE_EN = 'trace|tiny|minimal|minor|slight|mild|small|little|moderate|severe|marked|large|massive|high-grade';
const GRADE_ZH = '微量|少许|轻微|轻度|少量|中度|中量|中等量|重度|明显|大量';
/** `severe right and mild left`, `severe on the left, mild on the right`, `左侧重度、右侧轻度`. */
const GRADED = new RegExp(`(?<![a-z])(${GRADE_EN})(?: (?:on|in) the)? (left|right)(?![a-z])|([左右])侧?[^左右,。;]{0,4}(${GRADE_ZH})`, 'g');

/**
 * A thing of both sides that the impression tells of side by side: on the one by one name and on the other by another, or, where the sides are graded
 * apart, on the worse side alone.
 */
export function sharesOutSides(view: ReportView, { findings, impression }: PairDifference, section: SectionName): boolean {
  if (findings.sides.size === 1 && impression.sides.size === 2) return goesOnOnOtherSide(view, findings);
  if (findings.sides.size !== 2 || impression.sides.size !== 1) return false;
  const [side] = impression.sides;
  const isOnOtherSide = (other: Mention): boolean =>
    other !== impression &&
    (other.assertion === 'affirmed' || other.assertion === 'doubtful') &&
    other.sides.size === 1 &&
    !impression.sides.has([...other.sides][0] ?? 'left') &&
    isSameThing(findings, other);
  if (section !== 'findings' && view.sections[section].mentions.some(isOnOtherSide)) return true;
  return side !== undefined && (isWorseSide(view, findings, side) || isChangedSide(view, { findings, impression, side }));
}

const CHANGED_EN = '(?:increas|enlarg|worsen|progress|decreas|improv|shrink|shrunk|larger|smaller|worse|better|new|resolv)[a-z]*';
const CHANGED_ZH = '(?:增[大多]|进展|加重|变大|减[少小轻]|缩小|好转|吸收|新[发出])';
const SIDE_OF_CHANGE = {
  left: new RegExp(
    `${CHANGED_EN} (?:[a-z]+ )?(?:on|in|at) the left|(?<![a-z])left(?: side)? (?:has |have |is |slightly |mildly )*${CHANGED_EN}|左侧?[^右,。;]{0,6}${CHANGED_ZH}`,
  ),
  right: new RegExp(
    `${CHANGED_EN} (?:[a-z]+ )?(?:on|in|at) the right|(?<![a-z])right(?: side)? (?:has |have |is |slightly |mildly )*${CHANGED_EN}|右侧?[^左,。;]{0,6}${CHANGED_ZH}`,
  ),
} as const;

/** `Bibasilar opacities, increased on the left`, and `worsening left basilar opacity`: the change is of that side alone. */
function isChangedSide(
  view: ReportView,
  { findings, impression, side }: { readonly findings: Mention; readonly impression: Mention; readonly side: Side },
): boolean {
  if (impression.changes.size === 0) return false;
  const text = view.sections.findings.sentences.find(({ index }) => index === findings.sentence)?.text ?? '';
  return SIDE_OF_CHANGE[side].test(text);
}

/** Nothing but how much, and where. */
const ELLIPSIS = new RegExp(
  `^[ ;]*(?:and )?(?:(?:${GRADE_EN})(?: amount)? (?:on|in) the (left|right)|([左右])侧(?:${GRADE_ZH}))[,.;。 ]*$`,
);

/** `Moderate right effusion, free-flowing; trace on the left.`: the sentence behind goes on on the other side. */
function goesOnOnOtherSide(view: ReportView, { sentence, sides }: Mention): boolean {
  const next = view.sections.findings.sentences.find(({ index }) => index === sentence + 1)?.text ?? '';
  const match = ELLIPSIS.exec(next);
  if (!match) return false;
  return !sides.has(match[1] === 'left' || match[2] === '左' ? 'left' : 'right');
}

function isWorseSide(view: ReportView, { sentence }: Mention, side: Side): boolean {
  const text = view.sections.findings.sentences.find(({ index }) => index === sentence)?.text ?? '';
  const grades = new Map<Side, number>();
  for (const [, gradeEn, sideEn, sideZh, gradeZh] of text.matchAll(GRADED)) {
    const grade = GRADES.findIndex((pattern) => pattern.test(gradeEn ?? gradeZh ?? ''));
    const of: Side = sideEn === 'left' || sideZh === '左' ? 'left' : 'right';
    grades.set(of, Math.max(grade, grades.get(of) ?? -1));
  }
  const own = grades.get(side);
  const other = grades.get(side === 'left' ? 'right' : 'left');
  return own !== undefined && other !== undefined && own > other;
}
