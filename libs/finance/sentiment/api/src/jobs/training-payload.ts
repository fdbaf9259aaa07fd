import type { Teacher } from '../teaching/sentiment-teacher';
import type { TaughtLabel } from '../teaching/taught-texts';

/** Kept in rows: they must not change. */
export const TRAIN_KIND = 'finance.sentiment.train';
export const ADAPT_KIND = 'finance.sentiment.adapt';
export const DISTIL_KIND = 'finance.sentiment.distil';

export interface TrainingPayload {
  readonly modelId: string;
  /** Only rows on which at least so many per cent of the annotators agreed. */
  readonly leastAgreement?: number;
}

export interface DistilPayload extends TrainingPayload {
  readonly teacher: Teacher;
}

/** What a teacher said so far: what was asked and paid for is not asked again. */
export interface DistilCheckpoint {
  readonly labels: readonly TaughtLabel[];
}

export interface TrainingResult {
  readonly modelId: string;
  readonly outcome: 'ready' | 'superseded';
  readonly accuracy?: number;
}
