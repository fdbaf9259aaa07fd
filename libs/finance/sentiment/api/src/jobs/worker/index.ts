import { serveIsolated } from '@trivium/platform/files/worker';
import type { SentimentProgress } from '../../model/training/train-sentiment';
import { performTraining, type TrainedVersion, type TrainingTask } from '../training-task';

// Entry of the thread that `IsolatedSentimentTrainer` starts.
await serveIsolated<TrainingTask, TrainedVersion, SentimentProgress>(async (task, report) => {
  const result = performTraining(task, report);
  return { result, transfer: [result.bytes.buffer] };
});
