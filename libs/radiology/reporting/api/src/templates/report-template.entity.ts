import type { BilingualText, BodyPart, Modality, ReportSections, ReportTemplate } from '@trivium/radiology/reporting/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export interface TemplateContent {
  readonly name: string;
  readonly trigger?: string;
  readonly modality?: Modality;
  readonly bodyPart?: BodyPart;
  readonly sections: ReportSections;
  /** An imported template whole: its fields and codes have no place in plain sections. */
  readonly imported?: ReportTemplate;
  /** What the import left out. */
  readonly leftOut?: readonly BilingualText[];
}

@Entity('report_template')
@Index('report_template_of_owner', { synchronize: false })
export class ReportTemplateEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'report_template_pkey' })
  id!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'owner_id', type: 'uuid' })
  ownerId!: string;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'text' })
  kind!: 'template' | 'macro';

  @Column({ type: 'text' })
  scope!: 'mine' | 'organisation';

  @Column({ type: 'text' })
  origin!: 'own' | 'mrrt';

  @Column({ type: 'text' })
  language!: 'en' | 'zh';

  @Column({ type: 'jsonb' })
  content!: TemplateContent;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;

  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true })
  removedAt!: Date | null;
}
