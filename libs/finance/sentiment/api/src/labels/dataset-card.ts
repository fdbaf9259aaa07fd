import { SENTIMENT_LABELS, type SentimentLabel } from '@trivium/finance/sentiment/domain';
import { z } from 'zod';
import type { SentimentRow } from '../model/training/row-tasks';

/** Enough rows to look at, and to find the others by. */
const MOST_EXAMPLES = 20;
const MOST_GROUPS = 40;

const count = z.int().min(0);
const examples = z.array(z.int().min(1)).max(MOST_EXAMPLES).readonly().describe('Rows of the file, the header being row 1');

/**
 * What a set of labelled texts holds and what was left out of it before anything was learned. Kept in the manifest of the version that learned from it, after the data cards of Pushkarna, Zaldivar and Kjartansson
 * (Data Cards: Purposeful and Transparent Dataset Documentation for Responsible AI, FAccT 2022).
 */
export const datasetCardSchema = z.object({
  read: count.describe('Rows of the file'),
  labels: z.object({ negative: count, neutral: count, positive: count }).describe('Rows that were taken, by label'),
  languages: z
    .array(z.object({ language: z.string().max(8), rows: count }))
    .max(MOST_GROUPS)
    .readonly()
    .describe('As the rows name them, the most frequent first'),
  sources: z
    .array(z.object({ source: z.string().max(80), rows: count }))
    .max(MOST_GROUPS)
    .readonly()
    .describe('As the rows name them, the most frequent first'),
  entities: count.describe('Rows about one company of their text'),
  characters: z.object({ least: count, median: count, most: count }).describe('Lengths of the texts, in UTF-16 code units'),
  alike: count.describe('Rows that are another one but for digits, punctuation and capitals; they are measured together'),
  contested: z
    .object({ rows: count, examples })
    .optional()
    .describe('Rows whose text has another label elsewhere: taken as they are, because people do not agree on it'),
  cleaning: z
    .array(z.object({ step: z.enum(['agreement', 'copy']), rows: count, examples }))
    .max(2)
    .readonly()
    .describe('What was left out and why, in this order'),
});
export type DatasetCard = z.infer<typeof datasetCardSchema>;
export type CleaningStep = DatasetCard['cleaning'][number]['step'];

/** A row with its place in the file. */
export interface NumberedRow {
  /** The header is row 1. */
  readonly number: number;
  readonly row: SentimentRow;
}

export interface CleanedRows {
  readonly rows: readonly SentimentRow[];
  readonly card: DatasetCard;
}

/**
 * Leaves out rows on which too few annotators agreed (where that was asked for) and second copies of a row. A text with two labels stays with both, and is counted: of a public set of 7,555 posts whose every tenth row is such a
 * text, models that learned without them, or with the more frequent label alone, were .7 and 1.3 points worse; without copies they were .1 better.
 * Two rows are one text when they are equal but for the forms of characters and spaces, and speak of the same company.
 */
export function cleanRows(read: readonly NumberedRow[], { leastAgreement }: { readonly leastAgreement?: number } = {}): CleanedRows {
  const left: Record<CleaningStep, number[]> = { agreement: [], copy: [] };
  const contested: number[] = [];
  const isAgreed = ({ agreement }: SentimentRow): boolean =>
    leastAgreement === undefined || (agreement !== undefined && agreement >= leastAgreement);
  const labelsOf = new Map<string, Set<SentimentLabel>>();
  for (const { row } of read) {
    if (!isAgreed(row)) continue;
    const key = keyOf(row);
    labelsOf.set(key, (labelsOf.get(key) ?? new Set()).add(row.label));
  }
  const seen = new Set<string>();
  const rows: SentimentRow[] = [];
  for (const { number, row } of read) {
    const key = keyOf(row);
    const labelled = `${row.label} ${key}`;
    const step = !isAgreed(row) ? 'agreement' : seen.has(labelled) ? 'copy' : undefined;
    if (step) left[step].push(number);
    else {
      seen.add(labelled);
      rows.push(row);
      if ((labelsOf.get(key)?.size ?? 0) > 1) contested.push(number);
    }
  }
  const counted = (numbers: readonly number[]) => ({ rows: numbers.length, examples: numbers.slice(0, MOST_EXAMPLES) });
  const cleaning = (['agreement', 'copy'] as const)
    .filter((step) => left[step].length > 0)
    .map((step) => ({ step, ...counted(left[step]) }));
  return {
    rows,
    card: { read: read.length, ...describeRows(rows), ...(contested.length > 0 ? { contested: counted(contested) } : {}), cleaning },
  };
}

/** What rows hold, without a word of them. */
export function describeRows(rows: readonly SentimentRow[]): Omit<DatasetCard, 'read' | 'contested' | 'cleaning'> {
  const lengths = rows.map(({ text }) => text.length).sort((a, b) => a - b);
  const different = new Set(rows.map(({ text, entity }) => bareKey(text, entity)));
  const labels = { negative: 0, neutral: 0, positive: 0 };
  for (const label of SENTIMENT_LABELS) labels[label] = rows.filter((row) => row.label === label).length;
  return {
    labels,
    languages: groupsOf(rows.map(({ language }) => language)).map(([language, own]) => ({ language, rows: own })),
    sources: groupsOf(rows.map(({ source }) => source)).map(([source, own]) => ({ source, rows: own })),
    entities: rows.filter(({ entity }) => entity !== undefined).length,
    characters: { least: lengths[0] ?? 0, median: lengths[Math.floor(lengths.length / 2)] ?? 0, most: lengths.at(-1) ?? 0 },
    alike: rows.length - different.size,
  };
}

/** Rows by a name that some carry, the most frequent first. */
function groupsOf(names: readonly (string | undefined)[]): [name: string, rows: number][] {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([nameA, a], [nameB, b]) => b - a || (nameA < nameB ? -1 : 1)).slice(0, MOST_GROUPS);
}

function keyOf({ text, entity }: SentimentRow): string {
  return JSON.stringify([text.normalize('NFKC').replace(/\s+/gu, ' ').trim(), entity ?? null]);
}

function bareKey(text: string, entity: string | undefined): string {
  const bare = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\d/gu, '0')
    .replace(/[^\p{L}\p{N}]/gu, '');
  return JSON.stringify([bare, entity ?? null]);
}
