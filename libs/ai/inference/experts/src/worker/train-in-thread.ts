import { Worker } from 'node:worker_threads';
import { expertErrors } from '../experts.errors';
import type { TrainingInput, TrainingProgress } from '../training/train-model';
import type { ThreadMessage } from './thread-message';

export interface TrainInThreadOptions {
  /** The bundled `training-thread.ts`. */
  readonly entry: URL;
  readonly input: TrainingInput;
  /** Of the thread's JavaScript heap; the weights lie outside of it, 8 bytes for each number of the model. */
  readonly memoryMb: number;
  /** Ends the thread at once; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: TrainingProgress) => void;
}

/**
 * Trains in a thread of its own, so that a server answers meanwhile. Nothing is written: who gets the bytes keeps them, so a killed process leaves no half model.
 *
 * @returns bytes of a model file, the same for the same input
 * @throws AppError what `trainModel` refuses, or EXPERTS_TRAINING_FAILED
 */
export async function trainInThread({ entry, input, memoryMb, signal, onProgress }: TrainInThreadOptions): Promise<Uint8Array> {
  signal?.throwIfAborted();
  const worker = new Worker(entry, {
    workerData: input,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  worker.stdout.resume();
  worker.stderr.resume();
  let onAbort = () => undefined as void;
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      onAbort = () => reject(signal?.reason as Error);
      signal?.addEventListener('abort', onAbort, { once: true });
      worker.on('message', (message: ThreadMessage) => {
        if (message.type === 'progress') onProgress?.(message.progress);
        else if (message.type === 'model') resolve(message.bytes);
        else reject(refusal(message));
      });
      worker.on('error', (cause: unknown) => reject(expertErrors.EXPERTS_TRAINING_FAILED(undefined, { cause })));
      // An exit after the answer changes nothing: a promise settles once.
      worker.on('exit', () => reject(expertErrors.EXPERTS_TRAINING_FAILED()));
    });
  } finally {
    signal?.removeEventListener('abort', onAbort);
    await worker.terminate();
  }
}

function refusal({ code, parameters }: Extract<ThreadMessage, { type: 'refused' }>): Error {
  const known = Object.hasOwn(expertErrors, code) ? expertErrors[code as keyof typeof expertErrors] : undefined;
  return (known ?? expertErrors.EXPERTS_TRAINING_FAILED)(parameters);
}
