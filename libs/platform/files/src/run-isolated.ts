import { type TransferListItem, Worker } from 'node:worker_threads';
import { AppError, type ErrorDefinition, type ErrorParameters } from '@trivium/shared/kernel';
import { fileErrors } from './files.errors';

export interface RunIsolatedOptions<Progress> {
  /** Module that the thread runs; it answers by `serveIsolated` of `@trivium/platform/files/worker`, or by posting `IsolatedMessage`s. */
  readonly entry: URL;
  /** Given to the module as `workerData`; anything that can be cloned. */
  readonly input: unknown;
  /** Parts of `input` that move instead of being copied. */
  readonly transfer?: readonly TransferListItem[];
  readonly timeoutMs: number;
  /** Of the thread's JavaScript heap. Buffers lie outside of it: bound those by the size of the input. */
  readonly memoryMb: number;
  /** Ends the thread; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** What the thread posts: any number of `progress`, then one `result` or `error`. */
export type IsolatedMessage =
  | { readonly type: 'progress'; readonly progress: unknown }
  | { readonly type: 'result'; readonly result: unknown }
  | { readonly type: 'error'; readonly code: string; readonly parameters: ErrorParameters; readonly definition: ErrorDefinition };

const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

/**
 * Runs code that meets untrusted content in a thread of its own, which can be ended at any moment: a document that makes its reader loop,
 * swell or crash costs one job, not the server. The thread sees no environment variables, and what it prints is dropped.
 *
 * It is a fence against accidents and traps in content, not a sandbox: the thread can read what the process can read.
 *
 * @throws AppError ISOLATED_TIMEOUT, ISOLATED_OUT_OF_MEMORY, ISOLATED_CRASHED, or the one that the thread reported
 */
export async function runIsolated<Result, Progress = unknown>(options: RunIsolatedOptions<Progress>): Promise<Result> {
  const { entry, input, transfer = [], timeoutMs, memoryMb, signal, onProgress } = options;
  signal?.throwIfAborted();
  const worker = new Worker(entry, {
    workerData: input,
    transferList: [...transfer],
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: Math.max(1, Math.min(64, memoryMb / 4)), stackSizeMb: 4 },
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  worker.stdout.resume();
  worker.stderr.resume();
  let timer: NodeJS.Timeout | undefined;
  let onAbort = () => undefined as void;
  try {
    return await new Promise<Result>((resolve, reject) => {
      onAbort = () => reject(signal?.reason as Error);
      signal?.addEventListener('abort', onAbort, { once: true });
      timer = setTimeout(() => reject(fileErrors.ISOLATED_TIMEOUT({ seconds: Math.max(1, Math.round(timeoutMs / 1_000)) })), timeoutMs);
      worker.on('message', (message: unknown) => {
        const known = toMessage(message);
        if (known === undefined) return reject(fileErrors.ISOLATED_CRASHED());
        // The module is ours and answers in the types its caller names; only the content is foreign.
        if (known.type === 'progress') onProgress?.(known.progress as Progress);
        else if (known.type === 'result') resolve(known.result as Result);
        else reject(new AppError(known.code, known.definition, known.parameters));
      });
      worker.on('messageerror', (cause) => reject(fileErrors.ISOLATED_CRASHED(undefined, { cause })));
      worker.on('error', (cause: unknown) => {
        const isMemory = (cause as NodeJS.ErrnoException | null)?.code === OUT_OF_MEMORY;
        reject(isMemory ? fileErrors.ISOLATED_OUT_OF_MEMORY({ memoryMb }, { cause }) : fileErrors.ISOLATED_CRASHED(undefined, { cause }));
      });
      // An exit after the answer changes nothing: a promise settles once.
      worker.on('exit', () => reject(fileErrors.ISOLATED_CRASHED()));
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
    await worker.terminate();
  }
}

function toMessage(message: unknown): IsolatedMessage | undefined {
  const { type } = (typeof message === 'object' && message !== null ? message : {}) as { type?: unknown };
  return type === 'progress' || type === 'result' || type === 'error' ? (message as IsolatedMessage) : undefined;
}
