import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { decodeCursor } from '@trivium/platform/http';
import type { WorklistState } from '../dto/worklist.dto';

export interface WorklistSearch {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly states?: readonly WorklistState[] | undefined;
  readonly modality?: string | undefined;
  readonly text?: string | undefined;
  readonly patientIds: readonly string[];
  /** Only reports of this person. */
  readonly accountId?: string | undefined;
}

export interface WorklistRow {
  readonly kind: 'order' | 'report';
  readonly id: string;
  readonly rank: number;
  /** Seconds, falling or rising with the rank: the order within it. */
  readonly place: string;
}

/** Orders that wait and reports in every state, as one list. */
@Injectable()
export class WorklistRepository {
  constructor(@Inject(Database) private readonly database: Database) {}

  /**
   * What is open comes first, the most urgent first and within that what waits longest; what is signed comes behind, the latest first.
   *
   * @returns one row more than `limit` when there are more
   */
  async page({ limit, cursor, states, modality, text, patientIds, accountId }: WorklistSearch): Promise<WorklistRow[]> {
    const like = text === undefined || text === '' ? null : `%${text.replace(/[\\%_]/g, '\\$&')}%`;
    const [rank, place, id] = cursor === undefined ? [null, null, null] : decodeCursor(cursor, 3);
    return (await this.database.manager.query(
      `WITH item AS (
         SELECT 'order' AS kind, o.id, 'requested' AS state, o.modality,
                array_position(ARRAY['stat','asap','urgent','routine'], o.priority) AS rank, extract(epoch FROM o.requested_at)::numeric AS place,
                NULL::uuid AS created_by, NULL::uuid AS signed_by, NULL::uuid AS handed_over_by,
                $4::text IS NULL OR o.accession ILIKE $4 OR o.exam ILIKE $4 OR o.patient_id = ANY($5::uuid[]) AS fits
         FROM imaging_order o
         WHERE o.state = 'requested' AND NOT EXISTS (SELECT 1 FROM report r WHERE r.order_id = o.id AND r.discarded_at IS NULL)
         UNION ALL
         SELECT 'report', r.id, r.state, r.modality,
                CASE WHEN r.signed_at IS NULL THEN array_position(ARRAY['stat','asap','urgent','routine'], coalesce(o.priority, 'routine')) ELSE 9 END,
                CASE WHEN r.signed_at IS NULL THEN extract(epoch FROM coalesce(o.requested_at, r.created_at))::numeric
                     ELSE -extract(epoch FROM r.signed_at)::numeric END,
                r.created_by, r.signed_by, r.handed_over_by,
                $4::text IS NULL OR o.accession ILIKE $4 OR o.exam ILIKE $4 OR r.patient_id = ANY($5::uuid[])
                  OR r.context->>'exam' ILIKE $4 OR r.dictation ILIKE $4 OR r.sections::text ILIKE $4
         FROM report r LEFT JOIN imaging_order o ON o.id = r.order_id
         WHERE r.discarded_at IS NULL
       )
       SELECT kind, id, rank, place::text AS place FROM item
       WHERE fits AND ($2::text[] IS NULL OR state = ANY($2::text[])) AND ($3::text IS NULL OR modality = $3)
         AND ($6::uuid IS NULL OR $6 IN (created_by, signed_by, handed_over_by))
         AND ($7::int IS NULL OR (rank, place, id) > ($7::int, $8::numeric, $9::uuid))
       ORDER BY item.rank, item.place, item.id LIMIT $1`,
      [limit + 1, states ?? null, modality ?? null, like, [...patientIds], accountId ?? null, rank, place, id],
    )) as WorklistRow[];
  }
}
