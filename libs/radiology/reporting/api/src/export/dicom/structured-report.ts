import { isSigned, reportTitle } from '@trivium/radiology/reporting/domain';
import type { ExportableReport, PersonAndTime } from '../exportable-report';
import { earlierEditionsOf, editionOf, studyUid, uidOf } from '../export-identity';
import { PROCEDURE_CODES } from '../report-codes';
import { reportLabel } from '../report-label';
import { groupedName, lineText, sexOf } from '../report-text';
import { contentDataset } from './content-item';
import { ageValue, codeItem, dateTimeValue, dateValue, personName, timeValue } from './dicom-values';
import { type DicomDataset, identifier, isFitting, sequence, text, writeDicomFile } from './dicom-writer';
import { hasMeasurements, OWN_SCHEME, reportContent } from './report-content';

const COMPREHENSIVE_SR = '1.2.840.10008.5.1.4.1.1.88.33';
const BASIC_TEXT_SR = '1.2.840.10008.5.1.4.1.1.88.11';
const MANUFACTURER = 'Trivium';
const SEX_VALUES = { female: 'F', male: 'M', other: 'O', unknown: '' } as const;

/**
 * A report as a DICOM structured report: Comprehensive SR with measurements, which most archives keep, else Basic Text SR. UTF-8. All UIDs follow from the report's
 * id: the series is the same for each edition, the instance another one, and the same edition gives the same bytes.
 */
export function structuredReport(report: ExportableReport): Uint8Array {
  const sopClassUid = hasMeasurements(report) ? COMPREHENSIVE_SR : BASIC_TEXT_SR;
  const sopInstanceUid = uidOf('instance', ...editionOf(report));
  const dataset = [
    text(0x00080005, 'CS', 'ISO_IR 192'),
    text(0x00080016, 'UI', sopClassUid),
    text(0x00080018, 'UI', sopInstanceUid),
    ...patientModules(report),
    ...studyModule(report),
    ...seriesAndEquipment(report),
    ...documentModule(report, sopClassUid),
    ...contentDataset(reportContent(report, reportLabel(report))),
  ];
  return writeDicomFile({ sopClassUid, sopInstanceUid, dataset });
}

/** Patient and Patient Study modules (PS3.3 C.7.1.1, C.7.2.2). */
function patientModules(report: ExportableReport): DicomDataset {
  const { patient, context } = report;
  const age = ageValue(context.age);
  const birthDate = patient?.birthDate ?? '';
  return [
    text(0x00100010, 'PN', patient?.name ? personName(patient.name) : ''),
    identifier(0x00100020, 'LO', lineText(patient?.id ?? '')),
    // A year or a month alone is no DICOM date.
    text(0x00100030, 'DA', /^\d{4}-\d\d-\d\d$/.test(birthDate) ? birthDate.replaceAll('-', '') : ''),
    text(0x00100040, 'CS', SEX_VALUES[sexOf(report) ?? 'unknown']),
    ...(age === undefined ? [] : [text(0x00101010, 'AS', age)]),
  ];
}

/** General Study module (C.7.2.1). */
function studyModule(report: ExportableReport): DicomDataset {
  const { study, order } = report;
  const startedAt = study?.startedAt;
  return [
    text(0x00080020, 'DA', startedAt && dateValue(startedAt)),
    text(0x00080030, 'TM', startedAt && timeValue(startedAt)),
    identifier(0x00080050, 'SH', lineText(order?.accession ?? '')),
    text(0x00080090, 'PN', order?.referringPhysician ? personName(groupedName(order.referringPhysician)) : ''),
    text(0x00081030, 'LO', lineText(study?.description ?? reportTitle(report))),
    text(0x0020000d, 'UI', studyUid(report)),
    identifier(0x00200010, 'SH', lineText(order?.accession ?? '') || studyUid(report).slice(-16)),
  ];
}

/** SR Document Series (C.17.1), General Equipment and Enhanced General Equipment (C.7.5.1, C.7.5.2). */
function seriesAndEquipment({ id, organisation }: ExportableReport): DicomDataset {
  return [
    text(0x00080060, 'CS', 'SR'),
    text(0x0008103e, 'LO', 'Radiology report'),
    sequence(0x00081111),
    text(0x0020000e, 'UI', uidOf('series', id)),
    text(0x00200011, 'IS', '9001'),
    text(0x00080070, 'LO', MANUFACTURER),
    text(0x00080080, 'LO', lineText(organisation)),
    text(0x00081090, 'LO', 'Reporting desk'),
    text(0x00181000, 'LO', 'software'),
    text(0x00181020, 'LO', '1'),
  ];
}

/** SR Document General module (C.17.2) and SOP Common. Verified only by whoever signed; a draft is partial and preliminary. */
function documentModule(report: ExportableReport, sopClassUid: string): DicomDataset {
  const { signer, author, updatedAt, version, organisation, modality, state } = report;
  const verifier = isSigned(state) ? signer : undefined;
  return [
    text(0x00080012, 'DA', dateValue(updatedAt)),
    text(0x00080013, 'TM', timeValue(updatedAt)),
    text(0x00080023, 'DA', dateValue(updatedAt)),
    text(0x00080033, 'TM', timeValue(updatedAt)),
    text(0x00080201, 'SH', '+0000'),
    sequence(0x00080110, [[text(0x00080102, 'SH', OWN_SCHEME), text(0x00080115, 'ST', 'Trivium: codes for labels and records')]]),
    text(0x00200013, 'IS', String(version)),
    ...(verifier ? [sequence(0x0040a073, [verifyingObserver(verifier, organisation)])] : []),
    sequence(0x0040a078, [authorObserver(author, organisation)]),
    ...predecessors(report, sopClassUid),
    sequence(0x0040a370, [referencedRequest(report)]),
    sequence(0x0040a372, [codeItem(PROCEDURE_CODES[modality])]),
    text(0x0040a491, 'CS', verifier ? 'COMPLETE' : 'PARTIAL'),
    text(0x0040a493, 'CS', verifier ? 'VERIFIED' : 'UNVERIFIED'),
    text(0x0040a496, 'CS', verifier ? 'FINAL' : 'PRELIMINARY'),
  ];
}

/** The documents that an addendum or a later log entry was added to (C.17.2, Predecessor Documents Sequence): an archive shows them as superseded. */
function predecessors(report: ExportableReport, sopClassUid: string): DicomDataset {
  const instances = earlierEditionsOf(report).map((edition) => [
    text(0x00081150, 'UI', sopClassUid),
    text(0x00081155, 'UI', uidOf('instance', ...edition)),
  ]);
  if (instances.length === 0) return [];
  const series = [sequence(0x00081199, instances), text(0x0020000e, 'UI', uidOf('series', report.id))];
  return [sequence(0x0040a360, [[sequence(0x00081115, [series]), text(0x0020000d, 'UI', studyUid(report))]])];
}

function verifyingObserver({ name, at }: PersonAndTime, organisation: string): DicomDataset {
  return [
    text(0x0040a027, 'LO', lineText(organisation) || '?'),
    text(0x0040a030, 'DT', dateTimeValue(at)),
    text(0x0040a075, 'PN', personName(groupedName(name)) || '?'),
    sequence(0x0040a088),
  ];
}

function authorObserver({ name }: PersonAndTime, organisation: string): DicomDataset {
  return [
    text(0x0040a084, 'CS', 'PSN'),
    text(0x0040a123, 'PN', personName(groupedName(name)) || '?'),
    sequence(0x00401101),
    text(0x00080080, 'LO', lineText(organisation)),
    sequence(0x00080082),
  ];
}

function referencedRequest(report: ExportableReport): DicomDataset {
  const { order } = report;
  const { code, system, text: name } = order?.requestedProcedure ?? {};
  const scheme = system === 'http://loinc.org' ? 'LN' : system === 'http://snomed.info/sct' ? 'SCT' : undefined;
  const isCoded = code !== undefined && scheme !== undefined && isFitting(code, 'SH');
  return [
    text(0x0020000d, 'UI', studyUid(report)),
    sequence(0x00081110),
    identifier(0x00080050, 'SH', lineText(order?.accession ?? '')),
    identifier(0x00402016, 'LO', lineText(order?.placerNumber ?? '')),
    text(0x00402017, 'LO'),
    text(0x00401001, 'SH'),
    text(0x00321060, 'LO', lineText(name ?? '')),
    sequence(0x00321064, isCoded ? [codeItem({ code, scheme, meaning: lineText(name ?? code) || code })] : []),
  ];
}
