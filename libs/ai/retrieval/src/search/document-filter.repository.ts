import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import type { ChunkPlace, IsAllowed } from '../lexical/bm25f-scorer';
import { statement } from '../life/statement';
import { documentConditions, type RetrievalFilter } from '../metadata-filter';

/** A filter that lets more documents through is asked about found chunks instead of being read whole. */
const MAX_LISTED_DOCUMENTS = 2_000;

/** Which chunks a filter lets through; each method is one statement inside an open tenant transaction. */
@Injectable()
export class DocumentFilterRepository {
  constructor(private readonly database: Database) {}

  /** A test for chunks, or undefined when the filter lets too many documents through to list them: then ask {@link allowedOf}. */
  async listed(collectionId: string, filter: RetrievalFilter): Promise<IsAllowed | undefined> {
    const { conditions, values } = conditionsOf(filter, [collectionId, MAX_LISTED_DOCUMENTS + 1]);
    const rows = await statement<{ segment: string; first_ordinal: number; chunks: number; is_shared: boolean }>(
      this.database,
      `SELECT d.segment, d.first_ordinal, d.chunks, d.terms IS NOT NULL AS is_shared FROM retrieval_document d
       WHERE d.organisation_id = $1 AND d.collection_id = $2 AND ${conditions} LIMIT $3::int`,
      values,
    );
    if (rows.length > MAX_LISTED_DOCUMENTS) return undefined;
    const own = new Set(rows.filter(({ is_shared }) => !is_shared).map(({ segment }) => segment));
    const shared = new Set(
      rows
        .filter(({ is_shared }) => is_shared)
        .flatMap(({ segment, first_ordinal, chunks }) =>
          Array.from({ length: chunks }, (_, place) => `${segment}:${first_ordinal + place}`),
        ),
    );
    return (segment, ordinal) => own.has(segment) || shared.has(`${segment}:${ordinal}`);
  }

  /** Those of the chunks whose documents the filter lets through, in their order. */
  async allowedOf<Place extends ChunkPlace>(collectionId: string, filter: RetrievalFilter, places: readonly Place[]): Promise<Place[]> {
    const { conditions, values } = conditionsOf(filter, [
      collectionId,
      places.map(({ segment }) => segment),
      places.map(({ ordinal }) => ordinal),
    ]);
    const rows = await statement<{ position: string }>(
      this.database,
      `SELECT w.position FROM unnest($3::bigint[], $4::int[]) WITH ORDINALITY AS w (segment, ordinal, position)
       CROSS JOIN LATERAL (SELECT document_id FROM retrieval_chunk WHERE organisation_id = $1 AND segment = w.segment AND ordinal = w.ordinal OFFSET 0) AS c
       JOIN retrieval_document d ON d.organisation_id = $1 AND d.collection_id = $2 AND d.document_id = c.document_id
       WHERE ${conditions} ORDER BY w.position`,
      values,
    );
    return rows.flatMap(({ position }) => places[Number(position) - 1] ?? []);
  }
}

/** `$1` is the organisation; `values` begin at `$2`. */
function conditionsOf(filter: RetrievalFilter, first: readonly unknown[]): { conditions: string; values: unknown[] } {
  const values = [...first];
  const conditions = documentConditions(filter, (value) => {
    values.push(value);
    return `$${values.length + 1}`;
  });
  return { conditions: conditions.length === 0 ? 'true' : conditions.join(' AND '), values };
}
