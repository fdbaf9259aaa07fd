import type { SentimentManifest, SentimentOrigin } from '../model/sentiment-manifest';
import { adaptSentiment } from '../model/training/adapt-sentiment';
import { distilSentiment, teacherOpinion } from '../model/training/distil-sentiment';
import type { SentimentRow } from '../model/training/row-tasks';
import { type SentimentProgress, trainSentiment } from '../model/training/train-sentiment';
import type { KeptFigures } from '../versions/kept-figures';
import type { TaughtText } from '../teaching/taught-texts';

interface CommonTask {
  /** ISO 639-1 of rows that name none. */
  readonly language?: string;
  /** Bytes of the model file that the new version stands on. */
  readonly base: Uint8Array;
  readonly origin: SentimentOrigin;
  readonly seed: number;
}

/** What a training thread is given: plain data. */
export type TrainingTask =
  | (CommonTask & { readonly kind: 'trained'; readonly rows: readonly SentimentRow[] })
  | (CommonTask & { readonly kind: 'adapted'; readonly rows: readonly SentimentRow[] })
  | (CommonTask & { readonly kind: 'distilled'; readonly texts: readonly TaughtText[] });

export interface TrainedVersion {
  /** The model file; of adapted versions the file that goes on top of the base. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly figures: KeptFigures;
  readonly manifest: SentimentManifest;
}

/** Does the whole work of one training, in the thread it is called in. @throws AppError as the three ways of training do */
export function performTraining(task: TrainingTask, onProgress: (progress: SentimentProgress) => void): TrainedVersion {
  if (task.kind === 'adapted') {
    const { bytes, figures, parameters, manifest } = adaptSentiment(task);
    const { before, after } = figures;
    return { bytes, figures: { ...after, before, parameters }, manifest };
  }
  const { bytes, figures, manifest, leftOut } =
    task.kind === 'trained'
      ? trainSentiment({ ...task, onProgress })
      : distilSentiment({
          ...task,
          opinions: task.texts.map(({ label, confidence }) => (label === undefined ? undefined : teacherOpinion(label, confidence))),
          onProgress,
        });
  return { bytes, figures: { ...figures, leftOut }, manifest };
}
