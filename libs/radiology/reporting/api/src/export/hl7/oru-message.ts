import { LABEL_CODES } from '@trivium/platform/documents';
import { isSigned, REPORT_SECTIONS, reportTitle } from '@trivium/radiology/reporting/domain';
import { fill } from '@trivium/shared/kernel';
import type { ExportableReport, GroupedName, NameParts } from '../exportable-report';
import { editionOf, uuidOf } from '../export-identity';
import {
  ADDENDUM_CODE,
  type Code,
  COMMUNICATION_CODE,
  CRITICAL_CODES,
  FINDING_CODES,
  MILLIMETRE,
  MEASURE_CODES,
  SECTION_CODES,
} from '../report-codes';
import { issuedAt } from '../report-times';
import { reportLabel } from '../report-label';
import { findingTitle, measurementsOf, reportNotices, sexOf } from '../report-text';
import { CRITICAL_WORDS, REPORT_WORDS, timeText } from '../report-words';
import { communicationLines } from '../text/plain-report';
import { components, hl7, hl7Lines, hl7Time, segment } from './hl7-text';

const SENDER = 'TRIVIUM-DESK';
const OWN_SYSTEM = '99TRIVIUM';
const SEXES = { female: 'F', male: 'M', other: 'O', unknown: 'U' } as const;
const CODING_SYSTEMS: Readonly<Record<string, string>> = { 'http://loinc.org': 'LN', 'http://snomed.info/sct': 'SCT' };

/**
 * The report as an HL7 v2.5.1 result message, ORU^R01, in UTF-8: an observation for each section and each number. MSH-11 is `T`, training: the software is no
 * medical device, and a receiver in production refuses such a message.
 */
export function oruMessage(report: ExportableReport): string {
  return `${[header(report), ...patient(report), ...order(report), ...notes(report), ...observations(report)].join('\r')}\r`;
}

function header(report: ExportableReport): string {
  return [
    'MSH',
    '^~\\&',
    SENDER,
    hl7(report.organisation),
    '',
    '',
    hl7Time(issuedAt(report)),
    '',
    'ORU^R01^ORU_R01',
    uuidOf('hl7', ...editionOf(report))
      .replaceAll('-', '')
      .slice(0, 20),
    'T',
    '2.5.1',
    '',
    '',
    '',
    '',
    '',
    'UNICODE UTF-8',
  ].join('|');
}

/** No segment without a patient: an empty one would make an unnamed one. */
function patient(report: ExportableReport): readonly string[] {
  if (!report.patient) return [];
  const { id, name = {}, birthDate = '' } = report.patient;
  const fields = {
    1: '1',
    3: `${hl7(id)}^^^${hl7(report.organisation)}^MR`,
    5: names(name),
    7: /^\d{4}(?:-\d\d){0,2}$/.test(birthDate) ? birthDate.replaceAll('-', '') : '',
    8: SEXES[sexOf(report) ?? 'unknown'],
  };
  return [segment('PID', fields)];
}

/** XPN, one for each writing: XPN-8 says `A` alphabetic or `I` ideographic. */
function names({ alphabetic, ideographic }: GroupedName): string {
  const one = (parts: NameParts | undefined, writing: 'A' | 'I') =>
    parts ? [components(parts.family, parts.given, '', '', '', '', 'L', writing)] : [];
  return [...one(alphabetic, 'A'), ...one(ideographic, 'I')].join('~');
}

function order(report: ExportableReport): readonly string[] {
  const { order: asked, author, signer, study, context, state } = report;
  const { accession, placerNumber, requestedProcedure, referringPhysician } = asked ?? {};
  const system = CODING_SYSTEMS[requestedProcedure?.system ?? ''];
  const service = system
    ? components(requestedProcedure?.code, requestedProcedure?.text, system)
    : components('', requestedProcedure?.text ?? reportTitle(report));
  const [placer, filler] = [hl7(placerNumber), hl7(accession ?? report.id)];
  const requester = referringPhysician ? components('', referringPhysician) : '';
  return [
    segment('ORC', { 1: 'RE', 2: placer, 3: filler, 12: requester }),
    segment('OBR', {
      1: '1',
      2: placer,
      3: filler,
      4: service,
      7: study?.startedAt ? hl7Time(study.startedAt) : '',
      16: requester,
      22: hl7Time(issuedAt(report)),
      24: 'RAD',
      25: resultStatus(state),
      31: context.indication ? components('', context.indication) : '',
      // NDL: the name is a subcomponent of the first component.
      32: `&${hl7((signer ?? author).name)}`,
    }),
  ];
}

/**
 * Table 0123. A draft and a resident's report are `P`, a signed report `F`, one with addenda `C`, since it takes the place of what was sent before. `A`, "some but not all
 * results available", is never true of a report, which is sent whole.
 */
function resultStatus(state: ExportableReport['state']): 'P' | 'F' | 'C' {
  if (!isSigned(state)) return 'P';
  return state === 'amended' ? 'C' : 'F';
}

/** What a reader must know before the first observation. */
function notes(report: ExportableReport): readonly string[] {
  const label = reportLabel(report);
  return [...reportNotices(report), ...(label ? [label.visibleText] : [])].map((text, index) =>
    segment('NTE', { 1: String(index + 1), 2: 'L', 3: hl7(text) }),
  );
}

interface Observation {
  readonly type: 'FT' | 'ST' | 'NM' | 'CWE';
  readonly id: string;
  readonly subId?: number;
  readonly value: string;
  readonly units?: string;
  /** Table 0078: `AA`, very abnormal. */
  readonly flag?: 'AA';
}

function observations(report: ExportableReport): readonly string[] {
  const status = isSigned(report.state) ? 'F' : 'P';
  const at = report.study?.startedAt ? hl7Time(report.study.startedAt) : '';
  return [
    ...sectionObservations(report),
    ...findingObservations(report),
    ...criticalObservations(report),
    ...labelObservations(report),
  ].map(({ type, id, subId, value, units, flag }, index) =>
    segment('OBX', {
      1: String(index + 1),
      2: type,
      3: id,
      4: subId === undefined ? '' : String(subId),
      5: value,
      6: units ?? '',
      8: flag ?? '',
      11: status,
      14: at,
    }),
  );
}

const identified = ({ code, meaning, scheme }: Code) => components(code, meaning, scheme);

function sectionObservations(report: ExportableReport): readonly Observation[] {
  const words = REPORT_WORDS[report.language];
  const texts: (readonly [Code, string])[] = [
    ...REPORT_SECTIONS.map((name) => [SECTION_CODES[name], report.sections[name]] as const),
    ...report.addenda.map(({ text, by, at }) => [ADDENDUM_CODE, `${text}\n${fill(words.addendumBy, { by, at: timeText(at) })}`] as const),
    ...communicationLines(report).map((line) => [COMMUNICATION_CODE, line] as const),
  ];
  return texts.flatMap(([code, text]) => {
    const value = hl7Lines(text);
    return value === '' ? [] : [{ type: 'FT' as const, id: identified(code), value }];
  });
}

/** The kind of a finding and its numbers share a sub-id. */
function findingObservations({ findings, language }: ExportableReport): readonly Observation[] {
  return findings.flatMap((finding, index) => {
    const code = FINDING_CODES[finding.type];
    const title = findingTitle(finding, language);
    const kind = code
      ? components(code.code, code.meaning, code.scheme, '', '', '', '', '', title)
      : components('', '', '', '', '', '', '', '', title);
    return [
      { type: 'CWE' as const, id: '121071^Finding^DCM', subId: index + 1, value: kind },
      ...measurementsOf(finding).map(({ kind: measure, mm }) => {
        const known = MEASURE_CODES[measure];
        const name = REPORT_WORDS[language][measure];
        const id = known
          ? components(known.code, known.meaning, known.scheme, '', '', '', '', '', name)
          : components(measure, name, OWN_SYSTEM);
        return { type: 'NM' as const, id, subId: index + 1, value: String(mm), units: identified(MILLIMETRE) };
      }),
    ];
  });
}

function criticalObservations({ criticalResults, language }: ExportableReport): readonly Observation[] {
  return criticalResults.map(({ code, level }) => {
    const known = CRITICAL_CODES[code];
    const words = CRITICAL_WORDS[code][language];
    const value = known
      ? components(known.code, known.meaning, known.scheme, '', '', '', '', '', words)
      : components('', '', '', '', '', '', '', '', words);
    return { type: 'CWE', id: components(`CRITICAL-${level}`, `Critical result, ACR level ${level}`, OWN_SYSTEM), value, flag: 'AA' };
  });
}

/** The AI label for programs; its sentence stands in a note. */
function labelObservations(report: ExportableReport): readonly Observation[] {
  const label = reportLabel(report);
  if (!label) return [];
  const one = (code: string, meaning: string, value: string): Observation => ({
    type: 'ST',
    id: components(code, meaning, OWN_SYSTEM),
    value: hl7(value),
  });
  return [
    ...(label.aigcJson === undefined ? [] : [one(LABEL_CODES.aigc, 'AI content label', label.aigcJson)]),
    one(LABEL_CODES.sourceType, 'IPTC digital source type', label.digitalSourceType),
    one(LABEL_CODES.provenanceId, 'Provenance record', label.provenanceId),
  ];
}
