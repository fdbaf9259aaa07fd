import { Document, type DocumentInterface } from '@langchain/core/documents';
import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { type MaxMarginalRelevanceSearchOptions, VectorStore } from '@langchain/core/vectorstores';
import type { OrganisationId } from '@trivium/shared/kernel';
import { documentHash } from '../chunks/chunk-identity';
import type { RetrievalFilter } from '../metadata-filter';
import type { RetrievalIndex } from '../retrieval-index';
import type { SearchHit, StoredChunk } from '../search/search-results';
import type { EmbeddingModel } from '../vectors/embedding-sets.repository';
import { bestHits } from './best-hits';
import type { CollectionContents } from './collection-contents';
import { diverseChoice } from './diverse-choice';
import { fromIndexMetadata, PASSAGE_FIELD } from './document-metadata';
import { ProviderEmbeddings } from './embeddings-provider';
import { documentIdOf, indexableDocuments } from './indexable-documents';
import { langchainErrors } from './langchain.errors';
import { passageMetadata } from './passage-document';
import { hasDirection, toUnitLength } from '../vectors/unit-vectors';

export interface IndexVectorStoreOptions {
  readonly index: RetrievalIndex;
  readonly contents: CollectionContents;
  readonly organisationId: OrganisationId;
  /** A uuid. */
  readonly collectionId: string;
}

export interface AddOptions {
  /** One per document: uuids, or texts of which uuids are made. */
  readonly ids?: readonly string[];
  readonly signal?: AbortSignal;
}

export interface DeleteOptions {
  /** As they were given or answered when the documents were added; unknown ones are passed over. */
  readonly ids?: readonly string[];
  readonly deleteAll?: boolean;
  readonly signal?: AbortSignal;
}

/** A passage with its score, from the search by words and vectors or by a vector alone. */
type Scored = StoredChunk & Pick<SearchHit, 'score' | 'scores'> & Partial<Pick<SearchHit, 'coverage'>>;

const DEFAULT_LIMIT = 4;
/** Of LangChain: how many candidates a diverse choice is made from. */
const DEFAULT_CANDIDATES = 20;
const DEFAULT_LAMBDA = 0.5;
const IDS_PER_QUERY = 50;

/**
 * A collection of the index as a LangChain vector store. A document may be many passages; results are passages, each with the id of its document (what
 * `delete` and `addDocuments` take), the document's metadata, and {@link PassageMetadata} under `passage`.
 *
 * Vectors of stored documents are made by the collection's own model. `embeddings` makes those of queries given to
 * {@link similaritySearchVectorWithScore} and must be the same model, as {@link ProviderEmbeddings} around the collection's provider is.
 *
 * Sends nothing anywhere; on tracing see `PassageRetriever`.
 */
export class IndexVectorStore extends VectorStore {
  declare FilterType: RetrievalFilter;

  constructor(
    embeddings: EmbeddingsInterface,
    private readonly options: IndexVectorStoreOptions,
  ) {
    // LangChain keeps what it is given here for writing the store down; a living index cannot be written down.
    super(embeddings, {});
  }

  /**
   * @param metadatas one for each text, or one for all
   * @throws as {@link addDocuments} does
   */
  static override async fromTexts(
    texts: string[],
    metadatas: object[] | object,
    embeddings: EmbeddingsInterface,
    options: IndexVectorStoreOptions & AddOptions,
  ): Promise<IndexVectorStore> {
    const documents = texts.map((pageContent, place) => {
      const metadata: unknown = Array.isArray(metadatas) ? metadatas[place] : metadatas;
      return new Document({ pageContent, metadata: { ...(metadata as object | undefined) } });
    });
    return this.fromDocuments(documents, embeddings, options);
  }

  /** @throws as {@link addDocuments} does */
  static override async fromDocuments(
    documents: DocumentInterface[],
    embeddings: EmbeddingsInterface,
    options: IndexVectorStoreOptions & AddOptions,
  ): Promise<IndexVectorStore> {
    const store = new IndexVectorStore(embeddings, options);
    await store.addDocuments(documents, options);
    return store;
  }

  override _vectorstoreType(): string {
    return 'trivium-index';
  }

  /**
   * Stores each document in the place of the one with its id; one that has not changed costs no write. Nothing is stored when one is refused.
   *
   * @returns the documents' ids in the collection, in order
   * @throws LANGCHAIN_IDS_DIFFER, LANGCHAIN_METADATA_UNSUPPORTED, LANGCHAIN_METADATA_RESERVED; the signal's reason
   */
  override async addDocuments(documents: DocumentInterface[], { ids, signal }: AddOptions = {}): Promise<string[]> {
    const { index, organisationId, collectionId } = this.options;
    const indexable = indexableDocuments(documents, { collectionId, ids, cutting: 'sentences' });
    await index.replaceDocuments(organisationId, { collectionId, documents: indexable, ...(signal && { signal }) });
    return indexable.map(({ documentId }) => documentId);
  }

  /**
   * Stores each document as one passage with exactly this vector, brought to length 1. For a moment, or until the next call when the process is killed
   * in between, it has the vector that the collection's model makes of its text.
   *
   * @returns the documents' ids in the collection, in order
   * @throws as {@link addDocuments} does; LANGCHAIN_VECTORS_DIFFER, LANGCHAIN_TEXT_MISSING, LANGCHAIN_NO_VECTORS, LANGCHAIN_OTHER_MODEL,
   *   LANGCHAIN_VECTOR_DIMENSIONS, LANGCHAIN_VECTOR_INVALID, LANGCHAIN_MODEL_CHANGED
   */
  override async addVectors(vectors: number[][], documents: DocumentInterface[], { ids, signal }: AddOptions = {}): Promise<string[]> {
    const { index, contents, organisationId, collectionId } = this.options;
    if (vectors.length !== documents.length) {
      throw langchainErrors.LANGCHAIN_VECTORS_DIFFER({ documents: documents.length, given: vectors.length });
    }
    const empty = documents.findIndex(({ pageContent }) => pageContent.trim() === '');
    if (empty >= 0) throw langchainErrors.LANGCHAIN_TEXT_MISSING({ number: empty + 1 });
    const model = await this.fittingModel(vectors);
    const invalid = vectors.findIndex((vector) => !hasDirection(vector));
    if (invalid >= 0) throw langchainErrors.LANGCHAIN_VECTOR_INVALID({ number: invalid + 1 });
    const indexable = indexableDocuments(documents, { collectionId, ids, cutting: 'whole' });
    await index.replaceDocuments(organisationId, { collectionId, documents: indexable, ...(signal && { signal }) });
    // As in the index, of two documents with one id the last one counts.
    const given = new Map(
      indexable.map((document, place) => {
        const vector = toUnitLength(Float32Array.from(vectors[place] ?? []));
        return [document.documentId, { documentId: document.documentId, contentHash: documentHash(document), vector }];
      }),
    );
    await contents.putVectors(organisationId, { collectionId, model, vectors: [...given.values()], signal });
    return indexable.map(({ documentId }) => documentId);
  }

  /**
   * Takes documents out one by one; `deleteAll` keeps the collection's settings.
   *
   * @throws LANGCHAIN_NOTHING_TO_DELETE when neither is given; the signal's reason
   */
  override async delete({ ids, deleteAll, signal }: DeleteOptions = {}): Promise<void> {
    const { contents, organisationId, collectionId } = this.options;
    if (deleteAll !== true) {
      if (ids === undefined) throw langchainErrors.LANGCHAIN_NOTHING_TO_DELETE();
      return this.remove(new Set(ids.map((id) => documentIdOf(collectionId, id))), signal);
    }
    let after: string | undefined;
    do {
      const part = await contents.documentIds(organisationId, collectionId, { after, limit: IDS_PER_QUERY });
      await this.remove(part, signal);
      after = part.at(-1);
    } while (after !== undefined);
  }

  /** Passages for a text; see {@link similaritySearchWithScore}. */
  override async similaritySearch(query: string, k: number = DEFAULT_LIMIT, filter?: RetrievalFilter): Promise<Document[]> {
    return this.documents(await this.found(query, k, filter));
  }

  /**
   * Passages for a text by words and vectors together, as the collection's settings weigh them. LangChain would take the vectors alone, which lose
   * names, numbers and codes, and of an embedded model are no more than a second opinion on the words.
   *
   * @returns scores are comparable within one query only
   * @throws RETRIEVAL_INVALID_FILTER
   */
  override async similaritySearchWithScore(
    query: string,
    k: number = DEFAULT_LIMIT,
    filter?: RetrievalFilter,
  ): Promise<[Document, number][]> {
    return this.scored(await this.found(query, k, filter));
  }

  /**
   * Passages nearest to a vector of the collection's model.
   *
   * @returns scores are cosines; nothing for a vector of zeros
   * @throws LANGCHAIN_NO_VECTORS, LANGCHAIN_OTHER_MODEL, LANGCHAIN_VECTOR_DIMENSIONS, RETRIEVAL_INVALID_FILTER
   */
  override async similaritySearchVectorWithScore(query: number[], k: number, filter?: RetrievalFilter): Promise<[Document, number][]> {
    const { contents, organisationId, collectionId } = this.options;
    await this.fittingModel([query]);
    if (!hasDirection(query)) return [];
    const near = await contents.nearest(organisationId, {
      collectionId,
      vector: toUnitLength(Float32Array.from(query)),
      limit: k,
      filter: this.ownIds(filter),
    });
    return this.scored(near.map((passage) => ({ ...passage, score: passage.similarity, scores: { vector: passage.similarity } })));
  }

  /**
   * Passages for a text that differ from each other, chosen among the best of {@link similaritySearch}. Compares the stored vectors when `embeddings`
   * is the collection's model; otherwise the texts are embedded by `embeddings`.
   */
  override async maxMarginalRelevanceSearch(
    query: string,
    { k, fetchK = DEFAULT_CANDIDATES, lambda = DEFAULT_LAMBDA, filter }: MaxMarginalRelevanceSearchOptions<RetrievalFilter>,
  ): Promise<Document[]> {
    const hits = await this.found(query, Math.max(k, fetchK), filter);
    if (hits.length === 0) return [];
    const places = diverseChoice(await this.embeddings.embedQuery(query), await this.vectorsOf(hits), { count: k, lambda });
    return this.documents(places.flatMap((place) => hits[place] ?? []));
  }

  /** Queries and passages must be of one model, and the stored vectors are of the collection's. */
  private async vectorsOf(hits: readonly SearchHit[]): Promise<number[][]> {
    const { contents, organisationId, collectionId } = this.options;
    const model = this.ownModel();
    const chunkIds = hits.map(({ chunkId }) => chunkId);
    const stored =
      model === undefined ? new Map<string, number[]>() : await contents.vectorsOf(organisationId, { collectionId, model, chunkIds });
    const missing = hits.filter(({ chunkId }) => !stored.has(chunkId));
    const made = missing.length === 0 ? [] : await this.embeddings.embedDocuments(missing.map(({ text }) => text));
    const vectors = new Map([...stored, ...missing.map(({ chunkId }, place) => [chunkId, made[place] ?? []] as const)]);
    return hits.map(({ chunkId }) => vectors.get(chunkId) ?? []);
  }

  private async found(query: string, limit: number, filter: RetrievalFilter | undefined): Promise<SearchHit[]> {
    const { index, organisationId, collectionId } = this.options;
    const own = this.ownIds(filter);
    return bestHits(index, organisationId, { collectionId, query, limit, ...(own && { filter: own }) });
  }

  private async documents(passages: readonly Scored[]): Promise<Document[]> {
    return (await this.scored(passages)).map(([document]) => document);
  }

  private async scored(passages: readonly Scored[]): Promise<[Document, number][]> {
    const { contents, organisationId, collectionId } = this.options;
    if (passages.length === 0) return [];
    const documentIds = [...new Set(passages.map(({ documentId }) => documentId))];
    const metadata = await contents.metadataOf(organisationId, collectionId, documentIds);
    return passages.map((passage) => [
      new Document({
        id: passage.documentId,
        pageContent: passage.text,
        metadata: { ...fromIndexMetadata(metadata.get(passage.documentId) ?? {}), [PASSAGE_FIELD]: passageMetadata(passage) },
      }),
      passage.score,
    ]);
  }

  private async remove(documentIds: Iterable<string>, signal: AbortSignal | undefined): Promise<void> {
    const { index, organisationId, collectionId } = this.options;
    for (const documentId of documentIds) {
      signal?.throwIfAborted();
      await index.removeDocument(organisationId, { collectionId, documentId });
    }
  }

  /** The collection's model, which all these vectors must be of. */
  private async fittingModel(vectors: readonly (readonly number[])[]): Promise<EmbeddingModel> {
    const { contents, organisationId, collectionId } = this.options;
    const model = await contents.model(organisationId, collectionId);
    if (model === undefined) throw langchainErrors.LANGCHAIN_NO_VECTORS();
    const own = this.ownModel();
    if (own !== undefined && own !== model.model) throw langchainErrors.LANGCHAIN_OTHER_MODEL({ actual: own, expected: model.model });
    const unfit = vectors.find((vector) => vector.length !== model.dimensions);
    if (unfit !== undefined) {
      throw langchainErrors.LANGCHAIN_VECTOR_DIMENSIONS({ model: model.model, actual: unfit.length, expected: model.dimensions });
    }
    return model;
  }

  /** Other embeddings of LangChain do not say whose vectors they make. */
  private ownModel(): string | undefined {
    return this.embeddings instanceof ProviderEmbeddings ? this.embeddings.provider.id : undefined;
  }

  /** A filter may name documents by the ids that they were added with. */
  private ownIds(filter: RetrievalFilter | undefined): RetrievalFilter | undefined {
    if (filter?.documentIds === undefined) return filter;
    return { ...filter, documentIds: filter.documentIds.map((id) => documentIdOf(this.options.collectionId, id)) };
  }
}
