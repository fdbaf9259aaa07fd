import { SENTIMENT_LABELS, type SentimentLabel } from '@trivium/finance/sentiment/domain';
import { qualityOf } from '@trivium/ai/inference/experts';

/** A row that was answered by models that had learned neither it nor a copy of it. */
export interface JudgedRow {
  readonly level: 'text' | 'entity';
  readonly language: string;
  /** Code units. */
  readonly length: number;
  readonly truth: SentimentLabel;
  readonly answer: SentimentLabel;
  /** Of `answer`. */
  readonly probability: number;
  /** What plain logistic regression says. */
  readonly rival: SentimentLabel;
  /** Per cent of the annotators who agreed on `truth`. */
  readonly agreement?: number;
  /** Where its text stood. */
  readonly source?: string;
}

export interface SentimentFigure {
  readonly rows: number;
  readonly accuracy: number;
  readonly macroF1: number;
  /** 95 % interval of the accuracy (Wilson). */
  readonly interval: readonly [low: number, high: number];
}

/** Answers that are about as sure: from `from` to below `to`. */
export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  /** Mean probability of the answers. */
  readonly sure: number;
  /** Share of the answers that are right. */
  readonly right: number;
}

/** Measured by cross-validation: each row by models that were trained without its group of near-duplicates. */
export interface SentimentFigures extends SentimentFigure {
  readonly rival: SentimentFigure;
  /** Expected calibration error in ten bins. */
  readonly calibrationError: number;
  /** The bins that hold rows: how sure the answers are on average, and what share is right. */
  readonly calibration: readonly CalibrationBin[];
  /** Accuracy where the surest nine of ten are answered. */
  readonly accuracyAt90: number;
  readonly byLanguage: readonly (SentimentFigure & { readonly language: string; readonly rival: SentimentFigure })[];
  readonly byLength: readonly (SentimentFigure & { readonly upToCharacters: number | null })[];
  readonly byLevel: readonly (SentimentFigure & { readonly level: 'text' | 'entity' })[];
  /** Where rows tell how many annotators agreed: by whole per cent, or by the ten below it where there are many levels; the highest first. */
  readonly byAgreement?: readonly (SentimentFigure & { readonly agreement: number; readonly rival: SentimentFigure })[];
  /** Where rows tell where they stood: the most frequent sources, by size. */
  readonly bySource?: readonly (SentimentFigure & { readonly source: string; readonly rival: SentimentFigure })[];
  /** Rows: truth, columns: answer, both in the order of `SENTIMENT_LABELS`. */
  readonly confusion: readonly (readonly number[])[];
}

const LENGTHS = [40, 120, 400, null] as const;
const BINS = 10;
/** Levels of agreement that are told each by itself. */
const MOST_LEVELS = 8;
const MOST_SOURCES = 12;
const COVERED = 0.9;

export function figuresOf(rows: readonly JudgedRow[]): SentimentFigures {
  const rivalOf = (some: readonly JudgedRow[]): SentimentFigure => figureOf(some.map(({ truth, rival }) => ({ truth, answer: rival })));
  const lengthOf = ({ length }: JudgedRow): number | null => LENGTHS.find((limit) => limit === null || length <= limit) ?? null;
  const calibration = calibrationOf(rows);
  const byLength = Map.groupBy(rows, lengthOf);
  return {
    ...figureOf(rows),
    rival: rivalOf(rows),
    calibrationError: calibrationErrorOf(calibration),
    calibration,
    accuracyAt90: accuracyAt(rows, COVERED),
    byLanguage: [...Map.groupBy(rows, ({ language }) => language)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([language, some]) => ({ language, ...figureOf(some), rival: rivalOf(some) })),
    byLength: LENGTHS.flatMap((limit) => {
      const some = byLength.get(limit);
      return some ? [{ upToCharacters: limit, ...figureOf(some) }] : [];
    }),
    byLevel: (['text', 'entity'] as const).flatMap((level) => {
      const some = rows.filter((row) => row.level === level);
      return some.length > 0 ? [{ level, ...figureOf(some) }] : [];
    }),
    ...byAgreementOf(rows, rivalOf),
    ...bySourceOf(rows, rivalOf),
    confusion: SENTIMENT_LABELS.map((truth) =>
      SENTIMENT_LABELS.map((answer) => rows.filter((row) => row.truth === truth && row.answer === answer).length),
    ),
  };
}

function byAgreementOf(
  rows: readonly JudgedRow[],
  rivalOf: (some: readonly JudgedRow[]) => SentimentFigure,
): Pick<SentimentFigures, 'byAgreement'> {
  const told = rows.flatMap((row) => (row.agreement === undefined ? [] : [{ row, agreement: row.agreement }]));
  if (told.length === 0) return {};
  const isEach = new Set(told.map(({ agreement }) => agreement)).size <= MOST_LEVELS;
  const levels = Map.groupBy(told, ({ agreement }) => (isEach ? agreement : Math.floor(agreement / 10) * 10));
  return {
    byAgreement: [...levels]
      .sort(([one], [other]) => other - one)
      .map(([agreement, some]) => {
        const own = some.map(({ row }) => row);
        return { agreement, ...figureOf(own), rival: rivalOf(own) };
      }),
  };
}

function bySourceOf(
  rows: readonly JudgedRow[],
  rivalOf: (some: readonly JudgedRow[]) => SentimentFigure,
): Pick<SentimentFigures, 'bySource'> {
  const told = rows.flatMap((row) => (row.source === undefined ? [] : [{ row, source: row.source }]));
  if (told.length === 0) return {};
  const sources = [...Map.groupBy(told, ({ source }) => source)].sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || (a < b ? -1 : 1));
  return {
    bySource: sources.slice(0, MOST_SOURCES).map(([source, some]) => {
      const own = some.map(({ row }) => row);
      return { source, ...figureOf(own), rival: rivalOf(own) };
    }),
  };
}

export function figureOf(rows: readonly { readonly truth: string; readonly answer: string }[]): SentimentFigure {
  const { texts, accuracy, macroF1 } = qualityOf(rows);
  return { rows: texts, accuracy, macroF1, interval: wilson(accuracy, texts) };
}

/** 95 % interval of a share (Wilson, 1927). */
export function wilson(share: number, size: number): [low: number, high: number] {
  if (size === 0) return [0, 1];
  const z = 1.959964;
  const middle = (share + (z * z) / (2 * size)) / (1 + (z * z) / size);
  const half = (z * Math.sqrt((share * (1 - share)) / size + (z * z) / (4 * size * size))) / (1 + (z * z) / size);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

type Answered = Pick<JudgedRow, 'truth' | 'answer' | 'probability'>;

export function calibrationOf(rows: readonly Answered[]): CalibrationBin[] {
  const bins = Map.groupBy(rows, ({ probability }) => Math.min(BINS - 1, Math.floor(probability * BINS)));
  return [...bins]
    .sort(([a], [b]) => a - b)
    .map(([bin, own]) => ({
      from: bin / BINS,
      to: (bin + 1) / BINS,
      rows: own.length,
      sure: own.reduce((sum, { probability }) => sum + probability, 0) / own.length,
      right: own.filter(({ truth, answer }) => truth === answer).length / own.length,
    }));
}

/** Mean distance between how sure the answers are and how often they are right. */
export function calibrationErrorOf(bins: readonly CalibrationBin[]): number {
  const all = bins.reduce((sum, { rows }) => sum + rows, 0);
  return bins.reduce((sum, { rows, sure, right }) => sum + rows * Math.abs(sure - right), 0) / Math.max(1, all);
}

/** Accuracy of the surest `share` of the answers. */
export function accuracyAt(rows: readonly Answered[], share: number): number {
  const surest = [...rows].sort((a, b) => b.probability - a.probability).slice(0, Math.ceil(rows.length * share));
  return surest.filter(({ truth, answer }) => truth === answer).length / Math.max(1, surest.length);
}
