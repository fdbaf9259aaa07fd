import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SentimentRow, SentimentSource } from '@trivium/finance/sentiment/api/model';
import { SENTIMENT_LABELS, type SentimentLabel } from '@trivium/finance/sentiment/domain';

import type { GeneratedText } from './grammar';

export const SURVEY_FILE = 'finance/sentiment/ja_watchers_dev.tsv';

/** Rows of one file or generator, with what the manifest says of them. */
export interface ShippedRows {
  readonly rows: readonly SentimentRow[];
  readonly source: SentimentSource;
}

const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

function labelOf(label: string): SentimentLabel {
  const found = SENTIMENT_LABELS.find((known) => known === label);
  if (!found) throw new Error(`An unknown label: ${label}`);
  return found;
}

/** Tab separated, with a header line. */
function readTable(path: string): { rows: ReadonlyMap<string, string>[]; hash: string } {
  const content = readFileSync(path);
  const [header = '', ...lines] = content.toString('utf8').trimEnd().split('\n');
  const names = header.split('\t');
  return { rows: lines.map((line) => new Map(line.split('\t').map((value, at) => [names[at] ?? '', value]))), hash: sha256(content) };
}

/** Economy Watchers Survey: what people in trades with a near view of demand say of it; five grades folded to three labels. */
export function surveyRows(folder: string): ShippedRows {
  const { rows, hash } = readTable(join(folder, SURVEY_FILE));
  return {
    rows: rows.map((row) => ({ text: row.get('text') ?? '', label: labelOf(row.get('label') ?? ''), language: 'ja' })),
    source: {
      name: 'Economy Watchers Survey 2023-2024, Cabinet Office of Japan, collected by retarfi/economy-watchers-survey',
      sha256: hash,
      licence: 'CC BY 4.0',
      rows: rows.length,
    },
  };
}

/** The same three sentences in nine languages, written for this project. */
export function parallelRows(folder: string): ShippedRows {
  const { rows, hash } = readTable(join(folder, 'finance/sentiment/parallel9_sample.tsv'));
  return {
    rows: rows.map((row) => ({
      text: row.get('text') ?? '',
      label: labelOf(row.get('label') ?? ''),
      language: row.get('lang') ?? 'und',
      group: `parallel ${row.get('group') ?? ''}`,
    })),
    source: { name: 'parallel9_sample.tsv: three sentences in nine languages', sha256: hash, licence: 'CC0-1.0', rows: rows.length },
  };
}

/** Rows of the grammar. The hash is of the texts themselves, which the seed decides. */
export function grammarRows(texts: readonly GeneratedText[]): ShippedRows {
  return {
    rows: texts.map(({ pattern, ...text }) => ({ ...text, group: `${text.language} ${pattern}` })),
    source: {
      name: 'tools/train/sentiment/grammar',
      sha256: sha256(texts.map(({ text, label, entity = '' }) => `${text}\t${label}\t${entity}\n`).join('')),
      licence: 'CC0-1.0',
      rows: texts.length,
    },
  };
}
