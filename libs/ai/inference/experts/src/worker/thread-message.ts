import type { ErrorParameters } from '@trivium/shared/kernel';
import type { TrainingProgress } from '../training/train-model';

/** What a training thread posts: any number of `progress`, then one of the others. */
export type ThreadMessage =
  | { readonly type: 'progress'; readonly progress: TrainingProgress }
  | { readonly type: 'model'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly type: 'refused'; readonly code: string; readonly parameters: ErrorParameters };
