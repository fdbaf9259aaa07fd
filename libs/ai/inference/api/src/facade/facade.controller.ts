import { Body, Controller, Inject, Res } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { DATA_CLASSES, type DataClass } from '@trivium/ai/inference/protocol';
import { ID_SOURCE } from '@trivium/platform/database';
import { Caller, type CallerIdentity, httpErrors, ReaderLanguage, Route } from '@trivium/platform/http';
import { LOGGER, type Logger } from '@trivium/platform/observability';
import { AppError, type IdSource, type UiLanguage } from '@trivium/shared/kernel';
import type { FastifyReply } from 'fastify';
import { ChatEngines } from '../composition/chat-engines';
import { systemTimers } from '../engines/timers';
import { callerGone } from './caller-gone';
import { sendCompletionStream } from './completion-stream';
import { DATA_CLASS_HEADER, DeclaredDataClass } from './declared-data-class';
import { chatCompletionRequest, type ChatCompletionRequest } from './dto/chat-completion.dto';
import {
  embeddingsRequest,
  type EmbeddingsRequest,
  facadeModelsResponse,
  type FacadeModelsResponse,
  type WireEmbeddings,
} from './dto/embeddings.dto';
import { FacadeChatService } from './facade-chat.service';
import { FacadeEmbeddingsService } from './facade-embeddings.service';
import { facadeModelsOf } from './facade-models';
import { openAiErrorOf, type OpenAiError } from './openai-error';

const TAG = 'OpenAI-compatible API';
const PERMISSION = 'inference:use';

const takesDataClass = ApiHeader({
  name: DATA_CLASS_HEADER,
  required: false,
  description: 'How sensitive the text is; restricted, which stays on this machine, unless told',
  schema: { type: 'string', enum: [...DATA_CLASSES] },
});

/**
 * The models of this installation for other tools, in OpenAI's shape, below `/api/v1`: the base URL of a client is `https://…/api/v1`, its key the bearer token of
 * a session. The header `x-trivium-data-class` says how sensitive the text is; without it the text is `restricted` and stays on this machine.
 */
@Controller('v1')
export class FacadeController {
  constructor(
    private readonly chat: FacadeChatService,
    private readonly embeddings: FacadeEmbeddingsService,
    private readonly engines: ChatEngines,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  @Route({
    method: 'POST',
    path: 'chat/completions',
    permission: PERMISSION,
    summary: 'Answer a conversation in OpenAI’s shape: as JSON, or as a stream of events when `stream` is true',
    tag: TAG,
    operation: 'createChatCompletion',
    produces: 'text/event-stream',
  })
  @takesDataClass
  async complete(
    @Caller() caller: CallerIdentity,
    @DeclaredDataClass() dataClass: DataClass,
    @Body({ schema: chatCompletionRequest }) body: ChatCompletionRequest,
    @ReaderLanguage() language: UiLanguage,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const gone = callerGone(reply);
    const terms = { caller, dataClass, signal: gone };
    if (body.stream !== true) {
      await reply.send(await this.chat.complete(body, terms));
      return;
    }
    const describeError = (error: unknown) => this.describe(error, language);
    await sendCompletionStream(reply, { chunks: this.chat.stream(body, terms), timers: systemTimers, gone, describeError });
  }

  @Route({
    method: 'POST',
    path: 'embeddings',
    permission: PERMISSION,
    summary: 'Make vectors of texts in OpenAI’s shape',
    tag: TAG,
    operation: 'createEmbeddings',
    produces: 'application/json',
  })
  @takesDataClass
  embed(
    @Caller() caller: CallerIdentity,
    @DeclaredDataClass() dataClass: DataClass,
    @Body({ schema: embeddingsRequest }) body: EmbeddingsRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WireEmbeddings> {
    return this.embeddings.embed(body, { caller, dataClass, signal: callerGone(reply) });
  }

  @Route({
    method: 'GET',
    path: 'models',
    permission: PERMISSION,
    summary: 'List the models in OpenAI’s shape',
    tag: TAG,
    operation: 'listFacadeModels',
    response: facadeModelsResponse,
  })
  async models(@Caller() { organisationId }: CallerIdentity): Promise<FacadeModelsResponse> {
    const [endpoints, { isCloudAllowed }] = [await this.engines.endpointsOf(organisationId), await this.engines.of(organisationId)];
    return facadeModelsOf(endpoints.filter(({ place }) => place === 'local' || isCloudAllowed));
  }

  private describe(thrown: unknown, language: UiLanguage): OpenAiError {
    const error = thrown instanceof AppError ? thrown : httpErrors.INTERNAL();
    const errorId = this.ids.next<'error'>();
    if (error.status >= 500) this.logger.error('streamed completion failed', { errorId, code: error.code, error: thrown });
    return openAiErrorOf({ status: error.status, code: error.code, message: error.text(language), errorId });
  }
}
