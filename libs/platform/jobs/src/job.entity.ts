import type { ErrorParameters } from '@trivium/shared/kernel';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { JobCounts, JobState } from './job';

/** A row of `job`. Written by statements that also note an event, read as this. */
@Entity('job')
@Check('job_state_known', `state IN ('queued', 'running', 'succeeded', 'failed', 'cancelled')`)
@Check('job_progress_range', 'progress >= 0 AND progress <= 1')
@Index('job_idempotency', { synchronize: false })
@Index('job_claim', { synchronize: false })
@Index('job_of_creator', { synchronize: false })
export class JobEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'job_pkey' })
  id!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text', default: 'queued' })
  state!: JobState;

  @Column({ type: 'real', default: 0 })
  progress!: number;

  @Column({ type: 'text', default: '' })
  stage!: string;

  @Column({ type: 'jsonb', default: {} })
  counts!: JobCounts;

  @Column({ type: 'jsonb', nullable: true })
  payload!: unknown;

  @Column({ type: 'jsonb', nullable: true })
  checkpoint!: unknown;

  @Column({ type: 'jsonb', nullable: true })
  result!: unknown;

  @Column({ name: 'error_code', type: 'text', nullable: true })
  errorCode!: string | null;

  @Column({ name: 'error_parameters', type: 'jsonb', nullable: true })
  errorParameters!: ErrorParameters | null;

  @Column({ name: 'error_text', type: 'jsonb', nullable: true })
  errorText!: { en: string; zh: string } | null;

  @Column({ name: 'error_id', type: 'uuid', nullable: true })
  errorId!: string | null;

  @Column({ name: 'idempotency_key', type: 'text', nullable: true })
  idempotencyKey!: string | null;

  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy!: string | null;

  @Column({ type: 'integer', default: 0 })
  priority!: number;

  @Column({ type: 'integer', default: 0 })
  attempts!: number;

  @Column({ name: 'max_attempts', type: 'integer' })
  maxAttempts!: number;

  @Column({ name: 'run_after', type: 'timestamptz' })
  runAfter!: Date;

  @Column({ name: 'lease_owner', type: 'uuid', nullable: true })
  leaseOwner!: string | null;

  @Column({ name: 'lease_until', type: 'timestamptz', nullable: true })
  leaseUntil!: Date | null;

  @Column({ name: 'heartbeat_at', type: 'timestamptz', nullable: true })
  heartbeatAt!: Date | null;

  @Column({ name: 'cancel_requested', type: 'boolean', default: false })
  cancelRequested!: boolean;

  @Column({ name: 'event_sequence', type: 'integer', default: 0 })
  eventSequence!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'started_at', type: 'timestamptz', nullable: true })
  startedAt!: Date | null;

  @Column({ name: 'finished_at', type: 'timestamptz', nullable: true })
  finishedAt!: Date | null;
}
