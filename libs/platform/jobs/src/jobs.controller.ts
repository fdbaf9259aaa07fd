import { Controller, Headers, Inject, Param, Query, Res } from '@nestjs/common';
import {
  Caller,
  type CallerIdentity,
  decodeCursor,
  httpErrors,
  idParameter,
  type Page,
  ReaderLanguage,
  Route,
  sendEvents,
  type ServerSentEvent,
  toPage,
} from '@trivium/platform/http';
import { LOGGER, type Logger } from '@trivium/platform/observability';
import { AppError, isUuid, type UiLanguage } from '@trivium/shared/kernel';
import type { FastifyReply } from 'fastify';
import { jobListQuery, type JobListQuery, jobListResponse, jobResponse, type JobResponse, toJobResponse } from './dto/job.dto';
import type { JobId } from './job';
import { JobsService } from './jobs.service';

const TAG = 'Jobs';

/** Long work: look, follow, cancel, start again. */
@Controller('jobs')
export class JobsController {
  constructor(
    private readonly jobs: JobsService,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  @Route({
    method: 'GET',
    permission: 'signed-in',
    summary: 'List jobs, newest first',
    tag: TAG,
    operation: 'listJobs',
    response: jobListResponse,
  })
  async list(
    @Caller() caller: CallerIdentity,
    @Query({ schema: jobListQuery }) query: JobListQuery,
    @ReaderLanguage() language: UiLanguage,
  ): Promise<Page<JobResponse>> {
    const jobs = await this.jobs.list(caller, { whose: query.whose, beforeId: positionOf(query.cursor), limit: query.limit + 1 });
    const { items, nextCursor } = toPage(jobs, query.limit, (job) => [job.id]);
    return { items: items.map((job) => toJobResponse(job, language)), nextCursor };
  }

  @Route({
    method: 'GET',
    path: ':id',
    permission: 'signed-in',
    summary: 'Show a job',
    tag: TAG,
    operation: 'getJob',
    response: jobResponse,
  })
  async get(
    @Caller() caller: CallerIdentity,
    @Param('id', { schema: idParameter }) id: JobId,
    @ReaderLanguage() language: UiLanguage,
  ): Promise<JobResponse> {
    return toJobResponse(await this.jobs.get(caller.organisationId, id), language);
  }

  @Route({
    method: 'GET',
    path: ':id/events',
    permission: 'signed-in',
    summary: 'Follow a job until it ends: `job` events with the same shape as the job; `Last-Event-ID` goes on where a stream broke',
    tag: TAG,
    operation: 'followJob',
    produces: 'text/event-stream',
  })
  async follow(
    @Caller() caller: CallerIdentity,
    @Param('id', { schema: idParameter }) id: JobId,
    @ReaderLanguage() language: UiLanguage,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    // An unknown job is refused with a status, before the stream has begun.
    await this.jobs.get(caller.organisationId, id);
    await sendEvents(
      reply,
      (signal) => this.eventsOf(caller, id, { language, lastEventId, signal }),
      (error) => this.describe(error, language),
    );
  }

  @Route({
    method: 'POST',
    path: ':id/cancel',
    permission: 'signed-in',
    summary: 'Cancel a waiting or running job',
    tag: TAG,
    operation: 'cancelJob',
    response: jobResponse,
  })
  async cancel(
    @Caller() caller: CallerIdentity,
    @Param('id', { schema: idParameter }) id: JobId,
    @ReaderLanguage() language: UiLanguage,
  ): Promise<JobResponse> {
    return toJobResponse(await this.jobs.cancel(caller, id), language);
  }

  @Route({
    method: 'POST',
    path: ':id/retry',
    permission: 'signed-in',
    summary: 'Start a failed or cancelled job again from where it got to',
    tag: TAG,
    operation: 'retryJob',
    status: 202,
    response: jobResponse,
  })
  async retry(
    @Caller() caller: CallerIdentity,
    @Param('id', { schema: idParameter }) id: JobId,
    @ReaderLanguage() language: UiLanguage,
  ): Promise<JobResponse> {
    return toJobResponse(await this.jobs.retry(caller, id), language);
  }

  private async *eventsOf(
    caller: CallerIdentity,
    id: JobId,
    { language, lastEventId, signal }: { language: UiLanguage; lastEventId: string | undefined; signal: AbortSignal },
  ): AsyncGenerator<ServerSentEvent> {
    const afterSequence = /^\d{1,9}$/.test(lastEventId ?? '') ? Number(lastEventId) : undefined;
    for await (const job of this.jobs.watch(caller.organisationId, id, { afterSequence, signal })) {
      yield { event: 'job', id: String(job.snapshot.sequence), data: toJobResponse(job, language) };
    }
  }

  private describe(thrown: unknown, language: UiLanguage): { code: string; detail: string } {
    const error = thrown instanceof AppError ? thrown : httpErrors.INTERNAL();
    if (error.status >= 500) this.logger.error('job stream failed', { error: thrown });
    return { code: error.code, detail: error.text(language) };
  }
}

function positionOf(cursor: string | undefined): string | undefined {
  if (cursor === undefined) return undefined;
  const [id] = decodeCursor(cursor, 1);
  if (typeof id !== 'string' || !isUuid(id)) throw httpErrors.CURSOR_INVALID();
  return id;
}
