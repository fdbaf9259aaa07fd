import { memoryUsage } from 'node:process';
import type { IndexableDocument } from '@trivium/ai/retrieval';
import { createTestRetrieval, type TestRetrieval } from '@trivium/ai/retrieval/testing';
import type { Database } from '@trivium/platform/database';
import type { OrganisationId } from '@trivium/shared/kernel';
import { madeUpDocument, numberedId, numbers, passageNumber, scaled, wordSource } from './made-up-text';
import { MadeUpProviders, MadeUpVectors } from './made-up-vectors';
import { processorMs } from './timings';

export const LARGE = numberedId('organisation', 1) as OrganisationId;
/** Has a hundredth of what the large one has, under the same collection ids. */
export const SMALL = numberedId('organisation', 2) as OrganisationId;
/** Hundredths of the documents that a filter for `shelf` up to a number lets through. */
export const SHELVES = 100;
/** As in the product; smaller in a trial run, so that it takes the same ways. */
export const MIN_GRAPH_CHUNKS = 20_000;
const WORDS_PER_QUERY = 8;
const WARM_UP_QUERIES = 10;
/** Small documents handed over in one call, as a feed reader does. */
const DOCUMENTS_PER_CALL = 1_000;

export interface Filling {
  readonly organisationId: OrganisationId;
  readonly collectionId: string;
  /** Number of the first passage. */
  readonly from: number;
  readonly chunks: number;
  /** 1: each chunk is a document of its own, and many are handed over at once. */
  readonly chunksPerDocument: number;
  readonly wordsPerChunk: number;
  /** Writers at a time, as the workers of a server; one when absent. */
  readonly atOnce?: number;
  readonly progress?: (what: string) => void;
}

/** How an index was filled. */
export interface Filled {
  readonly chunks: number;
  readonly seconds: number;
  readonly chunksPerSecond: number;
  readonly chunksPerProcessorSecond: number;
  /** Of this process, after each tenth of the chunks. */
  readonly memoryMb: readonly number[];
}

/** An index over made-up text, with vectors of a made-up model. */
export class MeasuredStore {
  readonly vectors = new MadeUpVectors();
  readonly retrieval: TestRetrieval;

  constructor(readonly database: Database) {
    this.retrieval = createTestRetrieval(database, {
      providers: new MadeUpProviders(this.vectors),
      minGraphChunks: scaled(MIN_GRAPH_CHUNKS),
    });
  }

  /** Indexes made-up documents, the same on every run. */
  async fill(filling: Filling): Promise<Filled> {
    const { organisationId, collectionId, chunks, chunksPerDocument, atOnce = 1, progress } = filling;
    const { index } = this.retrieval;
    const calls = callsOf(filling);
    const memoryMb: number[] = [];
    let written = 0;
    let generating = { wallMs: 0, processorMs: 0 };
    const [started, startedMs] = [performance.now(), processorMs()];
    const write = async (): Promise<void> => {
      for (;;) {
        const [from, fromMs] = [performance.now(), processorMs()];
        const { value: documents, done } = calls.next();
        generating = {
          wallMs: generating.wallMs + performance.now() - from,
          processorMs: generating.processorMs + processorMs() - fromMs,
        };
        if (done === true) return;
        if (chunksPerDocument === 1) await index.replaceDocuments(organisationId, { collectionId, documents });
        else for (const document of documents) await index.replaceDocument(organisationId, { collectionId, document });
        written += documents.reduce((sum, { sections }) => sum + sections.length, 0);
        const tenths = Math.floor((10 * written) / chunks);
        const seconds = (performance.now() - started) / 1_000;
        if (memoryMb.length < tenths) progress?.(`${written} of ${chunks} chunks, ${Math.round(written / seconds)} a second`);
        while (memoryMb.length < tenths) memoryMb.push(memoryUsage.rss() / 2 ** 20);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, write));
    // While one writer waited for its text, another one's statement may have run.
    const wallMs = performance.now() - started - (atOnce === 1 ? generating.wallMs : 0);
    const usedMs = processorMs() - startedMs - generating.processorMs;
    const stored = await index.statistics(organisationId, collectionId);
    if (stored.chunks < chunks) throw new Error(`${chunks} chunks were indexed and ${stored.chunks} are there`);
    return {
      chunks,
      seconds: wallMs / 1_000,
      chunksPerSecond: (chunks * 1_000) / wallMs,
      chunksPerProcessorSecond: (chunks * 1_000) / usedMs,
      memoryMb,
    };
  }

  /**
   * A few queries that are not measured: Node has compiled what a running program uses, and the database has the index in memory.
   *
   * @throws Error when no vector takes part: searches without them would be quick, and the figures of another program
   */
  async warmUp(organisationId: OrganisationId, collectionId: string): Promise<void> {
    const { index } = this.retrieval;
    for (const query of madeUpQueries(WARM_UP_QUERIES))
      await index.search(organisationId, { collectionId, query, language: 'en', limit: 10 });
    for (const query of wordlessQueries(WARM_UP_QUERIES)) {
      const hits = await index.search(organisationId, { collectionId, query, language: 'en', limit: 10 });
      if (hits.length === 0 || hits.some(({ why }) => why.vector === undefined)) throw new Error('No vectors take part in this search');
    }
  }

  /** Moves the vectors that indexing left outside into the HNSW index; how long that took. */
  async completeGraph(organisationId: OrganisationId, collectionId: string): Promise<number> {
    const started = performance.now();
    await this.retrieval.vectors.completeGraph(organisationId, collectionId);
    return (performance.now() - started) / 1_000;
  }
}

/** The documents of each call in turn, made when they are asked for: all of them at once would be the memory that is measured. */
function* callsOf({ from, chunks, chunksPerDocument, wordsPerChunk }: Filling): Generator<IndexableDocument[], undefined> {
  const word = wordSource(numbers(from + 7));
  const end = from + chunks;
  const perCall = chunksPerDocument === 1 ? DOCUMENTS_PER_CALL : chunksPerDocument;
  for (let start = from; start < end; start += perCall) {
    const documents: IndexableDocument[] = [];
    for (let first = start; first < Math.min(start + perCall, end); first += chunksPerDocument) {
      const sections = Math.min(chunksPerDocument, end - first);
      const metadata = { shelf: 1 + (Math.floor(first / chunksPerDocument) % SHELVES) };
      documents.push(madeUpDocument({ first, sections, wordsPerSection: wordsPerChunk, metadata }, word));
    }
    yield documents;
  }
  return undefined;
}

/** Queries of eight words drawn like the text itself: they hit more passages than a person's question does. */
export function madeUpQueries(count: number): string[] {
  const word = wordSource(numbers(77));
  return Array.from({ length: count }, () => Array.from({ length: WORDS_PER_QUERY }, word).join(' '));
}

/** Each with its second word misspelt, so that the index is searched for what is meant. */
export function misspelt(queries: readonly string[]): string[] {
  return queries.map((query) => {
    const [first = '', second = '', ...rest] = query.split(' ');
    return [first, `${second.slice(0, 3)}x${second.slice(3)}`, ...rest].join(' ');
  });
}

/** Queries without any word that is indexed: what they find, they find by their vectors. */
export function wordlessQueries(count: number): string[] {
  return Array.from({ length: count }, (_, number) => String(1_000_000_000 + number));
}

/** Passage numbers of hits. */
export function passagesOf(hits: readonly { readonly text: string }[]): number[] {
  return hits.map(({ text }) => passageNumber(text) ?? -1);
}
