import { SENTIMENT_LABELS, type SentimentLabel, type SentimentProbabilities } from '@trivium/finance/sentiment/domain';
import { likeliest, numbered } from '../named-probabilities';
import { sentimentModelErrors } from '../sentiment-model.errors';
import { DEFAULT_HEAD, type HeadSettings } from './train-head';
import { type SentimentOutcome, type SentimentTraining, trainSentiment } from './train-sentiment';

export interface SentimentDistillation extends Omit<SentimentTraining, 'rows' | 'kind'> {
  /** Texts that an analyst chose. */
  readonly texts: readonly { readonly text: string; readonly entity?: string; readonly language?: string }[];
  /** What the teacher says of each; undefined where it gave no usable answer, and the text is passed over. */
  readonly opinions: readonly (SentimentProbabilities | undefined)[];
}

/**
 * A teacher's opinions hold no slips of annotators that a pull would have to keep from being learned by heart: on 3,660 posts a student with a thirtieth of the pull was .6
 * points nearer to its teacher, 1.2 without experts, by cross-validation on rows for training.
 */
export const DISTILLED_HEAD: HeadSettings = { ...DEFAULT_HEAD, learner: { ...DEFAULT_HEAD.learner, pull: 0.01 } };

/**
 * Teaches a student from a teacher's opinions instead of labels (Hinton, Vinyals and Dean, Distilling the Knowledge in a Neural Network, 2015): how sure the teacher is says
 * more than what it would choose. The figures say how often the student agrees with the teacher on texts that it had not learned, not how often either is right.
 *
 * @throws AppError as `trainSentiment`
 */
export function distilSentiment({ texts, opinions, ...training }: SentimentDistillation): SentimentOutcome {
  const rows = texts.flatMap((text, number) => {
    const opinion = opinions[number];
    return opinion ? [{ ...text, label: likeliest(numbered(opinion)), probabilities: scaled(opinion) }] : [];
  });
  if (rows.length === 0) throw sentimentModelErrors.SENTIMENT_TOO_FEW_ROWS({ rows: 0, needed: 1 });
  return trainSentiment({ settings: DISTILLED_HEAD, ...training, rows, kind: 'distilled' });
}

/** Of a teacher that names a label and at most how sure it is: the rest is shared by the other labels. @param confidence ⅓…1, clamped */
export function teacherOpinion(label: SentimentLabel, confidence = 0.9): SentimentProbabilities {
  const sure = Math.min(1, Math.max(1 / SENTIMENT_LABELS.length, Number.isFinite(confidence) ? confidence : 0.9));
  const rest = (1 - sure) / (SENTIMENT_LABELS.length - 1);
  return { negative: rest, neutral: rest, positive: rest, [label]: sure };
}

/** A teacher may not add up; what is no number counts as nothing. */
function scaled(opinion: SentimentProbabilities): SentimentProbabilities {
  const of = (label: SentimentLabel): number => (Number.isFinite(opinion[label]) ? Math.max(0, opinion[label]) : 0);
  const sum = SENTIMENT_LABELS.reduce((total, label) => total + of(label), 0);
  if (sum === 0) return { negative: 1 / 3, neutral: 1 / 3, positive: 1 / 3 };
  return { negative: of('negative') / sum, neutral: of('neutral') / sum, positive: of('positive') / sum };
}
