import type { EmbeddingEngine, EmbeddingModel, TextToEmbed } from './embedding-engine';
import { embeddingErrors } from './embedding.errors';
import { type EmbeddingIdentity, embeddingModelId } from './embedding-identity';
import { orAborted } from './or-aborted';
import { unitVector } from './unit-vector';

/** Half a character; JSON and tokenizers disagree on what to make of it. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

export interface PrefixedEmbeddingEngineOptions extends EmbeddingIdentity {
  /** Named in errors. */
  readonly endpoint: string;
  readonly embeddingModel: EmbeddingModel;
}

/** Puts the model's prefixes before texts, and lets only vectors of length 1 with the announced dimensions through. */
export class PrefixedEmbeddingEngine implements EmbeddingEngine {
  readonly id: string;
  readonly kind = 'semantic';

  constructor(private readonly options: PrefixedEmbeddingEngineOptions) {
    this.id = embeddingModelId(options);
  }

  get dimensions(): number {
    return this.options.dimensions;
  }

  async embedPassages(passages: readonly TextToEmbed[], signal?: AbortSignal): Promise<readonly Float32Array[]> {
    const written = passages.filter(({ text }) => text.trim() !== '');
    const vectors = (await this.embed(this.options.passagePrefix, written, signal)).values();
    return passages.map(({ text }) => (text.trim() === '' ? undefined : vectors.next().value) ?? new Float32Array(this.dimensions));
  }

  async embedQuery(query: TextToEmbed, signal?: AbortSignal): Promise<Float32Array | undefined> {
    if (query.text.trim() === '') return undefined;
    const [vector] = await this.embed(this.options.queryPrefix, [query], signal);
    return vector;
  }

  async close(): Promise<void> {
    await this.options.embeddingModel.close?.();
  }

  private async embed(prefix: string, texts: readonly TextToEmbed[], signal?: AbortSignal): Promise<Float32Array[]> {
    signal?.throwIfAborted();
    if (texts.length === 0) return [];
    const { embeddingModel, endpoint, dimensions } = this.options;
    const prefixed = texts.map(({ text }) => `${prefix}${text}`.replace(LONE_SURROGATE, '\ufffd'));
    const raw = await orAborted(embeddingModel.embed(prefixed, signal), signal);
    if (raw.length !== texts.length) throw embeddingErrors.EMBEDDING_ANSWER_UNUSABLE({ endpoint });
    return raw.map((vector) => {
      const unit = unitVector(vector, dimensions);
      if (unit instanceof Float32Array) return unit;
      throw unit.kind === 'dimensions'
        ? embeddingErrors.EMBEDDING_DIMENSIONS_DIFFER({ endpoint, expected: dimensions, actual: unit.actual })
        : embeddingErrors.EMBEDDING_ANSWER_UNUSABLE({ endpoint });
    });
  }
}
