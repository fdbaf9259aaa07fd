import { say } from '../eval/evaluation-data';
import type { Figure } from '../eval/figures';
import { measureIsolation } from '../eval/retrieval-isolation';
import { MeasuredStore } from './measured-store';
import { withPrivatePostgres } from './private-postgres';
import { measureEmbedded } from './retrieval-embedded';
import { measureLangChain } from './retrieval-langchain';
import { measureMillion } from './retrieval-million';
import { BOOKS, fillShape, measureIndexingByWords, measureShape, NEWS } from './retrieval-postgres';

const PARTS = ['embedded', 'postgres', 'langchain', 'million'] as const;
export type Part = (typeof PARTS)[number];

/** Without a name, everything that ends within minutes. */
const USUAL: readonly Part[] = ['embedded', 'postgres', 'langchain'];

/** On connections of a pool, which the embedded database does not have; `npm run eval -- retrieval isolation` asks more. */
const ISOLATION_QUERIES = 2_000;

/**
 * Measures the index: `embedded` on PGlite, `postgres` with a hundred thousand chunks, `langchain` against the query of LangChain's store, `million`.
 *
 * @returns how the command is called, for a part that there is not
 */
export async function run(names: readonly string[]): Promise<readonly Figure[] | string> {
  const unknown = names.filter((name) => !PARTS.some((part) => part === name));
  if (unknown.length > 0) return `Usage: npm run bench -- retrieval [${PARTS.join('|')}] …`;
  const wanted = PARTS.filter((part) => (names.length === 0 ? USUAL.includes(part) : names.includes(part)));
  const progress = (what: string): void => say(`… retrieval: ${what}`);
  const figures: Figure[] = [];
  if (wanted.includes('embedded')) figures.push(...(await measureEmbedded(progress)));
  if (wanted.includes('postgres') || wanted.includes('langchain')) figures.push(...(await onPostgres(wanted, progress)));
  if (wanted.includes('million')) {
    figures.push(
      ...(await withPrivatePostgres(({ database, owner }) =>
        measureMillion({ store: new MeasuredStore(database), analyse: () => owner.query('VACUUM ANALYZE') }, progress),
      )),
    );
  }
  return figures;
}

/** One shelf of books serves both parts: filling it takes longer than all questions. */
async function onPostgres(wanted: readonly Part[], progress: (what: string) => void): Promise<Figure[]> {
  return withPrivatePostgres(async (test) => {
    const store = new MeasuredStore(test.database);
    const analyse = (): Promise<unknown> => test.owner.query('VACUUM ANALYZE');
    const figures: Figure[] = [];
    if (wanted.includes('postgres')) figures.push(...(await measureIndexingByWords(store, progress)));
    const books = await fillShape({ store, analyse }, BOOKS, progress);
    if (wanted.includes('postgres')) {
      figures.push(...(await measureShape(store, books, progress)));
      progress('two organisations, one collection id');
      figures.push(...(await measureIsolation(test.database, { engine: 'PostgreSQL', queries: ISOLATION_QUERIES })));
    }
    // Before the news come: the tables hold the same passages on both sides.
    if (wanted.includes('langchain')) figures.push(...(await measureLangChain({ store, test, shape: books }, progress)));
    if (wanted.includes('postgres'))
      figures.push(...(await measureShape(store, await fillShape({ store, analyse }, NEWS, progress), progress)));
    return figures;
  });
}
