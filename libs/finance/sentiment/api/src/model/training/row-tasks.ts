import { isEntityNamed, SENTIMENT_LABELS, type SentimentLabel, type SentimentProbabilities } from '@trivium/finance/sentiment/domain';
import { likeliest, numbered } from '../named-probabilities';
import { asWhole, readWithRules } from '../rule-evidence';
import type { SentimentLevel } from '../sentiment-head';
import { languageOf, READ_CHARACTERS } from '../sentiment-model';
import { groupRows, partsOf } from './row-groups';
import type { SentimentExample } from './train-head';

/** A labelled text, or a text judged by a teacher. */
export interface SentimentRow {
  readonly text: string;
  readonly label: SentimentLabel;
  /** A teacher's opinion instead of a label; `label` is then only counted. */
  readonly probabilities?: SentimentProbabilities;
  /** The company that the label is about; the text as a whole when absent. */
  readonly entity?: string;
  /** ISO 639-1. */
  readonly language?: string;
  /** Where it stood, such as a newspaper; nothing is learned from it, figures are told by it. */
  readonly source?: string;
  /** The language whose head learns the row, when it is not its own: `und` collects what all languages have in common. */
  readonly learnedAs?: string;
  /** How much the row counts against others; 1 when absent. */
  readonly count?: number;
  /** Share of the annotators who agreed on the label, in whole per cent; nothing is learned from it, figures are told by it. */
  readonly agreement?: number;
  /** Rows of one group are measured together, such as texts made from one sentence frame; near-duplicates are found where absent. */
  readonly group?: string;
}

/** Different texts that a language needs. */
export const LEAST_TEXTS = 40;

const REPORT_EVERY = 500;

export interface ReadRow {
  readonly example: SentimentExample;
  readonly language: string;
  readonly group: string | undefined;
}

/** Reads every row that holds a text; the rest is passed over. */
export function readRows(
  rows: readonly SentimentRow[],
  { language, onRead }: { language: string | undefined; onRead?: (done: number) => void },
): ReadRow[] {
  const read: ReadRow[] = [];
  rows.forEach((row, number) => {
    const text = row.text.slice(0, READ_CHARACTERS);
    if (text.trim() === '') return;
    const own = languageOf(row.language ?? language, text);
    const entity = row.entity?.trim();
    const isPlaced = entity !== undefined && entity !== '' && isEntityNamed(text, entity);
    const target = row.probabilities
      ? numbered(row.probabilities)
      : Float64Array.from(SENTIMENT_LABELS, (label) => (label === row.label ? 1 : 0));
    read.push({
      language: row.learnedAs ?? own,
      group: row.group,
      example: {
        ...readWithRules(text, own, isPlaced ? entity : undefined),
        target,
        part: 0,
        ...(row.count ? { count: row.count } : {}),
        ...(row.agreement === undefined ? {} : { agreement: row.agreement }),
        ...(row.source === undefined ? {} : { source: row.source }),
      },
    });
    if (number % REPORT_EVERY === 0) onRead?.(number);
  });
  return read;
}

export interface HeadTask {
  readonly level: SentimentLevel;
  readonly language: string;
  readonly examples: readonly SentimentExample[];
}

/** What is to be learned: texts by language, companies by language. Where all labels of a text's companies agree, the text as a whole has that label too. */
export function tasksOf(rows: readonly ReadRow[], { folds, seed, least }: { folds: number; seed: number; least: number }): HeadTask[] {
  const tasks: HeadTask[] = [];
  for (const [language, own] of [...Map.groupBy(rows, (row) => row.language)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const entities = own.filter(({ example }) => example.entity !== undefined);
    const texts = [...own.filter(({ example }) => example.entity === undefined), ...wholeTexts(entities)];
    for (const [level, some] of [
      ['text', texts],
      ['entity', entities],
    ] as const) {
      if (new Set(some.map(({ example }) => example.text)).size < least) continue;
      const parts = partsOf(groupsOf(some), { parts: folds, seed });
      tasks.push({ level, language, examples: some.map(({ example }, number) => ({ ...example, part: parts[number] ?? 0 })) });
    }
  }
  return tasks;
}

function groupsOf(rows: readonly ReadRow[]): Uint32Array {
  if (rows.every(({ group }) => group === undefined)) return groupRows(rows.map(({ example }) => example.text));
  const numbers = new Map<string, number>();
  return Uint32Array.from(rows, ({ group, example }) => {
    const name = group ?? `\0${example.text}`;
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  });
}

function wholeTexts(entities: readonly ReadRow[]): ReadRow[] {
  return [...Map.groupBy(entities, ({ example }) => example.text).values()].flatMap((own) => {
    const [first] = own;
    if (!first || new Set(own.map(({ example }) => likeliest(example.target))).size > 1) return [];
    const { target, count, agreement, source } = first.example;
    const kept = {
      ...(count === undefined ? {} : { count }),
      ...(agreement === undefined ? {} : { agreement }),
      ...(source === undefined ? {} : { source }),
    };
    return [{ ...first, example: { ...asWhole(first.example), target, part: 0, ...kept } }];
  });
}
