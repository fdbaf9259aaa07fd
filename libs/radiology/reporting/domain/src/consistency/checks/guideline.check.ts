import type { Density, Finding, ReadDictation } from '@trivium/radiology/findings/domain';
import { type GuidelineContext, type GuidelineResult, guidelinesOf } from '@trivium/radiology/guidelines/domain';
import type { ConsistencyIssue } from '../consistency-issue';
import { currentSizes, type Mention, type MentionSize } from '../reading/mention';
import { type Advice, readAdvice } from './advice-reader';
import { checkCategories } from './category-advice';
import { issueOf, placeOfMention, quote, type ReportView } from './report-view';

/** Advice against the table that the nodule falls into; silent where an input that the table needs is not known. */
export function checkGuideline(view: ReportView): ConsistencyIssue[] {
  const advice = readAdvice(view);
  if (!advice) return [];
  const stated = checkCategories(view, advice);
  if (stated.length > 0) return stated;
  const nodules = view.sections.findings.mentions.filter((mention) => isLungNodule(mention, view));
  if (nodules.length === 0 || !mayBeFollowed(view) || isSuspectedAndSoon(view, advice) || (!advice.isNone && isOfKnownCancer(view)))
    return [];
  if (advice.isNone && nodules.every(({ changes }) => changes.has('stable')) && SETTLED.test(textOf(view))) return [];
  // What has grown is past its first follow-up, and may be acted upon.
  if (!advice.isNone && advice.isInvasive && nodules.some(({ changes }) => changes.has('growing'))) return [];
  const results = resultsOf(view, nodules);
  if (results.length === 0 || results.some((result) => fits(result, advice, isKnownStable(nodules[result.findingIndex ?? 0], view))))
    return [];
  const [result] = results;
  const nodule = nodules[result?.findingIndex ?? 0] ?? nodules[0];
  if (!result || !nodule) return [];
  const words = quote(view, advice.place);
  return [
    issueOf(view, {
      type: 'guideline_mismatch',
      severity: 'warning',
      places: [placeOfMention('findings', nodule), advice.place],
      en: `“${words}” differs from the guideline: ${result.management.en} (${result.citation?.source ?? result.guideline}).`,
      zh: `“${words}”与指南不符：${result.management.zh}（${result.citation?.source ?? result.guideline}）。`,
      subject: `${result.guideline}:${result.code ?? result.category ?? ''}:${advice.subject}`,
    }),
  ];
}

/** Unchanged for so long that nobody looks again. */
const SETTLED =
  /since (?:19|20)\d\d|(?:for|over) (?:\d+|two|three|four|five|several|many|more than \w+) years|by stability|longstanding|long-term stability|[2-9二两三四五六七八九十]年(?:来|余|以上|间)?[^,。;]{0,8}(?:无|未见|稳定|相仿)|20\d\d年[^。;]{0,16}(?:无|未见)?(?:变化|相仿|稳定)/;
const textOf = ({ sections: { findings, impression } }: ReportView): string => `${findings.folded.text} ${impression.folded.text}`;

/** Months; whoever suspects a cancer looks sooner than the tables of chance findings ask for. */
const SOON = 6;

const isSuspectedAndSoon = ({ sections: { impression } }: ReportView, { isNone, months }: Advice): boolean =>
  !isNone &&
  months !== undefined &&
  months[1] <= SOON &&
  impression.mentions.some(({ concept, assertion }) => concept.id === 'cancer' && (assertion === 'affirmed' || assertion === 'doubtful'));

/** What only somebody has who is followed for a cancer. */
const TREATED =
  /(?:肺|[上中下]叶|乳腺|食管|胃|结肠|直肠|肾|肝)[^,。;]{0,10}(?:切除|术后)|放疗|化疗|靶向治疗|免疫治疗|lobectomy|pneumonectomy|segmentectomy|(?:wedge|lung|hepatic|bowel|colon|rectal) resection|mastectomy|nephrectomy|(?:o?esoph|gastr)[a-z]*ectomy|colectomy|chemotherap|radiotherap|radiation/;

/** The tables are of chance findings: the intervals of a known cancer are those of its own follow-up. */
function isOfKnownCancer({ sections: { findings, impression }, context }: ReportView): boolean {
  const told = [findings.folded.text, impression.folded.text, context.indication ?? '', context.exam ?? ''].join('\n').toLowerCase();
  return (
    TREATED.test(told) ||
    [...findings.mentions, ...impression.mentions].some(
      ({ concept, assertion }) =>
        concept.id === 'recurrence' ||
        (concept.id === 'metastasis' && assertion === 'affirmed') ||
        (concept.id === 'cancer' && assertion === 'historical'),
    )
  );
}

/** A nodule without an organ is of the lung only in a report that names none of another region. */
const isLungNodule = (mention: Mention, view: ReportView): boolean =>
  /^(?:nodule|mass)$/.test(mention.concept.id) &&
  mention.assertion === 'affirmed' &&
  (mention.organ === 'lung' || mention.organ === 'lung_base' || (mention.organ === undefined && !namesOtherOrgans(view))) &&
  sizesOfNodule(mention).some(({ bound }) => bound === 'exact');

/** Its size, or its mean or long axis where nothing else is told: the tables ask for the mean. */
function sizesOfNodule(mention: Mention): readonly MentionSize[] {
  const current = currentSizes(mention);
  if (current.length > 0) return current;
  const means = mention.sizes.filter(({ role }) => role === 'mean');
  return means.length > 0 ? means : mention.sizes.filter(({ role }) => role === 'long_axis');
}

const OF_THE_CHEST = /^(?:lung|lung_base|pleura|mediastinum|heart|pulmonary_artery|aorta|rib|axilla)$/;

const namesOtherOrgans = (view: ReportView): boolean =>
  view.sections.findings.sentences.some(({ parts }) =>
    parts.some(({ words }) =>
      words.some(({ meaning }) =>
        meaning.some((of) => of.kind !== 'attenuation' && of.kind !== 'cue' && of.organ !== undefined && !OF_THE_CHEST.test(of.organ)),
      ),
    ),
  );

/** Signs that lead out of the tables: known cancer, infection, a proven benign nodule. */
function mayBeFollowed(view: ReportView): boolean {
  const told = [view.context.exam, view.context.indication, view.context.technique].join(' ').toLowerCase();
  const text = view.sections.findings.folded.text;
  const isOtherOrgan = /thyroid|liver|breast|甲状腺|肝|乳腺|adrenal|肾上腺/.test(told) && !/chest|lung|胸|肺/.test(told);
  return !isOtherOrgan && !/thyroid nodule|甲状腺(?:[左右]叶)?[^。;]{0,12}结节/.test(text);
}

function resultsOf(view: ReportView, nodules: readonly Mention[]): GuidelineResult[] {
  const read: ReadDictation = { language: view.language, findings: nodules.map(findingOf), negatives: [], stretches: [] };
  const { age, sex, risk, setting, exam, comparison, indication, modality, bodyPart } = view.context;
  const shared: GuidelineContext = Object.fromEntries(
    Object.entries({ age: age ?? 60, sex, setting, exam, comparison, indication, modality, bodyPart }).filter(
      ([, value]) => value !== undefined,
    ),
  );
  const risks = risk === 'low' || risk === 'high' ? [risk] : (['low', 'high'] as const);
  const results = risks.flatMap((one) => guidelinesOf(read, { ...shared, risk: one }));
  const usable = results.filter(
    ({ applicable, missing, code }) => applicable && missing.length === 0 && code !== 'USE_LUNG_RADS' && code !== 'NOT_APPLICABLE',
  );
  // Asked for one setting, only its table counts; without a setting either may be meant.
  return setting === undefined || setting === '' ? usable : usable.filter(({ role }) => role !== 'comparison');
}

function findingOf(mention: Mention): Finding {
  const sizes = sizesOfNodule(mention);
  // `both less than 6 mm, one of 4 mm`: the size itself before its bound.
  const exact = sizes.filter(({ bound }) => bound === 'exact');
  // `4、5、7mm` of several: the tables go by the largest.
  const largest = [...exact].sort((one, other) => Math.max(...other.valuesMm) - Math.max(...one.valuesMm))[0];
  const sizeMm = ((mention.count === undefined || mention.count === 1 ? exact[0] : largest) ?? sizes[0])?.valuesMm ?? [];
  const solid = mention.sizes.find(({ role }) => role === 'solid_part')?.valuesMm[0];
  const density = [...(mention.attenuations.get('density') ?? [])][0] as Density | undefined;
  const isCalcified = mention.attenuations.get('calcified')?.has('calcified') ?? false;
  const shown: Density | undefined = isCalcified ? 'calcified' : density;
  return {
    type: 'nodule',
    sizeMm,
    ...(solid === undefined ? {} : { solidComponentMm: solid }),
    ...(shown === undefined ? {} : { density: shown }),
    margin: [],
    certainty: 'definite',
    ...(mention.changes.has('growing') ? { change: 'growing' as const } : mention.changes.has('new') ? { change: 'new' as const } : {}),
    ...(mention.count === 'multiple' || (typeof mention.count === 'number' && mention.count > 1) ? { count: 'multiple' as const } : {}),
    span: [mention.start, mention.end],
    slotSpans: {},
  };
}

/** Unchanged against an earlier examination: its first follow-up may be this one. */
const isKnownStable = (nodule: Mention | undefined, { sections, context }: ReportView): boolean =>
  nodule !== undefined &&
  nodule.changes.has('stable') &&
  (nodule.sizes.some(({ role }) => role === 'prior') ||
    GOES_ON.test(`${sections.impression.folded.text} ${sections.recommendations.folded.text}`) ||
    (context.comparison ?? '').trim() !== '' ||
    NAMES_EARLIER.test(sections.findings.folded.text));

/** Follow-up that was already under way, and the earlier examination that the findings name. */
const GOES_ON = /continue|ongoing|keep (?:up|on)|remain (?:in|under)|next (?:annual|scheduled)|继续|仍(?:需|按)|按原计划/;
const NAMES_EARLIER =
  /comparison:|compared (?:to|with)|since (?:the )?(?:prior|previous|\d)|较(?:前|旧|\d)|与[^,。;]{0,20}(?:片|ct|检查)?(?:对比|比较|相比)/;

/** The longest step between two later examinations that the tables name. */
const LATER_MONTHS = 24;

/** Whether the advice lies within what the cell allows. */
function fits(result: GuidelineResult, advice: Advice, isLater: boolean): boolean {
  const first = result.firstFollowupMonths ?? monthsOf(result);
  const window = isLater && first ? ([first[0], Math.max(first[1], LATER_MONTHS)] as const) : first;
  switch (result.code) {
    case 'NO_ROUTINE_FOLLOWUP':
      return advice.isNone || (!advice.isInvasive && advice.months === undefined);
    case 'OPTIONAL_CT':
      return advice.isNone || (!advice.isInvasive && (advice.months === undefined || within(advice.months, window ?? [12, 12])));
    case 'CONSIDER_CT3_PET_BIOPSY':
      return !advice.isNone && (advice.isInvasive || advice.months === undefined || within(advice.months, [1, 3]));
    default:
      break;
  }
  if (advice.isNone) return false;
  const isSuspicious = /^(?:4B|4X|4A)$/.test(result.category ?? '');
  if (isSuspicious && advice.isInvasive) return true;
  if (advice.isInvasive && advice.months === undefined) return result.category === '4B' || result.category === '4X';
  if (advice.months === undefined) return true;
  if (/^4[BX]$/.test(result.category ?? '')) return advice.months[0] <= 3;
  if (window === undefined) return true;
  return within(advice.months, window);
}

const monthsOf = (result: GuidelineResult): readonly [number, number] | undefined =>
  'followupMonths' in result ? (result.followupMonths as readonly [number, number] | undefined) : undefined;

const within = (months: readonly [number, number], [from, to]: readonly [number, number]): boolean => months[0] <= to && months[1] >= from;
