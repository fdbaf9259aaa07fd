import type { Laterality, Lobe, NegativeType } from '@trivium/radiology/findings/domain';
import type { BodyPart, CriticalCode, Modality, ReportSections } from '@trivium/radiology/reporting/domain';
import type { Measurement } from './report-text';

/** A concept of a public terminology. `scheme` is the DICOM designator (PS3.16 8). */
export interface Code {
  readonly code: string;
  readonly scheme: 'SCT' | 'LN' | 'DCM' | 'UCUM';
  readonly meaning: string;
}

/** FHIR names the same terminologies by address. */
export const CODE_SYSTEMS: Readonly<Record<Code['scheme'], string>> = {
  SCT: 'http://snomed.info/sct',
  LN: 'http://loinc.org',
  DCM: 'http://dicom.nema.org/resources/ontology/DCM',
  UCUM: 'http://unitsofmeasure.org',
};

const sct = (code: string, meaning: string): Code => ({ code, scheme: 'SCT', meaning });
const loinc = (code: string, meaning: string): Code => ({ code, scheme: 'LN', meaning });
const dcm = (code: string, meaning: string): Code => ({ code, scheme: 'DCM', meaning });

/**
 * Only codes that were found in more than one public source; a kind without one is sent as text. A wrong code is worse than none: the receiver's program believes it.
 * `bulla`, `consolidation`, `pleural_thickening` and `recurrence` have none here.
 */
export const FINDING_CODES: Readonly<Partial<Record<NegativeType, Code>>> = {
  nodule: sct('27925004', 'Nodule'),
  mass: sct('4147007', 'Mass'),
  lesion: sct('52988006', 'Lesion'),
  granuloma: sct('45647009', 'Granuloma'),
  atelectasis: sct('46621007', 'Atelectasis'),
  pleural_effusion: sct('60046008', 'Pleural effusion'),
  pneumothorax: sct('36118008', 'Pneumothorax'),
  lymphadenopathy: sct('30746006', 'Lymphadenopathy'),
  bronchiectasis: sct('12295008', 'Bronchiectasis'),
  emphysema: sct('87433001', 'Pulmonary emphysema'),
  scar: sct('12402003', 'Scar'),
  hiatal_hernia: sct('84089009', 'Hiatal hernia'),
  pulmonary_embolism: sct('59282003', 'Pulmonary embolism'),
};

export const CRITICAL_CODES: Readonly<Partial<Record<CriticalCode, Code>>> = {
  aortic_dissection: sct('308546005', 'Dissection of aorta'),
  pulmonary_embolism: sct('59282003', 'Pulmonary embolism'),
  intracranial_hemorrhage: sct('1386000', 'Intracranial hemorrhage'),
  acute_appendicitis: sct('85189001', 'Acute appendicitis'),
  deep_vein_thrombosis: sct('128053003', 'Deep venous thrombosis'),
  bowel_obstruction: sct('81060008', 'Intestinal obstruction'),
};

export const LOBE_CODES: Readonly<Record<Lobe, Code>> = {
  LUL: sct('44714003', 'Left Upper Lobe of Lung'),
  LLL: sct('41224006', 'Left Lower Lobe of Lung'),
  RUL: sct('42400003', 'Right Upper Lobe of Lung'),
  RML: sct('72481006', 'Right Middle Lobe of Lung'),
  RLL: sct('266005', 'Right Lower Lobe of Lung'),
};

export const LATERALITY_CODES: Readonly<Record<Laterality, Code>> = {
  left: sct('7771000', 'Left'),
  right: sct('24028007', 'Right'),
  bilateral: sct('51440002', 'Right and left'),
};

export const BODY_PART_CODES: Readonly<Partial<Record<BodyPart, Code>>> = {
  chest: sct('51185008', 'Chest'),
  abdomen: sct('818981001', 'Abdomen'),
  pelvis: sct('816092008', 'Pelvis'),
  head: sct('69536005', 'Head'),
  neck: sct('45048000', 'Neck'),
  breast: sct('76752008', 'Breast'),
  heart: sct('80891009', 'Heart'),
};

export const PROCEDURE_CODES: Readonly<Record<Modality, Code>> = {
  CT: sct('77477000', 'Computed tomography'),
  MR: sct('113091000', 'Magnetic resonance imaging'),
  CR: sct('363680008', 'Radiographic imaging procedure'),
  DX: sct('363680008', 'Radiographic imaging procedure'),
  US: sct('16310003', 'Ultrasonography'),
  PT: sct('82918005', 'Positron emission tomography'),
  MG: sct('71651007', 'Mammography'),
  NM: sct('371572003', 'Nuclear medicine procedure'),
};

export const LONG_AXIS = sct('103339001', 'Long Axis');
export const SHORT_AXIS = sct('103340004', 'Short Axis');
/** Of the solid part; a comment beside it says so. */
export const DIAMETER = sct('81827009', 'Diameter');
/** What each number of a finding measures; absent where no code is sure, and the words beside it say it. */
export const MEASURE_CODES: Readonly<Record<Measurement['kind'], Code | undefined>> = {
  longAxis: LONG_AXIS,
  shortAxis: SHORT_AXIS,
  thirdAxis: undefined,
  solidComponent: DIAMETER,
  priorSize: undefined,
};
export const FINDING_SITE = sct('363698007', 'Finding Site');
export const LATERALITY = sct('272741003', 'Laterality');
export const PRESENT = sct('52101004', 'Present');
export const ABSENT = sct('2667000', 'Absent');
export const MILLIMETRE: Code = { code: 'mm', scheme: 'UCUM', meaning: 'millimeter' };

export const REPORT_CODE = loinc('18748-4', 'Diagnostic imaging study');
/** LOINC's section codes of an imaging report (PS3.20 9, PS3.16 CID 7001). */
export const SECTION_CODES: Readonly<Record<keyof ReportSections, Code>> = {
  findings: loinc('59776-5', 'Procedure findings Narrative'),
  impression: loinc('19005-8', 'Radiology Imaging study [Impression] (narrative)'),
  recommendations: loinc('18783-1', 'Radiology Study recommendation (narrative)'),
};
export const INDICATION_CODE = loinc('18785-6', 'Radiology Reason for study (narrative)');
export const COMPARISON_CODE = loinc('18834-2', 'Radiology Comparison study (narrative)');
export const TECHNIQUE_CODE = loinc('55111-9', 'Current imaging procedure descriptions Document');
export const ADDENDUM_CODE = loinc('55107-7', 'Addendum Document');
export const COMMUNICATION_CODE = loinc('73568-8', 'Communication of critical results [Description] Document');

/** Headings and context of a structured report (PS3.16). */
export const DICOM_CODES = {
  measurementReport: dcm('126000', 'Imaging Measurement Report'),
  language: dcm('121049', 'Language of Content Item and Descendants'),
  observerType: dcm('121005', 'Observer Type'),
  person: dcm('121006', 'Person'),
  device: dcm('121007', 'Device'),
  personName: dcm('121008', 'Person Observer Name'),
  deviceUid: dcm('121012', 'Device Observer UID'),
  deviceName: dcm('121013', 'Device Observer Name'),
  procedureReported: dcm('121058', 'Procedure reported'),
  measurements: dcm('126010', 'Imaging Measurements'),
  measurementGroup: dcm('125007', 'Measurement Group'),
  trackingId: dcm('112039', 'Tracking Identifier'),
  trackingUid: dcm('112040', 'Tracking Unique Identifier'),
  finding: dcm('121071', 'Finding'),
  findings: dcm('121070', 'Findings'),
  impressions: dcm('121072', 'Impressions'),
  impression: dcm('121073', 'Impression'),
  recommendations: dcm('121074', 'Recommendations'),
  recommendation: dcm('121075', 'Recommendation'),
  request: dcm('121062', 'Request'),
  history: dcm('121060', 'History'),
  procedureDescription: dcm('121065', 'Procedure Description'),
  previousFindings: dcm('121068', 'Previous Findings'),
  previousFinding: dcm('121069', 'Previous Finding'),
  addendum: dcm('121078', 'Addendum'),
  comment: dcm('121106', 'Comment'),
} as const;
