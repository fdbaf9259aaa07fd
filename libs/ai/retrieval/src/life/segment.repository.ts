import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import type { PostingBlock, TermPostings } from '../lexical/posting-block';
import { CHUNKS_PER_BLOCK, withoutPlaces } from '../lexical/posting-codec';
import type { ActiveDocument, ChunkRow, DocumentKey } from './chunk-row';
import { statement } from './statement';

/** Rows deleted in one transaction: other requests wait no longer than for these. */
const DELETED_ROWS = { retrieval_posting: 4_000, retrieval_vector: 400, retrieval_chunk: 400 } as const;

/** What a shared segment has room for and holds. */
export interface SharedSegment {
  readonly id: string;
  /** Places given away so far, 0 to 512; they are never given twice. */
  readonly places: number;
  readonly groups: number;
}

/** A chunk with its place in the segment. */
export interface PlacedChunk {
  readonly documentId: string;
  /** Of the document, as it is stored. */
  readonly language: string;
  readonly ordinal: number;
  readonly chunk: ChunkRow;
}

/** Writes, grows, shrinks and deletes segments; each method is one step inside an open tenant transaction. */
@Injectable()
export class SegmentRepository {
  constructor(private readonly database: Database) {}

  /** Retires what earlier, killed builds of these documents left; segments of the collection that can be deleted. */
  async retireLeftovers(collectionId: string, documentIds: readonly string[]): Promise<string[]> {
    await this.query(
      `UPDATE retrieval_segment SET state = 'retired'
       WHERE organisation_id = $1 AND collection_id = $2 AND document_id = ANY($3::uuid[]) AND state = 'building'`,
      [collectionId, documentIds],
    );
    return this.retired(collectionId);
  }

  async retired(collectionId: string): Promise<string[]> {
    const rows = await this.query<{ id: string }>(
      `SELECT id FROM retrieval_segment WHERE organisation_id = $1 AND collection_id = $2 AND state = 'retired' ORDER BY id`,
      [collectionId],
    );
    return rows.map((row) => row.id);
  }

  /** A segment for one document, unseen until it is activated. */
  async startOwn({ collectionId, documentId }: DocumentKey): Promise<string> {
    return this.insert(collectionId, documentId, 'building');
  }

  private async insert(collectionId: string, documentId: string | null, state: 'building' | 'active'): Promise<string> {
    const [row] = await this.query<{ id: string }>(
      'INSERT INTO retrieval_segment (organisation_id, collection_id, document_id, state) VALUES ($1, $2, $3, $4) RETURNING id',
      [collectionId, documentId, state],
    );
    if (row === undefined) throw new Error('INSERT … RETURNING gave no row');
    return row.id;
  }

  /** Whether `segment` is still being built; locks it, so that nobody retires it before this transaction ends. */
  async isBuilding(segment: string): Promise<boolean> {
    const rows = await this.query(
      `SELECT 1 FROM retrieval_segment WHERE organisation_id = $1 AND id = $2 AND state = 'building' FOR SHARE`,
      [segment],
    );
    return rows.length > 0;
  }

  async setState(segment: string, state: 'active' | 'retired'): Promise<void> {
    await this.query('UPDATE retrieval_segment SET state = $3 WHERE organisation_id = $1 AND id = $2', [segment, state]);
  }

  /** The shared segment that takes `chunks` more: the open one, or a new one in its place. Call with the collection locked. */
  async sharedWithRoom(collectionId: string, openSegment: string | undefined, chunks: number): Promise<SharedSegment> {
    const [open] =
      openSegment === undefined
        ? []
        : await this.query<SharedSegment>('SELECT id, places, groups FROM retrieval_segment WHERE organisation_id = $1 AND id = $2', [
            openSegment,
          ]);
    if (open !== undefined && open.places + chunks <= CHUNKS_PER_BLOCK) return open;
    const id = await this.insert(collectionId, null, 'active');
    await this.query('UPDATE retrieval_collection SET open_segment = $3 WHERE organisation_id = $1 AND collection_id = $2', [
      collectionId,
      id,
    ]);
    return { id, places: 0, groups: 0 };
  }

  /** Counts what was added to a shared segment. */
  async grow(segment: string, added: { readonly documents: number; readonly places: number; readonly groups: number }): Promise<void> {
    await this.query(
      `UPDATE retrieval_segment SET documents = documents + $3, places = places + $4, groups = groups + $5 WHERE organisation_id = $1 AND id = $2`,
      [segment, added.documents, added.places, added.groups],
    );
  }

  /** Writes chunks of one segment, of one document or of many. */
  async insertChunks(collectionId: string, segment: string, rows: readonly PlacedChunk[]): Promise<void> {
    await this.query(
      `INSERT INTO retrieval_chunk (organisation_id, collection_id, segment, document_id, language, ordinal, id, section_id, group_id, section_path, page,
         block_from, block_to, text, pieces, content_hash)
       SELECT $1, $2, $3, document_id, language, ordinal, id, section_id, group_id, ARRAY(SELECT jsonb_array_elements_text(section_path)), page,
         block_from, block_to, text, pieces, content_hash
       FROM unnest($4::uuid[], $5::text[], $6::int[], $7::uuid[], $8::uuid[], $9::uuid[], $10::jsonb[], $11::int[], $12::int[], $13::int[], $14::text[],
         $15::jsonb[], $16::text[])
         AS row (document_id, language, ordinal, id, section_id, group_id, section_path, page, block_from, block_to, text, pieces, content_hash)`,
      [
        collectionId,
        segment,
        rows.map(({ documentId }) => documentId),
        rows.map(({ language }) => language),
        rows.map(({ ordinal }) => ordinal),
        rows.map(({ chunk }) => chunk.id),
        rows.map(({ chunk }) => chunk.sectionId),
        rows.map(({ chunk }) => chunk.groupId),
        rows.map(({ chunk }) => JSON.stringify(chunk.sectionPath)),
        rows.map(({ chunk }) => chunk.page ?? null),
        rows.map(({ chunk }) => chunk.blocks.from),
        rows.map(({ chunk }) => chunk.blocks.to),
        rows.map(({ chunk }) => chunk.text),
        rows.map(({ chunk }) => JSON.stringify(chunk.pieces)),
        rows.map(({ chunk }) => chunk.contentHash),
      ],
    );
  }

  /** Writes a block's groups, after those that stand there already. */
  async appendGroups(collectionId: string, segment: string, block: PostingBlock): Promise<void> {
    await this.query(
      `INSERT INTO retrieval_block (organisation_id, collection_id, segment, block, groups) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (segment, block) DO UPDATE SET groups = retrieval_block.groups || excluded.groups`,
      [collectionId, segment, block.number, block.groups],
    );
  }

  /** Writes postings of a block, after those that stand there already. */
  async appendPostings(
    collectionId: string,
    { segment, block }: { readonly segment: string; readonly block: number },
    postings: readonly TermPostings[],
  ): Promise<void> {
    await this.query(
      `INSERT INTO retrieval_posting (organisation_id, collection_id, segment, block, term, df, entries)
       SELECT $1, $2, $3, $4, term, df, decode(entries, 'base64') FROM unnest($5::text[], $6::smallint[], $7::text[]) AS row (term, df, entries)
       ON CONFLICT (collection_id, term, segment, block)
       DO UPDATE SET df = retrieval_posting.df + excluded.df, entries = retrieval_posting.entries || excluded.entries`,
      [
        collectionId,
        segment,
        block,
        postings.map(({ term }) => term),
        postings.map(({ df }) => df),
        postings.map(({ entries }) => Buffer.from(entries.buffer, entries.byteOffset, entries.byteLength).toString('base64')),
      ],
    );
  }

  /** Ends the search in what a document has: in its own segment at once, in a shared one row by row. Call with the collection locked. */
  async takeOut(key: DocumentKey, previous: ActiveDocument): Promise<void> {
    const { terms } = previous;
    if (terms === undefined) await this.setState(previous.segment, 'retired');
    else await this.shrinkShared(key, { ...previous, terms });
  }

  /** Takes a document out of a shared segment, which goes with its last document. */
  private async shrinkShared(
    { collectionId, documentId }: DocumentKey,
    leaving: { readonly segment: string; readonly firstOrdinal: number; readonly chunks: number; readonly terms: readonly string[] },
  ): Promise<void> {
    const { segment, firstOrdinal, chunks, terms } = leaving;
    const rows = await this.query<{ term: string; df: number; entries: Uint8Array }>(
      `SELECT term, df, entries FROM retrieval_posting
       WHERE organisation_id = $1 AND collection_id = $2 AND term = ANY($3::text[]) AND segment = $4 AND block = 0`,
      [collectionId, terms, segment],
    );
    const left = rows.map(({ term, df, entries }) => {
      const { kept, removedDf } = withoutPlaces(entries, { first: firstOrdinal, count: chunks });
      return { term, df: df - removedDf, entries: kept };
    });
    const [emptied, shrunk] = [left.filter(({ entries }) => entries.length === 0), left.filter(({ entries }) => entries.length > 0)];
    await this.query(
      `DELETE FROM retrieval_posting WHERE organisation_id = $1 AND collection_id = $2 AND term = ANY($3::text[]) AND segment = $4 AND block = 0`,
      [collectionId, emptied.map(({ term }) => term), segment],
    );
    await this.query(
      `UPDATE retrieval_posting p SET df = row.df, entries = decode(row.entries, 'base64')
       FROM unnest($4::text[], $5::smallint[], $6::text[]) AS row (term, df, entries)
       WHERE p.organisation_id = $1 AND p.collection_id = $2 AND p.segment = $3 AND p.block = 0 AND p.term = row.term`,
      [
        collectionId,
        segment,
        shrunk.map(({ term }) => term),
        shrunk.map(({ df }) => df),
        shrunk.map(({ entries }) => Buffer.from(entries).toString('base64')),
      ],
    );
    const range = [segment, firstOrdinal, firstOrdinal + chunks - 1];
    await this.query(
      'DELETE FROM retrieval_vector WHERE organisation_id = $1 AND embedding = ANY(ARRAY(SELECT id FROM retrieval_embedding WHERE organisation_id = $1 AND collection_id = $5)) AND segment = $2 AND ordinal BETWEEN $3 AND $4',
      [...range, collectionId],
    );
    await this.query(
      'DELETE FROM retrieval_chunk WHERE organisation_id = $1 AND segment = $2 AND ordinal BETWEEN $3 AND $4 AND document_id = $5',
      [...range, documentId],
    );
    await this.query('UPDATE retrieval_segment SET documents = documents - 1 WHERE organisation_id = $1 AND id = $2', [segment]);
    const [gone] = await this.query<{ id: string }>(
      `SELECT s.id FROM retrieval_segment s JOIN retrieval_collection c ON c.organisation_id = s.organisation_id AND c.collection_id = s.collection_id
       WHERE s.organisation_id = $1 AND s.id = $2 AND s.documents = 0 AND c.open_segment IS DISTINCT FROM s.id`,
      [segment],
    );
    if (gone === undefined) return;
    await this.query('DELETE FROM retrieval_block WHERE organisation_id = $1 AND segment = $2', [segment]);
    await this.query('DELETE FROM retrieval_segment WHERE organisation_id = $1 AND id = $2', [segment]);
  }

  /** Deletes some rows of a retired segment; false when there was none left and the segment itself is gone. */
  async deleteSome(collectionId: string, segment: string): Promise<boolean> {
    for (const [table, isOfSegment] of [
      // As the index on postings has it.
      ['retrieval_posting', 'segment + 0 = $3::bigint'],
      [
        'retrieval_vector',
        'embedding = ANY(ARRAY(SELECT id FROM retrieval_embedding WHERE organisation_id = $1 AND collection_id = $2)) AND segment = $3::bigint',
      ],
      ['retrieval_chunk', 'segment = $3::bigint'],
    ] as const) {
      const [gone] = await this.query<{ count: number }>(
        `WITH gone AS (DELETE FROM ${table} WHERE organisation_id = $1 AND ctid = ANY(ARRAY(
           SELECT ctid FROM ${table} WHERE organisation_id = $1 AND collection_id = $2 AND ${isOfSegment} LIMIT $4::int)) RETURNING 1)
         SELECT count(*)::int AS count FROM gone`,
        [collectionId, segment, DELETED_ROWS[table]],
      );
      if ((gone?.count ?? 0) > 0) return true;
    }
    await this.query('DELETE FROM retrieval_block WHERE organisation_id = $1 AND segment = $2', [segment]);
    await this.query('DELETE FROM retrieval_segment WHERE organisation_id = $1 AND id = $2', [segment]);
    return false;
  }

  private query<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    return statement<Row>(this.database, sql, parameters);
  }
}
