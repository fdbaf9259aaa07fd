import type { GroupedName, NameParts } from '../exportable-report';
import { lineText } from '../report-text';
import { type DicomDataset, text } from './dicom-writer';

/** A coded concept as DICOM writes it; the scheme is a designator of PS3.16 8, or begins with `99` when it is our own. */
export interface DicomCode {
  readonly code: string;
  readonly scheme: string;
  readonly meaning: string;
}

/** Most characters of one group of a person's name. */
const MOST_NAME_CHARACTERS = 64;

export function codeItem({ code, scheme, meaning }: DicomCode): DicomDataset {
  return [text(0x00080100, 'SH', code), text(0x00080102, 'SH', scheme), text(0x00080104, 'LO', meaning)];
}

/** `Wang^Xiaoming=王^小明`: the first group in letters, the second in characters (PS3.5 6.2.1.1); one of them may be empty. */
export function personName({ alphabetic, ideographic }: GroupedName): string {
  const groups = [nameGroup(alphabetic), nameGroup(ideographic)];
  return groups[1] === '' ? (groups[0] ?? '') : groups.join('=');
}

function nameGroup(parts: NameParts | undefined): string {
  // Separators inside a name would make more of it than it is.
  const component = (name: string | undefined) =>
    lineText(name ?? '')
      .replace(/[\^=\\]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  const group = [component(parts?.family), component(parts?.given)].join('^').replace(/\^+$/, '');
  return [...group].slice(0, MOST_NAME_CHARACTERS).join('');
}

/** `YYYYMMDD` in UTC; the file says that its times are. */
export function dateValue(at: Date): string {
  return at.toISOString().slice(0, 10).replaceAll('-', '');
}

export function timeValue(at: Date): string {
  return at.toISOString().slice(11, 19).replaceAll(':', '');
}

export function dateTimeValue(at: Date): string {
  return `${dateValue(at)}${timeValue(at)}+0000`;
}

/** A decimal string of at most 16 characters. */
export function decimalValue(value: number): string {
  const whole = String(value);
  return whole.length <= 16 ? whole : String(Number(value.toPrecision(9)));
}

/** Years only: `058Y`. */
export function ageValue(years: number | undefined): string | undefined {
  if (years === undefined || !Number.isFinite(years) || years < 0 || years > 999) return undefined;
  return `${String(Math.floor(years)).padStart(3, '0')}Y`;
}
