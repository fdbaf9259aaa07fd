import type { ReportSections } from '../report';
import { checkAnatomy } from './checks/anatomy.check';
import { canBeNamed } from './checks/brain-grounds';
import { checkClauseSides } from './checks/clause-side.check';
import { checkComparison } from './checks/comparison.check';
import { checkCounts } from './checks/count.check';
import { checkInsertion } from './checks/insertion.check';
import { checkOmission } from './checks/omission.check';
import { mayBeTwoThings } from './checks/doubted-place';
import { checkExam } from './checks/exam.check';
import { checkGreaterSides } from './checks/greater-side.check';
import { checkGuideline } from './checks/guideline.check';
import { checkInternalSizes } from './checks/internal-size.check';
import { checkLoneSide } from './checks/lone-side.check';
import { checkNamedExam } from './checks/named-exam.check';
import { checkNegation } from './checks/negation.check';
import { withoutOwnGround } from './checks/own-ground';
import { checkPair } from './checks/pair.check';
import { checkOrganSides } from './checks/organ-side.check';
import { pairMentions } from './checks/pairing';
import { checkSex } from './checks/person.check';
import { checkRemovedSides } from './checks/removed-side.check';
import { checkRecommendations } from './checks/recommendation.check';
import { type CheckContext, viewReport } from './checks/report-view';
import { checkRetoldSizes } from './checks/retold-size.check';
import { checkTechnique } from './checks/technique.check';
import { checkToldOtherwise } from './checks/told-otherwise.check';
import { checkUnits } from './checks/unit.check';
import { checkUnperformed } from './checks/unperformed.check';
import { checkWholeStructures } from './checks/whole-structure.check';
import type { ConsistencyIssue } from './consistency-issue';

export type { CheckContext } from './checks/report-view';

export interface CheckedReport extends ReportSections {
  readonly context: CheckContext;
  readonly language: 'en' | 'zh';
}

/**
 * Contradictions within a report and against what is known of the examination, the gravest first. Pure and deterministic; linear in the length of the text, some milliseconds
 * a page, so that it can run at every pause of typing. Words of both languages are read whatever `language` says.
 */
export function checkReport(report: CheckedReport): ConsistencyIssue[] {
  const view = viewReport(report);
  const { findings, impression } = view.sections;
  const pairing = pairMentions(findings.mentions, impression.mentions, canBeNamed(findings));
  const anatomy = checkAnatomy(view);
  const negation = checkNegation(view);
  const counts = checkCounts(view);
  const kept = withoutOwnGround(view, pairing.pairs);
  const pairs = kept.filter((pair) => !mayBeTwoThings(view, pair)).flatMap((pair) => checkPair(view, pair));
  // What was paired with a statement that has a ground of its own is repeated by nothing.
  const repeated = new Set(kept.map((pair) => pair.findings));
  const freed = pairing.pairs.map((pair) => pair.findings).filter((mention) => !repeated.has(mention));
  const issues = [
    ...anatomy,
    ...checkSex(view),
    ...checkExam(view),
    ...checkNamedExam(view),
    ...negation,
    ...checkWholeStructures(view),
    ...pairs,
    ...(pairs.length > 0 || negation.length > 0 ? [] : checkToldOtherwise(view)),
    ...checkUnits(view),
    ...checkClauseSides(view),
    ...checkRemovedSides(view),
    ...checkGreaterSides(view),
    ...checkRecommendations(view),
    ...checkInternalSizes(view),
    ...checkRetoldSizes(view),
    ...checkComparison(view),
    ...checkTechnique(view),
    ...checkUnperformed(view),
    ...counts,
    ...checkInsertion(view, pairing),
    ...checkOmission(view, { ...pairing, unrepeated: [...pairing.unrepeated, ...freed] }),
    ...checkGuideline(view),
    ...(pairs.some(({ type }) => type === 'laterality') ? [] : checkOrganSides(view)),
  ];
  const causes = onlyCauses(issues);
  return causes.some(({ type }) => type === 'laterality') ? causes : [...causes, ...checkLoneSide(view)];
}

/** One slip has one cause: what follows from an issue at the same place is left out. */
function onlyCauses(issues: readonly ConsistencyIssue[]): ConsistencyIssue[] {
  const kept: ConsistencyIssue[] = [];
  for (const issue of issues) {
    if (kept.some((other) => other.key === issue.key)) continue;
    if (kept.some((other) => isConsequence(issue, other))) continue;
    kept.push(issue);
  }
  return kept;
}

const FOLLOWS: Readonly<Record<string, readonly string[]>> = {
  laterality: ['impossible_anatomy', 'exam_mismatch'],
  lobe_mismatch: ['impossible_anatomy'],
  omission: ['impossible_anatomy', 'negation', 'exam_mismatch', 'insertion', 'laterality', 'count_mismatch'],
  insertion: ['impossible_anatomy', 'negation', 'exam_mismatch', 'sex_mismatch', 'technique_mismatch', 'count_mismatch'],
  negation: ['exam_mismatch'],
  size_mismatch: ['unit_error', 'internal_size'],
  comparison_mismatch: ['unit_error'],
  technique_mismatch: ['exam_mismatch'],
  internal_size: ['unit_error'],
  count_mismatch: ['laterality'],
  guideline_mismatch: ['unit_error', 'size_mismatch'],
};

const isConsequence = (issue: ConsistencyIssue, of: ConsistencyIssue): boolean =>
  (FOLLOWS[issue.type]?.includes(of.type) ?? false) || (issue.type === of.type && isAtOnePlace(issue, of));

/** The same kind told twice of one place. */
const isAtOnePlace = (issue: ConsistencyIssue, of: ConsistencyIssue): boolean =>
  issue.places.some((place) =>
    of.places.some(({ section, start, end }) => place.section === section && place.start < end && start < place.end),
  );
