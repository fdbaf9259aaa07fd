import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import type { ChunkPiece } from '../chunks/chunker';
import { blockKey, type ChunkPlace, type PostingRow } from './bm25f-scorer';
import type { Field, PerField } from './field-terms';

/** What scoring needs to know of a collection. */
export interface CollectionProfile {
  readonly documents: number;
  readonly chunks: number;
  readonly sections: number;
  /** Mean number of terms of a chunk's field. */
  readonly averages: PerField<number>;
  /** As they were saved. */
  readonly settings: unknown;
  /** Languages of its documents. */
  readonly languages: readonly string[];
}

/** A stored chunk, as its row holds it. */
export interface ChunkRecord {
  readonly id: string;
  readonly segment: string;
  readonly ordinal: number;
  readonly document_id: string;
  readonly section_id: string;
  readonly group_id: string;
  readonly section_path: string[];
  readonly page: number | null;
  readonly block_from: number;
  readonly block_to: number;
  readonly text: string;
  readonly pieces: ChunkPiece[];
  readonly content_hash: string;
  readonly language: string;
}

export type StoredRecord = ChunkRecord & { readonly collection_id: string };

interface CollectionRow extends Record<`total_${Field}`, string> {
  readonly documents: number;
  readonly chunks: number;
  readonly sections: number;
  readonly settings: unknown;
  readonly languages: Readonly<Record<string, number>>;
}

const CHUNK_COLUMNS = `c.id, c.segment, c.ordinal, c.document_id, c.section_id, c.group_id, c.section_path, c.page, c.block_from, c.block_to, c.text, c.pieces,
  c.content_hash, c.language`;

/** Segments of the collection that are not searched: being built, or waiting to be deleted. Few at any time; read in the statement's own snapshot. */
export const INACTIVE_SEGMENTS = `ARRAY(SELECT id FROM retrieval_segment WHERE organisation_id = $1 AND collection_id = $2 AND state <> 'active')`;

/**
 * Reads what a search needs; each method is one statement inside an open tenant transaction, `$1` its organisation. LATERAL with OFFSET 0 makes
 * the planner read one range of the postings' primary key per term whatever it believes about sizes: the embedded database never gathers statistics.
 */
@Injectable()
export class LexicalSearchRepository {
  constructor(private readonly database: Database) {}

  async profile(collectionId: string): Promise<CollectionProfile | undefined> {
    // Just-in-time compilation costs more than any of these statements.
    await this.database.manager.query(`SELECT set_config('jit', 'off', true)`);
    const [collection] = await this.query<CollectionRow>(
      'SELECT * FROM retrieval_collection WHERE organisation_id = $1 AND collection_id = $2',
      [collectionId],
    );
    if (collection === undefined || collection.chunks === 0) return undefined;
    const average = (field: Field): number => Number(collection[`total_${field}`]) / collection.chunks;
    return {
      documents: collection.documents,
      chunks: collection.chunks,
      sections: collection.sections,
      averages: { title: average('title'), headings: average('headings'), body: average('body'), aliases: average('aliases') },
      settings: collection.settings,
      languages: Object.keys(collection.languages).sort(),
    };
  }

  /** In how many chunks each term stands outside the titles above them; unknown terms are left out. */
  async documentFrequencies(collectionId: string, terms: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.query<{ term: string; df: number }>(
      `SELECT q.term, t.df FROM unnest($3::text[]) AS q (term)
       CROSS JOIN LATERAL (
         SELECT sum(df)::int AS df FROM retrieval_posting
         WHERE organisation_id = $1 AND collection_id = $2 AND term = q.term AND segment <> ALL(${INACTIVE_SEGMENTS}) OFFSET 0
       ) AS t WHERE t.df IS NOT NULL`,
      [collectionId, terms],
    );
    return new Map(rows.map(({ term, df }) => [term, df]));
  }

  /** All postings of the terms in what is searched. */
  async postings(collectionId: string, terms: readonly string[]): Promise<PostingRow[]> {
    return this.query<PostingRow>(
      `SELECT q.term, p.segment, p.block, p.df, p.entries FROM unnest($3::text[]) AS q (term)
       CROSS JOIN LATERAL (
         SELECT segment, block, df, entries FROM retrieval_posting
         WHERE organisation_id = $1 AND collection_id = $2 AND term = q.term AND segment <> ALL(${INACTIVE_SEGMENTS}) OFFSET 0
       ) AS p`,
      [collectionId, terms],
    );
  }

  /**
   * Terms of the collection that begin like a word which it does not hold, in order: the candidates for what was meant. The index is walked from one
   * term to the next, so that a term costs the same however many rows it has. What only unsearched segments hold may be among them.
   */
  async termsBeginningWith(collectionId: string, prefix: string, limit: number): Promise<string[]> {
    // By the index's order alone: sorting the rows of all terms anew for each step made it quadratic.
    await this.planWithBitmaps('off');
    const rows = await this.query<{ term: string }>(
      `WITH RECURSIVE walk (term) AS (
         (SELECT term FROM retrieval_posting WHERE organisation_id = $1 AND collection_id = $2 AND term >= $3 AND term < $4 ORDER BY term LIMIT 1)
         UNION ALL
         SELECT (SELECT p.term FROM retrieval_posting p WHERE p.organisation_id = $1 AND p.collection_id = $2 AND p.term > walk.term AND p.term < $4
                 ORDER BY p.term LIMIT 1) FROM walk WHERE walk.term IS NOT NULL
       )
       SELECT term FROM walk WHERE term IS NOT NULL LIMIT $5::int`,
      [collectionId, prefix, `${prefix}\u{10FFFF}`, limit],
    );
    await this.planWithBitmaps('on');
    return rows.map(({ term }) => term);
  }

  /** `retrieval_block.groups` of blocks, by `blockKey`. */
  async groups(blocks: readonly { readonly segment: string; readonly block: number }[]): Promise<Map<string, Uint8Array>> {
    const rows = await this.query<{ segment: string; block: number; groups: Uint8Array }>(
      `SELECT b.segment, b.block, b.groups FROM unnest($2::bigint[], $3::int[]) AS w (segment, block)
       CROSS JOIN LATERAL (SELECT segment, block, groups FROM retrieval_block WHERE organisation_id = $1 AND segment = w.segment AND block = w.block OFFSET 0) AS b`,
      [blocks.map(({ segment }) => segment), blocks.map(({ block }) => block)],
    );
    return new Map(rows.map((row) => [blockKey(row), row.groups]));
  }

  /** Rows of chunks, in no order; what is gone meanwhile is left out. */
  async chunksAt(places: readonly ChunkPlace[]): Promise<ChunkRecord[]> {
    return this.query<ChunkRecord>(
      `SELECT ${CHUNK_COLUMNS} FROM unnest($2::bigint[], $3::int[]) AS w (segment, ordinal)
       CROSS JOIN LATERAL (SELECT * FROM retrieval_chunk WHERE organisation_id = $1 AND segment = w.segment AND ordinal = w.ordinal OFFSET 0) AS c`,
      [places.map(({ segment }) => segment), places.map(({ ordinal }) => ordinal)],
    );
  }

  /** A chunk by its id, when it is still part of its document. */
  async chunk(chunkId: string): Promise<StoredRecord | undefined> {
    const [row] = await this.query<StoredRecord>(
      `SELECT ${CHUNK_COLUMNS}, c.collection_id FROM retrieval_chunk c
       JOIN retrieval_document d ON d.organisation_id = c.organisation_id AND d.collection_id = c.collection_id AND d.document_id = c.document_id
         AND d.segment = c.segment
       WHERE c.organisation_id = $1 AND c.id = $2 ORDER BY c.collection_id LIMIT 1`,
      [chunkId],
    );
    return row;
  }

  /** The chunks before and after one of the same document, in reading order, itself included. */
  async neighbours(chunkId: string, { before, after }: { readonly before: number; readonly after: number }): Promise<StoredRecord[]> {
    return this.query<StoredRecord>(
      `WITH here AS (
         SELECT c.segment, c.ordinal, c.document_id FROM retrieval_chunk c
         JOIN retrieval_document d ON d.organisation_id = c.organisation_id AND d.collection_id = c.collection_id AND d.document_id = c.document_id
           AND d.segment = c.segment
         WHERE c.organisation_id = $1 AND c.id = $2 ORDER BY c.collection_id LIMIT 1
       )
       SELECT ${CHUNK_COLUMNS}, c.collection_id FROM here JOIN retrieval_chunk c ON c.segment = here.segment AND c.document_id = here.document_id
         AND c.ordinal BETWEEN here.ordinal - $3::int AND here.ordinal + $4::int
       WHERE c.organisation_id = $1 ORDER BY c.ordinal`,
      [chunkId, before, after],
    );
  }

  /** `averageLength`: mean number of indexed terms of a chunk's text. */
  async statistics(collectionId: string): Promise<{ documents: number; chunks: number; averageLength: number }> {
    const [row] = await this.query<CollectionRow>('SELECT * FROM retrieval_collection WHERE organisation_id = $1 AND collection_id = $2', [
      collectionId,
    ]);
    if (row === undefined) return { documents: 0, chunks: 0, averageLength: 0 };
    return { documents: row.documents, chunks: row.chunks, averageLength: row.chunks === 0 ? 0 : Number(row.total_body) / row.chunks };
  }

  private async planWithBitmaps(value: 'on' | 'off'): Promise<void> {
    await this.database.manager.query(`SELECT set_config('enable_bitmapscan', $1, true)`, [value]);
  }

  private async query<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    return (await this.database.manager.query(sql, [this.database.organisationId, ...parameters])) as Row[];
  }
}
