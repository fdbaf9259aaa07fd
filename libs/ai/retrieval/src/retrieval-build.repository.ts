import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import type { ChunkPiece } from './chunker';
import { FIELDS, type FieldTerms, type PerField } from './field-terms';
import type { PostingBlock, TermPostings } from './posting-block';

/** A chunk with everything that its row and its postings need. */
export interface ChunkRow {
  readonly ordinal: number;
  readonly id: string;
  readonly sectionId: string;
  readonly groupId: string;
  /** Number of its group (see `IndexableSection.groupId`) in the document, and how many chunks that has. */
  readonly groupOrdinal: number;
  readonly groupChunks: number;
  readonly sectionPath: readonly string[];
  readonly page?: number;
  readonly blocks: { readonly from: number; readonly to: number };
  readonly text: string;
  readonly pieces: readonly ChunkPiece[];
  readonly contentHash: string;
  readonly terms: FieldTerms;
}

/** What of a document is searched now. */
export interface ActiveDocument {
  readonly version: string;
  readonly contentHash: string;
  readonly chunks: number;
  readonly sections: number;
  readonly totals: PerField<number>;
}

export interface DocumentKey {
  readonly collectionId: string;
  readonly documentId: string;
}

export interface Activation extends DocumentKey {
  /** The version that stops being searched, and the one that starts; at least one of them. */
  readonly previous: ActiveDocument | undefined;
  readonly next: (ActiveDocument & { readonly title: string; readonly language: string }) | undefined;
}

interface DocumentRow {
  active_version: string;
  content_hash: string;
  chunks: number;
  sections: number;
  total_title: string;
  total_headings: string;
  total_body: string;
  total_aliases: string;
}

/** Rows deleted in one transaction: other requests wait no longer than for these. */
const DELETED_POSTINGS = 4_000;
const DELETED_CHUNKS = 400;

/** Builds, activates and deletes versions; each method is one step inside an open tenant transaction. */
@Injectable()
export class RetrievalBuildRepository {
  constructor(private readonly database: Database) {}

  async activeDocument({ collectionId, documentId }: DocumentKey): Promise<ActiveDocument | undefined> {
    const [row] = await this.query<DocumentRow>(
      'SELECT * FROM retrieval_document WHERE organisation_id = $1 AND collection_id = $2 AND document_id = $3',
      [collectionId, documentId],
    );
    if (row === undefined) return undefined;
    const totals = {
      title: Number(row.total_title),
      headings: Number(row.total_headings),
      body: Number(row.total_body),
      aliases: Number(row.total_aliases),
    };
    return { version: row.active_version, contentHash: row.content_hash, chunks: row.chunks, sections: row.sections, totals };
  }

  /** Retires what earlier, killed builds of this document left; the versions of the collection that can be deleted. */
  async retireLeftovers({ collectionId, documentId }: DocumentKey): Promise<string[]> {
    await this.query(
      `UPDATE retrieval_version SET state = 'retired' WHERE organisation_id = $1 AND collection_id = $2 AND document_id = $3 AND state = 'building'`,
      [collectionId, documentId],
    );
    return this.retiredVersions(collectionId);
  }

  async retiredVersions(collectionId: string): Promise<string[]> {
    const rows = await this.query<{ id: string }>(
      `SELECT id FROM retrieval_version WHERE organisation_id = $1 AND collection_id = $2 AND state = 'retired' ORDER BY id`,
      [collectionId],
    );
    return rows.map((row) => row.id);
  }

  async startVersion({ collectionId, documentId }: DocumentKey): Promise<string> {
    const [row] = await this.query<{ id: string }>(
      'INSERT INTO retrieval_version (organisation_id, collection_id, document_id) VALUES ($1, $2, $3) RETURNING id',
      [collectionId, documentId],
    );
    if (row === undefined) throw new Error('INSERT … RETURNING gave no row');
    return row.id;
  }

  /** Whether `version` is still being built; locks it, so that nobody retires it before this transaction ends. */
  async isBuilding(version: string): Promise<boolean> {
    const rows = await this.query(
      `SELECT 1 FROM retrieval_version WHERE organisation_id = $1 AND id = $2 AND state = 'building' FOR SHARE`,
      [version],
    );
    return rows.length > 0;
  }

  async insertChunks(
    { collectionId, documentId }: DocumentKey,
    build: { version: string; language: string },
    rows: readonly ChunkRow[],
  ): Promise<void> {
    await this.query(
      `INSERT INTO retrieval_chunk (organisation_id, collection_id, document_id, version, language, ordinal, id, section_id, group_id, section_path, page,
         block_from, block_to, text, pieces, content_hash)
       SELECT $1, $2, $3, $4, $5, ordinal, id, section_id, group_id, ARRAY(SELECT jsonb_array_elements_text(section_path)), page, block_from, block_to, text,
         pieces, content_hash
       FROM unnest($6::int[], $7::uuid[], $8::uuid[], $9::uuid[], $10::jsonb[], $11::int[], $12::int[], $13::int[], $14::text[], $15::jsonb[], $16::text[])
         AS row (ordinal, id, section_id, group_id, section_path, page, block_from, block_to, text, pieces, content_hash)`,
      [
        collectionId,
        documentId,
        build.version,
        build.language,
        rows.map((row) => row.ordinal),
        rows.map((row) => row.id),
        rows.map((row) => row.sectionId),
        rows.map((row) => row.groupId),
        rows.map((row) => JSON.stringify(row.sectionPath)),
        rows.map((row) => row.page ?? null),
        rows.map((row) => row.blocks.from),
        rows.map((row) => row.blocks.to),
        rows.map((row) => row.text),
        rows.map((row) => JSON.stringify(row.pieces)),
        rows.map((row) => row.contentHash),
      ],
    );
  }

  /** What scoring reads of the chunks of a block. */
  async insertBlock(collectionId: string, version: string, block: PostingBlock): Promise<void> {
    await this.query(
      `INSERT INTO retrieval_block (organisation_id, collection_id, version, block, section_ordinals, section_chunks, lengths_title, lengths_headings,
         lengths_aliases)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        collectionId,
        version,
        block.number,
        block.chunks.map((chunk) => chunk.groupOrdinal),
        block.chunks.map((chunk) => chunk.groupChunks),
        ...(['title', 'headings', 'aliases'] as const).map((field) => block.chunks.map((chunk) => chunk.lengths[field])),
      ],
    );
  }

  async insertPostings(
    collectionId: string,
    { version, block }: { version: string; block: number },
    postings: readonly TermPostings[],
  ): Promise<void> {
    await this.query(
      `INSERT INTO retrieval_posting (organisation_id, collection_id, version, block, term, df, entries)
       SELECT $1, $2, $3, $4, term, df, entries::bigint[] FROM unnest($5::text[], $6::smallint[], $7::text[]) AS row (term, df, entries)`,
      [
        collectionId,
        version,
        block,
        postings.map(({ term }) => term),
        postings.map(({ df }) => df),
        postings.map(({ entries }) => `{${entries.join(',')}}`),
      ],
    );
  }

  /** Locks the collection's counters until the transaction ends, so that activations of one collection follow each other. */
  async lockCollection(collectionId: string): Promise<void> {
    await this.query('INSERT INTO retrieval_collection (organisation_id, collection_id) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
      collectionId,
    ]);
    await this.query('SELECT 1 FROM retrieval_collection WHERE organisation_id = $1 AND collection_id = $2 FOR UPDATE', [collectionId]);
  }

  /** Puts `next` in the place of `previous`: what is searched, and every count that scoring reads. Call with the collection locked. */
  async activate({ collectionId, documentId, previous, next }: Activation): Promise<void> {
    if (previous !== undefined)
      await this.query(`UPDATE retrieval_version SET state = 'retired' WHERE organisation_id = $1 AND id = $2`, [previous.version]);
    if (next === undefined) {
      await this.query('DELETE FROM retrieval_document WHERE organisation_id = $1 AND collection_id = $2 AND document_id = $3', [
        collectionId,
        documentId,
      ]);
    } else {
      await this.query(`UPDATE retrieval_version SET state = 'active' WHERE organisation_id = $1 AND id = $2`, [next.version]);
      await this.query(
        `INSERT INTO retrieval_document (organisation_id, collection_id, document_id, active_version, content_hash, title, language, chunks, sections, total_title,
           total_headings, total_body, total_aliases)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
         ON CONFLICT (organisation_id, collection_id, document_id) DO UPDATE SET active_version = excluded.active_version,
           content_hash = excluded.content_hash, title = excluded.title, language = excluded.language, chunks = excluded.chunks, sections = excluded.sections,
           total_title = excluded.total_title, total_headings = excluded.total_headings, total_body = excluded.total_body,
           total_aliases = excluded.total_aliases`,
        [
          collectionId,
          documentId,
          next.version,
          next.contentHash,
          next.title,
          next.language,
          next.chunks,
          next.sections,
          ...FIELDS.map((field) => next.totals[field]),
        ],
      );
    }
    const change = FIELDS.map((field) => (next?.totals[field] ?? 0) - (previous?.totals[field] ?? 0));
    await this.query(
      `UPDATE retrieval_collection SET chunks = chunks + $3, total_title = total_title + $4, total_headings = total_headings + $5,
         total_body = total_body + $6, total_aliases = total_aliases + $7, sections = sections + $8 WHERE organisation_id = $1 AND collection_id = $2`,
      [collectionId, (next?.chunks ?? 0) - (previous?.chunks ?? 0), ...change, (next?.sections ?? 0) - (previous?.sections ?? 0)],
    );
  }

  /** Deletes some rows of a retired version; false when there was none left and the version itself is gone. */
  async deleteSome(version: string): Promise<boolean> {
    for (const [table, isOfVersion, limit] of [
      // As the index on postings has it.
      ['retrieval_posting', 'version + 0 = $2::bigint', DELETED_POSTINGS],
      ['retrieval_chunk', 'version = $2::bigint', DELETED_CHUNKS],
    ] as const) {
      const [gone] = await this.query<{ count: number }>(
        `WITH gone AS (DELETE FROM ${table} WHERE organisation_id = $1 AND ctid = ANY(ARRAY(
           SELECT ctid FROM ${table} WHERE organisation_id = $1 AND ${isOfVersion} LIMIT $3::int)) RETURNING 1)
         SELECT count(*)::int AS count FROM gone`,
        [version, limit],
      );
      if ((gone?.count ?? 0) > 0) return true;
    }
    await this.query('DELETE FROM retrieval_block WHERE organisation_id = $1 AND version = $2', [version]);
    await this.query('DELETE FROM retrieval_version WHERE organisation_id = $1 AND id = $2', [version]);
    return false;
  }

  /** Ends the search in a collection at once; its chunks are then deleted version by version. */
  async dropCollection(collectionId: string): Promise<void> {
    await this.query(`UPDATE retrieval_version SET state = 'retired' WHERE organisation_id = $1 AND collection_id = $2`, [collectionId]);
    for (const table of ['retrieval_document', 'retrieval_collection']) {
      await this.query(`DELETE FROM ${table} WHERE organisation_id = $1 AND collection_id = $2`, [collectionId]);
    }
  }

  async saveSettings(collectionId: string, settings: object): Promise<void> {
    await this.query(
      `INSERT INTO retrieval_collection (organisation_id, collection_id, settings) VALUES ($1, $2, $3)
       ON CONFLICT (organisation_id, collection_id) DO UPDATE SET settings = excluded.settings`,
      [collectionId, JSON.stringify(settings)],
    );
  }

  /** `$1` of every statement is the organisation: row-level security would be enough, but the indexes begin with it. */
  private async query<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    const answer: unknown = await this.database.manager.query(sql, [this.database.organisationId, ...parameters]);
    // TypeORM answers UPDATE and DELETE with [rows, count].
    return (Array.isArray(answer) && Array.isArray(answer[0]) ? answer[0] : answer) as Row[];
  }
}
