import type { ErrorParameters, Id, OrganisationId, UiLanguage, UserId } from '@trivium/shared/kernel';

export type JobId = Id<'job'>;

export const JOB_STATES = ['queued', 'running', 'succeeded', 'failed', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** Whether a job in this state will not change any more by itself. */
export function isFinal(state: JobState): boolean {
  return state !== 'queued' && state !== 'running';
}

/** How far each stage is: `done` of `total` things of `unit` (pages, rows …). */
export type JobCounts = Readonly<Record<string, { readonly done: number; readonly total: number; readonly unit?: string }>>;

/** Why a job failed: the texts are filled at the time of failure, so that they outlive the code that made them. */
export interface JobFailure {
  readonly code: string;
  readonly parameters: ErrorParameters;
  readonly text: Readonly<Record<UiLanguage, string>>;
  /** Names the occurrence in the log. */
  readonly errorId: string;
}

/** What of a job changes while it runs; one such snapshot per event. */
export interface JobSnapshot {
  readonly sequence: number;
  readonly state: JobState;
  /** 0..1 over all stages. */
  readonly progress: number;
  readonly stage: string;
  readonly counts: JobCounts;
}

/** A job as its organisation sees it. */
export interface Job {
  readonly id: JobId;
  readonly organisationId: OrganisationId;
  readonly kind: string;
  readonly createdBy: UserId | undefined;
  readonly snapshot: JobSnapshot;
  readonly payload: unknown;
  readonly checkpoint: unknown;
  readonly result: unknown;
  readonly failure: JobFailure | undefined;
  readonly attempts: number;
  readonly maxAttempts: number;
  readonly isCancelRequested: boolean;
  readonly createdAt: Date;
  readonly startedAt: Date | undefined;
  readonly finishedAt: Date | undefined;
}

/** A worker's hold on a job. Only who shows the present token may write: a worker that was thought dead and comes back is kept out (fencing). */
export interface JobLease {
  readonly jobId: JobId;
  readonly organisationId: OrganisationId;
  readonly kind: string;
  readonly token: string;
  /** This attempt included. */
  readonly attempts: number;
  readonly maxAttempts: number;
}
