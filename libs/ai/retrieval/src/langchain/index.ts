export { CollectionContents, type NearestPassages, type NearPassage } from './collection-contents';
export { CollectionContentsRepository } from './collection-contents.repository';
export {
  LangChainEmbeddingProvider,
  type LangChainEmbeddingOptions,
  ProviderEmbeddings,
  type ProviderEmbeddingsOptions,
} from './embeddings-provider';
export { type AddOptions, type DeleteOptions, IndexVectorStore, type IndexVectorStoreOptions } from './index-vector-store';
export { langchainErrors } from './langchain.errors';
export type { PassageMetadata } from './passage-document';
export { PassageRetriever, type PassageRetrieverOptions } from './passage-retriever';
