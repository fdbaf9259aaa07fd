import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { statement } from '../life/statement';

/** Whose vectors a set holds; see `EmbeddingProvider.id`. */
export interface EmbeddingModel {
  readonly model: string;
  readonly dimensions: number;
}

/** The vectors of one model for one collection. */
export interface EmbeddingSet extends EmbeddingModel {
  readonly id: string;
  /** Whether it has an HNSW index of its own, as large sets have. */
  readonly isInGraph: boolean;
}

/** What of a collection decides about its vectors. */
export interface EmbeddedCollection {
  /** As they were saved. */
  readonly settings: unknown;
  readonly chunks: number;
}

const SET_COLUMNS = 'id, model, dimensions, is_in_graph AS "isInGraph"';

/**
 * Which models a collection has vectors of: at most one `active` set, which is searched, and at most one `building`, which is to take its place;
 * unique indexes see to it. Each method is one step inside an open tenant transaction.
 */
@Injectable()
export class EmbeddingSetsRepository {
  constructor(private readonly database: Database) {}

  /** Undefined for a collection that holds nothing and has no settings. */
  async collection(collectionId: string): Promise<EmbeddedCollection | undefined> {
    const [row] = await this.query<EmbeddedCollection>(
      'SELECT settings, chunks FROM retrieval_collection WHERE organisation_id = $1 AND collection_id = $2',
      [collectionId],
    );
    return row;
  }

  async find(collectionId: string, state: 'active' | 'building'): Promise<EmbeddingSet | undefined> {
    const [row] = await this.query<EmbeddingSet>(
      `SELECT ${SET_COLUMNS} FROM retrieval_embedding WHERE organisation_id = $1 AND collection_id = $2 AND state = $3`,
      [collectionId, state],
    );
    return row;
  }

  /** The set that is searched, with its collection. */
  async active(collectionId: string): Promise<(EmbeddingSet & EmbeddedCollection) | undefined> {
    const [row] = await this.query<EmbeddingSet & EmbeddedCollection>(
      `SELECT ${SET_COLUMNS}, c.settings, c.chunks FROM retrieval_embedding e JOIN retrieval_collection c USING (organisation_id, collection_id)
       WHERE organisation_id = $1 AND collection_id = $2 AND state = 'active'`,
      [collectionId],
    );
    return row;
  }

  /** Makes an empty active set when the collection has none of any model. */
  async ensureActive(collectionId: string, { model, dimensions }: EmbeddingModel): Promise<void> {
    await this.query(
      `INSERT INTO retrieval_embedding (organisation_id, collection_id, model, dimensions, state) VALUES ($1, $2, $3, $4, 'active')
       ON CONFLICT (organisation_id, collection_id) WHERE state = 'active' DO NOTHING`,
      [collectionId, model, dimensions],
    );
  }

  /** The set of this model that is being built, begun or continued; one of another model is given up. */
  async ensureBuilding(collectionId: string, { model, dimensions }: EmbeddingModel): Promise<void> {
    await this.query(
      `UPDATE retrieval_embedding SET state = 'retired'
       WHERE organisation_id = $1 AND collection_id = $2 AND state = 'building' AND (model, dimensions) IS DISTINCT FROM ($3, $4::int)`,
      [collectionId, model, dimensions],
    );
    await this.query(
      `INSERT INTO retrieval_embedding (organisation_id, collection_id, model, dimensions, state) VALUES ($1, $2, $3, $4, 'building')
       ON CONFLICT (organisation_id, collection_id) WHERE state = 'building' DO NOTHING`,
      [collectionId, model, dimensions],
    );
  }

  async giveUpBuilding(collectionId: string): Promise<void> {
    await this.query(
      `UPDATE retrieval_embedding SET state = 'retired' WHERE organisation_id = $1 AND collection_id = $2 AND state = 'building'`,
      [collectionId],
    );
  }

  /**
   * Locks the collection's row until the transaction ends, as `DocumentRepository.lock` does but making none: `share` keeps documents from going,
   * `update` keeps them from coming too.
   *
   * @returns false for a collection that is gone
   */
  async lockCollection(collectionId: string, strength: 'share' | 'update'): Promise<boolean> {
    const rows = await this.query(
      `SELECT 1 FROM retrieval_collection WHERE organisation_id = $1 AND collection_id = $2 FOR ${strength === 'share' ? 'SHARE' : 'UPDATE'}`,
      [collectionId],
    );
    return rows.length > 0;
  }

  /**
   * Puts a built set in the place of the active one. Call with the collection locked.
   *
   * @returns false when the set is no longer being built; then nothing changes
   */
  async activate(collectionId: string, set: string): Promise<boolean> {
    const built = await this.query(
      `SELECT 1 FROM retrieval_embedding WHERE organisation_id = $1 AND collection_id = $2 AND id = $3 AND state = 'building' FOR UPDATE`,
      [collectionId, set],
    );
    if (built.length === 0) return false;
    await this.query(
      `UPDATE retrieval_embedding SET state = 'retired' WHERE organisation_id = $1 AND collection_id = $2 AND state = 'active'`,
      [collectionId],
    );
    await this.query(`UPDATE retrieval_embedding SET state = 'active' WHERE organisation_id = $1 AND id = $2`, [set]);
    return true;
  }

  /** Makes the set's HNSW index, empty, unless it stands. A transaction of its own: it waits for all writers of vectors, and they for it. */
  async makeGraph({ id, dimensions }: EmbeddingSet): Promise<void> {
    await this.database.manager.query('SELECT retrieval_index_vectors($1, $2)', [id, dimensions]);
  }

  /** From now on searches read the set's HNSW index. Commit it before the first vector enters that. */
  async enterGraph(set: string): Promise<void> {
    await this.query('UPDATE retrieval_embedding SET is_in_graph = true WHERE organisation_id = $1 AND id = $2 AND NOT is_in_graph', [set]);
  }

  /** Drops a retired set's HNSW index, before its vectors are deleted: they would stay in it as dead entries. A transaction of its own. */
  async dropGraph(set: string): Promise<void> {
    await this.database.manager.query('SELECT retrieval_unindex_vectors($1)', [set]);
  }

  /** Retires all sets of a collection that is gone; those of one that was made anew under the same id stay. */
  async retireAbandoned(collectionId: string): Promise<void> {
    // First wait for whoever is writing vectors, then look: a writer may just be making the collection anew.
    await this.query('SELECT 1 FROM retrieval_embedding WHERE organisation_id = $1 AND collection_id = $2 FOR UPDATE', [collectionId]);
    await this.query(
      `UPDATE retrieval_embedding SET state = 'retired' WHERE organisation_id = $1 AND collection_id = $2
         AND NOT EXISTS (SELECT FROM retrieval_collection WHERE organisation_id = $1 AND collection_id = $2)`,
      [collectionId],
    );
  }

  async retired(collectionId: string): Promise<EmbeddingSet[]> {
    return this.query<EmbeddingSet>(
      `SELECT ${SET_COLUMNS} FROM retrieval_embedding WHERE organisation_id = $1 AND collection_id = $2 AND state = 'retired' ORDER BY id`,
      [collectionId],
    );
  }

  /** Forgets a retired set whose vectors are deleted. */
  async remove(set: string): Promise<void> {
    await this.query(`DELETE FROM retrieval_embedding WHERE organisation_id = $1 AND id = $2 AND state = 'retired'`, [set]);
  }

  private query<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    return statement<Row>(this.database, sql, parameters);
  }
}
