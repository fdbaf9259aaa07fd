import type { PhiSpan, PhiType } from '../phi-span';
import { datesInAllForms } from '../dates/date-forms';
import { namesInAllForms } from './name-forms';

/** What the study itself says of the people in it, as DICOM or the order gives it. Everything is optional. */
export interface StudyHeader {
  /** DICOM PN (`Zhang^San=张^三`) or as written. */
  readonly patientName?: string;
  readonly otherPatientNames?: readonly string[];
  readonly patientId?: string;
  readonly otherPatientIds?: readonly string[];
  readonly accessionNumber?: string;
  /** `YYYYMMDD` or ISO 8601. */
  readonly birthDate?: string;
  readonly studyDate?: string;
  /** Referring, performing, reading, operators. */
  readonly physicians?: readonly string[];
  readonly institution?: string;
  readonly department?: string;
  readonly address?: string;
  readonly phone?: string;
  readonly stationName?: string;
  readonly deviceSerial?: string;
  readonly studyInstanceUid?: string;
}

const HEADER_CERTAINTY = 0.995;
/** Shorter identifiers would strike numbers of findings. */
const LEAST_ID = 4;

/** Every place where a value of the header stands, in any of its written forms. */
export function headerSpans(text: string, header: StudyHeader): readonly PhiSpan[] {
  const terms = new Map<string, PhiType>();
  const add = (type: PhiType, words: readonly (string | undefined)[], least = 2): void => {
    for (const word of words) {
      const value = word?.trim() ?? '';
      if (value.length >= least && !terms.has(value.toLowerCase())) terms.set(value.toLowerCase(), type);
    }
  };
  add(
    'NAME',
    [header.patientName, ...(header.otherPatientNames ?? []), ...(header.physicians ?? [])].flatMap((name) => namesInAllForms(name ?? '')),
  );
  add('MRN', [header.patientId, ...(header.otherPatientIds ?? []), header.accessionNumber, header.studyInstanceUid], LEAST_ID);
  add('HOSPITAL', [header.institution], LEAST_ID);
  add('LOCATION', [header.department], LEAST_ID);
  add('ADDRESS', [header.address], LEAST_ID);
  add('PHONE', [header.phone], LEAST_ID);
  add('DEVICE', [header.stationName, header.deviceSerial], LEAST_ID);
  add(
    'DATE',
    [header.birthDate, header.studyDate].flatMap((date) => datesInAllForms(date ?? '')),
    6,
  );
  return findTerms(text, terms);
}

function findTerms(text: string, terms: ReadonlyMap<string, PhiType>): readonly PhiSpan[] {
  if (terms.size === 0) return [];
  const source = [...terms.keys()]
    .sort((a, b) => b.length - a.length)
    .map((term) => term.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replace(/\s+/gu, '\\s{1,3}'))
    .join('|');
  // A letter or digit right beside makes another word of it; Chinese has no such edges.
  const pattern = new RegExp(`(?<![A-Za-z0-9])(?:${source})(?![A-Za-z0-9])`, 'giu');
  return [...text.matchAll(pattern)].map((match) => ({
    type: terms.get(match[0].toLowerCase().replace(/\s+/gu, ' ')) ?? 'NAME',
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    certainty: HEADER_CERTAINTY,
    reason: 'header',
  }));
}
