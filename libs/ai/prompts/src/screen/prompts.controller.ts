import { callerGone } from '@trivium/ai/inference/api';
import { Body, Controller, Headers, Inject, Param, Query, Res } from '@nestjs/common';
import { Caller, type CallerIdentity, httpErrors, ReaderLanguage, Route, sendEvents, wantsEvents } from '@trivium/platform/http';
import { LOGGER, type Logger } from '@trivium/platform/observability';
import { AppError, type UiLanguage } from '@trivium/shared/kernel';
import type { FastifyReply } from 'fastify';
import {
  type PromptDetail,
  promptDetail,
  promptExperiment,
  type PromptExperimentResponse,
  promptIdParameter,
  type PromptList,
  promptList,
  type PromptOutcomes,
  promptOutcomes,
  type PromptQuery,
  promptQuery,
  promptRun,
  renderedPrompt,
  type RenderedPromptResponse,
  type RenderPrompt,
  renderPrompt,
  type RunPrompt,
  runPrompt,
  type SavePromptExperiment,
  savePromptExperiment,
} from './dto/prompts.dto';
import { PromptRuns } from './prompt-runs';
import { PromptsService } from './prompts.service';

const TAG = 'Prompts';
const id = { schema: promptIdParameter };

/** The prompts of this installation. */
@Controller('prompts')
export class PromptsController {
  constructor(
    private readonly prompts: PromptsService,
    private readonly runs: PromptRuns,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  @Route({
    method: 'GET',
    permission: 'prompts:read',
    summary: 'List all prompts with what the lint finds',
    tag: TAG,
    operation: 'listPrompts',
    response: promptList,
  })
  list(@Caller() caller: CallerIdentity): Promise<PromptList> {
    return this.prompts.list(caller.organisationId);
  }

  @Route({
    method: 'GET',
    path: ':id',
    permission: 'prompts:read',
    summary: 'Show a version of a prompt, what it would cost, and how it differs from another version',
    tag: TAG,
    operation: 'getPrompt',
    response: promptDetail,
  })
  detail(
    @Caller() caller: CallerIdentity,
    @Param('id', id) promptId: string,
    @Query({ schema: promptQuery }) query: PromptQuery,
  ): Promise<PromptDetail> {
    return this.prompts.detail(caller.organisationId, promptId, query);
  }

  @Route({
    method: 'POST',
    path: ':id/render',
    permission: 'prompts:read',
    summary: 'Write a prompt with an example, without sending it',
    tag: TAG,
    operation: 'renderPrompt',
    response: renderedPrompt,
    callsPerMinute: 120,
  })
  render(
    @Caller() caller: CallerIdentity,
    @Param('id', id) promptId: string,
    @Body({ schema: renderPrompt }) body: RenderPrompt,
  ): Promise<RenderedPromptResponse> {
    return this.prompts.render(caller.organisationId, promptId, body);
  }

  @Route({
    method: 'POST',
    path: ':id/run',
    permission: 'prompts:run',
    summary:
      'Send a prompt with an example to a model; the text is not verified. With `Accept: text/event-stream` it comes as events `start`, `reasoning`, `text`, `end`, `error`',
    tag: TAG,
    operation: 'runPrompt',
    response: promptRun,
    callsPerMinute: 20,
  })
  async run(
    @Caller() caller: CallerIdentity,
    @Param('id', id) promptId: string,
    @Body({ schema: runPrompt }) body: RunPrompt,
    @ReaderLanguage() language: UiLanguage,
    @Headers('accept') accept: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    // An example that does not fit is refused with a status, before a stream has begun.
    const run = this.runs.prepare(promptId, body);
    if (wantsEvents(accept))
      await sendEvents(
        reply,
        (signal) => this.runs.events(run, { caller, signal }),
        (error) => this.describe(error, language),
      );
    else await reply.send(promptRun.parse(await this.runs.complete(run, { caller, signal: callerGone(reply) })));
  }

  @Route({
    method: 'GET',
    path: ':id/experiment',
    permission: 'prompts:read',
    summary: 'Show which versions of a prompt are compared',
    tag: TAG,
    operation: 'getPromptExperiment',
    response: promptExperiment,
  })
  experiment(@Caller() caller: CallerIdentity, @Param('id', id) promptId: string): Promise<PromptExperimentResponse> {
    return this.prompts.experiment(caller.organisationId, promptId);
  }

  @Route({
    method: 'PUT',
    path: ':id/experiment',
    permission: 'prompts:manage',
    summary: 'Compare two versions of a prompt by a share of its readers',
    tag: TAG,
    operation: 'savePromptExperiment',
    response: promptExperiment,
    callsPerMinute: 30,
  })
  saveExperiment(
    @Caller() caller: CallerIdentity,
    @Param('id', id) promptId: string,
    @Body({ schema: savePromptExperiment }) body: SavePromptExperiment,
  ): Promise<PromptExperimentResponse> {
    return this.prompts.saveExperiment(caller, promptId, body);
  }

  @Route({
    method: 'GET',
    path: ':id/outcomes',
    permission: 'prompts:read',
    summary: 'Sum up what came of the texts of each version',
    tag: TAG,
    operation: 'listPromptOutcomes',
    response: promptOutcomes,
  })
  outcomes(@Caller() caller: CallerIdentity, @Param('id', id) promptId: string): Promise<PromptOutcomes> {
    return this.prompts.outcomes(caller.organisationId, promptId);
  }

  private describe(thrown: unknown, language: UiLanguage): { code: string; detail: string } {
    const error = thrown instanceof AppError ? thrown : httpErrors.INTERNAL();
    if (error.status >= 500) this.logger.error('prompt run failed', { error: thrown });
    return { code: error.code, detail: error.text(language) };
  }
}
