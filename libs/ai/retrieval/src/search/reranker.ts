import type { DataClass } from '../vectors/embedding-provider';

export interface RerankRequest {
  readonly query: string;
  /** ISO 639-1, of the query. */
  readonly language: string;
  readonly passages: readonly string[];
}

/** A model that reads query and passage together (a cross-encoder). Its calls may take long and are made outside transactions. */
export interface Reranker {
  /** Named in the reason of each hit that it moved. */
  readonly id: string;
  /**
   * @returns how well each passage answers the query, in their order; the greater, the better
   * @throws AppError when the model cannot be reached or answers something else: the search keeps its order then
   */
  score(request: RerankRequest, signal?: AbortSignal): Promise<readonly number[]>;
}

/** The rerankers of this installation. */
export abstract class Rerankers {
  /** The one that may see texts of this class; undefined for the closer look alone. */
  abstract preferred(dataClass: DataClass): Reranker | undefined;
}

/** An installation without one: no kind of model endpoint offers reranking yet. */
export class WithoutRerankers extends Rerankers {
  preferred(): undefined {
    return undefined;
  }
}
