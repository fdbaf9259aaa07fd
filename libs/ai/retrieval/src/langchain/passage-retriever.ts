import { AsyncLocalStorage } from 'node:async_hooks';
import type { Document } from '@langchain/core/documents';
import { BaseRetriever, type BaseRetrieverInput } from '@langchain/core/retrievers';
import { ensureConfig, raceWithSignal, type RunnableConfig } from '@langchain/core/runnables';
import type { OrganisationId } from '@trivium/shared/kernel';
import type { RetrievalFilter } from '../metadata-filter';
import type { RetrievalIndex } from '../retrieval-index';
import type { SearchHit, StoredChunk } from '../search/search-results';
import { bestHits } from './best-hits';
import { passageDocument, type PassageMetadata, runAround } from './passage-document';

export interface PassageRetrieverOptions extends BaseRetrieverInput {
  readonly index: Pick<RetrievalIndex, 'searchPage' | 'neighbours'>;
  readonly organisationId: OrganisationId;
  readonly collectionId: string;
  /** How many passages, 1 to 1000. */
  readonly limit: number;
  readonly filter?: RetrievalFilter;
  /** ISO 639-1, of the questions; identified from each one when absent. */
  readonly language?: string;
  /** How many passages of the same section go with a found one on either side, 0 (the default) to 20. */
  readonly neighbours?: number;
  /** Least share of the question's words in a passage, 0 to 1: leaves out what is similar only. */
  readonly minCoverage?: number;
}

/**
 * The passages of one collection as a LangChain retriever. Each is a document with the passage's id and {@link PassageMetadata}; with `neighbours`
 * its text is wider, and no passage is given twice.
 *
 * Callbacks hear each question and what was found. A tracer of LangSmith is among them only when the operator has set `LANGSMITH_TRACING`,
 * `LANGSMITH_TRACING_V2`, `LANGCHAIN_TRACING` or `LANGCHAIN_TRACING_V2` to `true`; a key or an address alone starts none. It would then send questions
 * and passages away whatever the class of the data is, so none of the four belongs where data is confidential.
 */
export class PassageRetriever extends BaseRetriever<PassageMetadata> {
  static override lc_name(): string {
    return 'PassageRetriever';
  }

  override lc_namespace = ['trivium', 'retrieval'];

  /** LangChain hands the configuration of a call to `invoke` alone; two calls at once must not see each other's signal. */
  private readonly signals = new AsyncLocalStorage<AbortSignal | undefined>();

  constructor(private readonly options: PassageRetrieverOptions) {
    const { callbacks, tags, metadata, verbose } = options;
    super({
      ...(callbacks && { callbacks }),
      ...(tags && { tags }),
      ...(metadata && { metadata }),
      ...(verbose !== undefined && { verbose }),
    });
  }

  /**
   * @param question plain text in any language
   * @throws the reason of `options.signal` when it is aborted, or a TimeoutError after `options.timeout` milliseconds
   */
  override async invoke(question: string, options?: Partial<RunnableConfig>): Promise<Document<PassageMetadata>[]> {
    const config = ensureConfig(options);
    return this.signals.run(config.signal, () => super.invoke(question, config));
  }

  override async _getRelevantDocuments(question: string): Promise<Document<PassageMetadata>[]> {
    const { index, organisationId, collectionId, limit, filter, language, minCoverage = 0 } = this.options;
    const signal = this.signals.getStore();
    const found = await bestHits(index, organisationId, {
      collectionId,
      query: question,
      limit,
      signal,
      ...(filter && { filter }),
      ...(language !== undefined && { language }),
    });
    const hits = found.filter(({ coverage }) => coverage >= minCoverage);
    const given = new Set(hits.map(({ chunkId }) => chunkId));
    const documents: Document<PassageMetadata>[] = [];
    for (const hit of hits) {
      const run = runAround(hit, await this.around(hit, signal), (chunkId) => given.has(chunkId));
      for (const { chunkId } of run) given.add(chunkId);
      documents.push(passageDocument(hit, run));
    }
    return documents;
  }

  private async around(hit: SearchHit, signal: AbortSignal | undefined): Promise<readonly StoredChunk[]> {
    const { index, organisationId, neighbours = 0 } = this.options;
    if (neighbours <= 0) return [hit];
    return raceWithSignal(index.neighbours(organisationId, hit.chunkId, { before: neighbours, after: neighbours }), signal);
  }
}
