import { aiMigrations } from '@trivium/migrations/ai';
import { platformMigrations } from '@trivium/migrations/platform';
import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import type { OrganisationId } from '@trivium/shared/kernel';
import type { IndexableDocument } from '../chunks/indexable-document';
import { DocumentIndexer } from '../life/document-indexer';
import { DocumentRepository } from '../life/document.repository';
import { SegmentRepository } from '../life/segment.repository';
import { SharedSegments } from '../life/shared-segments';
import type { RetrievalFilter } from '../metadata-filter';
import { EmbeddingSetsRepository } from './embedding-sets.repository';
import { NearestVectorsRepository } from './nearest-vectors.repository';
import { PassageVectors, type VectorHit } from './passage-vectors';
import { ReEmbedding } from './re-embedding';
import { RetiredSets } from './retired-sets';
import { TestEmbedding, TestProviders } from './test-embedding';
import { VectorGraph } from './vector-graph';
import type { VectorGraphThreshold } from './vector-index-threshold';
import { VectorsRepository } from './vectors.repository';

export const ONE = '00000000-0000-7000-8000-000000000001' as OrganisationId;
export const TWO = '00000000-0000-7000-8000-000000000002' as OrganisationId;
const WORDS =
  'neuron axon memory sleep cortex reflex theory sample median variance router expert token gradient lesson reader bridge river cloud stone'.split(
    ' ',
  );

export function uuid(number: number): string {
  return `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

/** A document of one passage per section; the same number and length give the same text. */
export function notes(documentNumber: number, passages: number, { mark = '', metadata = {} } = {}): IndexableDocument {
  let state = documentNumber + 1;
  const word = (): string => WORDS[(state = (state * 48_271) % 2_147_483_647) % WORDS.length] ?? 'neuron';
  return {
    documentId: uuid(documentNumber),
    title: 'Notes',
    language: 'en',
    metadata,
    sections: Array.from({ length: passages }, (_, ordinal) => ({
      sectionId: uuid(documentNumber * 1_000 + ordinal),
      path: ['Notes', `On ${word()}`],
      blocks: [{ ordinal, kind: 'paragraph' as const, text: `${Array.from({ length: 12 }, word).join(' ')} p${ordinal} ${mark}.` }],
    })),
  };
}

/** Everything that vectors take part in, on an empty database. */
export class TestIndex {
  /** Lower it to see the HNSW index at work. */
  readonly threshold = { minChunks: 20_000, minShare: 0.5 } satisfies VectorGraphThreshold;
  readonly model = new TestEmbedding('test-small', 384);
  readonly providers = new TestProviders();
  readonly sets: EmbeddingSetsRepository;
  readonly nearest: NearestVectorsRepository;
  readonly passages: PassageVectors;
  readonly reEmbedding: ReEmbedding;
  readonly indexer: DocumentIndexer;
  private collections = 0;

  private constructor(readonly test: TestDatabase) {
    const { database } = test;
    this.sets = new EmbeddingSetsRepository(database);
    this.nearest = new NearestVectorsRepository(database);
    const rows = new VectorsRepository(database);
    const graph = new VectorGraph(database, this.sets, rows, this.threshold);
    const retired = new RetiredSets(database, this.sets, rows);
    this.passages = new PassageVectors(database, this.sets, rows, this.nearest, graph, retired, this.threshold, this.providers);
    this.reEmbedding = new ReEmbedding(database, this.sets, rows, graph, retired, this.providers);
    const documents = new DocumentRepository(database);
    const segments = new SegmentRepository(database);
    this.indexer = new DocumentIndexer(database, documents, segments, new SharedSegments(documents, segments), this.passages);
    this.providers.installed = [this.model];
  }

  static async open(): Promise<TestIndex> {
    return new TestIndex(await openTestDatabase({ entities: [], migrations: [...platformMigrations, ...aiMigrations] }));
  }

  collection(): string {
    return uuid(900_000 + (this.collections += 1));
  }

  add(collectionId: string, document: IndexableDocument, organisationId = ONE): Promise<unknown> {
    return this.indexer.replace(organisationId, { collectionId, document });
  }

  /** Hits of a query by whatever model the collection is searched by; undefined when it has none. */
  async search(
    collectionId: string,
    text: string,
    { organisationId = ONE, limit = 10, filter }: { organisationId?: OrganisationId; limit?: number; filter?: RetrievalFilter } = {},
  ): Promise<{ model: string; hits: readonly VectorHit[] } | undefined> {
    return this.test.database.inOrganisation(organisationId, async () => {
      const set = await this.passages.activeSet(collectionId);
      const provider = set && this.providers.find(set.model);
      if (set === undefined || !(provider instanceof TestEmbedding)) return undefined;
      const hits = await this.passages.search(set, provider.vectorOf(text), { limit, ...(filter && { filter }) });
      return { model: set.model, hits };
    });
  }

  /** The first column of what the owner sees, past row-level security. */
  async column<Value>(sql: string, ...parameters: readonly unknown[]): Promise<Value[]> {
    const rows = (await this.test.owner.query(sql, [...parameters])) as Record<string, Value>[];
    return rows.flatMap((row) => Object.values(row).slice(0, 1));
  }

  /** Vectors of a collection by model. */
  async stored(collectionId: string): Promise<Record<string, number>> {
    const rows = (await this.test.owner.query(
      'SELECT model, count(*)::int AS count FROM retrieval_vector WHERE collection_id = $1 GROUP BY model ORDER BY model',
      [collectionId],
    )) as { model: string; count: number }[];
    return Object.fromEntries(rows.map(({ model, count }) => [model, count]));
  }

  /** `model state` of each set of a collection. */
  async states(collectionId: string): Promise<string[]> {
    return this.column(`SELECT model || ' ' || state FROM retrieval_embedding WHERE collection_id = $1 ORDER BY id`, collectionId);
  }
}
