import { Logger } from '@nestjs/common';
import type { Database } from '@trivium/platform/database';
import type { ChunkRow, DocumentKey } from '../life/chunk-row';
import { embedPassages } from './embed-passages';
import type { EmbeddingProvider } from './embedding-provider';
import type { EmbeddingSetsRepository } from './embedding-sets.repository';
import { passageOf } from './passage-text';
import type { VectorsRepository } from './vectors.repository';

/** Makes and stores the vectors of chunks that are being indexed. */
export interface VectorWriter {
  /**
   * Outside transactions.
   *
   * @returns undefined when the model fails, now or earlier; the chunks are then found by their words until `ReEmbedding.fillMissing`
   * @throws the signal's reason when that stops it
   */
  embed(rows: readonly ChunkRow[], language: string, signal?: AbortSignal): Promise<readonly Float32Array[] | undefined>;
  /** Inside the transaction that writes the chunks, after them. Vectors of a model that is no longer the collection's are dropped. */
  insert(
    key: DocumentKey,
    at: { readonly segment: string; readonly firstOrdinal: number },
    rows: readonly ChunkRow[],
    vectors: readonly Float32Array[],
  ): Promise<void>;
}

export interface VectorWriterParts {
  readonly database: Database;
  readonly sets: EmbeddingSetsRepository;
  readonly vectors: VectorsRepository;
  /** The provider of the collection's model as it is now. */
  readonly resolve: () => Promise<EmbeddingProvider | undefined>;
  /** Called now and then outside transactions, with the number of vectors that were written since. */
  readonly settle: (written: number) => Promise<void>;
}

/** Vectors after which `settle` is called; it costs a transaction. */
const SETTLED_VECTORS = 48;

/** A writer for one collection and one run of indexing. */
export class CollectionVectorWriter implements VectorWriter {
  private readonly logger = new Logger('PassageVectors');
  /** Between embedding and inserting, the collection may get another model. */
  private readonly madeBy = new WeakMap<readonly Float32Array[], EmbeddingProvider>();
  private hasFailed = false;
  private isOutdated = false;
  private unsettled = 0;

  constructor(
    private readonly parts: VectorWriterParts,
    private provider: EmbeddingProvider | undefined,
  ) {}

  async embed(rows: readonly ChunkRow[], language: string, signal?: AbortSignal): Promise<readonly Float32Array[] | undefined> {
    this.parts.database.assertNoTransaction('Embedding passages');
    if (this.unsettled >= SETTLED_VECTORS) {
      await this.parts.settle(this.unsettled);
      this.unsettled = 0;
    }
    if (this.isOutdated) {
      this.provider = await this.parts.resolve();
      this.isOutdated = false;
    }
    const { provider } = this;
    if (this.hasFailed || provider === undefined) return undefined;
    try {
      const passages = rows.map((row) => passageOf(row, language));
      const vectors = await embedPassages(provider, passages, signal);
      this.madeBy.set(vectors, provider);
      return vectors;
    } catch (error) {
      // Whatever a model does, its documents must be found by their words.
      if (signal?.aborted === true) throw error;
      this.hasFailed = true;
      this.logger.error(`The embedding model ${provider.id} failed; passages are stored without vectors: ${String(error)}`);
      return undefined;
    }
  }

  async insert(
    { collectionId }: DocumentKey,
    { segment, firstOrdinal }: { readonly segment: string; readonly firstOrdinal: number },
    rows: readonly ChunkRow[],
    vectors: readonly Float32Array[],
  ): Promise<void> {
    const provider = this.madeBy.get(vectors);
    if (provider === undefined) throw new Error('insert() takes what embed() gave');
    const model = { model: provider.id, dimensions: provider.dimensions };
    const placed = vectors.map((vector, place) => ({ segment, ordinal: firstOrdinal + (rows[place]?.ordinal ?? place), vector }));
    const insertion = { collectionId, model, into: 'active', vectors: placed } as const;
    let written = await this.parts.vectors.insert(insertion);
    if (written === undefined) {
      await this.parts.sets.ensureActive(collectionId, model);
      written = await this.parts.vectors.insert(insertion);
    }
    if (written === undefined) this.isOutdated = true;
    else this.unsettled += written;
  }
}
