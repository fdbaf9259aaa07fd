import type { Finding } from '@trivium/radiology/findings/domain';
import { findingText } from '@trivium/radiology/reporting/domain';
import type { ExportableReport } from '../exportable-report';
import { uidOf } from '../export-identity';
import {
  type Code,
  DIAMETER,
  DICOM_CODES,
  FINDING_CODES,
  FINDING_SITE,
  LATERALITY,
  LATERALITY_CODES,
  LOBE_CODES,
  LONG_AXIS,
  SHORT_AXIS,
} from '../report-codes';
import { byHandText, findingTitle, type Measurement, measurementsOf, plainText } from '../report-text';
import { REPORT_WORDS } from '../report-words';
import { container, type ContentItem, textItem, textItems } from './content-item';

const MEASURE_CODES: Readonly<Record<Exclude<Measurement['kind'], 'priorSize'>, Code>> = {
  longAxis: LONG_AXIS,
  shortAxis: SHORT_AXIS,
  thirdAxis: DIAMETER,
  solidComponent: DIAMETER,
};
/** Said in words beside the number where the code alone would say too little. */
const COMMENTED: ReadonlySet<Measurement['kind']> = new Set(['thirdAxis', 'solidComponent']);

/** A group for each finding (PS3.16 TID 1501): what it is, where, its numbers, and the whole of it in words. */
export function measurementGroups(report: ExportableReport): readonly ContentItem[] {
  return report.findings.map((finding, index) => container(DICOM_CODES.measurementGroup, groupItems(report, { finding, index }), '1501'));
}

function groupItems(report: ExportableReport, { finding, index }: { readonly finding: Finding; readonly index: number }): ContentItem[] {
  const { id, language } = report;
  const byHand = byHandText(report, index);
  const code = FINDING_CODES[finding.type];
  const words = plainText(findingText(finding, { language, style: 'professional' }));
  return [
    textItem(DICOM_CODES.trackingId, `${index + 1} ${findingTitle(finding, language)}`, 'HAS OBS CONTEXT'),
    { type: 'UIDREF', relationship: 'HAS OBS CONTEXT', name: DICOM_CODES.trackingUid, uid: uidOf('finding', id, index) },
    ...(code ? [{ type: 'CODE', relationship: 'CONTAINS', name: DICOM_CODES.finding, code } as const] : []),
    ...siteItems(finding),
    ...measurementsOf(finding).flatMap((measurement) => measureItems(measurement, language)),
    ...textItems(DICOM_CODES.comment, words || findingTitle(finding, language)),
    ...(byHand === undefined ? [] : textItems(DICOM_CODES.comment, byHand)),
  ];
}

/** The lobe tells its side; a side alone has no site that would be sure. */
function siteItems({ lobe, laterality }: Finding): readonly ContentItem[] {
  if (!lobe) return [];
  const side: readonly ContentItem[] = laterality
    ? [{ type: 'CODE', relationship: 'HAS CONCEPT MOD', name: LATERALITY, code: LATERALITY_CODES[laterality] }]
    : [];
  return [{ type: 'CODE', relationship: 'HAS CONCEPT MOD', name: FINDING_SITE, code: LOBE_CODES[lobe], children: side }];
}

/** The size at the comparison is no measurement of this examination, so it is told in words alone. */
function measureItems({ kind, mm }: Measurement, language: 'en' | 'zh'): readonly ContentItem[] {
  const name = REPORT_WORDS[language][kind];
  if (kind === 'priorSize') return [textItem(DICOM_CODES.comment, `${name}: ${mm} mm`)];
  const children = COMMENTED.has(kind) ? [textItem(DICOM_CODES.comment, name, 'HAS PROPERTIES')] : [];
  return [{ type: 'NUM', relationship: 'CONTAINS', name: MEASURE_CODES[kind], mm, children }];
}
