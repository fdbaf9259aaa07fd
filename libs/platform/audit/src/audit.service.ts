import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, Database } from '@trivium/platform/database';
import type { Clock } from '@trivium/shared/kernel';
import { type AuditDetails, type AuditRecord, hashOf } from './audit-chain';
import { AuditRepository } from './audit.repository';

export interface AuditEvent {
  /** Account that acted; absent when the program did, or somebody not signed in. */
  readonly actorId?: string;
  /** `<what>.<happened>`, as in `account.created`. */
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** Codes, counts, ids and pseudonyms only: a record outlives the erasure of a person. */
  readonly details?: AuditDetails;
}

/** Writes the organisation's chain of events. */
@Injectable()
export class AuditService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(AuditRepository) private readonly records: AuditRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Adds a record inside the caller's open transaction: it stays exactly when what it tells of stays.
   *
   * Call it last in a transaction: from here to the commit, other writers of the same organisation's chain wait.
   *
   * @throws Error outside a tenant transaction
   */
  async record({ actorId, action, subjectKind, subjectId, details = {} }: AuditEvent): Promise<AuditRecord> {
    const head = await this.records.lockHead();
    const content = {
      organisationId: this.database.organisationId.toLowerCase(),
      sequence: head.sequence + 1,
      at: this.clock.now().toISOString(),
      actorId: actorId?.toLowerCase() ?? null,
      action,
      subjectKind,
      subjectId,
      details,
      previousHash: head.hash,
    };
    const record = { ...content, hash: hashOf(content) };
    await this.records.append(record);
    return record;
  }
}
