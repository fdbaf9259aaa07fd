import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { identifyLanguage } from '@trivium/shared/language';
import { dataFolder, missingData } from './evaluation-data';
import type { Figure } from './figures';
import { nearDuplicateGroups } from './near-duplicates';

interface LabelledHeadline {
  readonly set: string;
  readonly language: string;
  readonly text: string;
}

/** One half was looked at while the profiles were written; the other is measured. */
export type HeadlineHalf = 'tuned' | 'held';

const MULTIFIN = 'finance/sentiment/multifin_topic_dev.jsonl';
const SETS: readonly (readonly [set: string, language: string])[] = [
  ['en_fpb', 'en'], ['en_tfns', 'en'], ['en_entity', 'en'], ['ko_fpb', 'ko'], ['zh_news', 'zh'],
  ['zh_forum', 'zh'], ['ja_watchers', 'ja'], ['es_finances', 'es'], ['id_cnbc', 'id'], ['ru_pulse', 'ru'],
]; // prettier-ignore
const fileOf = (set: string): string => `finance/sentiment/${set}_dev.tsv`;
const PARALLEL = 'finance/sentiment/parallel9_sample.tsv';
const CODES: Readonly<Record<string, string>> = {
  English: 'en', Turkish: 'tr', Danish: 'da', Spanish: 'es', Polish: 'pl', Greek: 'el', Finnish: 'fi', Japanese: 'ja', Hebrew: 'he',
  Hungarian: 'hu', Norwegian: 'no', Russian: 'ru', Italian: 'it', Icelandic: 'is', Swedish: 'sv',
}; // prettier-ignore
/** A headline of so few characters is the worst case. */
const SHORT = 30;
const MUST = 0.98;
const AIM = 0.99;

/** Languages of headlines: MultiFin (15 languages) and the sentiment sets, whose language is known. */
export function run(): Promise<readonly Figure[] | string> {
  const missing = missingData([MULTIFIN, PARALLEL, ...SETS.map(([set]) => fileOf(set))]);
  if (missing !== undefined) return Promise.resolve(missing);
  const held = headlines('held');
  const multifin = held.filter(({ set }) => set === 'multifin');
  const languages = [...new Set(multifin.map(({ language }) => language))].sort();
  const isShort = ({ text, language }: LabelledHeadline): boolean => text.length <= (language === 'ja' ? SHORT / 2 : SHORT);
  const bars = { must: MUST, aim: AIM };
  return Promise.resolve([
    figureOf('MultiFin headlines, held-out half', 'right', multifin, bars),
    ...languages.map((language) =>
      figureOf(
        'MultiFin headlines, held-out half',
        language,
        multifin.filter((row) => row.language === language),
      ),
    ),
    figureOf(`MultiFin, up to ${SHORT} characters`, 'right', multifin.filter(isShort)),
    ...['parallel', ...SETS.map(([set]) => set)].map((set) =>
      figureOf(
        `${set}, held-out half`,
        'right',
        held.filter((row) => row.set === set),
        bars,
      ),
    ),
  ]);
}

/** The rows of one half, divided by a hash of what each is a near-duplicate of. */
export function headlines(half: HeadlineHalf): LabelledHeadline[] {
  const rows = [...multifinRows(), ...parallelRows(), ...SETS.flatMap(([set, language]) => tableRows(set, language))];
  const groups = nearDuplicateGroups(rows.map(({ text }) => text));
  return rows.filter((_, index) => {
    const isTuned = (createHash('sha256').update(groups[index] ?? '').digest()[0] ?? 0) < 128; // prettier-ignore
    return isTuned === (half === 'tuned');
  });
}

function linesOf(path: string): string[] {
  return readFileSync(join(dataFolder(), path), 'utf8').trimEnd().split('\n');
}

function multifinRows(): LabelledHeadline[] {
  return linesOf(MULTIFIN).map((line) => {
    const { text, lang } = JSON.parse(line) as { text: string; lang: string };
    return { set: 'multifin', language: CODES[lang] ?? lang, text };
  });
}

function parallelRows(): LabelledHeadline[] {
  return linesOf(PARALLEL)
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([text = '', , language = '']) => ({ set: 'parallel', language, text }));
}

function tableRows(set: string, language: string): LabelledHeadline[] {
  return linesOf(fileOf(set))
    .slice(1)
    .map((line) => ({ set, language, text: line.split('\t')[0] ?? '' }));
}

function figureOf(set: string, name: string, rows: readonly LabelledHeadline[], bars: Pick<Figure, 'must' | 'aim'> = {}): Figure {
  const right = rows.filter(({ text, language }) => identifyLanguage(text).language === language).length;
  const [low, high] = wilson(right, rows.length);
  return {
    set,
    name,
    value: right / Math.max(rows.length, 1),
    unit: 'share',
    size: `${rows.length} headlines, ${low.toFixed(3)}–${high.toFixed(3)}`,
    ...bars,
  };
}

/** 95 % interval of a share (Wilson, J. Am. Stat. Assoc. 22, 1927): stays within 0…1 also for few rows. */
function wilson(hits: number, size: number): [low: number, high: number] {
  if (size === 0) return [0, 1];
  const z = 1.959964;
  const share = hits / size;
  const centre = (share + (z * z) / (2 * size)) / (1 + (z * z) / size);
  const reach = (z / (1 + (z * z) / size)) * Math.sqrt((share * (1 - share)) / size + (z * z) / (4 * size * size));
  return [Math.max(0, centre - reach), Math.min(1, centre + reach)];
}
