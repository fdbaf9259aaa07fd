import { EmbeddingEngines } from '@trivium/ai/inference/api';
import type { Database } from '@trivium/platform/database';
import { LexicalSearchRepository } from '../lexical/lexical-search.repository';
import { DocumentIndexer } from '../life/document-indexer';
import { DocumentRepository } from '../life/document.repository';
import { SegmentRepository } from '../life/segment.repository';
import { SharedSegments } from '../life/shared-segments';
import { RetrievalIndex } from '../retrieval-index';
import { CloserLook } from '../search/closer-look';
import { DocumentFilterRepository } from '../search/document-filter.repository';
import { ModelReranking } from '../search/model-reranking';
import { QueryVectors } from '../search/query-vectors';
import { type Rerankers, WithoutRerankers } from '../search/reranker';
import { Searcher } from '../search/searcher';
import type { EmbeddingProviders } from '../vectors/embedding-provider';
import { EmbeddingSetsRepository } from '../vectors/embedding-sets.repository';
import { InstalledProviders } from '../vectors/installed-providers';
import { NearestVectorsRepository } from '../vectors/nearest-vectors.repository';
import { PassageVectors } from '../vectors/passage-vectors';
import { ReEmbedding } from '../vectors/re-embedding';
import { RetiredSets } from '../vectors/retired-sets';
import { StoredVectorsRepository } from '../vectors/stored-vectors.repository';
import { VectorGraph } from '../vectors/vector-graph';
import { VectorGraphThreshold } from '../vectors/vector-index-threshold';
import { VectorsRepository } from '../vectors/vectors.repository';

export interface TestRetrieval {
  readonly index: RetrievalIndex;
  readonly vectors: PassageVectors;
  readonly reEmbedding: ReEmbedding;
}

export interface TestRetrievalOptions {
  /** The embedded vectors alone unless told. */
  readonly providers?: EmbeddingProviders;
  /** None unless told. */
  readonly rerankers?: Rerankers;
  /** Collections of how many chunks use the HNSW index; the product's number unless told. */
  readonly minGraphChunks?: number;
}

/** The index without the web framework, as `RetrievalModule` puts it together. */
export function createTestRetrieval(
  database: Database,
  {
    providers = new InstalledProviders(new EmbeddingEngines([])),
    rerankers = new WithoutRerankers(),
    minGraphChunks,
  }: TestRetrievalOptions = {},
): TestRetrieval {
  const documents = new DocumentRepository(database);
  const lexical = new LexicalSearchRepository(database);
  const sets = new EmbeddingSetsRepository(database);
  const vectorRows = new VectorsRepository(database);
  const threshold: VectorGraphThreshold = {
    ...new VectorGraphThreshold(),
    ...(minGraphChunks !== undefined && { minChunks: minGraphChunks }),
  };
  const retired = new RetiredSets(database, sets, vectorRows);
  const graph = new VectorGraph(database, sets, vectorRows, threshold);
  const vectors = new PassageVectors(
    database,
    sets,
    vectorRows,
    new NearestVectorsRepository(database),
    graph,
    retired,
    threshold,
    providers,
  );
  const searcher = new Searcher(
    database,
    lexical,
    new DocumentFilterRepository(database),
    new QueryVectors(database, lexical, providers, vectors),
    new CloserLook(providers, vectors, new StoredVectorsRepository(database)),
    new ModelReranking(rerankers),
  );
  const segments = new SegmentRepository(database);
  const indexer = new DocumentIndexer(database, documents, segments, new SharedSegments(documents, segments), vectors);
  return {
    index: new RetrievalIndex(database, indexer, documents, lexical, searcher),
    vectors,
    reEmbedding: new ReEmbedding(database, sets, vectorRows, graph, retired, providers),
  };
}
