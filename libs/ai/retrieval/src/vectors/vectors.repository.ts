import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { fromSql, toSql } from 'pgvector';
import type { ChunkPlace } from '../lexical/bm25f-scorer';
import { statement } from '../life/statement';
import type { EmbeddingModel } from './embedding-sets.repository';

/** A chunk's place and its vector. */
export interface PlacedVector {
  readonly segment: string;
  readonly ordinal: number;
  readonly vector: Float32Array;
}

export interface Insertion {
  readonly collectionId: string;
  readonly model: EmbeddingModel;
  /** Which set of that model may take the vectors. */
  readonly into: 'active' | 'building';
  readonly vectors: readonly PlacedVector[];
}

export interface ChunkToEmbed {
  readonly ordinal: number;
  readonly sectionPath: readonly string[];
  readonly text: string;
  readonly language: string;
}

/** A segment whose chunks should have vectors. */
export interface EmbeddableSegment {
  readonly id: string;
  readonly state: 'active' | 'building';
  /** Grows with each document that enters a shared segment. */
  readonly places: number;
}

/** Rows deleted in one transaction: other requests wait no longer than for these. */
const DELETED_ROWS = 400;

/** Vectors as text, as the database reads them. */
export function vectorText(vector: Float32Array): string {
  return String(toSql(Array.from(vector)));
}

/** Writes, moves, misses and deletes vectors; each method is one statement inside an open tenant transaction. */
@Injectable()
export class VectorsRepository {
  constructor(private readonly database: Database) {}

  /**
   * Adds vectors of chunks that exist and have none yet, and holds their set until the transaction ends, so that nobody retires it in between. They
   * stay outside the HNSW index until {@link promote} moves them: entering it takes five times as long as all the rest of the row.
   *
   * @returns how many were added; undefined when the collection has no such set
   */
  async insert({ collectionId, model, into, vectors }: Insertion): Promise<number | undefined> {
    const [row] = await this.query<{ written: number }>(
      `WITH target AS MATERIALIZED (
         SELECT id, model, dimensions FROM retrieval_embedding
         WHERE organisation_id = $1 AND collection_id = $2 AND model = $3 AND dimensions = $4 AND state = $5 FOR SHARE
       ), written AS (
         INSERT INTO retrieval_vector (embedding, segment, ordinal, organisation_id, collection_id, document_id, model, dimensions, is_in_graph, vector)
         SELECT t.id, r.segment, r.ordinal, $1, $2, c.document_id, t.model, t.dimensions, false, r.vector
         FROM target t CROSS JOIN unnest($6::bigint[], $7::int[], $8::vector[]) AS r (segment, ordinal, vector)
         CROSS JOIN LATERAL (
           SELECT document_id FROM retrieval_chunk WHERE organisation_id = $1 AND segment = r.segment AND ordinal = r.ordinal OFFSET 0
         ) AS c
         ON CONFLICT DO NOTHING RETURNING 1
       )
       SELECT (SELECT count(*)::int FROM written) AS written FROM target`,
      [
        collectionId,
        model.model,
        model.dimensions,
        into,
        vectors.map(({ segment }) => segment),
        vectors.map(({ ordinal }) => ordinal),
        vectors.map(({ vector }) => vectorText(vector)),
      ],
    );
    return row?.written;
  }

  /** The set's vectors of these chunks, in no order; those that have none are left out. */
  async at(set: string, places: readonly ChunkPlace[]): Promise<PlacedVector[]> {
    const rows = await this.query<{ segment: string; ordinal: number; vector: string }>(
      `SELECT v.segment, v.ordinal, v.vector::text AS vector FROM unnest($3::bigint[], $4::int[]) AS w (segment, ordinal)
       CROSS JOIN LATERAL (
         SELECT segment, ordinal, vector FROM retrieval_vector
         WHERE organisation_id = $1 AND embedding = $2 AND segment = w.segment AND ordinal = w.ordinal OFFSET 0
       ) AS v`,
      [set, places.map(({ segment }) => segment), places.map(({ ordinal }) => ordinal)],
    );
    return rows.map(({ segment, ordinal, vector }) => ({ segment, ordinal, vector: Float32Array.from(fromSql(vector) as number[]) }));
  }

  /** Moves some of the set's vectors into the HNSW index; how many there were. */
  async promote(set: string, limit: number): Promise<number> {
    const [row] = await this.query<{ count: number }>(
      `WITH moved AS (
         UPDATE retrieval_vector SET is_in_graph = true WHERE organisation_id = $1 AND NOT is_in_graph AND ctid = ANY(ARRAY(
           SELECT ctid FROM retrieval_vector WHERE organisation_id = $1 AND embedding = $2 AND NOT is_in_graph
           ORDER BY segment, ordinal LIMIT $3::int)) RETURNING 1)
       SELECT count(*)::int AS count FROM moved`,
      [set, limit],
    );
    return row?.count ?? 0;
  }

  /** Segments that are searched or will be, oldest first. */
  async segments(collectionId: string): Promise<EmbeddableSegment[]> {
    return this.query<EmbeddableSegment>(
      `SELECT id, state, places FROM retrieval_segment WHERE organisation_id = $1 AND collection_id = $2 AND state <> 'retired' ORDER BY id`,
      [collectionId],
    );
  }

  /** Keeps the segment from being retired until the transaction ends; false when it is. */
  async holdSegment(segment: string): Promise<boolean> {
    const rows = await this.query(
      `SELECT 1 FROM retrieval_segment WHERE organisation_id = $1 AND id = $2 AND state <> 'retired' FOR SHARE`,
      [segment],
    );
    return rows.length > 0;
  }

  /** How many chunks a segment has, and how many of them have a vector in the set. */
  async coverage(set: string, segment: string): Promise<{ chunks: number; embedded: number }> {
    const [row] = await this.query<{ chunks: number; embedded: number }>(
      `SELECT count(*)::int AS chunks, count(v.ordinal)::int AS embedded FROM retrieval_chunk c
       LEFT JOIN retrieval_vector v ON v.organisation_id = $1 AND v.embedding = $2 AND v.segment = $3 AND v.ordinal = c.ordinal
       WHERE c.organisation_id = $1 AND c.segment = $3`,
      [set, segment],
    );
    return row ?? { chunks: 0, embedded: 0 };
  }

  /** Chunks of a segment without a vector in the set, by ordinal. */
  async missing(
    set: string,
    segment: string,
    { after, limit }: { readonly after: number; readonly limit: number },
  ): Promise<ChunkToEmbed[]> {
    return this.query<ChunkToEmbed>(
      `SELECT c.ordinal, c.section_path AS "sectionPath", c.text, c.language FROM retrieval_chunk c
       WHERE c.organisation_id = $1 AND c.segment = $3 AND c.ordinal > $4 AND NOT EXISTS (
         SELECT FROM retrieval_vector v WHERE v.organisation_id = $1 AND v.embedding = $2 AND v.segment = $3 AND v.ordinal = c.ordinal)
       ORDER BY c.ordinal LIMIT $5::int`,
      [set, segment, after, limit],
    );
  }

  /** Deletes some vectors of a set; false when there was none left. */
  async deleteSome(set: string): Promise<boolean> {
    const [gone] = await this.query<{ count: number }>(
      `WITH gone AS (DELETE FROM retrieval_vector WHERE organisation_id = $1 AND ctid = ANY(ARRAY(
         SELECT ctid FROM retrieval_vector WHERE organisation_id = $1 AND embedding = $2 LIMIT $3::int)) RETURNING 1)
       SELECT count(*)::int AS count FROM gone`,
      [set, DELETED_ROWS],
    );
    return (gone?.count ?? 0) > 0;
  }

  private query<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    return statement<Row>(this.database, sql, parameters);
  }
}
