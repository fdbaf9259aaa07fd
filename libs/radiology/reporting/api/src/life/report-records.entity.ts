import type { ConsistencyIssue, CriticalCode } from '@trivium/radiology/reporting/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ReportEntity, type StoredCritical } from '../report.entity';

/** Written once: the database grants neither change nor deletion. */
@Entity('report_addendum')
@Index('report_addendum_number', ['reportId', 'number'], { unique: true })
@Index('report_addendum_operation', { synchronize: false })
export class ReportAddendumEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'report_addendum_pkey' })
  id!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'report_id', type: 'uuid' })
  @ForeignKey(() => ReportEntity, { name: 'report_addendum_report' })
  reportId!: string;

  /** From 1 on. */
  @Column({ type: 'integer' })
  number!: number;

  @Column({ type: 'text' })
  text!: string;

  /** What contradicted the signed report when it was written. */
  @Column({ type: 'jsonb' })
  issues!: readonly ConsistencyIssue[];

  @Column({ type: 'jsonb' })
  critical!: readonly StoredCritical[];

  @Column({ name: 'operation_id', type: 'uuid', nullable: true })
  operationId!: string | null;

  @Column({ name: 'created_by', type: 'uuid' })
  createdBy!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}

/** An entry of the log of critical results, written once. */
@Entity('report_communication')
@Index('report_communication_of_report', ['reportId', 'id'])
@Index('report_communication_operation', { synchronize: false })
export class ReportCommunicationEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'report_communication_pkey' })
  id!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'report_id', type: 'uuid' })
  @ForeignKey(() => ReportEntity, { name: 'report_communication_report' })
  reportId!: string;

  @Column({ type: 'text' })
  kind!: 'told' | 'deferred';

  @Column({ type: 'text', array: true })
  codes!: CriticalCode[];

  /** `CommunicationFields`, encrypted under the installation's secret and bound to this row: it names people outside the organisation. */
  @Column({ type: 'text' })
  sealed!: string;

  @Column({ name: 'operation_id', type: 'uuid', nullable: true })
  operationId!: string | null;

  @Column({ name: 'created_by', type: 'uuid' })
  createdBy!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
