import { Inject, Injectable } from '@nestjs/common';
import { type DataClass, estimateTokens, inferenceErrors, NO_USAGE } from '@trivium/ai/inference/protocol';
import { ID_SOURCE } from '@trivium/platform/database';
import type { CallerIdentity } from '@trivium/platform/http';
import { AppError, type IdSource } from '@trivium/shared/kernel';
import { identifyLanguage } from '@trivium/shared/language';
import type { CallLedger, PlannedCall } from '../client/call-ledger.port';
import { ChatEngines } from '../composition/chat-engines';
import { INFERENCE_TIMING } from '../composition/chat.providers';
import { CONFIGURED_EMBEDDINGS } from '../composition/embedding.providers';
import { mayTake } from '../embeddings/data-class-rule';
import type { TextToEmbed } from '../embeddings/embedding-engine';
import type { ConfiguredEngine } from '../embeddings/embedding-engines';
import { BudgetedCallLedger } from '../ledger/budgeted-call-ledger';
import type { Timing } from '../resilience/timing';
import { ANY_MODEL } from '../routing/route-decision';
import type { EmbeddingsRequest, WireEmbeddings } from './dto/embeddings.dto';
import { facadeErrors } from './facade.errors';

export interface EmbeddingsTerms {
  readonly caller: CallerIdentity;
  readonly dataClass: DataClass;
  readonly signal: AbortSignal;
}

/** Embeddings for other tools, by the models of this installation, paid from the same budgets. */
@Injectable()
export class FacadeEmbeddingsService {
  constructor(
    @Inject(CONFIGURED_EMBEDDINGS) private readonly configured: readonly ConfiguredEngine[],
    private readonly engines: ChatEngines,
    @Inject(BudgetedCallLedger) private readonly ledger: CallLedger,
    @Inject(INFERENCE_TIMING) private readonly timing: Timing,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
  ) {}

  /**
   * One vector of length 1 per text, in order.
   *
   * @throws AppError INFERENCE_NO_MODEL, INFERENCE_MODEL_UNKNOWN, INFERENCE_CLOUD_NOT_ALLOWED, INFERENCE_DATA_CLASS_REFUSED, INFERENCE_FACADE_FIELD_UNSUPPORTED, those of the ledger and
   * of `embeddingErrors`
   */
  async embed(request: EmbeddingsRequest, terms: EmbeddingsTerms): Promise<WireEmbeddings> {
    const { endpoint, engine } = await this.engineFor(request.model, terms);
    const wanted = request.dimensions ?? engine.dimensions;
    if (wanted !== engine.dimensions) throw facadeErrors.INFERENCE_FACADE_FIELD_UNSUPPORTED({ field: 'dimensions' });
    const texts = (typeof request.input === 'string' ? [request.input] : request.input).map(textToEmbed);
    const promptTokens = texts.reduce((sum, { text }) => sum + estimateTokens(text), 0);
    const call = this.plannedCall({ endpoint, promptTokens, ...terms });
    const embed =
      request.input_type === 'query'
        ? () => Promise.all(texts.map(async (text) => (await engine.embedQuery(text, terms.signal)) ?? new Float32Array(engine.dimensions)))
        : () => engine.embedPassages(texts, terms.signal);
    const vectors = await this.paid(call, embed);
    return {
      object: 'list',
      model: endpoint.model,
      data: vectors.map((vector, index) => ({
        object: 'embedding',
        index,
        embedding: written(vector, request.encoding_format ?? 'float'),
      })),
      usage: { prompt_tokens: promptTokens, total_tokens: promptTokens },
    };
  }

  /** The first one of the name that may see the text; a refusal for its data class names the first that may not. */
  private async engineFor(name: string, { dataClass, caller }: EmbeddingsTerms): Promise<ConfiguredEngine> {
    const wanted = name.toLowerCase();
    const named = this.configured.filter(
      ({ endpoint: { id, model } }) => wanted === ANY_MODEL || id.toLowerCase() === wanted || model.toLowerCase() === wanted,
    );
    const [first] = named;
    if (first === undefined)
      throw this.configured.length === 0 ? inferenceErrors.INFERENCE_NO_MODEL() : inferenceErrors.INFERENCE_MODEL_UNKNOWN({ model: name });
    const { isCloudAllowed } = await this.engines.of(caller.organisationId);
    const allowed = named.filter(({ endpoint: { place } }) => place === 'local' || isCloudAllowed);
    if (allowed.length === 0) throw inferenceErrors.INFERENCE_CLOUD_NOT_ALLOWED({ endpoint: first.endpoint.id });
    const usable = allowed.find(({ endpoint }) => mayTake(endpoint, dataClass));
    if (usable === undefined) throw inferenceErrors.INFERENCE_DATA_CLASS_REFUSED({ dataClass, endpoint: first.endpoint.id });
    return usable;
  }

  private plannedCall({ endpoint, promptTokens, caller, dataClass }: Omit<EmbeddingsTerms, 'signal'> & Plan): PlannedCall {
    const { id: endpointId, model, place } = endpoint;
    const at = this.timing.clock.now();
    return {
      callId: this.ids.next(),
      attempt: 1,
      organisationId: caller.organisationId,
      userId: caller.userId,
      purpose: 'facade.embeddings',
      template: undefined,
      endpointId,
      model,
      place,
      dataClass,
      promptTokens,
      maxCompletionTokens: 0,
      at,
      route: { dataClass, wish: model, candidates: [{ endpointId, model, place }], rejected: [], decidedAt: at.toISOString() },
    };
  }

  private async paid<Value>(call: PlannedCall, work: () => Promise<Value>): Promise<Value> {
    const reservation = await this.ledger.reserve(call);
    const startedAt = this.timing.clock.now();
    // Without an answer nobody knows whether the provider counted the texts: then they are booked as read.
    const usage = { ...NO_USAGE, promptTokens: call.promptTokens, cacheMissTokens: call.promptTokens };
    let code = 'answered';
    try {
      return await work();
    } catch (error) {
      code = error instanceof AppError ? error.code : 'INTERNAL';
      throw error;
    } finally {
      const finishedAt = this.timing.clock.now();
      await this.ledger.settle(reservation, { code, usage, isUsageEstimated: true, startedAt, firstTokenAt: undefined, finishedAt });
    }
  }
}

interface Plan {
  readonly endpoint: ConfiguredEngine['endpoint'];
  readonly promptTokens: number;
}

function textToEmbed(text: string): TextToEmbed {
  return { text, language: identifyLanguage(text).language };
}

/** Base64 holds the numbers as little-endian 32-bit floats, as OpenAI's clients unpack them. */
function written(vector: Float32Array, format: 'float' | 'base64'): readonly number[] | string {
  if (format === 'float') return Array.from(vector);
  const bytes = Buffer.alloc(vector.length * Float32Array.BYTES_PER_ELEMENT);
  for (const [index, value] of vector.entries()) bytes.writeFloatLE(value, index * Float32Array.BYTES_PER_ELEMENT);
  return bytes.toString('base64');
}
