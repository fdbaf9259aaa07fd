export { type Chunk, type ChunkPiece, chunkSection, MAX_CHUNK_WORDS } from './chunks/chunker';
export { derivedId } from './chunks/derived-id';
export type { BlockKind, IndexableBlock, IndexableDocument, IndexableSection } from './chunks/indexable-document';
export {
  type CollectionSettings,
  type CollectionSettingsChange,
  completeSettings,
  DEFAULT_FUSION,
  type FusionSettings,
  type RerankSettings,
} from './collection-settings';
export {
  answeredPage,
  type FoundPassage,
  foundPassage,
  searchAnswerOf,
  searchQuery,
  type SearchQueryParameters,
  toFoundPassage,
} from './http/search.dto';
export type { Field, PerField } from './lexical/field-terms';
export { DEFAULT_SCORING, type ScoringSettings } from './lexical/scoring-settings';
export type { DocumentKey } from './life/chunk-row';
export type { ReplaceDocument } from './life/document-indexer';
export type { DocumentMetadata, MetadataCondition, MetadataValue, RetrievalFilter } from './metadata-filter';
export { type ReplaceDocuments, RetrievalIndex } from './retrieval-index';
export { retrievalErrors } from './retrieval.errors';
export { RetrievalModule } from './retrieval.module';
export { Rerankers, type Reranker, type RerankRequest } from './search/reranker';
export type { MatchedTerm, SearchHit, SearchPage, SearchQuery, SectionHit, StoredChunk, WhyFound } from './search/search-results';
export {
  type DataClass,
  type EmbeddingProvider,
  EmbeddingProviders,
  type PassageToEmbed,
  type QueryToEmbed,
} from './vectors/embedding-provider';
