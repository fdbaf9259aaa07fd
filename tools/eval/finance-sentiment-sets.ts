import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SentimentLabel } from '@trivium/finance/sentiment/domain';
import { dataFolder } from './evaluation-data';
import { nearDuplicateGroups } from './near-duplicates';

/** A row of a public set. */
export interface SetRow {
  readonly text: string;
  readonly label: SentimentLabel;
  readonly language: string;
  readonly entity?: string;
  /** Companies of one headline carry different labels. */
  readonly isConflicting?: boolean;
  /** How many of the annotators agreed, in percent, where a set says so. */
  readonly agreement?: string;
  /** Where the row's group of near-duplicates lies on the unit line, decided by a hash of the group. */
  readonly place: number;
}

const fileOf = (set: string): string => `finance/sentiment/${set}_dev.tsv`;
export const SET_LANGUAGES: Readonly<Record<string, string>> = {
  en_fpb: 'en', en_tfns: 'en', en_entity: 'en', ko_fpb: 'ko', zh_news: 'zh', zh_forum: 'zh', ja_watchers: 'ja', es_finances: 'es', id_cnbc: 'id', ru_pulse: 'ru',
}; // prettier-ignore
export const SENTIMENT_SET_FILES: readonly string[] = Object.keys(SET_LANGUAGES).map(fileOf);

/** Models are trained on what lies below, and measured on what lies above; settings were chosen by cross-validation on what lies below. */
export const TRAINED_BELOW = 0.8;
/** The shipped model was built with an eye on what lies below, and is measured on what lies above. */
export const SEEN_BELOW = 0.5;

export function readSet(set: string): SetRow[] {
  const [header = '', ...lines] = readFileSync(join(dataFolder(), fileOf(set)), 'utf8')
    .trimEnd()
    .split('\n');
  const names = header.split('\t');
  const rows = lines.map((line) => new Map(line.split('\t').map((value, at) => [names[at] ?? '', value])));
  const groups = nearDuplicateGroups(rows.map((row) => row.get('text') ?? ''));
  const labelsOf = new Map(
    [...Map.groupBy(rows, (row) => row.get('text'))].map(([text, own]) => [text, new Set(own.map((row) => row.get('label')))]),
  );
  return rows.map((row, number): SetRow => {
    const [entity, agreement] = [row.get('entity'), row.get('agree')];
    return {
      text: row.get('text') ?? '',
      label: row.get('label') as SentimentLabel,
      language: SET_LANGUAGES[set] ?? 'und',
      place:
        createHash('sha256')
          .update(`${set}\0${groups[number] ?? ''}`)
          .digest()
          .readUInt32BE(0) /
        2 ** 32,
      ...(entity === undefined ? {} : { entity, isConflicting: (labelsOf.get(row.get('text'))?.size ?? 0) > 1 }),
      ...(agreement === undefined ? {} : { agreement }),
    };
  });
}

export const below =
  (limit: number) =>
  (row: SetRow): boolean =>
    row.place < limit;
export const above =
  (limit: number) =>
  (row: SetRow): boolean =>
    row.place >= limit;
