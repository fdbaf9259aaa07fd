import { SENTIMENT_LABELS } from '@trivium/finance/sentiment/domain';
import { likeliest } from '../named-probabilities';
import { encodeSentiment } from '../sentiment-file';
import type { SentimentHead } from '../sentiment-head';
import type { SentimentManifest, SentimentOrigin } from '../sentiment-manifest';
import { SentimentModel, sha256 } from '../sentiment-model';
import { sentimentModelErrors } from '../sentiment-model.errors';
import { readRows, type SentimentRow, tasksOf } from './row-tasks';
import { figureOf, type SentimentFigure } from './sentiment-figures';
import type { SentimentProgress } from './train-sentiment';
import { DEFAULT_HEAD, type HeadSettings, stepsOf, trainHead } from './train-head';

export interface SentimentAdaptation {
  /** Corrections, or labelled texts of a new domain: some dozens to some hundreds. */
  readonly rows: readonly SentimentRow[];
  readonly language?: string;
  /** Model file that is adapted; it is not changed. */
  readonly base: Uint8Array;
  readonly origin: SentimentOrigin;
  readonly seed: number;
  readonly onProgress?: (progress: SentimentProgress) => void;
}

export interface AdaptationOutcome {
  /** Small file for `SentimentModel.open(base, bytes)`; opening the base alone takes it back. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The rows as the base answers them, and as adaptations answer them that had not learned them. */
  readonly figures: { readonly rows: number; readonly before: SentimentFigure; readonly after: SentimentFigure };
  /** Weights that were added, and those of the heads that they are added to. */
  readonly parameters: { readonly own: number; readonly base: number };
  readonly manifest: SentimentManifest;
}

export const LEAST_CORRECTIONS = 20;

/**
 * A sixteenth of the rows of a full head, which add to the opinion of the model beneath; short runs of Chinese, Japanese and Korean, because of long ones few corrections
 * hold any twice. How far the addition may go is chosen by what corrections say that were not learned. Measured by cross-validation on rows for training of three sets.
 */
export const ADAPTATION_HEAD: HeadSettings = {
  ...DEFAULT_HEAD,
  grams: { ...DEFAULT_HEAD.grams, buckets: 1 << 13, denseGrams: [1, 2] },
  learner: { ...DEFAULT_HEAD.learner, pull: 1 },
  isChosen: false,
  pulls: [3, 0.3, 0.1],
  joinStart: 'added',
  joinLearned: 'temperature',
  leaning: { trust: 0.5, pull: 10, rows: 15 },
  expertsFrom: Number.POSITIVE_INFINITY,
};

/**
 * Teaches a model from few corrections: a head with few weights learns what its n-grams add to the opinion of the model beneath, and how far that opinion holds in the new
 * domain. In spirit LoRA (Hu et al., 2021): the weights of the model stay as they are and the addition can be taken off; for a linear model over n-grams the small space
 * is one of few hashed rows instead of a product of two narrow matrices.
 *
 * @throws AppError SENTIMENT_TOO_FEW_ROWS, SENTIMENT_TOO_FEW_LABELS, or what `SentimentModel.open` says of the base
 */
export function adaptSentiment({ rows, language, base, origin, seed, onProgress }: SentimentAdaptation): AdaptationOutcome {
  const model = SentimentModel.open(base);
  const read = readRows(rows, { language });
  const settings = ADAPTATION_HEAD;
  const tasks = tasksOf(read, { folds: settings.folds, seed, least: LEAST_CORRECTIONS });
  if (tasks.length === 0) throw sentimentModelErrors.SENTIMENT_TOO_FEW_ROWS({ rows: read.length, needed: LEAST_CORRECTIONS });
  if (tasks.every(({ examples }) => new Set(examples.map(({ target }) => likeliest(target))).size < 2)) {
    throw sentimentModelErrors.SENTIMENT_TOO_FEW_LABELS();
  }
  const before: { truth: string; answer: string }[] = [];
  const after: { truth: string; answer: string }[] = [];
  const parameters = { own: 0, base: 0 };
  const total = tasks.length * stepsOf(settings);
  let done = 0;
  const onStep = (): void => {
    done += 1;
    onProgress?.({ stage: 'learning', done, total });
  };
  const heads = tasks.map(({ level, language: own, examples }): SentimentHead => {
    const beneath = model.readerBeneath(level, own);
    if (!beneath) throw sentimentModelErrors.SENTIMENT_MODEL_DAMAGED({ part: 'header' });
    const { head, heldOut } = trainHead({ level, languages: [own], examples, settings, seed, shipped: beneath, onStep });
    examples.forEach((example, number) => {
      const truth = likeliest(example.target);
      before.push({ truth, answer: likeliest(beneath.judge(example).probabilities) });
      after.push({ truth, answer: likeliest(heldOut[number]?.probabilities ?? []) });
    });
    parameters.own += weightsOf(head);
    parameters.base += weightsOf(beneath.head);
    return head;
  });
  const figures = { rows: after.length, before: figureOf(before), after: figureOf(after) };
  const manifest: SentimentManifest = {
    ...origin,
    kind: 'adapted',
    seed,
    rows: after.length,
    languages: [...new Set(tasks.map(({ language: own }) => own))].sort(),
    base: sha256(base),
    accuracy: Math.round(figures.after.accuracy * 1e4) / 1e4,
  };
  return { bytes: encodeSentiment({ manifests: [manifest], heads }), figures, parameters, manifest };
}

/** Numbers of a head that are learned; those of its experts count as bytes, one each. */
function weightsOf({ table, join, experts }: SentimentHead): number {
  return table.weights.length + join.weights.length + SENTIMENT_LABELS.length + (experts?.length ?? 0);
}
