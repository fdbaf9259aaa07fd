import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cpuUsage, memoryUsage } from 'node:process';
import { type IndexableDocument, RetrievalBuildRepository, RetrievalIndex, RetrievalSearchRepository } from '@trivium/ai/retrieval';
import { aiMigrations } from '@trivium/migrations/ai';
import { platformMigrations } from '@trivium/migrations/platform';
import { openDatabase } from '@trivium/platform/database';
import { createLogger } from '@trivium/platform/observability';
import type { OrganisationId } from '@trivium/shared/kernel';
import type { Figure } from '../eval/figures';
import { mean, quantile } from '../eval/retrieval-metrics';

const ORGANISATION = '00000000-0000-7000-8000-0000000000be' as OrganisationId;
const COLLECTION = '00000000-0000-7000-8000-0000000000c0';
const DOCUMENTS = 10;
const SECTIONS_PER_DOCUMENT = 1_000;
const WORDS_PER_SECTION = 170;
const VOCABULARY = 20_000;
const QUERIES = 200;
const WORDS_PER_QUERY = 8;

/** What this process has computed so far; the embedded database runs in it, so this is the cost of a call whatever else the machine does. */
function processorMs(): number {
  const { user, system } = cpuUsage();
  return (user + system) / 1_000;
}

/** Same numbers on every run (Lehmer, minimal standard). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Words by Zipf's law as Mandelbrot corrected it (rank + 30): what a language has once its stop words are gone. */
function wordSource(random: () => number): () => string {
  const syllables = ['ba', 'ke', 'lo', 'mi', 'nu', 'ra', 'sto', 'ven', 'dri', 'pal', 'tor', 'gu', 'fen', 'cho', 'wim', 'zet'];
  const words = Array.from({ length: VOCABULARY }, (_, rank) => {
    const at = (place: number): string => syllables[Math.floor(rank / 16 ** place) % 16] ?? '';
    return `${at(0)}${at(1)}${at(2)}${at(3)}`;
  });
  const cumulative: number[] = [];
  for (let rank = 0; rank < VOCABULARY; rank += 1) cumulative.push((cumulative.at(-1) ?? 0) + 1 / (rank + 30));
  const total = cumulative.at(-1) ?? 1;
  return () => {
    const wanted = random() * total;
    let [low, high] = [0, VOCABULARY - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cumulative[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? '';
  };
}

const id = (kind: number, number: number): string =>
  `00000000-0000-7000-8${String(kind).padStart(3, '0')}-${String(number).padStart(12, '0')}`;

function documentOf(number: number, word: () => string): IndexableDocument {
  const sentence = (words: number): string => `T${Array.from({ length: words }, word).join(' ')}.`;
  return {
    documentId: id(1, number),
    title: `Book ${word()} ${word()}`,
    language: 'en',
    sections: Array.from({ length: SECTIONS_PER_DOCUMENT }, (_, place) => ({
      sectionId: id(2, number * SECTIONS_PER_DOCUMENT + place),
      groupId: id(3, number * SECTIONS_PER_DOCUMENT + Math.floor(place / 5)),
      path: [`${word()} ${word()}`, `${word()} ${word()} ${word()}`],
      blocks: Array.from({ length: WORDS_PER_SECTION / 17 }, (_, index) => ({
        ordinal: place * 100 + index,
        kind: 'paragraph' as const,
        text: sentence(17),
      })),
    })),
  };
}

/** Indexing speed, search time and memory with ten thousand chunks of made-up words, on an embedded database in a folder. */
export async function run(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'trivium-bench-'));
  const { database, close } = await openDatabase({
    app: 'education',
    configuration: { kind: 'embedded', folder: join(folder, 'database') },
    schema: { entities: [], migrations: [...platformMigrations, ...aiMigrations] },
    logger: createLogger({ level: 'error', app: 'bench' }),
  });
  try {
    const index = new RetrievalIndex(database, new RetrievalBuildRepository(database), new RetrievalSearchRepository(database));
    const word = wordSource(numbers(7));
    const rates: number[] = [];
    const processorRates: number[] = [];
    const memoryMb: number[] = [];
    let chunks = 0;
    for (let number = 0; number < DOCUMENTS; number += 1) {
      const document = documentOf(number, word);
      const started = performance.now();
      const startedMs = processorMs();
      const done = await index.replaceDocument(ORGANISATION, { collectionId: COLLECTION, document });
      rates.push((done.chunks * 1000) / (performance.now() - started));
      processorRates.push((done.chunks * 1000) / (processorMs() - startedMs));
      memoryMb.push(memoryUsage.rss() / 2 ** 20);
      chunks += done.chunks;
    }
    const times = { search: [] as number[], searchSections: [] as number[] };
    const processorTimes = { search: [] as number[], searchSections: [] as number[] };
    for (let round = 0; round < QUERIES; round += 1) {
      const query = Array.from({ length: WORDS_PER_QUERY }, word).join(' ');
      for (const kind of ['search', 'searchSections'] as const) {
        const started = performance.now();
        const startedMs = processorMs();
        await index[kind](ORGANISATION, { collectionId: COLLECTION, query, language: 'en', limit: 10 });
        times[kind].push(performance.now() - started);
        processorTimes[kind].push(processorMs() - startedMs);
      }
    }
    const set = 'made-up books';
    const size = `${chunks} chunks`;
    const asked = `${size}, ${QUERIES} queries`;
    return [
      { set, name: 'indexing, mean of ten books', value: mean(rates), unit: 'chunks/s', size, must: 300 },
      { set, name: 'indexing, per second of processor time', value: mean(processorRates), unit: 'chunks/s', size },
      { set, name: 'indexing, slowest book', value: Math.min(...rates), unit: 'chunks/s', size: `${SECTIONS_PER_DOCUMENT} chunks` },
      { set, name: 'search, median', value: quantile(times.search, 0.5), unit: 'ms', size: asked, isCost: true },
      { set, name: 'search, p95', value: quantile(times.search, 0.95), unit: 'ms', size: asked, must: 60, isCost: true },
      { set, name: 'search, p95 of processor time', value: quantile(processorTimes.search, 0.95), unit: 'ms', size: asked, isCost: true },
      { set, name: 'section search, median', value: quantile(times.searchSections, 0.5), unit: 'ms', size: asked, isCost: true },
      { set, name: 'section search, p95', value: quantile(times.searchSections, 0.95), unit: 'ms', size: asked, must: 60, isCost: true },
      {
        set,
        name: 'section search, p95 of processor time',
        value: quantile(processorTimes.searchSections, 0.95),
        unit: 'ms',
        size: asked,
        isCost: true,
      },
      { set, name: 'memory after the second book', value: memoryMb[1] ?? 0, unit: 'MB', size, isCost: true },
      { set, name: 'memory after the last book', value: memoryMb.at(-1) ?? 0, unit: 'MB', size, isCost: true },
    ];
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}
