import type { Figure } from '../eval/figures';
import { mean } from '../eval/retrieval-metrics';
import { indexingFigures, memoryFigures } from './filling-figures';
import { numberedId, scaled } from './made-up-text';
import { exactNearest, recallOf } from './made-up-vectors';
import { LARGE, madeUpQueries, type MeasuredStore, passagesOf, wordlessQueries } from './measured-store';
import { Timings } from './timings';

const CHUNKS = 1_000_000;
const CHUNKS_PER_BOOK = 5_000;
/** Short ones: what is measured is how search grows with the number of chunks, and text costs time and room. */
const WORDS_PER_CHUNK = 30;
const WRITERS = 2;
const QUERIES = 100;
const COLLECTION = numberedId('collection', 21);
const LIMIT = 10;

/** A million chunks with vectors on PostgreSQL: how long building takes, and searching. */
export async function measureMillion(
  { store, analyse }: { readonly store: MeasuredStore; readonly analyse: () => Promise<unknown> },
  progress: (what: string) => void,
): Promise<Figure[]> {
  const { index } = store.retrieval;
  const set = `PostgreSQL, a million, ${WRITERS} writers`;
  const filled = await store.fill({
    organisationId: LARGE,
    collectionId: COLLECTION,
    from: 0,
    chunks: scaled(CHUNKS),
    chunksPerDocument: scaled(CHUNKS_PER_BOOK, 70),
    wordsPerChunk: WORDS_PER_CHUNK,
    atOnce: WRITERS,
    progress,
  });
  progress('the rest of the vectors into the graph');
  const graphSeconds = await store.completeGraph(LARGE, COLLECTION);
  await analyse();
  progress('queries');
  await store.warmUp(LARGE, COLLECTION);
  const times = { hybrid: new Timings(), words: new Timings(), vectors: new Timings() };
  const shared = { collectionId: COLLECTION, language: 'en', limit: LIMIT };
  for (const query of madeUpQueries(scaled(QUERIES, 10))) {
    await times.hybrid.of(() => index.searchPage(LARGE, { ...shared, query }));
    await times.words.of(() => index.searchPage(LARGE, { ...shared, query, ranking: 'words' }));
  }
  const queries = wordlessQueries(scaled(QUERIES, 10));
  const found: number[][] = [];
  for (const query of queries) found.push(passagesOf(await times.vectors.of(() => index.search(LARGE, { ...shared, query }))));
  progress('the exact nearest, to compare with');
  const vectorsOfQueries = queries.map((query) => store.vectors.query(query));
  const [exact = []] = exactNearest(store.vectors, {
    queries: vectorsOfQueries,
    from: 0,
    to: filled.chunks,
    parts: [() => true],
    limit: LIMIT,
  });
  const recall = mean(found.map((passages, place) => recallOf(passages, exact[place] ?? [])));
  const size = `${filled.chunks} chunks`;
  const served = { isEmbedded: false };
  return [
    ...indexingFigures(set, filled, { isEmbedded: false }),
    { set, name: 'building, with postings and vectors', value: filled.seconds, unit: 's', size, isCost: true },
    { set, name: 'building, the rest of the vectors into the graph', value: graphSeconds, unit: 's', size, isCost: true },
    ...memoryFigures(set, filled),
    ...times.hybrid.figures({ set, size, name: 'hybrid search' }, served),
    ...times.words.figures({ set, size, name: 'search by words' }, served),
    ...times.vectors.figures({ set, size, name: 'vectors alone' }, served),
    { set, name: 'vectors alone: recall of the exact ten', value: recall, unit: 'share', size: `${queries.length} queries` },
  ];
}
