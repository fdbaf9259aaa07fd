import { isSigned, PART_TITLES, REPORT_SECTIONS, reportTitle } from '@trivium/radiology/reporting/domain';
import type { AiLabel } from '@trivium/platform/documents';
import { fill } from '@trivium/shared/kernel';
import type { ExportableReport } from '../exportable-report';
import { editionOf } from '../export-identity';
import {
  ADDENDUM_CODE,
  type Code,
  COMMUNICATION_CODE,
  COMPARISON_CODE,
  CRITICAL_CODES,
  FINDING_CODES,
  INDICATION_CODE,
  REPORT_CODE,
  SECTION_CODES,
  TECHNIQUE_CODE,
} from '../report-codes';
import { plainText, reportNotices } from '../report-text';
import { issuedAt } from '../report-times';
import { CHANNEL_WORDS, CRITICAL_WORDS, REPORT_WORDS, timeText } from '../report-words';
import { coding, concept, type FhirResource, narrative, type Reference, referenceTo, resourceId, textIn } from './fhir-parts';
import { identifiersOf, procedureConcept } from './fhir-order';
import { inElement } from './fhir-observations';
import type { PractitionerList } from './fhir-people';

export interface ReportFrame {
  readonly subject: Reference;
  readonly people: PractitionerList;
  readonly organisation: FhirResource;
  readonly device: FhirResource;
  readonly request: FhirResource;
  readonly study: FhirResource;
  readonly observations: readonly FhirResource[];
  readonly communications: readonly FhirResource[];
  readonly label: AiLabel | undefined;
  /** The report as plain text, for receivers that show nothing else. */
  readonly text: string;
}

export function diagnosticReportOf(report: ExportableReport, frame: ReportFrame): FhirResource {
  const { id, state, sections, author, signer, order, study } = report;
  const impression = plainText(sections.impression).trim();
  return {
    resourceType: 'DiagnosticReport',
    id: resourceId(id, 'diagnostic-report'),
    text: narrative(narrativeParts(report, frame.label), report.language),
    ...identifiersOf(order?.accession, order?.placerNumber),
    basedOn: [referenceTo(frame.request)],
    // `appended` and not `amended`: a signed text never changes here, it only gains addenda.
    status: state === 'amended' ? 'appended' : isSigned(state) ? 'final' : 'preliminary',
    category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0074', code: 'RAD', display: 'Radiology' }] }],
    // The examination as the order coded it; else what every report is.
    code: { coding: [coding(REPORT_CODE)], ...procedureConcept(report, order?.requestedProcedure) },
    subject: frame.subject,
    ...(study?.startedAt ? { effectiveDateTime: study.startedAt.toISOString() } : {}),
    issued: issuedAt(report).toISOString(),
    performer: [referenceTo(frame.organisation)],
    resultsInterpreter: [frame.people.of((signer ?? author).name)],
    ...inElement(
      'result',
      frame.observations.map((observation) => referenceTo(observation)),
    ),
    imagingStudy: [referenceTo(frame.study)],
    ...(impression === '' ? {} : { conclusion: impression }),
    ...inElement('conclusionCode', conclusionCodes(report)),
    presentedForm: [
      {
        contentType: 'text/plain; charset=utf-8',
        language: report.language === 'zh' ? 'zh-CN' : 'en',
        data: Buffer.from(frame.text, 'utf8').toString('base64'),
        ...textIn('title', reportTitle(report)),
      },
    ],
  };
}

/** Critical results and what is there without doubt; a possible finding is no conclusion. */
function conclusionCodes({ criticalResults, findings, language }: ExportableReport): object[] {
  const found = findings.filter(({ certainty, change }) => certainty === 'definite' && change !== 'resolved');
  const codes = [
    ...criticalResults.map(({ code }) => ({ code: CRITICAL_CODES[code], text: CRITICAL_WORDS[code][language] })),
    ...found.flatMap(({ type }) => (FINDING_CODES[type] ? [{ code: FINDING_CODES[type], text: FINDING_CODES[type].meaning }] : [])),
  ];
  const distinct = new Map(codes.map((one) => [one.code?.code ?? one.text, one]));
  return [...distinct.values()].map(({ code, text }) => concept(code, text));
}

/** The first entry of a document: what it is, who answers for it, and its sections in their order. */
export function compositionOf(report: ExportableReport, frame: ReportFrame & { readonly diagnosticReport: FhirResource }): FhirResource {
  const { id, state, language, author, signer, context, addenda } = report;
  const words = REPORT_WORDS[language];
  const section = (title: string, code: Code, text: string) =>
    text.trim() === '' ? [] : [{ title, code: concept(code), text: narrative([{ text }], language) }];
  return {
    resourceType: 'Composition',
    id: resourceId(id, 'composition'),
    text: narrative(narrativeParts(report, frame.label), language),
    identifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${resourceId(id, 'edition', editionOf(report).join('/'))}` },
    status: state === 'amended' ? 'amended' : isSigned(state) ? 'final' : 'preliminary',
    type: concept(REPORT_CODE),
    subject: frame.subject,
    date: issuedAt(report).toISOString(),
    author: [frame.people.of(author.name), ...(report.generation ? [referenceTo(frame.device)] : [])],
    title: reportTitle(report),
    ...(signer ? { attester: [{ mode: 'legal', time: signer.at.toISOString(), party: frame.people.of(signer.name) }] } : {}),
    custodian: referenceTo(frame.organisation),
    section: [
      ...section(words.indication, INDICATION_CODE, context.indication ?? ''),
      ...section(words.technique, TECHNIQUE_CODE, context.technique ?? ''),
      ...section(words.comparison, COMPARISON_CODE, context.comparison ?? ''),
      ...REPORT_SECTIONS.flatMap((name) => section(PART_TITLES[name][language], SECTION_CODES[name], report.sections[name])),
      ...addenda.flatMap(({ text, by, at }, index) => {
        const signed = `${text}\n${fill(words.addendumBy, { by, at: timeText(at) })}`;
        const title = fill(words.addendum, { number: index + 1 });
        return section(title, ADDENDUM_CODE, signed).map((one) => ({ ...one, author: [frame.people.of(by)] }));
      }),
      ...communicationSection(report, frame),
      { title: words.title, code: concept(REPORT_CODE), entry: [referenceTo(frame.diagnosticReport)] },
    ],
  };
}

function communicationSection({ communications, language }: ExportableReport, frame: ReportFrame): object[] {
  if (communications.length === 0) return [];
  const words = REPORT_WORDS[language];
  const lines = communications.map((one) => {
    const [by, to, at, channel] = [one.toldBy, one.toldTo, timeText(one.toldAt), CHANNEL_WORDS[one.channel][language]];
    return `${one.finding}\n${fill(words.told, { by, to, at, channel, readBack: one.isReadBack ? words.yes : words.no })}`;
  });
  return [
    {
      title: words.communications,
      code: concept(COMMUNICATION_CODE),
      text: narrative([{ text: lines.join('\n') }], language),
      entry: frame.communications.map((communication) => referenceTo(communication)),
    },
  ];
}

/** The statement, whether it is a draft, and the AI label: they travel with the text wherever a receiver shows it. */
function narrativeParts(report: ExportableReport, label: AiLabel | undefined): { title?: string; text: string }[] {
  const { language, sections } = report;
  return [
    ...reportNotices(report).map((text) => ({ text })),
    ...(label ? [{ text: label.visibleText }] : []),
    ...REPORT_SECTIONS.map((name) => ({ title: PART_TITLES[name][language], text: sections[name] })),
  ];
}
