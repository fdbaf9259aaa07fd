/** Why a running job was told to stop. */
export type JobAbortReason = 'cancelled' | 'shutdown' | 'lease-lost';

/** Reason of a job's abort signal. Handlers let it through. */
export class JobAborted extends Error {
  override readonly name = 'JobAborted';

  constructor(readonly reason: JobAbortReason) {
    super(`The job was stopped: ${reason}`);
  }
}
