import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { statement } from '../life/statement';

/** A collection with the set of vectors that it is searched by. */
export interface IndexedCollection {
  readonly collectionId: string;
  /** As they were saved. */
  readonly settings: unknown;
  readonly documents: number;
  readonly chunks: number;
  /** Undefined when it has vectors of no model. */
  readonly set: { readonly id: string; readonly model: string; readonly dimensions: number } | undefined;
  /** Whether vectors of another model are being made. */
  readonly isBuilding: boolean;
}

interface CollectionRow extends Omit<IndexedCollection, 'set'> {
  readonly setId: string | null;
  readonly model: string | null;
  readonly dimensions: number | null;
}

export interface CollectionsPage {
  /** Id of the last collection of the page before. */
  readonly after: string | undefined;
  readonly limit: number;
}

/** All collections of an organisation; each method is one statement inside an open tenant transaction. */
@Injectable()
export class IndexedCollectionsRepository {
  constructor(private readonly database: Database) {}

  /** By id. */
  async page({ after, limit }: CollectionsPage): Promise<IndexedCollection[]> {
    const rows = await statement<CollectionRow>(
      this.database,
      `SELECT c.collection_id AS "collectionId", c.settings, c.documents, c.chunks, a.id AS "setId", a.model, a.dimensions,
         EXISTS (SELECT FROM retrieval_embedding b
           WHERE b.organisation_id = $1 AND b.collection_id = c.collection_id AND b.state = 'building') AS "isBuilding"
       FROM retrieval_collection c
       LEFT JOIN retrieval_embedding a ON a.organisation_id = $1 AND a.collection_id = c.collection_id AND a.state = 'active'
       WHERE c.organisation_id = $1 AND ($2::uuid IS NULL OR c.collection_id > $2::uuid)
       ORDER BY c.collection_id LIMIT $3::int`,
      [after ?? null, limit],
    );
    return rows.map(({ setId, model, dimensions, ...collection }) => ({
      ...collection,
      set: setId === null || model === null || dimensions === null ? undefined : { id: setId, model, dimensions },
    }));
  }

  /** Passages of all collections that have vectors by their settings. */
  async embeddableChunks(): Promise<number> {
    const [row] = await statement<{ chunks: number }>(
      this.database,
      `SELECT coalesce(sum(chunks), 0)::int AS chunks FROM retrieval_collection
       WHERE organisation_id = $1 AND settings->>'vectors' IS DISTINCT FROM 'off'`,
      [],
    );
    return row?.chunks ?? 0;
  }

  /** Vectors of each set that belong to passages which are searched now, not to what is being indexed or deleted. Sets of nothing are left out. */
  async countVectors(sets: readonly string[]): Promise<Map<string, number>> {
    const rows = await statement<{ set: string; vectors: number }>(
      this.database,
      // Segment by segment of the set's own collection: a join would try each set with each segment of the organisation.
      `SELECT e.id AS set, sum(v.vectors)::int AS vectors FROM retrieval_embedding e
       JOIN retrieval_segment s ON s.organisation_id = $1 AND s.collection_id = e.collection_id AND s.state = 'active'
       CROSS JOIN LATERAL (
         SELECT count(*) AS vectors FROM retrieval_vector WHERE organisation_id = $1 AND embedding = e.id AND segment = s.id
       ) AS v
       WHERE e.organisation_id = $1 AND e.id = ANY($2::bigint[]) GROUP BY e.id`,
      [sets],
    );
    return new Map(rows.map(({ set, vectors }) => [set, vectors]));
  }
}
