/** A passage as a model reads it: its titles, then its text. */
export interface TextToEmbed {
  readonly text: string;
  /** ISO 639-1. */
  readonly language: string;
}

/**
 * Makes vectors of texts with a trained model. Vectors have length 1, so that the inner product is the cosine. Calls may take long and must not run in a
 * transaction.
 *
 * `ai/retrieval` states the port that it needs in its own words; this shape fits it without either importing the other's.
 */
export interface EmbeddingEngine {
  /** Model with whatever changes its vectors, see `embeddingModelId`. Vectors of two ids are never compared. */
  readonly id: string;
  /** 1 to 2000, what pgvector indexes. */
  readonly dimensions: number;
  readonly kind: 'semantic';
  /**
   * @returns one vector per passage, in order; a blank passage has the zero vector, which is near nothing
   * @throws AppError of `embeddingErrors`; the reason of `signal` once it is aborted
   */
  embedPassages(passages: readonly TextToEmbed[], signal?: AbortSignal): Promise<readonly Float32Array[]>;
  /**
   * @returns undefined for a blank query
   * @throws like `embedPassages`
   */
  embedQuery(query: TextToEmbed, signal?: AbortSignal): Promise<Float32Array | undefined>;
}

/** A trained model as its host gives it: texts in, raw vectors out. `PrefixedEmbeddingEngine` makes an engine of it. */
export interface EmbeddingModel {
  /**
   * @param texts none of them blank
   * @returns one vector per text, in order, of any length; checked and normalised by the caller
   */
  embed(texts: readonly string[], signal?: AbortSignal): Promise<readonly ArrayLike<number>[]>;
  /** Frees what the model holds in this process. */
  close?(): Promise<void>;
}
