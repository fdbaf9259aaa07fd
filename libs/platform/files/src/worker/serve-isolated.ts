import { parentPort, type TransferListItem, workerData } from 'node:worker_threads';
import { AppError } from '@trivium/shared/kernel';
import type { IsolatedMessage } from '../run-isolated';

/** What a thread does with its input; `transfer` names parts of the result that move instead of being copied. */
export type IsolatedWork<Input, Result, Progress> = (
  input: Input,
  report: (progress: Progress) => void,
) => Promise<{ result: Result; transfer?: readonly TransferListItem[] }>;

/** The thread's side of `runIsolated`: call it once, at the end of the module. An AppError reaches the caller as itself, anything else as ISOLATED_CRASHED. */
export async function serveIsolated<Input, Result, Progress = unknown>(work: IsolatedWork<Input, Result, Progress>): Promise<void> {
  const port = parentPort;
  if (!port) throw new Error('This module runs in a thread of runIsolated only');
  const post = (message: IsolatedMessage, transfer: readonly TransferListItem[] = []) => port.postMessage(message, [...transfer]);
  try {
    const { result, transfer } = await work(workerData as Input, (progress) => post({ type: 'progress', progress }));
    post({ type: 'result', result }, transfer);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    post({ type: 'error', code: error.code, parameters: error.parameters, definition: error.definition });
  }
}
