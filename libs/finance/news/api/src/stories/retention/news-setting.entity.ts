import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** What an organisation decided about its news. */
@Entity({ name: 'news_setting' })
@Check('news_setting_kept_days_range', 'kept_days BETWEEN 30 AND 3650')
export class NewsSettingEntity {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid', primaryKeyConstraintName: 'news_setting_pkey' })
  organisationId!: string;

  /** How long a story is kept after the last that was heard of it. */
  @Column({ name: 'kept_days', type: 'integer' })
  keptDays!: number;

  /** The job that removed, or removes, what the last change left no room for. */
  @Column({ name: 'forget_job_id', type: 'uuid', nullable: true })
  forgetJobId!: string | null;

  @Column({ name: 'changed_by', type: 'uuid', nullable: true })
  changedBy!: string | null;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt!: Date;
}
