import type { Span } from '@trivium/shared/kernel';

export const PERSONAL_DATA_TYPES = [
  'NAME',
  'MRN',
  'IDNUM',
  'SSN',
  'PHONE',
  'EMAIL',
  'ADDRESS',
  'HOSPITAL',
  'DATE',
  'AGE90',
  'URL',
  'IP',
  'BANKCARD',
  'ACCOUNT',
  'PLATE',
] as const;
export type PersonalDataType = (typeof PERSONAL_DATA_TYPES)[number];

/** A place in a text that points to a person. `certainty` is between 0 and 1 and orders rivals; it is not a calibrated probability. */
export interface PersonalSpan extends Span {
  readonly type: PersonalDataType;
  readonly text: string;
  readonly certainty: number;
  /** What gave it away: `label`, `check-digit`, `shape` … Never the text itself. */
  readonly reason: string;
}

/** Finds one kind of personal data. Its patterns bound every repetition, so that time grows with the length of the text. */
export interface Recogniser {
  readonly id: string;
  find(text: string): readonly PersonalSpan[];
}

export interface SpanMaking {
  readonly type: PersonalDataType;
  readonly text: string;
  readonly start: number;
  readonly certainty: number;
  readonly reason: string;
}

export function personalSpan({ type, text, start, certainty, reason }: SpanMaking): PersonalSpan {
  return { type, text, start, end: start + text.length, certainty, reason };
}
