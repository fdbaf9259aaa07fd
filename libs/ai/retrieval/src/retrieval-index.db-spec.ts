import { aiMigrations } from '@trivium/migrations/ai';
import { platformMigrations } from '@trivium/migrations/platform';
import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import type { OrganisationId } from '@trivium/shared/kernel';
import { documentChunks } from './document-chunks';
import { FIELDS, termsOf } from './field-terms';
import type { IndexableDocument } from './indexable-document';
import { RetrievalBuildRepository } from './retrieval-build.repository';
import { RetrievalIndex } from './retrieval-index';
import { RetrievalSearchRepository } from './retrieval-search.repository';
import { DEFAULT_SCORING } from './scoring-settings';

const ONE = '00000000-0000-7000-8000-000000000001' as OrganisationId;
const TWO = '00000000-0000-7000-8000-000000000002' as OrganisationId;
const uuid = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const WORDS =
  'neuron axon memory sleep cortex reflex theory sample median variance router expert token gradient lesson reader bridge river cloud stone'.split(
    ' ',
  );
const TABLES = [
  'retrieval_collection',
  'retrieval_document',
  'retrieval_version',
  'retrieval_chunk',
  'retrieval_posting',
  'retrieval_block',
];

/** Same numbers on every run and every machine (Lehmer, minimal standard). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

function book(documentNumber: number, sections: number, { seed = documentNumber, mark = '' } = {}): IndexableDocument {
  const random = numbers(seed + 1);
  const word = (): string => WORDS[Math.floor(random() ** 2 * WORDS.length)] ?? 'neuron';
  const text = (words: number): string => `${Array.from({ length: words }, word).join(' ')} ${mark}.`;
  return {
    documentId: uuid(documentNumber),
    title: `Book of ${word()}`,
    language: 'en',
    sections: Array.from({ length: sections }, (_, index) => ({
      sectionId: uuid(documentNumber * 1000 + index),
      path: [`Chapter ${word()}`, `On ${word()} and ${word()}`],
      number: `${index}.1`,
      aliases: index % 3 === 0 ? [word()] : [],
      blocks: [{ ordinal: index, kind: 'paragraph' as const, text: text(10 + Math.floor(random() * 60)), page: index + 1 }],
    })),
  };
}

/** BM25F written again from the formula, over what the documents hold: the order that both databases must give. */
function goldenOrder(documents: readonly IndexableDocument[], query: string): { id: string; score: number }[] {
  const { k1, weights, b } = DEFAULT_SCORING;
  const chunks = documents.flatMap((document) => [...documentChunks(document).inBatches(1_000)].flat());
  const average = Object.fromEntries(
    FIELDS.map((field) => [field, Math.max(1, chunks.reduce((sum, chunk) => sum + chunk.terms.lengths[field], 0) / chunks.length)]),
  );
  const terms = termsOf(query, 'en');
  const scored = chunks.map((chunk) => {
    let score = 0;
    for (const term of terms) {
      const counts = chunk.terms.frequencies.get(term);
      if (counts === undefined) continue;
      const df = chunks.filter(({ terms: other }) => {
        const held = other.frequencies.get(term);
        return held !== undefined && held.title + held.body + held.aliases > 0;
      }).length;
      const frequency = FIELDS.reduce(
        (sum, field) =>
          sum + (weights[field] * counts[field]) / (1 - b[field] + (b[field] * chunk.terms.lengths[field]) / (average[field] ?? 1)),
        0,
      );
      const n = Math.max(1, df);
      score += (Math.log(1 + (chunks.length - n + 0.5) / (n + 0.5)) * (k1 + 1) * frequency) / (frequency + k1);
    }
    return { id: chunk.id, score };
  });
  return scored.filter(({ score }) => score > 0).sort((first, second) => second.score - first.score || (first.id < second.id ? -1 : 1));
}

describe('RetrievalIndex', () => {
  let test: TestDatabase;
  let index: RetrievalIndex;
  let next = 500;
  const collection = (): string => uuid(900_000 + next++);
  const count = async (table: string, collectionId: string): Promise<number> => {
    const rows = (await test.owner.query(`SELECT count(*)::int AS n FROM ${table} WHERE collection_id = $1`, [collectionId])) as {
      n: number;
    }[];
    return rows[0]?.n ?? -1;
  };
  /** Counters of a collection, to be compared with those of a collection built from nothing. */
  const counters = async (collectionId: string): Promise<unknown> => [
    await test.owner.query(
      'SELECT chunks, sections, total_title, total_headings, total_body, total_aliases FROM retrieval_collection WHERE collection_id = $1',
      [collectionId],
    ),
    await test.owner.query(
      `SELECT p.term, p.block, p.df, p.entries FROM retrieval_posting p JOIN retrieval_document d ON d.active_version = p.version AND d.collection_id = $1
       WHERE p.collection_id = $1 ORDER BY p.term, d.document_id, p.block`,
      [collectionId],
    ),
  ];

  beforeAll(async () => {
    test = await openTestDatabase({ entities: [], migrations: [...platformMigrations, ...aiMigrations] });
    index = new RetrievalIndex(test.database, new RetrievalBuildRepository(test.database), new RetrievalSearchRepository(test.database));
  }, 60_000);
  afterAll(() => test.close());

  it('ranks as BM25F computed in memory, ties by id', async () => {
    const collectionId = collection();
    // The first one fills more than one block of postings.
    const documents = [book(1, 560), book(2, 40)];
    for (const document of documents) await index.replaceDocument(ONE, { collectionId, document });
    for (const query of [
      'neuron memory',
      'the theory of median variance',
      'stone',
      'router expert token gradient cloud',
      'On Chapter Book',
    ]) {
      const golden = goldenOrder(documents, query).slice(0, 30);
      const hits = await index.search(ONE, { collectionId, query, limit: 30, language: 'en' });
      expect(hits.map((hit) => hit.chunkId)).toEqual(golden.map(({ id }) => id));
      hits.forEach((hit, place) => expect(hit.score).toBeCloseTo(golden[place]?.score ?? 0, 6));
      for (const hit of hits) expect(hit.matched.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(hit.score, 6);
    }
  });

  it('orders equal passages by chunk id', async () => {
    const collectionId = collection();
    const sections = Array.from({ length: 20 }, (_, ordinal) => ({
      sectionId: uuid(70_000 + ordinal),
      path: ['Same'],
      blocks: [{ ordinal, kind: 'paragraph' as const, text: 'Equal words.' }],
    }));
    await index.replaceDocument(ONE, { collectionId, document: { documentId: uuid(7), title: '', language: 'en', sections } });
    const ids = (await index.search(ONE, { collectionId, query: 'equal', limit: 5 })).map((hit) => hit.chunkId);
    const all = (await index.search(ONE, { collectionId, query: 'equal', limit: 100 })).map((hit) => hit.chunkId);
    expect(all).toEqual(all.toSorted());
    expect(ids).toEqual(all.slice(0, 5));
  });

  it('writes nothing for an unchanged document and keeps the ids of unchanged passages', async () => {
    const collectionId = collection();
    const document = book(3, 12);
    expect(await index.replaceDocument(ONE, { collectionId, document })).toEqual({ chunks: 12, written: 12 });
    const [, firstVersion] = [await counters(collectionId), await test.owner.query('SELECT max(id) AS id FROM retrieval_version')];
    expect(await index.replaceDocument(ONE, { collectionId, document })).toEqual({ chunks: 12, written: 0 });
    expect(await test.owner.query('SELECT max(id) AS id FROM retrieval_version')).toEqual(firstVersion);
    const before = await index.search(ONE, { collectionId, query: WORDS.join(' '), limit: 100 });
    const changed = {
      ...document,
      sections: document.sections.map((section, place) =>
        place === 0 ? { ...section, blocks: [{ ordinal: 0, kind: 'paragraph' as const, text: 'Entirely new passage.' }] } : section,
      ),
    };
    expect((await index.replaceDocument(ONE, { collectionId, document: changed })).written).toBe(12);
    const after = await index.search(ONE, { collectionId, query: `${WORDS.join(' ')} passage`, limit: 100 });
    const kept = before.filter((hit) => after.some(({ chunkId }) => chunkId === hit.chunkId));
    expect(kept).toHaveLength(11);
  });

  it('counts after replacing and removing as if only the rest had ever been there', async () => {
    const [worn, fresh] = [collection(), collection()];
    for (const document of [book(4, 30), book(5, 20), book(4, 25, { seed: 99 })])
      await index.replaceDocument(ONE, { collectionId: worn, document });
    await index.removeDocument(ONE, { collectionId: worn, documentId: uuid(5) });
    await index.replaceDocument(ONE, { collectionId: fresh, document: book(4, 25, { seed: 99 }) });
    expect(await counters(worn)).toEqual(await counters(fresh));
    for (const table of TABLES) expect(await count(table, worn)).toBe(await count(table, fresh));
    await index.removeDocument(ONE, { collectionId: worn, documentId: uuid(5) });
    await index.removeCollection(ONE, worn);
    for (const table of TABLES) expect(await count(table, worn)).toBe(0);
    expect(await index.statistics(ONE, worn)).toEqual({ documents: 0, chunks: 0, averageLength: 0 });
  });

  it('shows nothing of a build killed between two batches, and the next call clears it', async () => {
    const [collectionId, fresh] = [collection(), collection()];
    await index.replaceDocument(ONE, { collectionId, document: book(6, 100, { mark: 'oldest' }) });
    const before = await counters(collectionId);
    // Words that both versions hold: the unfinished one must add no hit.
    const hits = async () =>
      (await index.search(ONE, { collectionId, query: WORDS.slice(0, 3).join(' '), limit: 100 })).map(({ chunkId, score }) => [
        chunkId,
        score,
      ]);
    const found = await hits();
    const killer = new AbortController();
    const killed = index.replaceDocument(ONE, {
      collectionId,
      document: book(6, 100, { mark: 'newest' }),
      signal: killer.signal,
      onProgress: ({ done, total }) => {
        if (done < total) killer.abort(new Error('killed'));
      },
    });
    await expect(killed).rejects.toThrow('killed');
    expect(await count('retrieval_version', collectionId)).toBe(2);
    expect(await index.search(ONE, { collectionId, query: 'newest', limit: 5 })).toEqual([]);
    expect(await index.search(ONE, { collectionId, query: 'oldest', limit: 5 })).toHaveLength(5);
    expect(await counters(collectionId)).toEqual(before);
    expect(await hits()).toEqual(found);
    await index.replaceDocument(ONE, { collectionId, document: book(6, 100, { mark: 'newest' }) });
    await index.replaceDocument(ONE, { collectionId: fresh, document: book(6, 100, { mark: 'newest' }) });
    expect(await index.search(ONE, { collectionId, query: 'oldest', limit: 5 })).toEqual([]);
    for (const table of TABLES) expect(await count(table, collectionId)).toBe(await count(table, fresh));
  });

  it('lets the newer of two builds of a document win', async () => {
    const collectionId = collection();
    const older = book(8, 120, { mark: 'older' });
    let newer: Promise<unknown> | undefined;
    const first = index.replaceDocument(ONE, {
      collectionId,
      document: older,
      onProgress: () => (newer ??= index.replaceDocument(ONE, { collectionId, document: book(8, 60, { mark: 'newer' }) })),
    });
    await expect(first).rejects.toMatchObject({ code: 'RETRIEVAL_BUILD_SUPERSEDED' });
    await newer;
    expect(await index.statistics(ONE, collectionId)).toMatchObject({ documents: 1, chunks: 60 });
    expect(await index.search(ONE, { collectionId, query: 'older', limit: 5 })).toEqual([]);
  });

  it('never answers one organisation with rows of another, even under the same collection id', async () => {
    const collectionId = collection();
    await index.replaceDocument(ONE, { collectionId, document: book(10, 30) });
    await index.replaceDocument(TWO, { collectionId, document: book(11, 30) });
    const random = numbers(77);
    for (let round = 0; round < 40; round += 1) {
      const query = Array.from({ length: 3 }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');
      const [own, foreign] = round % 2 === 0 ? [ONE, uuid(10)] : [TWO, uuid(11)];
      const hits = await index.search(own, { collectionId, query, limit: 50 });
      const sections = await index.searchSections(own, { collectionId, query, limit: 50 });
      expect(hits.length).toBeGreaterThan(0);
      expect(new Set([...hits, ...sections].map((hit) => hit.documentId))).toEqual(new Set([foreign]));
    }
    const [hit] = await index.search(TWO, { collectionId, query: 'neuron', limit: 1 });
    expect(await index.chunk(ONE, hit?.chunkId ?? '')).toBeUndefined();
    expect(await index.chunk(TWO, hit?.chunkId ?? '')).toMatchObject({ chunkId: hit?.chunkId, text: hit?.text });
    await index.removeCollection(ONE, collectionId);
    expect(await index.statistics(TWO, collectionId)).toMatchObject({ documents: 1, chunks: 30 });
  });

  it('takes hostile queries', async () => {
    const collectionId = collection();
    const sections = [
      {
        sectionId: uuid(12_000),
        path: ['The Who'],
        blocks: [{ ordinal: 0, kind: 'paragraph' as const, text: 'A band from London. NUL \u0000 and half \uD83D.' }],
      },
    ];
    await index.replaceDocument(ONE, { collectionId, document: { documentId: uuid(12), title: 'T\u0000', language: 'en', sections } });
    const search = (query: string, limit = 5) => index.search(ONE, { collectionId, query, limit });
    for (const query of ['', ' \n', '\u0000', `'; DROP TABLE retrieval_chunk; --`, '"" \\ %_ $1', '\uD83D', 'и'.repeat(1000)])
      expect(await search(query)).toEqual([]);
    expect(await search('who is the')).toHaveLength(1);
    expect(await search('london', 0)).toEqual([]);
    expect(await search('london', Number.NaN)).toEqual([]);
    expect(await search(`london ${'x1 y2 z3 '.repeat(11_000)}`)).toHaveLength(1);
    await expect(index.search(ONE, { collectionId: 'no uuid', query: 'x', limit: 1 })).rejects.toMatchObject({
      code: 'RETRIEVAL_INVALID_ID',
    });
    expect(await index.chunk(ONE, 'no uuid')).toBeUndefined();
  });

  it('finds Latin words of a Chinese question in an English book, and says how much of the question it covers', async () => {
    const collectionId = collection();
    await index.replaceDocument(ONE, { collectionId, document: book(13, 20) });
    const [hit] = await index.search(ONE, { collectionId, query: '什么是 gradient？', limit: 1 });
    expect(hit?.matched.map(({ term }) => term)).toContain('gradient');
    expect(hit?.coverage).toBeLessThan(1);
    expect((await index.search(ONE, { collectionId, query: 'gradient', limit: 1, language: 'en' }))[0]?.coverage).toBe(1);
    expect(await index.search(ONE, { collectionId, query: 'gradient', limit: 1, documentIds: [uuid(999)] })).toEqual([]);
  });

  it('answers with whole sections, each with its best chunk', async () => {
    const collectionId = collection();
    const [group, part] = [uuid(14_000), uuid(14_001)];
    const block = (ordinal: number, text: string) => ({ ordinal, kind: 'paragraph' as const, text });
    const sections = [
      { sectionId: group, path: ['Sleep'], blocks: [block(0, 'We rest at night.')] },
      { sectionId: part, groupId: group, path: ['Sleep', 'Dreams'], blocks: [block(1, 'Dreams come in REM sleep.')] },
      { sectionId: uuid(14_002), path: ['Memory'], blocks: [block(2, 'Dreams are forgotten. Much is.')] },
    ];
    await index.replaceDocument(ONE, { collectionId, document: { documentId: uuid(14), title: 'Mind', language: 'en', sections } });
    const hits = await index.searchSections(ONE, { collectionId, query: 'REM dreams', limit: 5 });
    expect(hits.map((hit) => hit.sectionId)).toEqual([group, uuid(14_002)]);
    expect(hits[0]?.best).toMatchObject({ sectionId: part, sectionPath: ['Sleep', 'Dreams'], blocks: { from: 1, to: 1 } });
  });
});
