import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { FIELDS, type FieldTerms, type PerField } from './field-terms';
import type { ChunkPiece } from './chunker';

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

/** In how many chunks a term stands: `df` outside the enclosing titles, `holders` anywhere. */
export interface TermFrequency {
  readonly df: number;
  readonly holders: number;
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
  /** Change of the number of chunks that hold each term. */
  readonly frequencyChanges: ReadonlyMap<string, TermFrequency>;
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

/** Chunks deleted in one transaction: other requests wait no longer than for these. */
const DELETED_PER_BATCH = 200;

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
    await this.insertPostings(collectionId, build.version, rows);
  }

  private async insertPostings(collectionId: string, version: string, rows: readonly ChunkRow[]): Promise<void> {
    const postings = rows.flatMap((row) =>
      [...row.terms.frequencies].map(([term, counts]) => ({ term, counts, row, ordinal: row.ordinal, lengths: row.terms.lengths })),
    );
    // In the order of the index: neighbours land on one page.
    postings.sort((first, second) => (first.term < second.term ? -1 : first.term > second.term ? 1 : first.ordinal - second.ordinal));
    const perField = FIELDS.flatMap((field) => [
      postings.map((posting) => posting.counts[field]),
      postings.map((posting) => posting.lengths[field]),
    ]);
    await this.query(
      `INSERT INTO retrieval_posting (organisation_id, collection_id, version, term, ordinal, section_ordinal, section_chunks, tf_title, length_title, tf_headings, length_headings, tf_body,
         length_body, tf_aliases, length_aliases)
       SELECT $1, $2, $3, posting.* FROM unnest($4::text[], $5::int[], $6::int[], $7::smallint[], $8::smallint[], $9::smallint[], $10::smallint[],
         $11::smallint[], $12::smallint[], $13::smallint[], $14::smallint[], $15::smallint[]) AS posting`,
      [
        collectionId,
        version,
        postings.map((posting) => posting.term),
        postings.map((posting) => posting.ordinal),
        postings.map((posting) => posting.row.groupOrdinal),
        postings.map((posting) => Math.min(32_767, posting.row.groupChunks)),
        ...perField,
      ],
    );
  }

  /** In how many of the version's chunks `[from, to)` each term stands. */
  async documentFrequencies(version: string, from: number, to: number): Promise<(TermFrequency & { term: string })[]> {
    return this.query(
      `SELECT term, (count(*) FILTER (WHERE tf_title + tf_body + tf_aliases > 0))::int AS df, count(*)::int AS holders FROM retrieval_posting WHERE organisation_id = $1 AND version = $2 AND ordinal >= $3 AND ordinal < $4 GROUP BY term`,
      [version, from, to],
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
  async activate({ collectionId, documentId, previous, next, frequencyChanges }: Activation): Promise<void> {
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
    const changes = [...frequencyChanges.values()];
    await this.query(
      `INSERT INTO retrieval_term (organisation_id, collection_id, term, df, holders)
       SELECT $1, $2, changed.* FROM unnest($3::text[], $4::int[], $5::int[]) AS changed
       ON CONFLICT (organisation_id, collection_id, term) DO UPDATE SET df = retrieval_term.df + excluded.df,
         holders = retrieval_term.holders + excluded.holders`,
      [collectionId, [...frequencyChanges.keys()], changes.map(({ df }) => df), changes.map(({ holders }) => holders)],
    );
    const lowered = [...frequencyChanges].filter(([, { holders }]) => holders < 0).map(([term]) => term);
    if (lowered.length > 0) {
      await this.query(
        'DELETE FROM retrieval_term WHERE organisation_id = $1 AND collection_id = $2 AND holders <= 0 AND term = ANY($3::text[])',
        [collectionId, lowered],
      );
    }
  }

  /** Deletes the last chunks of a retired version; false when there was none left and the version itself is gone. */
  async deleteSome(version: string): Promise<boolean> {
    const [last] = await this.query<{ ordinal: number | null }>(
      'SELECT max(ordinal) AS ordinal FROM retrieval_chunk WHERE organisation_id = $1 AND version = $2',
      [version],
    );
    if (typeof last?.ordinal !== 'number') {
      await this.query('DELETE FROM retrieval_version WHERE organisation_id = $1 AND id = $2', [version]);
      return false;
    }
    const from = last.ordinal - DELETED_PER_BATCH + 1;
    await this.query('DELETE FROM retrieval_posting WHERE organisation_id = $1 AND version = $2 AND ordinal >= $3', [version, from]);
    await this.query('DELETE FROM retrieval_chunk WHERE organisation_id = $1 AND version = $2 AND ordinal >= $3', [version, from]);
    return true;
  }

  /** Ends the search in a collection at once; its chunks are then deleted version by version. */
  async dropCollection(collectionId: string): Promise<void> {
    await this.query(`UPDATE retrieval_version SET state = 'retired' WHERE organisation_id = $1 AND collection_id = $2`, [collectionId]);
    for (const table of ['retrieval_document', 'retrieval_term', 'retrieval_collection']) {
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
