import type { ReadLimits } from '../read-options';

/** What the worker is started with; it answers as `runIsolated` of platform/files expects. */
export interface DocumentWorkerRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly limits?: Partial<ReadLimits>;
}
