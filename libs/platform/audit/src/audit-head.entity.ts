import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where an organisation's chain ends; locked while the next record is written. */
@Entity('audit_head')
export class AuditHeadEntity {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid', primaryKeyConstraintName: 'audit_head_pkey' })
  organisationId!: string;

  @Column({ type: 'bigint' })
  sequence!: string;

  @Column({ type: 'text' })
  hash!: string;
}
