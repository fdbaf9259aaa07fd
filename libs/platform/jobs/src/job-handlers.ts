import { Injectable } from '@nestjs/common';
import type { OrganisationId } from '@trivium/shared/kernel';
import type { Job } from './job';

/** A report of progress within one stage. */
export interface JobProgress {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
  /** What is counted: pages, rows, files … */
  readonly unit?: string;
}

/** What a handler works with. */
export interface JobContext<Payload = unknown, Checkpoint = unknown> {
  readonly job: Job;
  readonly payload: Payload;
  /** What the attempt before this one saved last; undefined in the first. */
  readonly checkpoint: Checkpoint | undefined;
  readonly organisationId: OrganisationId;
  /** Aborted when the job is cancelled, the process stops, or another worker took over; the reason is a `JobAborted`. Pass it on, and look at it between steps. */
  readonly signal: AbortSignal;
  /** Notes progress; cheap, call it as often as you like: at most four writes a second, and always the last one. */
  progress(progress: JobProgress): void;
  /**
   * Keeps `value` for the next attempt. `step` runs in the same tenant transaction, so a business write and the note that it is done commit
   * together: that is how a step happens exactly once although the process may die at any moment.
   *
   * @throws JobAborted when another worker has taken the job over; nothing was written
   */
  saveCheckpoint(value: Checkpoint, step?: () => Promise<void>): Promise<void>;
}

export interface JobHandler<Payload = unknown, Checkpoint = unknown, Result = unknown> {
  /** Attempts before the job is given up; 1 for work that must not be repeated. */
  readonly maxAttempts: number;
  /** How long a silent worker is trusted; 60 s unless told. */
  readonly leaseMs?: number;
  /** Stages in order with their share of the whole, for one progress figure over all: `{ parse: 3, index: 1 }`. */
  readonly stages?: Readonly<Record<string, number>>;
  /**
   * Does the work and gives the result that the job shows. No transaction is open. It must bear being run again from the last checkpoint.
   *
   * @throws AppError below 500 to fail at once; anything else is tried again later
   */
  run(context: JobContext<Payload, Checkpoint>): Promise<Result>;
}

const DEFAULT_LEASE_MS = 60_000;

/** Who does which kind of job. Capabilities register theirs when their module starts. */
@Injectable()
export class JobHandlers {
  private readonly handlers = new Map<string, JobHandler>();

  /**
   * @param kind `<scope>.<capability>.<verb>`, say `education.materials.import`; kept in rows, so it must not change
   * @throws Error when the kind is taken
   */
  register<Payload, Checkpoint, Result>(kind: string, handler: JobHandler<Payload, Checkpoint, Result>): void {
    if (this.handlers.has(kind)) throw new Error(`Two handlers for jobs of kind ${kind}`);
    if (handler.maxAttempts < 1) throw new Error(`Jobs of kind ${kind} need at least one attempt`);
    // The payload of a row was written by `enqueue` of the same kind: the kind vouches for the type.
    this.handlers.set(kind, handler as JobHandler);
  }

  /** @throws Error for a kind nobody registered: a defect */
  get(kind: string): JobHandler {
    const handler = this.handlers.get(kind);
    if (!handler) throw new Error(`Nobody handles jobs of kind ${kind}`);
    return handler;
  }

  /** Kinds with the length of their lease. */
  leases(): { kinds: string[]; leasesMs: number[] } {
    return { kinds: [...this.handlers.keys()], leasesMs: [...this.handlers.values()].map(leaseMsOf) };
  }
}

export function leaseMsOf(handler: Pick<JobHandler, 'leaseMs'>): number {
  return handler.leaseMs ?? DEFAULT_LEASE_MS;
}
