import { env } from 'node:process';
import type { TestDatabase } from '@trivium/platform/database/testing';
import type { OrganisationId } from '@trivium/shared/kernel';
import type { Figure } from '../eval/figures';
import { mean } from '../eval/retrieval-metrics';
import { DocumentedVectorStore } from './documented-vector-store';
import { madeUpDocument, numbers, scaled, wordSource } from './made-up-text';
import { exactNearest, recallOf } from './made-up-vectors';
import { LARGE, type MeasuredStore, passagesOf, SMALL, wordlessQueries } from './measured-store';
import type { FilledShape } from './retrieval-postgres';
import { Timings } from './timings';

const QUERIES = 200;
const LIMIT = 10;
const DIMENSIONS = 384;
const SET = 'vectors, ours and LangChain’s';
const ROWS_PER_CALL = 2_000;
/** A recall this much lower counts as equal. */
const EQUAL_RECALL = 0.005;
/** What our search sets for each of its queries. */
const RAISED_EF_SEARCH = 400;

interface Asked {
  readonly what: 'whole store' | 'tenant with 1 %';
  readonly organisationId: OrganisationId;
  readonly tenant?: string;
  readonly exactOurs: readonly (readonly number[])[];
  readonly exactTheirs: readonly (readonly number[])[];
}

interface Measured {
  readonly times: Timings;
  readonly recall: number;
  readonly fewestRows: number;
}

/** One way in which their store may be set up, and what was measured while it was: for each question both sides, asked in turns. */
interface Way {
  readonly name: string;
  /** As its documentation leaves it, rather than tuned at the server by hand. */
  readonly isDocumented: boolean;
  readonly measured: readonly { readonly ours: Measured; readonly theirs: Measured }[];
}

/**
 * The index against the documented query of LangChain's community `PGVectorStore`: same server, texts, vectors and queries. The speeds are compared with
 * the quickest of its ways whose recall is no lower than ours.
 */
export async function measureLangChain(
  { store, test, shape }: { readonly store: MeasuredStore; readonly test: TestDatabase; readonly shape: FilledShape },
  progress: (what: string) => void,
): Promise<Figure[]> {
  const [{ name: database } = { name: '' }] = await test.owner.query<{ name: string }[]>('SELECT current_database() AS name');
  const theirs = await DocumentedVectorStore.open({ socket: env['TEST_POSTGRES_SOCKET'] ?? '', database, dimensions: DIMENSIONS });
  try {
    progress('LangChain’s table');
    await fillTheirs(theirs, store, shape);
    const queries = wordlessQueries(scaled(QUERIES, 20));
    const asked = questionsOf(store, shape, queries);
    await store.warmUp(LARGE, shape.collectionId);
    const measure = async (name: string, isDocumented: boolean): Promise<Way> => {
      progress(`LangChain’s store, ${name}`);
      const measured: { ours: Measured; theirs: Measured }[] = [];
      for (const question of asked) measured.push(await inTurns({ store, theirs, shape, queries }, question));
      return { name, isDocumented, measured };
    };
    const exact = await measure('no index', true);
    progress('LangChain’s index');
    const buildSeconds = await theirs.createHnswIndex(DIMENSIONS);
    await theirs.analyze();
    const indexed = await measure('HNSW index, ef_search 40 as it leaves it', true);
    await theirs.setEfSearch(RAISED_EF_SEARCH);
    const raised = await measure(`HNSW index, ef_search ${RAISED_EF_SEARCH} set by hand`, false);
    const ways = [exact, indexed, raised];
    return [
      { set: SET, name: 'its HNSW index, built at once', value: buildSeconds, unit: 's', size: sizeOf(shape), isCost: true },
      ...asked.flatMap((question, place) => comparison(question, { place, ways, shape })),
    ];
  } finally {
    await theirs.close();
  }
}

/** The same texts and vectors, the organisation as its documentation shows a tenant: a field of the metadata. */
async function fillTheirs(theirs: DocumentedVectorStore, { vectors }: MeasuredStore, shape: FilledShape): Promise<void> {
  const { from, large, chunksOfSmall, wordsPerChunk, chunksPerDocument } = shape;
  const parts = [
    { tenant: 'large', first: from, chunks: large.chunks },
    { tenant: 'small', first: from + large.chunks, chunks: chunksOfSmall },
  ];
  for (const { tenant, first, chunks } of parts) {
    const word = wordSource(numbers(first + 7));
    for (let start = first; start < first + chunks; start += chunksPerDocument) {
      const sections = Math.min(chunksPerDocument, first + chunks - start);
      const book = madeUpDocument({ first: start, sections, wordsPerSection: wordsPerChunk }, word);
      const rows = book.sections.map(({ sectionId, blocks }, place) => ({
        id: sectionId,
        content: blocks.map(({ text }) => text).join('\n'),
        metadata: { tenant },
        vector: vectors.passage(start + place),
      }));
      for (let place = 0; place < rows.length; place += ROWS_PER_CALL) await theirs.add(rows.slice(place, place + ROWS_PER_CALL));
    }
  }
  await theirs.analyze();
}

function questionsOf({ vectors }: MeasuredStore, { from, large, chunksOfSmall }: FilledShape, queries: readonly string[]): Asked[] {
  const end = from + large.chunks;
  const [whole = [], ofLarge = [], ofSmall = []] = exactNearest(vectors, {
    queries: queries.map((query) => vectors.query(query)),
    from,
    to: end + chunksOfSmall,
    parts: [() => true, (passage) => passage < end, (passage) => passage >= end],
    limit: LIMIT,
  });
  return [
    { what: 'whole store', organisationId: LARGE, exactOurs: ofLarge, exactTheirs: whole },
    { what: 'tenant with 1 %', organisationId: SMALL, tenant: 'small', exactOurs: ofSmall, exactTheirs: ofSmall },
  ];
}

async function inTurns(
  sides: {
    readonly store: MeasuredStore;
    readonly theirs: DocumentedVectorStore;
    readonly shape: FilledShape;
    readonly queries: readonly string[];
  },
  { organisationId, tenant, exactOurs, exactTheirs }: Asked,
): Promise<{ ours: Measured; theirs: Measured }> {
  const { store, theirs, shape, queries } = sides;
  const found = { ours: [] as number[][], theirs: [] as number[][] };
  const times = { ours: new Timings(), theirs: new Timings() };
  for (const query of queries) {
    const request = { collectionId: shape.collectionId, query, language: 'en', limit: LIMIT };
    found.ours.push(passagesOf(await times.ours.of(() => store.retrieval.index.search(organisationId, request))));
    const vector = store.vectors.query(query);
    const rows = await times.theirs.of(() => theirs.search(vector, LIMIT, tenant));
    found.theirs.push(passagesOf(rows.map(({ pageContent }) => ({ text: pageContent }))));
  }
  const measured = (side: 'ours' | 'theirs', exact: readonly (readonly number[])[]): Measured => ({
    times: times[side],
    recall: mean(found[side].map((passages, place) => recallOf(passages, exact[place] ?? []))),
    fewestRows: Math.min(...found[side].map(({ length }) => length)),
  });
  return { ours: measured('ours', exactOurs), theirs: measured('theirs', exactTheirs) };
}

function comparison({ what }: Asked, { place, ways, shape }: { place: number; ways: readonly Way[]; shape: FilledShape }): Figure[] {
  const measured = ways.flatMap(({ measured, ...way }) => (measured[place] ? [{ ...way, ...measured[place] }] : []));
  const equal = measured
    .filter(({ ours, theirs }) => theirs.recall >= ours.recall - EQUAL_RECALL)
    .toSorted((first, second) => first.theirs.times.median() - second.theirs.times.median());
  const documented = equal.find(({ isDocumented }) => isDocumented);
  const tuned = equal.find(({ isDocumented }) => !isDocumented);
  const shared = { set: SET, unit: 'times', size: `${sizeOf(shape)}, ${scaled(QUERIES, 20)} queries` } as const;
  const ratios = [documented, tuned].flatMap((way) => {
    if (way === undefined) return [];
    const { name, ours, theirs, isDocumented } = way;
    const bars = isDocumented ? { must: 2, aim: 5 } : {};
    const against = `against its quickest ${isDocumented ? 'documented' : 'tuned'} way of equal recall (${name})`;
    return [
      {
        ...shared,
        name: `${what}: how many times as quick, median, ${against}`,
        value: theirs.times.median() / ours.times.median(),
        ...bars,
      },
      { ...shared, name: `${what}: how many times as quick, p95, ${against}`, value: theirs.times.p95() / ours.times.p95(), ...bars },
    ];
  });
  return [
    ...measured.flatMap(({ name, ours, theirs }) => [
      ...sideFigures(`${what}, LangChain’s (${name})`, theirs, shape),
      ...sideFigures(`${what}, ours beside it`, ours, shape),
    ]),
    ...ratios,
  ];
}

function sideFigures(name: string, { times, recall, fewestRows }: Measured, shape: FilledShape): Figure[] {
  const size = `${times.wallMs.length} queries`;
  return [
    { set: SET, name: `${name}: recall`, value: recall, unit: 'share', size },
    { set: SET, name: `${name}: fewest rows of ten`, value: fewestRows, unit: 'rows', size },
    ...times.figures({ set: SET, name, size: sizeOf(shape) }, { isEmbedded: false }),
  ];
}

function sizeOf({ large, chunksOfSmall }: FilledShape): string {
  return `${large.chunks + chunksOfSmall} chunks`;
}
