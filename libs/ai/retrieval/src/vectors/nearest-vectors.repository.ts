import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { statement } from '../life/statement';
import { INACTIVE_SEGMENTS } from '../lexical/lexical-search.repository';
import { documentConditions, type RetrievalFilter } from '../metadata-filter';
import type { EmbeddingSet } from './embedding-sets.repository';
import { vectorText } from './vectors.repository';

/** A chunk found by its vector. */
export interface VectorHit {
  readonly segment: string;
  readonly ordinal: number;
  /** Cosine, -1 to 1. */
  readonly similarity: number;
}

export interface NearestQuery {
  readonly collectionId: string;
  readonly set: EmbeddingSet;
  readonly vector: Float32Array;
  readonly limit: number;
}

/** How the nearest are looked for. */
export type NearestWay = 'exact' | 'outside graph' | 'documents' | 'graph';

/** By the primary key, set by set: to the planner a small set looks as large as the average one, and then it would read all sets. */
const EXACT_SETTINGS = { enable_seqscan: 'off' } as const;

interface NearestRow {
  readonly segment: string;
  readonly ordinal: number;
  readonly distance: number;
}

/** What pgvector indexes. */
const MAX_DIMENSIONS = 2_000;

/**
 * `ef_search` bounds the candidates of one round; an iterative scan goes on while rows are filtered out, until `max_scan_tuples`: what is not found by
 * then is found sooner by comparing everything. No sort, so that the order can only come from the index: of a set that is much of the table, the
 * planner would rather read and sort all.
 */
const GRAPH_SETTINGS = {
  'hnsw.ef_search': '400',
  'hnsw.iterative_scan': 'strict_order',
  'hnsw.max_scan_tuples': '20000',
  enable_sort: 'off',
} as const;

/**
 * Nearest vectors of a set, best first; exact ways order ties by place. Each method is one step inside an open tenant transaction. `$1` is the
 * organisation, `$2` the collection, `$3` the set, `$4` the vector, `$5` the limit. A set that was retired meanwhile answers nothing: its rows are
 * going. OFFSET 0 keeps the planner from choosing another way than the one that is meant: the embedded database never gathers statistics.
 */
@Injectable()
export class NearestVectorsRepository {
  constructor(private readonly database: Database) {}

  /** Compares every vector of the set. */
  async exact(query: NearestQuery): Promise<VectorHit[]> {
    return this.hits('exact', query);
  }

  /** Compares the vectors of the set that are not in the HNSW index. */
  async outsideGraph(query: NearestQuery, filter?: RetrievalFilter): Promise<VectorHit[]> {
    return this.hits('outside graph', query, filter);
  }

  /** Compares every vector of the documents that the filter lets through, and touches no other. */
  async exactOfDocuments(query: NearestQuery, filter: RetrievalFilter): Promise<VectorHit[]> {
    return this.hits('documents', query, filter);
  }

  /** Vectors in the set's HNSW index: nearly always the nearest, sometimes one is missed; see `VectorGraphThreshold` for how often. */
  async byGraph(query: NearestQuery, filter?: RetrievalFilter): Promise<VectorHit[]> {
    return this.hits('graph', query, filter);
  }

  /** The database's plan of one of the ways. */
  async explain(way: NearestWay, query: NearestQuery, filter?: RetrievalFilter): Promise<string> {
    const rows = await this.run<{ 'QUERY PLAN': string }>(way, { query, filter, prefix: 'EXPLAIN ' });
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  }

  /** How many chunks the documents have that the filter lets through. */
  async chunksOf(collectionId: string, filter: RetrievalFilter): Promise<number> {
    const parameters: unknown[] = [collectionId];
    const [row] = await statement<{ chunks: number }>(
      this.database,
      `SELECT coalesce(sum(d.chunks), 0)::int AS chunks FROM retrieval_document d WHERE ${documentsOf(filter, parameters)}`,
      parameters,
    );
    return row?.chunks ?? 0;
  }

  private async hits(way: NearestWay, query: NearestQuery, filter?: RetrievalFilter): Promise<VectorHit[]> {
    const rows = await this.run<NearestRow>(way, { query, filter, prefix: '' });
    return rows.map(({ segment, ordinal, distance }) => ({ segment, ordinal, similarity: -distance }));
  }

  private async run<Row>(
    way: NearestWay,
    { query, filter, prefix }: { readonly query: NearestQuery; readonly filter: RetrievalFilter | undefined; readonly prefix: string },
  ): Promise<Row[]> {
    const { collectionId, set, vector, limit } = query;
    const parameters: unknown[] = [collectionId, set.id, vectorText(vector), limit];
    const sql = prefix + STATEMENTS[way](set, filter, parameters);
    // Compiling a statement costs more than running it.
    await this.set({ jit: 'off', ...(way === 'graph' ? GRAPH_SETTINGS : EXACT_SETTINGS) });
    const rows = await statement<Row>(this.database, sql, parameters);
    await this.set(way === 'graph' ? { enable_sort: 'on' } : { enable_seqscan: 'on' });
    return rows;
  }

  private async set(values: Readonly<Record<string, string>>): Promise<void> {
    const entries = Object.entries(values);
    await this.database.manager.query(
      `SELECT ${entries.map((_, place) => `set_config($${2 * place + 1}, $${2 * place + 2}, true)`).join(', ')}`,
      entries.flat(),
    );
  }
}

function ofActiveSet(column: string): string {
  return `${column} = (SELECT id FROM retrieval_embedding WHERE organisation_id = $1 AND id = $3::bigint AND state = 'active')`;
}

/** Appends the filter's values to `parameters`, which `$2` begins. */
function documentsOf(filter: RetrievalFilter, parameters: unknown[]): string {
  const parameter = (value: unknown): string => `$${parameters.push(value) + 1}`;
  return ['d.organisation_id = $1', 'd.collection_id = $2', ...documentConditions(filter, parameter)].join(' AND ');
}

/** On the alias `v`. A scalar subquery stays a filter; EXISTS might become a join, and a join would be sorted instead of read in the index's order. */
function documentCondition(filter: RetrievalFilter | undefined, parameters: unknown[]): string {
  if (filter === undefined) return '';
  return `AND (SELECT true FROM retrieval_document d WHERE ${documentsOf(filter, parameters)} AND d.document_id = v.document_id)`;
}

function exactStatement(condition: string): string {
  return `SELECT segment, ordinal, distance FROM (
      SELECT v.segment, v.ordinal, v.vector <#> $4::vector AS distance FROM retrieval_vector v
      WHERE v.organisation_id = $1 AND ${ofActiveSet('v.embedding')} AND v.segment <> ALL(${INACTIVE_SEGMENTS}) ${condition} OFFSET 0
    ) AS candidate ORDER BY distance, segment, ordinal LIMIT $5::int`;
}

function documentsStatement(filter: RetrievalFilter, parameters: unknown[]): string {
  return `SELECT v.segment, v.ordinal, v.distance FROM (
      SELECT d.segment, d.first_ordinal, d.chunks FROM retrieval_document d WHERE ${documentsOf(filter, parameters)} OFFSET 0
    ) AS wanted CROSS JOIN LATERAL (
      SELECT segment, ordinal, vector <#> $4::vector AS distance FROM retrieval_vector
      WHERE organisation_id = $1 AND ${ofActiveSet('embedding')} AND segment = wanted.segment
        AND ordinal >= wanted.first_ordinal AND ordinal < wanted.first_ordinal + wanted.chunks OFFSET 0
    ) AS v ORDER BY v.distance, v.segment, v.ordinal LIMIT $5::int`;
}

/** The set stands in the statement as a number, so that the planner sees that its index holds all rows in question. */
function graphStatement({ id, dimensions }: EmbeddingSet, filter: RetrievalFilter | undefined, parameters: unknown[]): string {
  if (!Number.isInteger(dimensions) || dimensions < 1 || dimensions > MAX_DIMENSIONS) throw new Error('Dimensions are 1 to 2000');
  if (!/^\d{1,19}$/.test(id)) throw new Error('The id of a set is a number');
  const distance = `v.vector::vector(${dimensions}) <#> $4::vector(${dimensions})`;
  return `SELECT v.segment, v.ordinal, ${distance} AS distance FROM retrieval_vector v
    WHERE v.is_in_graph AND v.embedding = ${id} AND v.organisation_id = $1 AND ${ofActiveSet('v.embedding + 0')}
      AND v.segment <> ALL(${INACTIVE_SEGMENTS}) ${documentCondition(filter, parameters)}
    ORDER BY ${distance} LIMIT $5::int`;
}

const STATEMENTS: Readonly<Record<NearestWay, (set: EmbeddingSet, filter: RetrievalFilter | undefined, parameters: unknown[]) => string>> =
  {
    exact: () => exactStatement(''),
    'outside graph': (_, filter, parameters) => exactStatement(`AND NOT v.is_in_graph ${documentCondition(filter, parameters)}`),
    documents: (_, filter, parameters) => documentsStatement(filter ?? {}, parameters),
    graph: graphStatement,
  };
