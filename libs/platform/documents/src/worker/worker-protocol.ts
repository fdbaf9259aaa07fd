import { AppError, type ErrorFactory, type ErrorParameters } from '@trivium/shared/kernel';

import { documentErrors } from '../documents.errors';
import type { ReadLimits } from '../read-options';
import type { ReadProgress, StructuredDocument } from '../structured-document';

/** What is posted to the worker. */
export interface DocumentWorkerRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly limits?: Partial<ReadLimits>;
}

/** What the worker posts back: any number of `progress`, then one `result` or `error`. */
export type DocumentWorkerReply =
  | ({ readonly type: 'progress' } & ReadProgress)
  | { readonly type: 'result'; readonly value: StructuredDocument }
  | { readonly type: 'error'; readonly code: string; readonly parameters: ErrorParameters };

/** The error that a worker told, as an error again: an `AppError` for the known codes, else a plain defect. */
export function errorOfReply({ code, parameters }: { readonly code: string; readonly parameters: ErrorParameters }): AppError | Error {
  const factories: Readonly<Record<string, ErrorFactory | undefined>> = documentErrors;
  return factories[code]?.(parameters) ?? new Error(`${code}: ${String(parameters['detail'] ?? '')}`);
}
