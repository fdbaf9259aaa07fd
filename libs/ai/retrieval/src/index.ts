export { type Chunk, type ChunkPiece, chunkSection, MAX_CHUNK_WORDS } from './chunker';
export type { Field, PerField } from './field-terms';
export type { BlockKind, IndexableBlock, IndexableDocument, IndexableSection } from './indexable-document';
export {
  type ReplaceDocument,
  RetrievalIndex,
  type SearchHit,
  type SearchQuery,
  type SectionHit,
  type StoredChunk,
} from './retrieval-index';
export { RetrievalBuildRepository } from './retrieval-build.repository';
export { type MatchedTerm, RetrievalSearchRepository } from './retrieval-search.repository';
export { retrievalErrors } from './retrieval.errors';
export { RetrievalModule } from './retrieval.module';
export { DEFAULT_SCORING, type ScoringSettings } from './scoring-settings';
