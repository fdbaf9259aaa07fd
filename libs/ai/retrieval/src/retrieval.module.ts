import { Module } from '@nestjs/common';
import { EmbedJob } from './administration/embed-job';
import { EmbedRunsRepository } from './administration/embed-runs.repository';
import { IndexedCollectionsRepository } from './administration/indexed-collections.repository';
import { SearchIndexController } from './administration/search-index.controller';
import { SearchIndexService } from './administration/search-index.service';
import { CollectionContents } from './langchain/collection-contents';
import { CollectionContentsRepository } from './langchain/collection-contents.repository';
import { LexicalSearchRepository } from './lexical/lexical-search.repository';
import { DocumentIndexer } from './life/document-indexer';
import { DocumentRepository } from './life/document.repository';
import { SegmentRepository } from './life/segment.repository';
import { SharedSegments } from './life/shared-segments';
import { RetrievalIndex } from './retrieval-index';
import { CloserLook } from './search/closer-look';
import { DocumentFilterRepository } from './search/document-filter.repository';
import { ModelReranking } from './search/model-reranking';
import { QueryVectors } from './search/query-vectors';
import { Rerankers, WithoutRerankers } from './search/reranker';
import { Searcher } from './search/searcher';
import { EmbeddingProviders } from './vectors/embedding-provider';
import { EmbeddingSetsRepository } from './vectors/embedding-sets.repository';
import { InstalledProviders } from './vectors/installed-providers';
import { NearestVectorsRepository } from './vectors/nearest-vectors.repository';
import { PassageVectors } from './vectors/passage-vectors';
import { ReEmbedding } from './vectors/re-embedding';
import { RetiredSets } from './vectors/retired-sets';
import { StoredVectorsRepository } from './vectors/stored-vectors.repository';
import { VectorGraph } from './vectors/vector-graph';
import { VectorGraphThreshold } from './vectors/vector-index-threshold';
import { VectorsRepository } from './vectors/vectors.repository';

/** Gives `RetrievalIndex` and its administration; needs the database, jobs and audit modules of the platform, `InferenceModule` and the migrations of `ai`. */
@Module({
  controllers: [SearchIndexController],
  providers: [
    RetrievalIndex,
    DocumentIndexer,
    DocumentRepository,
    SegmentRepository,
    SharedSegments,
    LexicalSearchRepository,
    DocumentFilterRepository,
    Searcher,
    CloserLook,
    ModelReranking,
    { provide: Rerankers, useClass: WithoutRerankers },
    QueryVectors,
    PassageVectors,
    ReEmbedding,
    VectorsRepository,
    NearestVectorsRepository,
    EmbeddingSetsRepository,
    VectorGraph,
    VectorGraphThreshold,
    RetiredSets,
    StoredVectorsRepository,
    IndexedCollectionsRepository,
    EmbedRunsRepository,
    EmbedJob,
    SearchIndexService,
    CollectionContents,
    CollectionContentsRepository,
    { provide: EmbeddingProviders, useClass: InstalledProviders },
  ],
  exports: [RetrievalIndex, ReEmbedding, CollectionContents],
})
export class RetrievalModule {}
