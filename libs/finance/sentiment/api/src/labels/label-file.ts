import { setImmediate } from 'node:timers/promises';
import type { SentimentLabel } from '@trivium/finance/sentiment/domain';
import { AGREEMENT_COLUMNS, type AgreementCount, agreementCounts, isFraction, readAgreement } from './agreement';
import { LONGEST_ENTITY, LONGEST_TEXT, storable } from '../analysis/sentiment-text';
import type { SentimentRow } from '../model/training/row-tasks';
import { sentimentErrors } from '../sentiment.errors';
import type { NumberedRow } from './dataset-card';
import { readLabel } from './label-words';
import { separatorOf, tableRecords } from './table-records';

export const MOST_ROWS = 60_000;
/** Enough to see what is wrong with a file. */
export const MOST_PROBLEMS = 20;
/** Other requests are answered in between. */
const ROWS_PER_TURN = 1_000;
const COLUMNS = ['text', 'label', 'entity', 'language', 'source', 'agreement'] as const;
/** A name of a source, such as a newspaper's; what is longer is cut. */
const LONGEST_SOURCE = 80;
type Column = (typeof COLUMNS)[number];

export type RowFault = 'text-missing' | 'text-too-long' | 'label-missing' | 'label-unknown' | 'entity-too-long' | 'language-unknown';

/** What is wrong with a row; the header is row 1, as spreadsheets count. */
export interface RowProblem {
  readonly row: number;
  readonly column: Column;
  readonly fault: RowFault;
}

export interface LabelFile {
  readonly rows: readonly NumberedRow[];
  /** The first of them, at most `MOST_PROBLEMS`. */
  readonly problems: readonly RowProblem[];
  readonly labels: Readonly<Record<SentimentLabel, number>>;
  /** How many rows stand at each level of agreement, the highest first; empty where no column tells it. */
  readonly agreements: readonly AgreementCount[];
}

/**
 * Reads labelled texts: a table with a header line, columns `text` and `label`; `entity`, `language`, `source` and the agreement of annotators where rows have them; others are passed over,
 * as are empty lines and agreements that say nothing.
 *
 * @throws AppError SENTIMENT_FILE_UNREADABLE, SENTIMENT_FILE_COLUMNS, SENTIMENT_FILE_TOO_MANY_ROWS
 */
export async function readLabelFile(bytes: Uint8Array): Promise<LabelFile> {
  const text = decoded(bytes);
  const places = new Map<Column, number>();
  const rows: NumberedRow[] = [];
  const problems: RowProblem[] = [];
  const labels = { negative: 0, neutral: 0, positive: 0 };
  let number = 0;
  let areFractions = false;
  for (const record of tableRecords(text, separatorOf(firstLine(text)))) {
    number += 1;
    if (number % ROWS_PER_TURN === 0) await setImmediate();
    if (places.size === 0) {
      findColumns(record, places);
      continue;
    }
    if (record.every((field) => field.trim() === '')) continue;
    if (rows.length >= MOST_ROWS) throw sentimentErrors.SENTIMENT_FILE_TOO_MANY_ROWS({ most: MOST_ROWS });
    const field = (column: Column): string => record[places.get(column) ?? -1] ?? '';
    areFractions ||= isFraction(field('agreement'));
    const read = readRow(field);
    if ('fault' in read) problems.push({ row: number, ...read });
    else {
      rows.push({ number, row: read });
      labels[read.label] += 1;
    }
    if (problems.length >= MOST_PROBLEMS) break;
  }
  if (places.size === 0) throw sentimentErrors.SENTIMENT_FILE_UNREADABLE();
  const whole = areFractions
    ? rows.map(({ number: at, row }) => ({ number: at, row: row.agreement === 1 ? { ...row, agreement: 100 } : row }))
    : rows;
  return { rows: whole, problems, labels, agreements: agreementCounts(whole.map(({ row }) => row)) };
}

function findColumns(header: readonly string[], places: Map<Column, number>): void {
  const names = header.map((name) => name.trim().toLowerCase());
  for (const column of COLUMNS) {
    const place = names.findIndex((name) => (column === 'agreement' ? AGREEMENT_COLUMNS.includes(name) : name === column));
    if (place >= 0) places.set(column, place);
  }
  const missing = (['text', 'label'] as const).find((column) => !places.has(column));
  if (missing) throw sentimentErrors.SENTIMENT_FILE_COLUMNS({ column: missing });
}

function readRow(field: (column: Column) => string): SentimentRow | Omit<RowProblem, 'row'> {
  const text = storable(field('text')).trim();
  if (text === '') return { column: 'text', fault: 'text-missing' };
  if (text.length > LONGEST_TEXT) return { column: 'text', fault: 'text-too-long' };
  const written = field('label');
  const label = readLabel(written);
  if (label === undefined) return { column: 'label', fault: written.trim() === '' ? 'label-missing' : 'label-unknown' };
  const entity = storable(field('entity')).trim();
  if (entity.length > LONGEST_ENTITY) return { column: 'entity', fault: 'entity-too-long' };
  const language = field('language').trim().toLowerCase().split(/[-_]/u, 1)[0] ?? '';
  if (language !== '' && !/^[a-z]{2,3}$/u.test(language)) return { column: 'language', fault: 'language-unknown' };
  const source = storable(field('source')).replace(/\s+/gu, ' ').trim().slice(0, LONGEST_SOURCE).trim();
  const agreement = readAgreement(field('agreement'));
  return {
    ...{ text, label },
    ...(entity === '' ? {} : { entity }),
    ...(language === '' ? {} : { language }),
    ...(source === '' ? {} : { source }),
    ...(agreement === undefined ? {} : { agreement }),
  };
}

function decoded(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw sentimentErrors.SENTIMENT_FILE_UNREADABLE(undefined, { cause });
  }
}

function firstLine(text: string): string {
  const end = text.indexOf('\n');
  return end < 0 ? text : text.slice(0, end);
}
