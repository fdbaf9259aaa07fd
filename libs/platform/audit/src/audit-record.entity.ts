import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row of `audit_record`: written once. */
@Entity('audit_record')
@Index('audit_record_of_subject', ['organisationId', 'subjectId', 'sequence'])
export class AuditRecordEntity {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid', primaryKeyConstraintName: 'audit_record_pkey' })
  organisationId!: string;

  /** A bigint: the driver gives it as text. */
  @PrimaryColumn({ type: 'bigint', primaryKeyConstraintName: 'audit_record_pkey' })
  sequence!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'actor_id', type: 'uuid', nullable: true })
  actorId!: string | null;

  @Column({ type: 'text' })
  action!: string;

  @Column({ name: 'subject_kind', type: 'text' })
  subjectKind!: string;

  @Column({ name: 'subject_id', type: 'text' })
  subjectId!: string;

  /** `AuditDetails`; its recursive type is more than TypeORM's own types can follow. */
  @Column({ type: 'jsonb' })
  details!: object;

  @Column({ name: 'previous_hash', type: 'text' })
  previousHash!: string;

  @Column({ type: 'text' })
  hash!: string;
}
