import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { type Field, FIELDS } from '../lexical/field-terms';
import { metadataValues } from '../metadata-filter';
import type { ActiveDocument, DocumentKey, LockedCollection, NextDocument } from './chunk-row';
import { statement } from './statement';

/** What becomes of one document: at least one of the two is there. */
export interface DocumentChange {
  readonly documentId: string;
  readonly previous: ActiveDocument | undefined;
  readonly next: NextDocument | undefined;
}

interface DocumentRow extends Record<`total_${Field}`, string> {
  document_id: string;
  segment: string;
  first_ordinal: number;
  content_hash: string;
  language: string;
  chunks: number;
  sections: number;
  terms: string[] | null;
}

/** Which document is searched in which segment, and the counts that scoring reads; each method is one step inside an open tenant transaction. */
@Injectable()
export class DocumentRepository {
  constructor(private readonly database: Database) {}

  async active({ collectionId, documentId }: DocumentKey): Promise<ActiveDocument | undefined> {
    return (await this.activeOf(collectionId, [documentId])).get(documentId);
  }

  /** Those of the documents that are searched, by id. */
  async activeOf(collectionId: string, documentIds: readonly string[]): Promise<Map<string, ActiveDocument>> {
    const rows = await this.query<DocumentRow>(
      'SELECT * FROM retrieval_document WHERE organisation_id = $1 AND collection_id = $2 AND document_id = ANY($3::uuid[])',
      [collectionId, documentIds],
    );
    return new Map(rows.map((row) => [row.document_id, activeDocument(row)]));
  }

  /** Content hashes of those of the documents that are searched. */
  async contentHashes(collectionId: string, documentIds: readonly string[]): Promise<Map<string, { hash: string; chunks: number }>> {
    const rows = await this.query<{ document_id: string; content_hash: string; chunks: number }>(
      `SELECT document_id, content_hash, chunks FROM retrieval_document
       WHERE organisation_id = $1 AND collection_id = $2 AND document_id = ANY($3::uuid[])`,
      [collectionId, documentIds],
    );
    return new Map(rows.map((row) => [row.document_id, { hash: row.content_hash, chunks: row.chunks }]));
  }

  /** Locks the collection until the transaction ends, so that changes of one collection follow each other. */
  async lock(collectionId: string): Promise<LockedCollection> {
    await this.query('INSERT INTO retrieval_collection (organisation_id, collection_id) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
      collectionId,
    ]);
    const [row] = await this.query<{ open_segment: string | null }>(
      'SELECT open_segment FROM retrieval_collection WHERE organisation_id = $1 AND collection_id = $2 FOR UPDATE',
      [collectionId],
    );
    return { openSegment: row?.open_segment ?? undefined };
  }

  /** Puts each `next` in the place of its `previous`: what is searched, and every count that scoring reads. Call with the collection locked. */
  async replace(collectionId: string, changes: readonly DocumentChange[]): Promise<void> {
    await this.forgetValues(
      collectionId,
      changes.flatMap(({ documentId, previous }) => (previous === undefined ? [] : [documentId])),
    );
    const gone = changes.filter(({ next }) => next === undefined).map(({ documentId }) => documentId);
    if (gone.length > 0) {
      await this.query(
        'DELETE FROM retrieval_document WHERE organisation_id = $1 AND collection_id = $2 AND document_id = ANY($3::uuid[])',
        [collectionId, gone],
      );
    }
    await this.write(
      collectionId,
      changes.flatMap(({ documentId, next }) => (next === undefined ? [] : [{ documentId, next }])),
    );
    await this.count(collectionId, changes);
  }

  private async write(
    collectionId: string,
    documents: readonly { readonly documentId: string; readonly next: NextDocument }[],
  ): Promise<void> {
    if (documents.length === 0) return;
    const column = (of: (next: NextDocument) => unknown): unknown[] => documents.map(({ next }) => of(next));
    await this.query(
      `INSERT INTO retrieval_document (organisation_id, collection_id, document_id, segment, first_ordinal, content_hash, title, language, metadata, chunks,
         sections, terms, total_title, total_headings, total_body, total_aliases)
       SELECT $1, $2, document_id, segment, first_ordinal, content_hash, title, language, metadata, chunks, sections,
         CASE WHEN terms IS NULL THEN NULL ELSE ARRAY(SELECT jsonb_array_elements_text(terms)) END, total_title, total_headings, total_body, total_aliases
       FROM unnest($3::uuid[], $4::bigint[], $5::int[], $6::text[], $7::text[], $8::text[], $9::jsonb[], $10::int[], $11::int[], $12::jsonb[], $13::bigint[],
         $14::bigint[], $15::bigint[], $16::bigint[])
         AS row (document_id, segment, first_ordinal, content_hash, title, language, metadata, chunks, sections, terms, total_title, total_headings,
           total_body, total_aliases)
       ON CONFLICT (organisation_id, collection_id, document_id) DO UPDATE SET segment = excluded.segment, first_ordinal = excluded.first_ordinal,
         content_hash = excluded.content_hash, title = excluded.title, language = excluded.language, metadata = excluded.metadata,
         chunks = excluded.chunks, sections = excluded.sections, terms = excluded.terms, total_title = excluded.total_title,
         total_headings = excluded.total_headings, total_body = excluded.total_body, total_aliases = excluded.total_aliases`,
      [
        collectionId,
        documents.map(({ documentId }) => documentId),
        column(({ segment }) => segment),
        column(({ firstOrdinal }) => firstOrdinal),
        column(({ contentHash }) => contentHash),
        column(({ title }) => title),
        column(({ language }) => language),
        column(({ metadata }) => JSON.stringify(metadata)),
        column(({ chunks }) => chunks),
        column(({ sections }) => sections),
        column(({ terms }) => (terms === undefined ? null : JSON.stringify(terms))),
        ...FIELDS.map((field) => column(({ totals }) => totals[field])),
      ],
    );
    const values = documents.flatMap(({ documentId, next }) => metadataValues(next.metadata).map((value) => ({ documentId, ...value })));
    if (values.length === 0) return;
    await this.query(
      `INSERT INTO retrieval_value (organisation_id, collection_id, document_id, field, value)
       SELECT $1, $2, document_id, field, value FROM unnest($3::uuid[], $4::text[], $5::text[]) AS row (document_id, field, value)`,
      [collectionId, values.map(({ documentId }) => documentId), values.map(({ field }) => field), values.map(({ value }) => value)],
    );
  }

  private async forgetValues(collectionId: string, documentIds: readonly string[]): Promise<void> {
    if (documentIds.length === 0) return;
    await this.query('DELETE FROM retrieval_value WHERE organisation_id = $1 AND collection_id = $2 AND document_id = ANY($3::uuid[])', [
      collectionId,
      documentIds,
    ]);
  }

  private async count(collectionId: string, changes: readonly DocumentChange[]): Promise<void> {
    const sum = (of: (document: ActiveDocument) => number): number =>
      changes.reduce((total, { previous, next }) => total + (next ? of(next) : 0) - (previous ? of(previous) : 0), 0);
    const languages = new Map<string, number>();
    for (const { previous, next } of changes) {
      if (previous) languages.set(previous.language, (languages.get(previous.language) ?? 0) - 1);
      if (next) languages.set(next.language, (languages.get(next.language) ?? 0) + 1);
    }
    await this.query(
      `UPDATE retrieval_collection c SET chunks = chunks + $3, sections = sections + $4, total_title = total_title + $5, total_headings = total_headings + $6,
         total_body = total_body + $7, total_aliases = total_aliases + $8, documents = documents + $9, languages = (
           SELECT coalesce(jsonb_object_agg(language, documents), '{}') FROM (
             SELECT language, sum(documents)::int AS documents FROM (
               SELECT key AS language, value::int AS documents FROM jsonb_each_text(c.languages)
               UNION ALL SELECT * FROM unnest($10::text[], $11::int[])
             ) AS part GROUP BY language HAVING sum(documents) > 0
           ) AS spoken)
       WHERE organisation_id = $1 AND collection_id = $2`,
      [
        collectionId,
        sum(({ chunks }) => chunks),
        sum(({ sections }) => sections),
        ...FIELDS.map((field) => sum(({ totals }) => totals[field])),
        sum(() => 1),
        [...languages.keys()],
        [...languages.values()],
      ],
    );
  }

  /** Ends the search in a collection at once; its chunks are then deleted segment by segment. */
  async dropCollection(collectionId: string): Promise<void> {
    await this.query(`UPDATE retrieval_segment SET state = 'retired' WHERE organisation_id = $1 AND collection_id = $2`, [collectionId]);
    for (const table of ['retrieval_value', 'retrieval_document', 'retrieval_collection']) {
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

  private query<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    return statement<Row>(this.database, sql, parameters);
  }
}

function activeDocument(row: DocumentRow): ActiveDocument {
  return {
    segment: row.segment,
    firstOrdinal: row.first_ordinal,
    contentHash: row.content_hash,
    language: row.language,
    chunks: row.chunks,
    sections: row.sections,
    totals: {
      title: Number(row.total_title),
      headings: Number(row.total_headings),
      body: Number(row.total_body),
      aliases: Number(row.total_aliases),
    },
    ...(row.terms === null ? {} : { terms: row.terms }),
  };
}
