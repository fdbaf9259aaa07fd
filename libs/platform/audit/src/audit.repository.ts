import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { type AuditDetails, type AuditRecord, CHAIN_START } from './audit-chain';
import { AuditHeadEntity } from './audit-head.entity';
import { AuditRecordEntity } from './audit-record.entity';

export interface ChainHead {
  readonly sequence: number;
  readonly hash: string;
}

export interface AuditFilter {
  readonly action?: string;
  readonly subjectKind?: string;
  readonly subjectId?: string;
  readonly actorId?: string;
}

/** Reads and writes the open transaction's chain. */
@Injectable()
export class AuditRepository {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Where the chain ends now; a chain without records ends at `CHAIN_START`. */
  async head(): Promise<ChainHead> {
    const row = await this.database.manager.findOneBy(AuditHeadEntity, { organisationId: this.database.organisationId });
    return row ? { sequence: Number(row.sequence), hash: row.hash } : { sequence: 0, hash: CHAIN_START };
  }

  /** As `head`, and nobody else of the organisation writes a record before this transaction has ended. */
  async lockHead(): Promise<ChainHead> {
    const { manager, organisationId } = this.database;
    const locked = () => manager.findOne(AuditHeadEntity, { where: { organisationId }, lock: { mode: 'pessimistic_write' } });
    let row = await locked();
    if (!row) {
      // The first record of the organisation: of two that begin at once, one waits here for the other.
      await manager
        .createQueryBuilder()
        .insert()
        .into(AuditHeadEntity)
        .values({ organisationId, sequence: '0', hash: CHAIN_START })
        .orIgnore()
        .execute();
      row = await locked();
    }
    if (!row) throw new Error('The head of the audit chain cannot be seen');
    return { sequence: Number(row.sequence), hash: row.hash };
  }

  async append(record: AuditRecord): Promise<void> {
    const { manager, organisationId } = this.database;
    await manager.insert(AuditRecordEntity, { ...record, sequence: String(record.sequence), at: new Date(record.at) });
    await manager.update(AuditHeadEntity, { organisationId }, { sequence: String(record.sequence), hash: record.hash });
  }

  /** Up to `limit` records after `sequence`, oldest first. */
  async after(sequence: number, limit: number): Promise<AuditRecord[]> {
    const rows = await this.select()
      .andWhere('record.sequence > :sequence', { sequence })
      .orderBy('record.sequence', 'ASC')
      .limit(limit)
      .getMany();
    return rows.map(toRecord);
  }

  /** Up to `limit` records before `sequence` that fit the filter, newest first. */
  async before(sequence: number | undefined, limit: number, filter: AuditFilter): Promise<AuditRecord[]> {
    const query = this.select();
    if (sequence !== undefined) query.andWhere('record.sequence < :sequence', { sequence });
    if (filter.action !== undefined) query.andWhere('record.action = :action', { action: filter.action });
    if (filter.subjectKind !== undefined) query.andWhere('record.subjectKind = :subjectKind', { subjectKind: filter.subjectKind });
    if (filter.subjectId !== undefined) query.andWhere('record.subjectId = :subjectId', { subjectId: filter.subjectId });
    if (filter.actorId !== undefined) query.andWhere('record.actorId = :actorId', { actorId: filter.actorId });
    return (await query.orderBy('record.sequence', 'DESC').limit(limit).getMany()).map(toRecord);
  }

  private select() {
    const { manager, organisationId } = this.database;
    return manager.createQueryBuilder(AuditRecordEntity, 'record').where('record.organisationId = :organisationId', { organisationId });
  }
}

function toRecord(row: AuditRecordEntity): AuditRecord {
  const { organisationId, actorId, action, subjectKind, subjectId, previousHash, hash } = row;
  const details = row.details as AuditDetails;
  return {
    organisationId,
    sequence: Number(row.sequence),
    at: row.at.toISOString(),
    actorId,
    action,
    subjectKind,
    subjectId,
    details,
    previousHash,
    hash,
  };
}
