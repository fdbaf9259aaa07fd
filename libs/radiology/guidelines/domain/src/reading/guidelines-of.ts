import type { ReadDictation } from '@trivium/radiology/findings/domain';
import { evaluateGuideline, missingWords } from '../engine/evaluate-guideline';
import type { GuidelineInput } from '../engine/facts';
import { type GuidelineId, packOf } from '../packs';
import type { BilingualAdvice, GuidelineResult } from '../guideline-result';
import { withDisagreement } from './disagreement';
import { exclusionsOf, type GuidelineContext, isChestCt, isScreening } from './guideline-context';
import { type Nodule, nodulesOf } from './nodule-of-finding';
import { urgencyOf } from './urgency';

/**
 * What Fleischner 2017 and Lung-RADS v2022 say of a dictation. One result per guideline, of the most suspicious nodule. The one that applies (Lung-RADS in
 * screening, else Fleischner) is `primary` and comes first; the other is beside it for comparison, with what they disagree about.
 *
 * @returns nothing when the examination is no CT of the chest or no nodule was dictated
 */
export function guidelinesOf(read: ReadDictation, context: GuidelineContext = {}): GuidelineResult[] {
  if (!isChestCt(context)) return [];
  const nodules = nodulesOf(read);
  if (nodules.length === 0) return noNodules(read, context);
  const uncalcified = nodules.filter(isUncalcified);
  const hasCompany = companyAmong(uncalcified);
  const fleischner = mostUrgent('fleischner_2017', uncalcified, (nodule) =>
    fleischnerInput(nodule, { isMultiple: hasCompany(nodule), context }),
  );
  const lungRads = mostUrgent('lung_rads_2022', nodules, lungRadsInput);
  const [primary, comparison] = isScreening(context) ? [lungRads, fleischner] : [fleischner ?? lungRads, fleischner ? lungRads : undefined];
  return withDisagreement(primary, comparison);
}

/** Screening without nodules is category 1 when the dictation says that there are none; when it says nothing, that is asked for. */
function noNodules(read: ReadDictation, context: GuidelineContext): GuidelineResult[] {
  if (!isScreening(context)) return [];
  const isDenied = read.negatives.some(({ type, laterality }) => type === 'nodule' && laterality === undefined);
  const isCalcified = read.findings.some(({ type, density }) => type === 'granuloma' && density === 'calcified');
  if (isDenied || isCalcified)
    return [{ ...evaluateGuideline('lung_rads_2022', { special: isCalcified ? 'benign_calcification' : 'no_nodules' }), role: 'primary' }];
  return [{ ...evaluateGuideline('lung_rads_2022', {}), role: 'primary' }];
}

function isUncalcified({ density }: Nodule): boolean {
  return density !== 'calcified';
}

function fleischnerInput(
  { density, meanMm, solidMm, features }: Nodule,
  { isMultiple, context }: { readonly isMultiple: boolean; readonly context: GuidelineContext },
): GuidelineInput {
  return { density, meanMm, solidMm, multiple: isMultiple, risk: context.risk, features, ...exclusionsOf(context) };
}

/** Whether a nodule has company in its table, counted once for all nodules. */
type HasCompany = (nodule: Nodule) => boolean;

/** The tables speak of several solid and of several subsolid nodules; one of each is one of each. A nodule without a dictated density may be either. */
function companyAmong(nodules: readonly Nodule[]): HasCompany {
  const counts = { solid: 0, subsolid: 0, unknown: 0 };
  for (const nodule of nodules) counts[tableOf(nodule)]++;
  return (nodule) => {
    const table = tableOf(nodule);
    const company = table === 'unknown' ? nodules.length : counts[table] + counts.unknown;
    return nodule.isMultiple || company > 1;
  };
}

function tableOf({ density }: Nodule): 'solid' | 'subsolid' | 'unknown' {
  if (density === undefined) return 'unknown';
  return density === 'part_solid' || density === 'ground_glass' ? 'subsolid' : 'solid';
}

function lungRadsInput({ density, meanMm, solidMm, status, features }: Nodule): GuidelineInput {
  // A dictated calcified nodule is the benign calcification of category 1; anything else would be called by its density.
  if (density === 'calcified') return { special: 'benign_calcification', features };
  return { density, meanMm, solidMm, status, features };
}

/** Results of the inputs read last: the same nodules are read at every pause of typing, and a dictation may repeat one thousands of times. */
const recent = new Map<string, GuidelineResult>();
const MOST_RECENT = 500;

function evaluated(guideline: GuidelineId, input: GuidelineInput): GuidelineResult {
  const key = `${guideline}:${JSON.stringify(input)}`;
  const known = recent.get(key);
  if (known) return known;
  const result = evaluateGuideline(guideline, input);
  if (recent.size >= MOST_RECENT) recent.clear();
  recent.set(key, result);
  return result;
}

/** The result of the most suspicious nodule. */
function mostUrgent(
  guideline: GuidelineId,
  nodules: readonly Nodule[],
  inputOf: (nodule: Nodule) => GuidelineInput,
): GuidelineResult | undefined {
  const results = nodules.map((nodule) => ({ result: evaluated(guideline, inputOf(nodule)), nodule }));
  const [worst, ...others] = results.sort(
    (a, b) => urgencyOf(b.result) - urgencyOf(a.result) || (b.nodule.meanMm ?? 0) - (a.nodule.meanMm ?? 0),
  );
  if (!worst) return undefined;
  const { result, nodule } = worst;
  const notes = guideline === 'lung_rads_2022' ? nodule.notes : [];
  // A nodule that something is missing of may be the worst: it is not passed over in silence. "Multiple nodules, the largest 7 mm" has told all it had to.
  const incomplete =
    result.missing.length > 0
      ? []
      : others.filter((other) => other.result.missing.length > 0 && !(other.nodule.isMultiple && isSameDensity(other.nodule, nodule)));
  const unreadOnes = new Map(incomplete.map((other) => [other.result.missing.join(), unread(guideline, other.result)]));
  return { ...result, discordances: [...result.discordances, ...notes, ...unreadOnes.values()], findingIndex: nodule.findingIndex };
}

function isSameDensity(other: Nodule, nodule: Nodule): boolean {
  return other.density === undefined || other.density === nodule.density;
}

function unread(guideline: GuidelineId, { missing }: GuidelineResult): BilingualAdvice {
  const asked = missingWords(packOf(guideline), missing);
  return {
    en: `Another nodule could not be read by this table and may be more suspicious. ${asked.en}.`,
    zh: `另有结节未能按此表判定，可能更为可疑。${asked.zh}。`,
  };
}
