import { EventEmitter } from 'node:events';
import { Injectable } from '@nestjs/common';
import type { JobId } from './job';

const ENQUEUED = 'enqueued';
const CANCELLED = 'cancelled';

/** Tells readers and workers of this process at once what they would find out by looking a second later. Losing a ring costs time, never correctness. */
@Injectable()
export class JobBell {
  private readonly emitter = new EventEmitter().setMaxListeners(0);
  private readonly closing = new AbortController();

  /** Aborted when the process stops: streams that follow a job end then, or they would hold up the server. */
  get closed(): AbortSignal {
    return this.closing.signal;
  }

  close(): void {
    this.closing.abort();
  }

  ringEnqueued(): void {
    this.emitter.emit(ENQUEUED);
  }

  ringCancelled(jobId: JobId): void {
    this.emitter.emit(CANCELLED, jobId);
  }

  ringChanged(jobId: JobId): void {
    this.emitter.emit(jobId);
  }

  /** @returns what takes the listener away again */
  onEnqueued(listener: () => void): () => void {
    this.emitter.on(ENQUEUED, listener);
    return () => this.emitter.off(ENQUEUED, listener);
  }

  onCancelled(listener: (jobId: JobId) => void): () => void {
    this.emitter.on(CANCELLED, listener);
    return () => this.emitter.off(CANCELLED, listener);
  }

  onChanged(jobId: JobId, listener: () => void): () => void {
    this.emitter.on(jobId, listener);
    return () => this.emitter.off(jobId, listener);
  }
}
