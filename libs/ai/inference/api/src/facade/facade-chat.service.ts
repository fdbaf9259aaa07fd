import { Inject, Injectable } from '@nestjs/common';
import type { ChatRequest, DataClass } from '@trivium/ai/inference/protocol';
import type { CallerIdentity } from '@trivium/platform/http';
import type { CallContext } from '../client/call-context';
import { InferenceClient } from '../client/inference-client';
import { INFERENCE_TIMING } from '../composition/chat.providers';
import type { Timing } from '../resilience/timing';
import { ANY_MODEL } from '../routing/route-decision';
import { chatRequestOfWire } from './chat-request-of-wire';
import { type CompletionChunk, CompletionChunks, joinedTexts } from './completion-chunks';
import type { ChatCompletionRequest } from './dto/chat-completion.dto';
import { ReaderPseudonyms } from './reader-pseudonyms';
import { type WireCompletion, wireCompletionOf } from './wire-completion';

export interface ChatTerms {
  readonly caller: CallerIdentity;
  readonly dataClass: DataClass;
  /** Speaks when the caller has left. */
  readonly signal: AbortSignal;
}

/** Chat for other tools, over the one client: its routing, budgets and fallbacks hold here too. */
@Injectable()
export class FacadeChatService {
  constructor(
    private readonly client: InferenceClient,
    private readonly pseudonyms: ReaderPseudonyms,
    @Inject(INFERENCE_TIMING) private readonly timing: Timing,
  ) {}

  /** @throws AppError of `inferenceErrors`, the ledger and the façade; ValidationError */
  async complete(body: ChatCompletionRequest, terms: ChatTerms): Promise<WireCompletion> {
    const createdAt = this.timing.clock.now();
    const { request, context } = this.callFor(body, terms);
    return wireCompletionOf(await this.client.complete(request, context), { createdAt });
  }

  /** Chunks, those together that come together, never none. Throws at the first read what `complete` throws. */
  async *stream(body: ChatCompletionRequest, terms: ChatTerms): AsyncGenerator<readonly CompletionChunk[], void, undefined> {
    const createdAt = this.timing.clock.now();
    const { request, context } = this.callFor(body, terms);
    const call = this.client.stream(request, context);
    const hasUsage = body.stream_options?.include_usage === true;
    const chunks = new CompletionChunks({ callId: call.id, createdAt, hasUsage, record: () => call.record });
    try {
      for await (const together of call.together()) {
        const made = joinedTexts(together).flatMap((event) => chunks.chunksOf(event));
        if (made.length > 0) yield made;
      }
    } catch (error) {
      const last = chunks.failing();
      if (last.length > 0) yield last;
      throw error;
    }
    const last = chunks.ending();
    if (last.length > 0) yield last;
  }

  private callFor(body: ChatCompletionRequest, { caller, dataClass, signal }: ChatTerms): { request: ChatRequest; context: CallContext } {
    const { organisationId, userId } = caller;
    const request = chatRequestOfWire(body, { dataClass, readerPseudonym: this.pseudonyms.of(caller, body.user ?? '') });
    const context: CallContext = {
      organisationId,
      userId,
      purpose: 'facade.chat',
      signal,
      // Whoever names a model to OpenAI's API gets that one or an error; "auto" leaves the choice to us.
      // What other tools have read cannot be taken back: a model that goes on with it is worth more than one that begins anew.
      midStream: 'continue',
      fallback: request.model.toLowerCase() === ANY_MODEL ? 'any-model' : 'same-model',
    };
    return { request, context };
  }
}
