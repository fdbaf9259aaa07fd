import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';

export interface GenerationRecord {
  readonly provenanceId: string;
  readonly actorId: string | null;
  /** `ProvenanceContent`, when it has that shape. */
  readonly details: unknown;
}

/** Records of generated texts, many at once: one by one, those of a long conversation took seconds in which nobody else was served (measured). */
@Injectable()
export class RecordedTextsRepository {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Of the open transaction's organisation; of two records with one id the first, which is the one that was written with the text. */
  async records(provenanceIds: readonly string[]): Promise<ReadonlyMap<string, GenerationRecord>> {
    const rows = (await this.database.manager.query(
      `SELECT DISTINCT ON (subject_id) subject_id, actor_id, details FROM audit_record
       WHERE organisation_id = $1 AND subject_kind = 'provenance' AND subject_id = ANY($2) ORDER BY subject_id, sequence`,
      [this.database.organisationId, [...provenanceIds]],
    )) as { subject_id: string; actor_id: string | null; details: unknown }[];
    return new Map(
      rows.map(({ subject_id: provenanceId, actor_id: actorId, details }) => [provenanceId, { provenanceId, actorId, details }]),
    );
  }
}
