import type { Finding, Negative } from '@trivium/radiology/findings/domain';
import {
  DENSITY_WORDS,
  findingText,
  isSigned,
  LOBE_WORDS,
  MARGIN_WORDS,
  NEGATIVE_WORDS,
  SEGMENT_WORDS,
} from '@trivium/radiology/reporting/domain';
import type { GuidelineResult } from '@trivium/radiology/guidelines/domain';
import type { ExportableReport } from '../exportable-report';
import { ABSENT, FINDING_CODES, LATERALITY, LATERALITY_CODES, LOBE_CODES, MEASURE_CODES, PRESENT } from '../report-codes';
import { citationText, guidelineTitle, outcomeText } from '../guideline-text';
import { byHandText, measurementsOf, plainText } from '../report-text';
import { REPORT_WORDS } from '../report-words';
import { concept, type FhirResource, millimetres, type Reference, referenceTo, resourceId } from './fhir-parts';

const IMAGING = {
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'imaging', display: 'Imaging' }],
};

/** What every observation of a report shares. */
export interface ObservationFrame {
  readonly subject: Reference;
  readonly performer: Reference;
}

/** Findings, what is denied, and what guidelines say, each an observation of its own. */
export function observationsOf(report: ExportableReport, frame: ObservationFrame): readonly FhirResource[] {
  const findings = report.findings.map((finding, index) => findingObservation(report, { finding, index, frame }));
  return [
    ...findings,
    ...report.negatives.map((negative, index) => negativeObservation(report, { negative, index, frame })),
    ...report.guidelines.map((result, index) =>
      guidelineObservation(report, { result, index, frame, finding: findings[result.findingIndex ?? -1] }),
    ),
  ];
}

function base({ id, state, study }: ExportableReport, { subject, performer }: ObservationFrame, key: string): FhirResource {
  return {
    resourceType: 'Observation',
    id: resourceId(id, 'observation', key),
    // Addenda add: what was observed first stays as it was signed.
    status: isSigned(state) ? 'final' : 'preliminary',
    category: [IMAGING],
    subject,
    performer: [performer],
    // When the pictures were taken; the time of a change of the text is not that.
    ...(study?.startedAt ? { effectiveDateTime: study.startedAt.toISOString() } : {}),
  };
}

function findingObservation(
  report: ExportableReport,
  { finding, index, frame }: { readonly finding: Finding; readonly index: number; readonly frame: ObservationFrame },
): FhirResource {
  const { language } = report;
  const byHand = byHandText(report, index);
  const isHere = finding.change !== 'resolved';
  return {
    ...base(report, frame, `finding-${index}`),
    code: concept(FINDING_CODES[finding.type], NEGATIVE_WORDS[finding.type][language]),
    valueCodeableConcept: !isHere ? concept(ABSENT) : finding.certainty === 'definite' ? concept(PRESENT) : concept(undefined, 'Possible'),
    ...siteOf(finding, language),
    ...inElement('component', [...measureComponents(finding, language), ...wordComponents(finding, language)]),
    note: [
      { text: plainText(findingText(finding, { language, style: 'professional' })) || NEGATIVE_WORDS[finding.type][language] },
      ...(byHand === undefined ? [] : [{ text: byHand }]),
    ],
  };
}

function siteOf({ lobe, segment }: Finding, language: 'en' | 'zh'): object {
  if (!lobe) return {};
  const words = [LOBE_WORDS[lobe][language], segment ? SEGMENT_WORDS[segment][language] : ''].filter((part) => part !== '');
  return { bodySite: concept(LOBE_CODES[lobe], words.join(language === 'zh' ? '' : ', ')) };
}

function measureComponents(finding: Finding, language: 'en' | 'zh'): object[] {
  return measurementsOf(finding).map(({ kind, mm }) => ({
    code: concept(MEASURE_CODES[kind], REPORT_WORDS[language][kind]),
    valueQuantity: millimetres(mm),
  }));
}

function wordComponents({ laterality, density, margin, change, count, howMany, priorDate }: Finding, language: 'en' | 'zh'): object[] {
  const inWords = (name: string, words: string) => ({ code: concept(undefined, name), valueCodeableConcept: concept(undefined, words) });
  return [
    ...(laterality ? [{ code: concept(LATERALITY), valueCodeableConcept: concept(LATERALITY_CODES[laterality]) }] : []),
    ...(density ? [inWords('Density', DENSITY_WORDS[density][language])] : []),
    ...margin.map((one) => inWords('Margin', MARGIN_WORDS[one][language])),
    ...(change ? [inWords('Change', change)] : []),
    ...(count ? [inWords('Count', String(howMany ?? count))] : []),
    ...(priorDate ? [inWords('Date of the comparison', priorDate)] : []),
  ];
}

function negativeObservation(
  report: ExportableReport,
  { negative, index, frame }: { readonly negative: Negative; readonly index: number; readonly frame: ObservationFrame },
): FhirResource {
  const { type, laterality } = negative;
  return {
    ...base(report, frame, `negative-${index}`),
    code: concept(FINDING_CODES[type], NEGATIVE_WORDS[type][report.language]),
    valueCodeableConcept: concept(ABSENT),
    ...(laterality ? { component: [{ code: concept(LATERALITY), valueCodeableConcept: concept(LATERALITY_CODES[laterality]) }] } : {}),
  };
}

interface GuidelinePart {
  readonly result: GuidelineResult;
  readonly index: number;
  readonly frame: ObservationFrame;
  readonly finding: FhirResource | undefined;
}

function guidelineObservation(report: ExportableReport, { result, index, frame, finding }: GuidelinePart): FhirResource {
  const { language } = report;
  const { guideline, missing, management, citation } = result;
  const isOpen = missing.length > 0;
  const notes = [management[language], citationText(citation, language), ...result.discordances.map((one) => one[language])]
    .map(plainText)
    .filter((text) => text.trim() !== '');
  const outcome = concept(undefined, outcomeText(result, language) || 'NOT_APPLICABLE');
  return {
    ...base(report, frame, `guideline-${index}`),
    code: concept(undefined, guidelineTitle(guideline, language)),
    // An input is missing: then nothing is advised, and the observation says what is asked for.
    ...(isOpen ? { dataAbsentReason: outcome } : { valueCodeableConcept: outcome }),
    ...inElement(
      'note',
      notes.map((text) => ({ text })),
    ),
    ...(finding ? { derivedFrom: [referenceTo(finding)] } : {}),
  };
}

/** An empty list is no FHIR list. */
export function inElement(element: string, items: readonly object[]): object {
  return items.length === 0 ? {} : { [element]: items };
}
