import type { BodyPart, Modality, ReportContext, ReportSections, ReportState } from '@trivium/radiology/reporting/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity({ name: 'report' })
@Index('report_recent', { synchronize: false })
export class ReportEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ type: 'text' })
  state!: ReportState;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'text' })
  language!: 'en' | 'zh';

  @Column({ type: 'text' })
  modality!: Modality;

  @Column({ name: 'body_part', type: 'text' })
  bodyPart!: BodyPart;

  /** As it was dictated; never rewritten. */
  @Column({ type: 'text' })
  dictation!: string;

  @Column({ type: 'jsonb' })
  context!: ReportContext;

  @Column({ type: 'jsonb' })
  sections!: ReportSections;

  @Column({ name: 'created_by', type: 'uuid' })
  createdBy!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;

  @Column({ name: 'discarded_at', type: 'timestamptz', nullable: true })
  discardedAt!: Date | null;
}

@Entity({ name: 'report_version' })
export class ReportVersionEntity {
  @PrimaryColumn({ name: 'report_id', type: 'uuid' })
  @ForeignKey(() => ReportEntity, { name: 'report_version_report_id_fkey' })
  reportId!: string;

  @PrimaryColumn({ type: 'integer' })
  version!: number;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ type: 'jsonb' })
  content!: { sections: ReportSections; context: ReportContext };

  @Column({ name: 'changed_by', type: 'uuid' })
  changedBy!: string;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt!: Date;
}
