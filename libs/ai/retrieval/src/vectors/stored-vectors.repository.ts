import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { fromSql } from 'pgvector';
import type { ChunkPlace } from '../lexical/bm25f-scorer';
import { statement } from '../life/statement';
import type { PlacedVector } from './vectors.repository';

/** Reads vectors back, inside an open tenant transaction. */
@Injectable()
export class StoredVectorsRepository {
  constructor(private readonly database: Database) {}

  /** The set's vectors of these chunks, in no order; chunks that have none are left out. */
  async at(set: string, places: readonly ChunkPlace[]): Promise<PlacedVector[]> {
    if (places.length === 0) return [];
    const rows = await statement<{ segment: string; ordinal: number; vector: string }>(
      this.database,
      `SELECT v.segment, v.ordinal, v.vector::text AS vector FROM unnest($3::bigint[], $4::int[]) AS w (segment, ordinal)
       CROSS JOIN LATERAL (
         SELECT segment, ordinal, vector FROM retrieval_vector
         WHERE organisation_id = $1 AND embedding = $2 AND segment = w.segment AND ordinal = w.ordinal OFFSET 0
       ) AS v`,
      [set, places.map(({ segment }) => segment), places.map(({ ordinal }) => ordinal)],
    );
    return rows.map(({ segment, ordinal, vector }) => ({ segment, ordinal, vector: Float32Array.from(fromSql(vector) as number[]) }));
  }
}
