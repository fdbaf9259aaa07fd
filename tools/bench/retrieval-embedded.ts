import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aiMigrations } from '@trivium/migrations/ai';
import { platformMigrations } from '@trivium/migrations/platform';
import { openDatabase } from '@trivium/platform/database';
import { createLogger } from '@trivium/platform/observability';
import type { Figure } from '../eval/figures';
import { cleaningUp } from './clean-up';
import { indexingFigures, memoryFigures } from './filling-figures';
import { numberedId, scaled } from './made-up-text';
import { LARGE, madeUpQueries, MeasuredStore, misspelt } from './measured-store';
import { Timings } from './timings';

const CHUNKS = 10_000;
const SMALL_DOCUMENTS = 2_000;
const CHUNKS_PER_BOOK = 1_000;
const WORDS_PER_CHUNK = 170;
const WORDS_PER_SMALL_DOCUMENT = 60;
const QUERIES = 200;
const BY_WORDS = numberedId('collection', 1);
const SMALL_BY_WORDS = numberedId('collection', 2);
const WITH_VECTORS = numberedId('collection', 3);

/** The embedded database in a folder, as one machine keeps it: indexing, memory and search with ten thousand chunks. */
export async function measureEmbedded(progress: (what: string) => void): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'trivium-bench-'));
  return cleaningUp(
    () => rmSync(folder, { recursive: true, force: true }),
    async () => {
      const { database, close } = await openDatabase({
        app: 'education',
        configuration: { kind: 'embedded', folder: join(folder, 'database') },
        schema: { entities: [], migrations: [...platformMigrations, ...aiMigrations] },
        logger: createLogger({ level: 'error', app: 'bench' }),
      });
      try {
        return await embeddedFigures(new MeasuredStore(database), progress);
      } finally {
        await close();
      }
    },
  );
}

async function embeddedFigures(store: MeasuredStore, progress: (what: string) => void): Promise<Figure[]> {
  const { index } = store.retrieval;
  for (const collectionId of [BY_WORDS, SMALL_BY_WORDS]) await index.configure(LARGE, collectionId, { vectors: 'off' });
  progress('books without vectors');
  const shared = { organisationId: LARGE, progress };
  const books = { from: 0, chunks: scaled(CHUNKS), chunksPerDocument: scaled(CHUNKS_PER_BOOK, 70), wordsPerChunk: WORDS_PER_CHUNK };
  const byWords = await store.fill({ ...shared, ...books, collectionId: BY_WORDS });
  progress('small documents without vectors');
  const small = { from: 1_000_000, chunks: scaled(SMALL_DOCUMENTS), chunksPerDocument: 1, wordsPerChunk: WORDS_PER_SMALL_DOCUMENT };
  const smallByWords = await store.fill({ ...shared, ...small, collectionId: SMALL_BY_WORDS });
  progress('books with vectors');
  const withVectors = await store.fill({ ...shared, ...books, collectionId: WITH_VECTORS });
  progress('queries');
  return [
    ...indexingFigures('embedded, books', byWords, { isEmbedded: true, must: 300, aim: 1_000 }),
    ...memoryFigures('embedded, books', byWords),
    ...indexingFigures('embedded, documents of one chunk', smallByWords, { isEmbedded: true, must: 300, aim: 1_000 }),
    ...indexingFigures('embedded, books with vectors', withVectors, { isEmbedded: true }),
    ...(await searchFigures(store)),
  ];
}

async function searchFigures(store: MeasuredStore): Promise<Figure[]> {
  const { index } = store.retrieval;
  await store.warmUp(LARGE, WITH_VECTORS);
  const queries = madeUpQueries(scaled(QUERIES, 20));
  const times = { hybrid: new Timings(), misspelt: new Timings(), words: new Timings(), sections: new Timings() };
  const shared = { collectionId: WITH_VECTORS, language: 'en', limit: 10 };
  for (const query of queries) {
    await times.hybrid.of(() => index.searchPage(LARGE, { ...shared, query }));
    await times.words.of(() => index.searchPage(LARGE, { ...shared, query, ranking: 'words' }));
    await times.sections.of(() => index.searchSections(LARGE, { ...shared, query }));
  }
  for (const query of misspelt(queries)) await times.misspelt.of(() => index.searchPage(LARGE, { ...shared, query }));
  const set = 'embedded, books with vectors';
  const size = `${scaled(CHUNKS)} chunks`;
  const embedded = { isEmbedded: true };
  return [
    ...times.hybrid.figures({ set, size, name: 'hybrid search', must: 150, aim: 60 }, embedded),
    ...times.misspelt.figures({ set, size, name: 'hybrid search, a word misspelt', must: 150 }, embedded),
    ...times.words.figures({ set, size, name: 'search by words', must: 60 }, embedded),
    ...times.sections.figures({ set, size, name: 'section search', must: 60 }, embedded),
  ];
}
