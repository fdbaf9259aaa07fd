import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { readSentimentRules, type SentimentLabel } from '@trivium/finance/sentiment/domain';
import { dataFolder, missingData } from './evaluation-data';
import { PARALLEL_MEANINGS } from './finance-sentiment-parallel';
import { above, readSet, SEEN_BELOW, SENTIMENT_SET_FILES, SET_LANGUAGES, type SetRow } from './finance-sentiment-sets';
import type { Figure } from './figures';

const PARALLEL_SAMPLE = 'finance/sentiment/parallel9_sample.tsv';
/** What silence counts as: a text in which no rule reads anything is mostly one that says nothing good or bad. */
const SILENCE: SentimentLabel = 'neutral';

/**
 * What the rules alone say, on the halves that were not looked at while their words were chosen: how often they are right when silence counts as neutral, how often they
 * speak, and how often they are right then.
 */
export async function run(progress: (line: string) => void): Promise<readonly Figure[] | string> {
  const missing = missingData([...SENTIMENT_SET_FILES, PARALLEL_SAMPLE]);
  if (missing !== undefined) return missing;
  const figures: Figure[] = [];
  for (const set of Object.keys(SET_LANGUAGES)) {
    progress(`finance-rules: ${set}`);
    // So that whoever waits sees the line before the set is read.
    await Promise.resolve();
    const rows = readSet(set).filter(above(SEEN_BELOW));
    for (const [name, own, bars] of subsetsOf(set, rows)) figures.push(...figuresOf(name, own, bars));
  }
  figures.push(...parallelFigures());
  return figures;
}

type Bars = Pick<Figure, 'must' | 'aim'>;

function subsetsOf(set: string, rows: readonly SetRow[]): [string, readonly SetRow[], Bars][] {
  if (set === 'en_fpb') {
    return [
      ['en_fpb AllAgree', rows.filter(({ agreement }) => agreement === '100'), { must: 0.86 }],
      ['en_fpb 50Agree', rows, {}],
    ];
  }
  // Each headline is asked for each of its companies.
  if (set === 'en_entity') return [['en_entity', rows, {}], ['en_entity conflicting', rows.filter(({ isConflicting = false }) => isConflicting), { must: 0.47 }]]; // prettier-ignore
  return [[set, rows, {}]];
}

function figuresOf(set: string, rows: readonly SetRow[], bars: Bars): Figure[] {
  const said = rows.map(({ text, language, entity, label }) => ({ label, said: readSentimentRules(text, language, entity).label }));
  const spoken = said.filter((row) => row.said !== undefined);
  const right = said.filter((row) => (row.said ?? SILENCE) === row.label).length;
  const size = `${rows.length} texts`;
  const share = (count: number, of: number): number => (of === 0 ? 0 : count / of);
  const textOnly = rows.filter(
    ({ text, language, label, entity }) => entity !== undefined && (readSentimentRules(text, language).label ?? SILENCE) === label,
  );
  return [
    {
      set,
      name: `accuracy, silence ${SILENCE} ${intervalOf(right, rows.length)}`,
      value: share(right, rows.length),
      unit: 'share',
      size,
      ...bars,
    },
    { set, name: 'spoken of', value: share(spoken.length, rows.length), unit: 'share', size },
    {
      set,
      name: 'accuracy where spoken',
      value: share(spoken.filter((row) => row.said === row.label).length, spoken.length),
      unit: 'share',
      size: `${spoken.length} texts`,
    },
    ...(rows.some(({ entity }) => entity !== undefined)
      ? [{ set, name: 'accuracy of the whole headline for each', value: share(textOnly.length, rows.length), unit: 'share', size } as const]
      : []),
  ];
}

/** Wilson's 95 % interval (1927): it stays inside 0 and 1, and holds for few texts too. */
function intervalOf(right: number, total: number): string {
  if (total === 0) return '[–]';
  const z = 1.96;
  const share = right / total;
  const middle = (share + z ** 2 / (2 * total)) / (1 + z ** 2 / total);
  const reach = (z / (1 + z ** 2 / total)) * Math.sqrt((share * (1 - share)) / total + z ** 2 / (4 * total ** 2));
  const shown = (value: number): string => value.toFixed(3).replace(/^0/u, '');
  return `[${shown(middle - reach)}, ${shown(middle + reach)}]`;
}

function parallelFigures(): Figure[] {
  const sample = readFileSync(join(dataFolder(), PARALLEL_SAMPLE), 'utf8').trimEnd().split('\n').slice(1);
  const rows = [
    ...sample.map((line) => line.split('\t')).map(([text = '', label = '', language = '']) => ({ text, label, language })),
    ...PARALLEL_MEANINGS.flatMap(({ label, texts }) => Object.entries(texts).map(([language, text]) => ({ text, label, language }))),
  ];
  return [...Map.groupBy(rows, ({ language }) => language)].map(([language, own]) => {
    const right = own.filter(({ text, label }) => (readSentimentRules(text, language).label ?? SILENCE) === label).length;
    return {
      set: `parallel sentences, ${language}`,
      name: `accuracy, silence ${SILENCE}`,
      value: right / own.length,
      unit: 'share',
      size: `${own.length} sentences`,
    };
  });
}
