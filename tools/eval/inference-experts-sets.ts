import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from './evaluation-data';
import { nearDuplicateGroups } from './near-duplicates';

export const SENTIMENT_LABELS = ['negative', 'neutral', 'positive'] as const;

export type SentimentPart = 'train' | 'validation' | 'test';

export interface SentimentText {
  readonly set: string;
  readonly language: string;
  readonly text: string;
  readonly label: string;
  readonly part: SentimentPart;
}

/** Financial sentiment in seven languages: news, posts, filings, a survey. */
const SETS: readonly (readonly [set: string, language: string])[] = [
  ['en_fpb', 'en'], ['en_tfns', 'en'], ['en_entity', 'en'], ['ko_fpb', 'ko'], ['zh_news', 'zh'],
  ['zh_forum', 'zh'], ['ja_watchers', 'ja'], ['es_finances', 'es'], ['id_cnbc', 'id'], ['ru_pulse', 'ru'],
]; // prettier-ignore
const fileOf = (set: string): string => `finance/sentiment/${set}_dev.tsv`;
export const SENTIMENT_FILES: readonly string[] = SETS.map(([set]) => fileOf(set));

/** Where the parts end on the unit line. */
const TRAIN_UNTIL = 0.65;
const VALIDATION_UNTIL = 0.8;

/**
 * All sets, each divided by a hash of what its texts are near-duplicates of: copies of a text never lie in two parts. Of headlines that name several companies none is
 * taken, because they carry several labels.
 */
export function sentimentTexts(): SentimentText[] {
  return SETS.flatMap(([set, language]) => {
    const lines = readFileSync(join(dataFolder(), fileOf(set)), 'utf8')
      .trimEnd()
      .split('\n');
    const columns = lines[0]?.split('\t') ?? [];
    const companies = columns.indexOf('n_entities');
    const rows = lines
      .slice(1)
      .map((line) => line.split('\t'))
      .filter((row) => companies === -1 || row[companies] === '1')
      .map(([text = '', label = '']) => ({ text, label }));
    const groups = nearDuplicateGroups(rows.map(({ text }) => text));
    return rows.map((row, index) => ({ set, language, ...row, part: partOf(`${set}\0${groups[index] ?? ''}`) }));
  });
}

function partOf(group: string): SentimentPart {
  const place = createHash('sha256').update(group).digest().readUInt32BE(0) / 2 ** 32;
  return place < TRAIN_UNTIL ? 'train' : place < VALIDATION_UNTIL ? 'validation' : 'test';
}
