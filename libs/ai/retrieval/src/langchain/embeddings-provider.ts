import { Embeddings, type EmbeddingsInterface } from '@langchain/core/embeddings';
import { raceWithSignal } from '@langchain/core/runnables';
import { identifyLanguage } from '@trivium/shared/language';
import { retrievalErrors } from '../retrieval.errors';
import type { EmbeddingProvider, PassageToEmbed, QueryToEmbed } from '../vectors/embedding-provider';
import { langchainErrors } from './langchain.errors';
import { hasDirection, toUnitLength } from '../vectors/unit-vectors';

export interface LangChainEmbeddingOptions {
  /** Retries and time limits are its own. Whoever sets it up decides which data may go where it sends them. */
  readonly embeddings: EmbeddingsInterface;
  /** Model with whatever changes its vectors; see {@link EmbeddingProvider.id}. */
  readonly id: string;
  /** 1 to 2000. */
  readonly dimensions: number;
}

/** An embedding model of LangChain as one of the index; its vectors are brought to length 1. */
export class LangChainEmbeddingProvider implements EmbeddingProvider {
  readonly kind = 'semantic';
  readonly id: string;
  readonly dimensions: number;
  private readonly embeddings: EmbeddingsInterface;

  constructor({ embeddings, id, dimensions }: LangChainEmbeddingOptions) {
    this.embeddings = embeddings;
    this.id = id;
    this.dimensions = dimensions;
  }

  /**
   * @returns one vector per passage, in order
   * @throws LANGCHAIN_EMBEDDING_FAILED, LANGCHAIN_EMBEDDING_COUNT, LANGCHAIN_EMBEDDING_INVALID, RETRIEVAL_EMBEDDING_MISMATCH; the signal's reason
   */
  async embedPassages(passages: readonly PassageToEmbed[], signal?: AbortSignal): Promise<readonly Float32Array[]> {
    if (passages.length === 0) return [];
    const vectors = await this.ask((model) => model.embedDocuments(passages.map(({ text }) => text)), signal);
    if (vectors.length !== passages.length) {
      throw langchainErrors.LANGCHAIN_EMBEDDING_COUNT({ model: this.id, actual: vectors.length, expected: passages.length });
    }
    return vectors.map((vector) => this.fitting(vector));
  }

  /** @throws as {@link embedPassages} does */
  async embedQuery({ text }: QueryToEmbed, signal?: AbortSignal): Promise<Float32Array | undefined> {
    if (text.trim() === '') return undefined;
    return this.fitting(await this.ask((model) => model.embedQuery(text), signal));
  }

  private async ask<Answer>(question: (model: EmbeddingsInterface) => Promise<Answer>, signal: AbortSignal | undefined): Promise<Answer> {
    signal?.throwIfAborted();
    try {
      return await raceWithSignal(question(this.embeddings), signal);
    } catch (error) {
      // What a model library throws is no text for a reader.
      signal?.throwIfAborted();
      throw langchainErrors.LANGCHAIN_EMBEDDING_FAILED({ model: this.id }, { cause: error });
    }
  }

  private fitting(vector: readonly number[]): Float32Array {
    const { id: model, dimensions: expected } = this;
    if (vector.length !== expected) throw retrievalErrors.RETRIEVAL_EMBEDDING_MISMATCH({ model, actual: vector.length, expected });
    if (!hasDirection(vector)) throw langchainErrors.LANGCHAIN_EMBEDDING_INVALID({ model });
    return toUnitLength(Float32Array.from(vector));
  }
}

export interface ProviderEmbeddingsOptions {
  readonly provider: EmbeddingProvider;
  /** ISO 639-1, of all texts; identified from each one when absent. */
  readonly language?: string;
}

/** An embedding model of the index as one of LangChain. */
export class ProviderEmbeddings extends Embeddings {
  readonly provider: EmbeddingProvider;
  private readonly language: string | undefined;

  constructor({ provider, language }: ProviderEmbeddingsOptions) {
    // The provider has the one retry loop.
    super({ maxRetries: 0 });
    this.provider = provider;
    this.language = language;
  }

  /** @returns vectors of length 1, one per text, in order */
  async embedDocuments(texts: string[]): Promise<number[][]> {
    if (texts.length === 0) return [];
    const vectors = await this.provider.embedPassages(texts.map((text) => this.passage(text)));
    return vectors.map((vector) => Array.from(vector));
  }

  /** @returns all zeros for a text in which there is nothing to embed: LangChain has no word for none */
  async embedQuery(text: string): Promise<number[]> {
    const vector = await this.provider.embedQuery(this.passage(text));
    return vector === undefined ? new Array<number>(this.provider.dimensions).fill(0) : Array.from(vector);
  }

  private passage(text: string): PassageToEmbed {
    return { text, language: this.language ?? identifyLanguage(text).language };
  }
}
