import type { SentimentFigure, SentimentFigures } from '../model/training/sentiment-figures';

/** How a teacher's answers were: kept with the figures, since they say how far to trust the student. */
export interface TeacherFigures {
  readonly endpoint: string;
  readonly asked: number;
  /** Texts with a label of the closed set. */
  readonly labelled: number;
  /** Answers that were no label, or none at all; left out. */
  readonly dropped: number;
}

/** Figures of a version as they are stored and shown: what is common to every way of training, and what only some of them tell. */
export interface KeptFigures extends SentimentFigure, Partial<Omit<SentimentFigures, keyof SentimentFigure>> {
  /** Of adapted versions: the same rows as the version beneath answers them. */
  readonly before?: SentimentFigure;
  /** Of adapted versions: weights that were added, and those of what they are added to. */
  readonly parameters?: { readonly own: number; readonly base: number };
  /** Rows that nothing could be learned from. */
  readonly leftOut?: number;
  readonly teacher?: TeacherFigures;
}
