import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { EventStreamClient } from '../http/event-stream';
import { ProblemError } from '../http/problem';
import { DELAY } from '../http/request-context';

/** A job as `GET /api/jobs/:id` answers it. */
export interface JobStatus {
  readonly id: string;
  readonly kind?: string;
  readonly state: 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled';
  /** 0 to 1. */
  readonly progress: number;
  readonly stage?: string | null;
  /** Work done and known in each stage, in the stage's unit. */
  readonly counts?: Readonly<
    Record<string, { readonly done: number; readonly total?: number | null; readonly unit?: string | null }>
  > | null;
  readonly result?: unknown;
  readonly error?: { readonly code: string; readonly title?: string; readonly detail?: string; readonly errorId?: string } | null;
}

/** What a watcher sees: the job, and whether the line to the server is up. */
export interface JobSight {
  readonly job?: JobStatus;
  readonly isReconnecting: boolean;
}

export function isFinished(job: JobStatus): boolean {
  return job.state === 'succeeded' || job.state === 'failed' || job.state === 'cancelled';
}

/** Tries of the stream before the feed falls back to asking. */
const STREAM_TRIES = 3;
const POLL_MS = 2000;

/** Follows a job by its event stream, reconnects with growing pauses, and asks every two seconds where streams do not pass (some proxies). */
@Injectable({ providedIn: 'root' })
export class JobFeed {
  private readonly streams = inject(EventStreamClient);
  private readonly http = inject(HttpClient);
  private readonly delay = inject(DELAY);

  /** Yields until the job is finished or `signal` aborts. Throws when the job does not exist or may not be seen. */
  async *watch(jobId: string, signal: AbortSignal): AsyncGenerator<JobSight> {
    let last: JobStatus | undefined;
    for (let tries = 0; tries < STREAM_TRIES && !signal.aborted; tries++) {
      try {
        for await (const event of this.streams.open({ url: `${path(jobId)}/events`, signal })) {
          const job = parseJob(event.data);
          if (!job) continue;
          tries = 0;
          last = job;
          yield { job, isReconnecting: false };
          if (isFinished(job)) return;
        }
      } catch (error) {
        // A refusal is an answer and ends the watch; a broken line is worth another try.
        if (error instanceof ProblemError && error.problem.status >= 400 && error.problem.status < 500) throw error;
      }
      if (signal.aborted) return;
      yield { job: last, isReconnecting: true };
      await this.delay(1000 * 2 ** tries, signal);
    }
    while (!signal.aborted) {
      const job = await this.read(jobId);
      yield job ? { job, isReconnecting: false } : { job: last, isReconnecting: true };
      if (job && isFinished(job)) return;
      await this.delay(POLL_MS, signal);
    }
  }

  /** Asks the server to stop the job; the feed tells when it has. */
  async cancel(jobId: string): Promise<void> {
    await firstValueFrom(this.http.post(`${path(jobId)}/cancel`, {}));
  }

  private async read(jobId: string): Promise<JobStatus | undefined> {
    try {
      return await firstValueFrom(this.http.get<JobStatus>(path(jobId)));
    } catch {
      // The server can be restarting; the caller shows "reconnecting" and asks again.
      return undefined;
    }
  }
}

function path(jobId: string): string {
  return `/api/jobs/${encodeURIComponent(jobId)}`;
}

function parseJob(data: string): JobStatus | undefined {
  try {
    const job = JSON.parse(data) as JobStatus;
    return typeof job.state === 'string' ? job : undefined;
  } catch {
    // Not one of ours (a proxy's keep-alive text, say): skip it.
    return undefined;
  }
}
