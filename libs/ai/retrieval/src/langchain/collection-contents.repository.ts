import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { statement } from '../life/statement';
import type { DocumentMetadata } from '../metadata-filter';
import type { EmbeddingModel } from '../vectors/embedding-sets.repository';
import { vectorText } from '../vectors/vectors.repository';

/** The vector that a document of one passage is to have. */
export interface GivenVector {
  readonly documentId: string;
  /** Of the state that the vector belongs to; another one that came meanwhile keeps its own vector. */
  readonly contentHash: string;
  readonly vector: Float32Array;
}

/**
 * Documents and vectors of a collection as a vector store needs them; each method is one statement inside an open tenant transaction. LATERAL and
 * OFFSET 0 keep the embedded database, which gathers no statistics, from reading whole tables for a few rows.
 */
@Injectable()
export class CollectionContentsRepository {
  constructor(private readonly database: Database) {}

  async metadata(collectionId: string, documentIds: readonly string[]): Promise<Map<string, DocumentMetadata>> {
    const rows = await this.query<{ document_id: string; metadata: DocumentMetadata }>(
      `SELECT document_id, metadata FROM retrieval_document WHERE organisation_id = $1 AND collection_id = $2 AND document_id = ANY($3::uuid[])`,
      [collectionId, documentIds],
    );
    return new Map(rows.map((row) => [row.document_id, row.metadata]));
  }

  /** Ids in their order, from behind one of them on. */
  async documentIds(
    collectionId: string,
    { after, limit }: { readonly after: string | undefined; readonly limit: number },
  ): Promise<string[]> {
    const rows = await this.query<{ document_id: string }>(
      `SELECT document_id FROM retrieval_document WHERE organisation_id = $1 AND collection_id = $2 AND ($3::uuid IS NULL OR document_id > $3::uuid)
       ORDER BY document_id LIMIT $4::int`,
      [collectionId, after ?? null, limit],
    );
    return rows.map((row) => row.document_id);
  }

  /** Vectors of passages in the active set, if it is of this model; passages without one are left out. */
  async vectors(collectionId: string, model: string, chunkIds: readonly string[]): Promise<Map<string, number[]>> {
    const rows = await this.query<{ id: string; vector: string }>(
      `SELECT c.id, v.vector::text AS vector FROM unnest($4::uuid[]) AS wanted (id)
       CROSS JOIN LATERAL (
         SELECT c.id, c.segment, c.ordinal FROM retrieval_chunk c
         WHERE c.id = wanted.id AND c.organisation_id = $1 AND c.collection_id = $2 AND c.segment = (
           SELECT segment FROM retrieval_document WHERE organisation_id = $1 AND collection_id = $2 AND document_id = c.document_id) OFFSET 0
       ) AS c
       CROSS JOIN LATERAL (
         SELECT vector FROM retrieval_vector WHERE organisation_id = $1 AND segment = c.segment AND ordinal = c.ordinal AND embedding = (
           SELECT id FROM retrieval_embedding WHERE organisation_id = $1 AND collection_id = $2 AND model = $3 AND state = 'active') OFFSET 0
       ) AS v`,
      [collectionId, model, chunkIds],
    );
    return new Map(rows.map(({ id, vector }) => [id, JSON.parse(vector) as number[]]));
  }

  /**
   * Gives documents of one passage these vectors in the active set, in the place of what they had. Call with the collection locked.
   *
   * @returns false when the active set is of another model; then nothing was written
   */
  async putVectors(collectionId: string, { model, dimensions }: EmbeddingModel, given: readonly GivenVector[]): Promise<boolean> {
    const rows = await this.query<{ id: string }>(
      `WITH target AS MATERIALIZED (
         SELECT id, model, dimensions, is_in_graph FROM retrieval_embedding
         WHERE organisation_id = $1 AND collection_id = $2 AND model = $3 AND dimensions = $4 AND state = 'active' FOR SHARE
       ), written AS (
         INSERT INTO retrieval_vector (embedding, segment, ordinal, organisation_id, collection_id, document_id, model, dimensions, is_in_graph, vector)
         SELECT t.id, d.segment, d.first_ordinal, $1, $2, d.document_id, t.model, t.dimensions, t.is_in_graph, g.vector
         FROM target t CROSS JOIN unnest($5::uuid[], $6::text[], $7::vector[]) AS g (document_id, content_hash, vector)
         CROSS JOIN LATERAL (
           SELECT segment, first_ordinal, document_id FROM retrieval_document
           WHERE organisation_id = $1 AND collection_id = $2 AND document_id = g.document_id AND content_hash = g.content_hash AND chunks = 1 OFFSET 0
         ) AS d
         ON CONFLICT (embedding, segment, ordinal) DO UPDATE SET vector = excluded.vector RETURNING 1
       )
       SELECT id, (SELECT count(*) FROM written) FROM target`,
      [
        collectionId,
        model,
        dimensions,
        given.map(({ documentId }) => documentId),
        given.map(({ contentHash }) => contentHash),
        given.map(({ vector }) => vectorText(vector)),
      ],
    );
    return rows.length > 0;
  }

  private query<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    return statement<Row>(this.database, sql, parameters);
  }
}
