import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '@trivium/shared/kernel';
import { encodeModel } from '../model/model-file';
import { runTraining, trainModel, type TrainingInput } from '../training/train-model';
import type { ThreadMessage } from './thread-message';

// Entry of the thread that `trainInThread` starts: trains one model, tells progress, answers with the bytes of the model file or with the reason why not.
const port = parentPort;
if (!port) throw new Error('This module runs in a thread of trainInThread only');
const post = (message: ThreadMessage, transfer: readonly ArrayBuffer[] = []): void => port.postMessage(message, [...transfer]);

try {
  const model = runTraining(trainModel(workerData as TrainingInput), { onProgress: (progress) => post({ type: 'progress', progress }) });
  const bytes = encodeModel(model);
  post({ type: 'model', bytes }, [bytes.buffer]);
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  post({ type: 'refused', code: error.code, parameters: error.parameters });
}
