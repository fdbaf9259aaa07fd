import type { RetrievalFilter } from '@trivium/ai/retrieval';
import type { OrganisationId } from '@trivium/shared/kernel';
import type { Figure } from '../eval/figures';
import { mean } from '../eval/retrieval-metrics';
import { indexingFigures, memoryFigures } from './filling-figures';
import { numberedId, scaled } from './made-up-text';
import { exactNearest, recallOf } from './made-up-vectors';
import {
  type Filled,
  LARGE,
  madeUpQueries,
  type MeasuredStore,
  misspelt,
  passagesOf,
  SHELVES,
  SMALL,
  wordlessQueries,
} from './measured-store';
import { Timings } from './timings';

const CHUNKS = 100_000;
const CHUNKS_WITHOUT_VECTORS = 5_000;
const CHUNKS_PER_BOOK = 1_000;
const WORDS_PER_CHUNK = 60;
const WORDS_PER_NEWS_ITEM = 30;
/** As many as the machine of the published figures has cores. */
const WRITERS = 2;
const QUERIES = 200;
const LIMIT = 10;

/** One shape of collection: a shelf of books, or a stream of news. */
export interface Shape {
  readonly name: string;
  readonly collectionId: string;
  /** Number of the large organisation's first passage; the small one's stand behind its last. */
  readonly from: number;
  readonly chunksPerDocument: number;
  readonly wordsPerChunk: number;
}

export const BOOKS: Shape = {
  name: 'PostgreSQL, books',
  collectionId: numberedId('collection', 11),
  from: 0,
  chunksPerDocument: CHUNKS_PER_BOOK,
  wordsPerChunk: WORDS_PER_CHUNK,
};
export const NEWS: Shape = {
  name: 'PostgreSQL, news',
  collectionId: numberedId('collection', 12),
  from: 10_000_000,
  chunksPerDocument: 1,
  wordsPerChunk: WORDS_PER_NEWS_ITEM,
};
const WITHOUT_VECTORS: Shape = { ...BOOKS, collectionId: numberedId('collection', 13), from: 20_000_000 };

/** A filled collection of a shape, a hundredth as large again for the small organisation. */
export interface FilledShape extends Shape {
  readonly large: Filled;
  readonly chunksOfSmall: number;
  readonly graphSeconds: number;
}

/** @param analyse what a server does by itself some minutes after tables grew: VACUUM ANALYZE */
export async function fillShape(
  { store, analyse }: { readonly store: MeasuredStore; readonly analyse: () => Promise<unknown> },
  shape: Shape,
  progress: (what: string) => void,
): Promise<FilledShape> {
  const { from, collectionId, wordsPerChunk } = shape;
  const chunks = scaled(CHUNKS);
  const chunksPerDocument = shape.chunksPerDocument === 1 ? 1 : scaled(shape.chunksPerDocument, 70);
  const shared = { collectionId, chunksPerDocument, wordsPerChunk };
  progress(shape.name);
  const large = await store.fill({ ...shared, organisationId: LARGE, from, chunks, atOnce: WRITERS, progress });
  progress(`${shape.name}: the rest of the vectors into the graph`);
  const graphSeconds = await store.completeGraph(LARGE, collectionId);
  const chunksOfSmall = Math.max(LIMIT, Math.round(chunks / 100));
  await store.fill({ ...shared, organisationId: SMALL, from: from + chunks, chunks: chunksOfSmall });
  await analyse();
  return { ...shape, chunksPerDocument, large, chunksOfSmall, graphSeconds };
}

/** Indexing without vectors, on PostgreSQL. */
export async function measureIndexingByWords(store: MeasuredStore, progress: (what: string) => void): Promise<Figure[]> {
  const { name, ...shape } = WITHOUT_VECTORS;
  progress(`${name} without vectors`);
  await store.retrieval.index.configure(LARGE, shape.collectionId, { vectors: 'off' });
  const filled = await store.fill({ ...shape, organisationId: LARGE, chunks: scaled(CHUNKS_WITHOUT_VECTORS) });
  return indexingFigures(`${name} without vectors`, filled, { isEmbedded: false, must: 300, aim: 1_000 });
}

/** Search in a collection of a hundred thousand chunks that shares its tables with another organisation's. */
export async function measureShape(store: MeasuredStore, shape: FilledShape, progress: (what: string) => void): Promise<Figure[]> {
  progress(`${shape.name}: queries`);
  const { name: set, large, graphSeconds } = shape;
  return [
    ...indexingFigures(`${set} with vectors, ${WRITERS} writers`, large, { isEmbedded: false }),
    {
      set,
      name: 'vectors that indexing had left outside the graph, moved in',
      value: graphSeconds,
      unit: 's',
      size: `${large.chunks} chunks`,
      isCost: true,
    },
    ...memoryFigures(set, large),
    ...(await searchFigures(store, shape)),
    ...(await vectorFigures(store, shape)),
  ];
}

async function searchFigures(store: MeasuredStore, { name: set, collectionId, large }: FilledShape): Promise<Figure[]> {
  const { index } = store.retrieval;
  await store.warmUp(LARGE, collectionId);
  const queries = madeUpQueries(scaled(QUERIES, 20));
  const times = { hybrid: new Timings(), words: new Timings(), misspelt: new Timings() };
  const shared = { collectionId, language: 'en', limit: LIMIT };
  for (const query of queries) {
    await times.hybrid.of(() => index.searchPage(LARGE, { ...shared, query }));
    await times.words.of(() => index.searchPage(LARGE, { ...shared, query, ranking: 'words' }));
  }
  for (const query of misspelt(queries)) await times.misspelt.of(() => index.searchPage(LARGE, { ...shared, query }));
  const size = `${large.chunks} chunks`;
  const served = { isEmbedded: false };
  return [
    ...times.hybrid.figures({ set, size, name: 'hybrid search', must: 50, aim: 20 }, served),
    ...times.misspelt.figures({ set, size, name: 'hybrid search, a word misspelt' }, served),
    ...times.words.figures({ set, size, name: 'search by words' }, served),
  ];
}

interface Part {
  readonly what: string;
  readonly organisationId: OrganisationId;
  readonly filter?: RetrievalFilter;
  /** Which passages, by number, the organisation and the filter leave. */
  readonly isAllowed: (passage: number) => boolean;
}

/** What of its exact nearest ten a search by vectors alone finds: of all, through filters, and for the small organisation. */
async function vectorFigures(store: MeasuredStore, shape: FilledShape): Promise<Figure[]> {
  const { from, large, chunksOfSmall, name: set } = shape;
  const end = from + large.chunks;
  const parts: Part[] = [
    { what: 'all', organisationId: LARGE, isAllowed: (passage) => passage < end },
    ...[30, 1].map((shelves) => filtered(shape, shelves)),
    { what: 'an organisation with 1 % as much', organisationId: SMALL, isAllowed: (passage) => passage >= end },
  ];
  const queries = wordlessQueries(scaled(QUERIES, 20));
  const exact = exactNearest(store.vectors, {
    queries: queries.map((query) => store.vectors.query(query)),
    from,
    to: end + chunksOfSmall,
    parts: parts.map(({ isAllowed }) => isAllowed),
    limit: LIMIT,
  });
  const figures: Figure[] = [];
  for (const [place, part] of parts.entries()) {
    const { found, times } = await vectorSearch(store, { ...part, collectionId: shape.collectionId, queries });
    const recall = mean(found.map((passages, query) => recallOf(passages, exact[place]?.[query] ?? [])));
    const rows = Math.min(...found.map(({ length }) => length));
    const name = `vectors alone, ${part.what}`;
    const size = `${queries.length} queries`;
    figures.push(
      { set, name: `${name}: fewest rows of ten`, value: rows, unit: 'rows', size, must: LIMIT },
      { set, name: `${name}: recall of the exact ten`, value: recall, unit: 'share', size, must: 0.98, aim: 0.99 },
      ...times.figures({ set, name, size: `${large.chunks} chunks` }, { isEmbedded: false }),
    );
  }
  return figures;
}

function filtered({ from, large, chunksPerDocument }: FilledShape, shelves: number): Part {
  const shelfOf = (passage: number): number => 1 + (Math.floor(passage / chunksPerDocument) % SHELVES);
  return {
    what: `a filter for ${shelves} % of the documents`,
    organisationId: LARGE,
    // One value is looked up, several are a range.
    filter: { metadata: [shelves === 1 ? { field: 'shelf', oneOf: [1] } : { field: 'shelf', from: 1, to: shelves }] },
    isAllowed: (passage) => passage < from + large.chunks && shelfOf(passage) <= shelves,
  };
}

async function vectorSearch(
  { retrieval: { index } }: MeasuredStore,
  { organisationId, collectionId, filter, queries }: Part & { readonly collectionId: string; readonly queries: readonly string[] },
): Promise<{ found: number[][]; times: Timings }> {
  const times = new Timings();
  const found: number[][] = [];
  for (const query of queries) {
    const request = { collectionId, query, language: 'en', limit: LIMIT, ...(filter && { filter }) };
    found.push(passagesOf(await times.of(() => index.search(organisationId, request))));
  }
  return { found, times };
}
