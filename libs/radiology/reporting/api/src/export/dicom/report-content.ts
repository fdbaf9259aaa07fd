import { LABEL_CODES, type AiLabel } from '@trivium/platform/documents';
import { findingText, reportTitle } from '@trivium/radiology/reporting/domain';
import { fill } from '@trivium/shared/kernel';
import type { ExportableReport } from '../exportable-report';
import { DICOM_CODES, PROCEDURE_CODES, REPORT_CODE } from '../report-codes';
import { PRODUCER } from '../report-label';
import { groupedName, lineText, measurementsOf, plainText, reportNotices } from '../report-text';
import { uidOf } from '../export-identity';
import { REPORT_WORDS, timeText } from '../report-words';
import { communicationLines, headRows } from '../text/plain-report';
import { container, type ContentItem, textItem, textItems } from './content-item';
import { type DicomCode, personName } from './dicom-values';
import { measurementGroups } from './measurement-groups';

/** Our own scheme, for what no standard has a code for; named in the file's Coding Scheme Identification Sequence. */
export const OWN_SCHEME = '99TRIVIUM';
const ownCode = (code: string, meaning: string): DicomCode => ({ code, scheme: OWN_SCHEME, meaning });
const LANGUAGES = {
  en: { code: 'en', scheme: 'RFC5646', meaning: 'English' },
  zh: { code: 'zh', scheme: 'RFC5646', meaning: 'Chinese' },
} as const;

export function hasMeasurements({ findings }: ExportableReport): boolean {
  return findings.some((finding) => measurementsOf(finding).some(({ kind }) => kind !== 'priorSize'));
}

/**
 * The content tree. With measurements an Imaging Measurement Report (PS3.16 TID 1500), which is extensible, so the sections stand behind the measurements; without,
 * a Basic Diagnostic Imaging Report (TID 2000).
 */
export function reportContent(report: ExportableReport, label: AiLabel | undefined): ContentItem {
  const isMeasured = hasMeasurements(report);
  const procedure: ContentItem = {
    type: 'CODE',
    relationship: 'HAS CONCEPT MOD',
    name: DICOM_CODES.procedureReported,
    code: PROCEDURE_CODES[report.modality],
  };
  return {
    type: 'CONTAINER',
    name: isMeasured ? DICOM_CODES.measurementReport : REPORT_CODE,
    templateId: isMeasured ? '1500' : '2000',
    children: [
      { type: 'CODE', relationship: 'HAS CONCEPT MOD', name: DICOM_CODES.language, code: LANGUAGES[report.language] },
      ...observers(report),
      ...(isMeasured ? [procedure, container(DICOM_CODES.measurements, measurementGroups(report))] : []),
      ...headSections(report),
      ...textSections(report),
      ...closingItems(report, label),
    ],
  };
}

/** TID 1001: who observed, and the program that helped when one did. */
function observers({ signer, author, generation }: ExportableReport): readonly ContentItem[] {
  const observer = (code: DicomCode): ContentItem => ({
    type: 'CODE',
    relationship: 'HAS OBS CONTEXT',
    name: DICOM_CODES.observerType,
    code,
  });
  const person = personName(groupedName((signer ?? author).name)) || '?';
  const device: readonly ContentItem[] = generation
    ? [
        observer(DICOM_CODES.device),
        { type: 'UIDREF', relationship: 'HAS OBS CONTEXT', name: DICOM_CODES.deviceUid, uid: uidOf('device', PRODUCER) },
        textItem(DICOM_CODES.deviceName, [PRODUCER, generation.model ?? ''].join(' ').trim(), 'HAS OBS CONTEXT'),
      ]
    : [];
  return [
    observer(DICOM_CODES.person),
    { type: 'PNAME', relationship: 'HAS OBS CONTEXT', name: DICOM_CODES.personName, person },
    ...device,
  ];
}

function headSections(report: ExportableReport): readonly ContentItem[] {
  const { context, language } = report;
  const request = headRows(report)
    .map(([name, value]) => `${name}${language === 'zh' ? '：' : ': '}${value}`)
    .join('\n');
  return [
    container(DICOM_CODES.request, [textItem(DICOM_CODES.request, request || reportTitle(report))]),
    ...section(DICOM_CODES.history, DICOM_CODES.history, context.indication),
    ...section(DICOM_CODES.procedureDescription, DICOM_CODES.procedureDescription, context.technique),
    ...section(DICOM_CODES.previousFindings, DICOM_CODES.previousFinding, context.comparison),
  ];
}

function textSections({ sections, findings, language }: ExportableReport): readonly ContentItem[] {
  // Kinds without numbers have no group of measurements; their words are in the section, and coded exports have them.
  const written =
    plainText(sections.findings).trim() || findings.map((one) => findingText(one, { language, style: 'professional' })).join('\n');
  return [
    ...section(DICOM_CODES.findings, DICOM_CODES.finding, written),
    ...section(DICOM_CODES.impressions, DICOM_CODES.impression, sections.impression),
    ...section(DICOM_CODES.recommendations, DICOM_CODES.recommendation, sections.recommendations),
  ];
}

function section(heading: DicomCode, element: DicomCode, content: string | undefined): readonly ContentItem[] {
  const items = textItems(element, plainText(content ?? ''));
  return items.length === 0 ? [] : [container(heading, items)];
}

/** Addenda, who was told, what the reader must know, and the AI label: its sentence, and its fields under codes of our own. */
function closingItems(report: ExportableReport, label: AiLabel | undefined): readonly ContentItem[] {
  const { addenda, language } = report;
  const words = REPORT_WORDS[language];
  return [
    ...addenda.flatMap(({ text, by, at }) =>
      section(DICOM_CODES.addendum, DICOM_CODES.comment, `${text}\n${fill(words.addendumBy, { by: lineText(by), at: timeText(at) })}`),
    ),
    ...communicationLines(report).flatMap((line) => textItems(ownCode('COMMUNICATION', words.communications.slice(0, 64)), line)),
    ...reportNotices(report).map((notice) => textItem(DICOM_CODES.comment, notice)),
    ...(label
      ? [
          textItem(DICOM_CODES.comment, label.visibleText),
          ...textItems(ownCode(LABEL_CODES.aigc, 'AI content label, GB 45438-2025'), label.aigcJson),
          textItem(ownCode(LABEL_CODES.sourceType, 'IPTC digital source type'), label.digitalSourceType),
          textItem(ownCode(LABEL_CODES.provenanceId, 'Provenance record'), label.provenanceId),
        ]
      : []),
  ];
}
