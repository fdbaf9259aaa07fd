import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { identifyLanguage, isLanguage } from '@trivium/shared/language';
import { dataFolder, machineNow, missingData, ROOT } from './evaluation-data';
import type { Figure } from './figures';
import { rivalFigures } from './finance-language-rival';
import { nearDuplicateGroups } from './near-duplicates';

export interface LabelledHeadline {
  readonly set: string;
  readonly language: string;
  readonly text: string;
}

/** One half was looked at while the profiles were written and their settings fitted; the other is measured. */
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
/** Written for this project before the words and rules that it judges; two fifths of it were developed on. */
const OWN_HEADLINES = 'tools/eval/data/finance/headline-languages.tsv';
const OWN_TUNED_BELOW = 102;
/** Written in three rounds: before words were added, after most of them (errors of both were read and mended), and after all of them (not mended). */
const OWN_LATER = 'tools/eval/data/finance/headline-languages-later.tsv';
const ROUNDS = { 1: 'first round, mended', 2: 'second round, mended', 3: 'third round, not mended' } as const;
/** A headline of so few characters is the worst case; a Chinese, Japanese or Korean character counts as two. */
const SHORT = 30;
const LENGTHS = [20, SHORT, 50, 80, Number.POSITIVE_INFINITY];
const WIDE: ReadonlySet<string> = new Set(['zh', 'ja', 'ko']);
/** From this confidence on a caller may trust the answer. */
const SURE = 0.8;
const MUST = 0.98;
const AIM = 0.99;

/** Languages of headlines: MultiFin (15 languages), the sentiment sets, whose language is known, and headlines of our own. */
export async function run(): Promise<readonly Figure[] | string> {
  const missing = missingData([MULTIFIN, PARALLEL, ...SETS.map(([set]) => fileOf(set))]);
  const own = ownHeadlines();
  const ownFigures = [...byLanguageAndLength('own headlines, half not developed on', own), ...laterFigures()];
  if (missing !== undefined) return ownFigures;
  const held = headlines('held');
  const multifin = held.filter(({ set }) => set === 'multifin');
  const bars = { must: MUST, aim: AIM };
  return [
    ...byLanguageAndLength('MultiFin headlines, held-out half', multifin, bars),
    ...declaredFigures(multifin),
    ...(await rivalFigures('MultiFin headlines, held-out half', multifin)),
    ...['parallel', ...SETS.map(([set]) => set)].map((set) =>
      figureOf(
        `${set}, held-out half`,
        'right',
        held.filter((row) => row.set === set),
        bars,
      ),
    ),
    ...ownFigures,
    speedOf(held),
  ];
}

function byLanguageAndLength(set: string, rows: readonly LabelledHeadline[], bars: Pick<Figure, 'must' | 'aim'> = {}): Figure[] {
  const languages = [...new Set(rows.map(({ language }) => language))].sort();
  const lengthOf = ({ text, language }: LabelledHeadline): number => text.length * (WIDE.has(language) ? 2 : 1);
  const sure = rows.filter(({ text }) => identifyLanguage(text).confidence >= SURE);
  return [
    figureOf(set, 'right', rows, bars),
    ...languages.map((language) =>
      figureOf(
        set,
        language,
        rows.filter((row) => row.language === language),
      ),
    ),
    ...LENGTHS.map((most, index) => {
      const least = (LENGTHS[index - 1] ?? 0) + 1;
      const name = most === Number.POSITIVE_INFINITY ? `from ${least} characters` : `${least}–${most} characters`;
      return figureOf(
        set,
        name,
        rows.filter((row) => lengthOf(row) >= least && lengthOf(row) <= most),
      );
    }).filter(({ size }) => !size?.startsWith('0 ')),
    figureOf(
      set,
      `up to ${SHORT} characters`,
      rows.filter((row) => lengthOf(row) <= SHORT),
    ),
    figureOf(set, `right where the confidence is at least ${SURE}`, sure),
  ];
}

/** As from feeds that name their language: as the label has it, and all of them wrongly, English ones as Danish and others as English. */
function declaredFigures(rows: readonly LabelledHeadline[]): Figure[] {
  const set = 'MultiFin headlines, held-out half';
  return [
    figureOf(set, 'right where each feed names the language of the label', rows, { declared: ({ language }) => language }),
    figureOf(set, 'right where each feed names another language', rows, { declared: ({ language }) => (language === 'en' ? 'da' : 'en') }),
  ];
}

/** Our own headlines without those that were developed on. */
function ownHeadlines(): LabelledHeadline[] {
  return readFileSync(join(ROOT, OWN_HEADLINES), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([language = '', text = '']) => ({ set: 'own', language, text }))
    .filter(({ text }) => (createHash('sha256').update(text).digest()[0] ?? 0) >= OWN_TUNED_BELOW);
}

/** Our own headlines of later rounds. */
function laterFigures(): Figure[] {
  const rows = readFileSync(join(ROOT, OWN_LATER), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([language = '', text = '', round = '']) => ({ set: round, language, text }));
  return Object.entries(ROUNDS).map(([round, name]) =>
    figureOf(
      'own headlines, written later',
      name,
      rows.filter(({ set }) => set === round),
    ),
  );
}

/** Processor time of headlines that were not read before, profiles built and their code warm. */
function speedOf(rows: readonly LabelledHeadline[]): Figure {
  const read = rows.slice(0, 5_000);
  for (const { text } of rows.slice(-2_000)) identifyLanguage(text);
  const started = process.cpuUsage();
  for (const { text } of read) identifyLanguage(text);
  const { user, system } = process.cpuUsage(started);
  return {
    set: 'headlines of all sets',
    name: 'processor time of a thousand',
    value: (user + system) / Math.max(read.length, 1),
    unit: 'ms',
    size: `${read.length} headlines, ${machineNow()}`,
    must: 200,
    isCost: true,
  };
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

interface Counting extends Pick<Figure, 'must' | 'aim'> {
  readonly declared?: (row: LabelledHeadline) => string;
}

function figureOf(set: string, name: string, rows: readonly LabelledHeadline[], { declared, ...bars }: Counting = {}): Figure {
  const right = rows.filter((row) => {
    const expected = declared?.(row);
    const options = expected !== undefined && isLanguage(expected) ? { expected } : {};
    return identifyLanguage(row.text, options).language === row.language;
  }).length;
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
