import { listOf, listQuery } from '@trivium/platform/http';
import type { UiLanguage } from '@trivium/shared/kernel';
import { z } from 'zod';
import { type Job, JOB_STATES } from '../job';
import { JOB_ERROR_TITLE } from '../jobs.errors';

export const jobErrorResponse = z
  .object({
    code: z.string().describe('Stable name of the error'),
    title: z.string(),
    detail: z.string().describe('What happened, what was kept, what to do; in the language of the request'),
    errorId: z.string().describe('Names this occurrence in the log'),
  })
  .meta({ id: 'JobError' });

export const jobResponse = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    state: z.enum(JOB_STATES),
    progress: z.number().min(0).max(1).describe('Over all stages'),
    stage: z.string().describe('Name of the present stage; empty before the first report'),
    counts: z
      .record(z.string(), z.object({ done: z.number(), total: z.number(), unit: z.string().optional() }))
      .describe('How far each stage is'),
    createdBy: z.uuid().nullable(),
    isCancelRequested: z.boolean().describe('Asked to stop, but still running'),
    createdAt: z.iso.datetime(),
    startedAt: z.iso.datetime().nullable(),
    finishedAt: z.iso.datetime().nullable(),
    result: z.unknown().optional().describe('What the work led to; its shape belongs to the kind of job'),
    error: jobErrorResponse.optional(),
  })
  .meta({ id: 'Job' });

export type JobResponse = z.infer<typeof jobResponse>;

export const jobListResponse = listOf(jobResponse, 'JobList');

export const jobListQuery = listQuery.extend({
  whose: z.enum(['own', 'all']).default('own').describe('all: needs the permission jobs:all, else own jobs'),
});

export type JobListQuery = z.infer<typeof jobListQuery>;

/** The job as a reader of `language` sees it. */
export function toJobResponse(job: Job, language: UiLanguage): JobResponse {
  const { snapshot, failure } = job;
  return {
    id: job.id,
    kind: job.kind,
    state: snapshot.state,
    progress: snapshot.progress,
    stage: snapshot.stage,
    counts: { ...snapshot.counts },
    createdBy: job.createdBy ?? null,
    isCancelRequested: job.isCancelRequested && snapshot.state === 'running',
    createdAt: job.createdAt.toISOString(),
    startedAt: job.startedAt?.toISOString() ?? null,
    finishedAt: job.finishedAt?.toISOString() ?? null,
    ...(job.result === undefined ? {} : { result: job.result }),
    ...(failure
      ? { error: { code: failure.code, title: JOB_ERROR_TITLE[language], detail: failure.text[language], errorId: failure.errorId } }
      : {}),
  };
}
