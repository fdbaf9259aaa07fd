import { Body, Controller, Inject, Param, Res } from '@nestjs/common';
import { Caller, type CallerIdentity, httpErrors, ReaderLanguage, Route, sendEvents } from '@trivium/platform/http';
import { LOGGER, type Logger } from '@trivium/platform/observability';
import { AppError, type UiLanguage } from '@trivium/shared/kernel';
import type { FastifyReply } from 'fastify';
import { endpointIdParameter, modelsResponse, type ModelsResponse, tryModel, type TryModel } from './dto/models.dto';
import { ModelTrials } from './model-trials';
import { ModelsService } from './models.service';

const TAG = 'Models';

/** The models of this installation, and what is known of models. */
@Controller('inference/models')
export class ModelsController {
  constructor(
    private readonly models: ModelsService,
    private readonly trials: ModelTrials,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  @Route({
    method: 'GET',
    permission: 'inference:use',
    summary: 'Show the configured models with their state, and what is known of models',
    tag: TAG,
    operation: 'getInferenceModels',
    response: modelsResponse,
  })
  list(@Caller() caller: CallerIdentity): Promise<ModelsResponse> {
    return this.models.overview(caller.organisationId);
  }

  @Route({
    method: 'POST',
    path: ':endpointId/try',
    permission: 'inference:manage',
    summary: 'Try a prompt with one endpoint: events `start`, `reasoning`, `text`, `end` with tokens, cost and times, or `error`',
    tag: TAG,
    operation: 'tryInferenceModel',
    produces: 'text/event-stream',
    callsPerMinute: 30,
  })
  async try(
    @Caller() caller: CallerIdentity,
    @Param('endpointId', { schema: endpointIdParameter }) endpointId: string,
    @Body({ schema: tryModel }) body: TryModel,
    @ReaderLanguage() language: UiLanguage,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    // An unknown endpoint is refused with a status, before the stream has begun.
    const engine = await this.trials.engineOf(caller.organisationId, endpointId);
    await sendEvents(
      reply,
      (signal) => this.trials.events(body, { caller, engine, signal }),
      (error) => this.describe(error, language),
    );
  }

  private describe(thrown: unknown, language: UiLanguage): { code: string; detail: string } {
    const error = thrown instanceof AppError ? thrown : httpErrors.INTERNAL();
    if (error.status >= 500) this.logger.error('model trial failed', { error: thrown });
    return { code: error.code, detail: error.text(language) };
  }
}
