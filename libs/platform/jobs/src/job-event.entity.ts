import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { JobCounts, JobState } from './job';
import { JobEntity } from './job.entity';

/** What a job looked like after its n-th change, so that a reader who lost the stream can go on from there. */
@Entity('job_event')
export class JobEventEntity {
  @PrimaryColumn({ name: 'job_id', type: 'uuid', primaryKeyConstraintName: 'job_event_pkey' })
  jobId!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'job_event_pkey' })
  sequence!: number;

  @ManyToOne(() => JobEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'job_id', foreignKeyConstraintName: 'job_event_job' })
  job?: Relation<JobEntity>;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ type: 'text' })
  state!: JobState;

  @Column({ type: 'real' })
  progress!: number;

  @Column({ type: 'text' })
  stage!: string;

  @Column({ type: 'jsonb' })
  counts!: JobCounts;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
