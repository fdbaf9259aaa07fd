import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { runIsolated } from '@trivium/platform/files';
import type { SentimentProgress } from '../model/training/train-sentiment';
import type { TrainedVersion, TrainingTask } from './training-task';

export interface TrainingTerms {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: SentimentProgress) => void;
}

/** Learns a version from rows. */
export abstract class SentimentTrainer {
  /** @throws AppError with the reason why nothing was learned */
  abstract train(task: TrainingTask, terms: TrainingTerms): Promise<TrainedVersion>;
}

/** `URL` of the bundled worker that trains. */
export const SENTIMENT_WORKER = Symbol('SentimentWorker');

const TIMEOUT_MS = 30 * 60_000;
const MEMORY_MB = 1_536;

/** Trains in a thread of its own: the server answers meanwhile, and a training that is cancelled ends at once. */
@Injectable()
export class IsolatedSentimentTrainer extends SentimentTrainer {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(SENTIMENT_WORKER) private readonly worker: URL,
  ) {
    super();
  }

  async train(task: TrainingTask, { signal, onProgress }: TrainingTerms): Promise<TrainedVersion> {
    this.database.assertNoTransaction('Training');
    return runIsolated<TrainedVersion, SentimentProgress>({
      entry: this.worker,
      input: task,
      timeoutMs: TIMEOUT_MS,
      memoryMb: MEMORY_MB,
      signal,
      onProgress,
    });
  }
}
