import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IndexableDocument, RetrievalFilter, RetrievalIndex, SearchQuery } from '@trivium/ai/retrieval';
import { createTestRetrieval } from '@trivium/ai/retrieval/testing';
import { aiMigrations } from '@trivium/migrations/ai';
import { platformMigrations } from '@trivium/migrations/platform';
import { type Database, openDatabase } from '@trivium/platform/database';
import { createLogger } from '@trivium/platform/observability';
import type { OrganisationId } from '@trivium/shared/kernel';
import { madeUpDocument, numberedId, numbers, scaled, wordSource } from '../bench/made-up-text';
import { MadeUpProviders } from '../bench/made-up-vectors';
import type { Figure } from './figures';

const QUERIES = 10_000;
const COLLECTION = numberedId('collection', 31);
const BOOKS = 2;
const SECTIONS_PER_BOOK = 150;
const SMALL_DOCUMENTS = 150;
const FIRST_SMALL = 100_000;
/** Small documents from this one on exist in one organisation only. */
const FIRST_UNSHARED = 100;
/** So few that vectors are found through an HNSW index. */
const MIN_GRAPH_CHUNKS = 100;
/** As many as the pool of the measured program has connections: each must forget whose it was. */
const AT_ONCE = 8;
const HAN = [...'学习检索向量文档段落模型语言证据来源概率医学金融教育图谱答案问题机器数据方法结果'];

interface Organisation {
  readonly id: OrganisationId;
  /** Stands in every passage and in the titles above it. */
  readonly mark: string;
}

const ORGANISATIONS: readonly [Organisation, Organisation] = [
  { id: numberedId('organisation', 31) as OrganisationId, mark: 'markofone' },
  { id: numberedId('organisation', 32) as OrganisationId, mark: 'markoftwo' },
];

/** What of the index answers with rows. */
export type AnsweringIndex = Pick<RetrievalIndex, 'searchPage' | 'searchSections' | 'chunk' | 'neighbours'>;

export interface IsolationCount {
  readonly queries: number;
  /** Passages that were answered. */
  readonly rows: number;
  /** Those of them that belong to the organisation that did not ask. */
  readonly foreignRows: number;
}

/**
 * Two organisations under one collection id: the same document and section ids, the same vectors, other texts. Each asks for words, phrases and fields of
 * all syntaxes, through all filters, by words and fused, for sections, and for chunks of the other one by their ids.
 */
export async function measureIsolation(
  database: Database,
  { engine, queries: wanted = QUERIES }: { readonly engine: string; readonly queries?: number },
): Promise<Figure[]> {
  const { index } = createTestRetrieval(database, { providers: new MadeUpProviders(), minGraphChunks: MIN_GRAPH_CHUNKS });
  for (const organisation of ORGANISATIONS) {
    await index.replaceDocuments(organisation.id, { collectionId: COLLECTION, documents: documentsOf(organisation) });
  }
  const { queries, rows, foreignRows } = await countForeignRows(index, scaled(wanted));
  const shared = { set: `two organisations, one collection id, ${engine}`, size: `${queries} queries` } as const;
  return [
    { ...shared, name: 'rows of the other organisation', value: foreignRows, unit: 'rows', must: 0, isCost: true },
    { ...shared, name: 'rows answered', value: rows, unit: 'rows' },
  ];
}

/** {@link measureIsolation} on an embedded database in a folder. */
export async function run(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'trivium-evaluation-'));
  const { database, close } = await openDatabase({
    app: 'education',
    configuration: { kind: 'embedded', folder: join(folder, 'database') },
    schema: { entities: [], migrations: [...platformMigrations, ...aiMigrations] },
    logger: createLogger({ level: 'error', app: 'evaluation' }),
  });
  try {
    return await measureIsolation(database, { engine: 'embedded' });
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Asks as both organisations in turns, several at a time, and looks at every passage that comes back. */
export async function countForeignRows(index: AnsweringIndex, queries: number): Promise<IsolationCount> {
  const random = numbers(31);
  const word = wordSource(random);
  let [asked, rows, foreignRows] = [0, 0, 0];
  const knownChunks: [string, string] = ['', ''];
  const askOne = async (): Promise<void> => {
    while (asked < queries) {
      const side = asked % 2 === 0 ? 0 : 1;
      asked += 1;
      const [own, other] = side === 0 ? ORGANISATIONS : [ORGANISATIONS[1], ORGANISATIONS[0]];
      const query = madeUpQuery({ random, word, other });
      const found = await answersTo(index, own, { query, otherChunk: knownChunks[1 - side] ?? '', call: random() });
      knownChunks[side] = found[0]?.chunkId ?? knownChunks[side];
      rows += found.length;
      foreignRows += found.filter((passage) => isForeign(passage, own, other)).length;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askOne));
  return { queries: asked, rows, foreignRows };
}

interface Answered {
  readonly chunkId: string;
  readonly text: string;
  readonly sectionPath: readonly string[];
}

function isForeign({ text, sectionPath }: Answered, own: Organisation, other: Organisation): boolean {
  const shown = `${text} ${sectionPath.join(' ')}`;
  return shown.includes(other.mark) || !shown.includes(own.mark);
}

/** One call: mostly passages, less often sections, now and then what stands at an id that the other organisation was given. */
async function answersTo(
  index: AnsweringIndex,
  own: Organisation,
  { query, otherChunk, call }: { readonly query: SearchQuery; readonly otherChunk: string; readonly call: number },
): Promise<readonly Answered[]> {
  if (call < 0.6) return (await index.searchPage(own.id, query)).hits;
  if (call < 0.9) return (await index.searchSections(own.id, query)).map(({ best }) => best);
  const taken = await index.chunk(own.id, otherChunk);
  return [...(taken ? [taken] : []), ...(await index.neighbours(own.id, otherChunk, { before: 1, after: 1 }))];
}

function madeUpQuery({ random, word, other }: { random: () => number; word: () => string; other: Organisation }): SearchQuery {
  const oneOf = <Value>(values: readonly [Value, ...Value[]]): Value => values[Math.floor(random() * values.length)] ?? values[0];
  const han = (): string => Array.from({ length: 3 }, () => HAN[Math.floor(random() * HAN.length)] ?? '').join('');
  const query = oneOf([
    () => `${word()} ${word()} ${word()}`,
    () => `${word()} ${other.mark}`,
    () => `"${word()} ${word()}" ${word()}`,
    () => `title:${word()} ${word()}`,
    () => `${word()} -${word()} +${word()}`,
    () => `${word().replace(/.$/, 'x')} ${word()}`,
    () => `标题:${han()} ${han()}`,
    han,
    () => String(Math.floor(random() * 1e9)),
  ])();
  const filter = oneOf<() => RetrievalFilter | undefined>([
    () => undefined,
    () => undefined,
    () => ({
      documentIds: Array.from({ length: 5 }, () => numberedId('document', FIRST_SMALL + Math.floor(random() * 2 * SMALL_DOCUMENTS))),
    }),
    () => ({ languages: [oneOf(['en', 'zh'])] }),
    () => ({ metadata: [{ field: 'shelf', from: 1 + Math.floor(random() * 3) }] }),
    () => ({ metadata: [{ field: 'owner', oneOf: [other.mark, 'both'] }] }),
    () => ({
      metadata: [
        { field: 'owner', noneOf: ['nobody'] },
        { field: 'shelf', isPresent: true },
      ],
    }),
  ])();
  return {
    collectionId: COLLECTION,
    query,
    limit: oneOf([5, 10, 20]),
    offset: oneOf([0, 0, 5]),
    syntax: oneOf(['plain', 'operators']),
    ranking: oneOf(['fused', 'words']),
    ...(filter && { filter }),
  };
}

function documentsOf({ id, mark }: Organisation): IndexableDocument[] {
  const isFirst = id === ORGANISATIONS[0].id;
  const random = numbers(isFirst ? 1 : 2);
  const word = wordSource(random);
  const shelf = (): number => 1 + Math.floor(random() * 5);
  const books = Array.from({ length: BOOKS }, (_, number) =>
    madeUpDocument(
      { first: number * SECTIONS_PER_BOOK, sections: SECTIONS_PER_BOOK, wordsPerSection: 40, metadata: { shelf: shelf(), owner: 'both' } },
      word,
    ),
  );
  const small = Array.from({ length: SMALL_DOCUMENTS }, (_, number) => {
    const first = FIRST_SMALL + number + (number < FIRST_UNSHARED || isFirst ? 0 : SMALL_DOCUMENTS);
    const document = madeUpDocument({ first, sections: 1, wordsPerSection: 40, metadata: { shelf: shelf(), owner: mark } }, word);
    return number % 2 === 0 ? document : { ...inChinese(document, random), language: 'zh' };
  });
  return [...books, ...small].map((document) => marked(document, mark));
}

function inChinese(document: IndexableDocument, random: () => number): IndexableDocument {
  const han = (length: number): string => Array.from({ length }, () => HAN[Math.floor(random() * HAN.length)] ?? '').join('');
  return {
    ...document,
    title: han(6),
    sections: document.sections.map((section) => ({
      ...section,
      path: [han(4), han(5)],
      blocks: section.blocks.map((block, place) => ({
        ...block,
        text: `${place === 0 ? `${block.text.split(' ')[0]} ` : ''}${han(40)}。`,
      })),
    })),
  };
}

function marked(document: IndexableDocument, mark: string): IndexableDocument {
  return {
    ...document,
    title: `${document.title} ${mark}`,
    sections: document.sections.map((section) => ({
      ...section,
      path: [...section.path, mark],
      blocks: section.blocks.map((block) => ({ ...block, text: `${block.text} ${mark}.` })),
    })),
  };
}
