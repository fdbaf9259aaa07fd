import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { SentimentManifest } from '../model/sentiment-manifest';
import type { KeptFigures } from './kept-figures';

export type SentimentModelKind = 'trained' | 'adapted' | 'distilled';

/** A version of an organisation's sentiment model, or one that a job is about to make. */
@Entity('sentiment_model')
@Check('sentiment_model_kind_known', `kind IN ('trained', 'adapted', 'distilled')`)
@Check('sentiment_model_state_known', `state IN ('training', 'ready')`)
@Check(
  'sentiment_model_ready_whole',
  `state = 'training' OR (model_file_id IS NOT NULL AND version IS NOT NULL AND finished_at IS NOT NULL)`,
)
@Index('sentiment_model_list', { synchronize: false })
export class SentimentModelEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'sentiment_model_pkey' })
  id!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ type: 'text' })
  kind!: SentimentModelKind;

  @Column({ type: 'text' })
  state!: 'training' | 'ready';

  @Column({ type: 'text' })
  name!: string;

  /** Mark of the data that this version learned from; see `data-licences`. */
  @Column({ type: 'text' })
  licence!: string;

  /** ISO 639-1 of rows that name none; null: told from each text. */
  @Column({ type: 'text', nullable: true })
  language!: string | null;

  @Column({ name: 'job_id', type: 'uuid' })
  jobId!: string;

  /** What it learns from, as it was given: kept, so that a job that died begins again, and gone with the version. */
  @Column({ name: 'source_file_id', type: 'uuid', nullable: true })
  sourceFileId!: string | null;

  @Column({ name: 'model_file_id', type: 'uuid', nullable: true })
  modelFileId!: string | null;

  /** Of adapted versions: the small file that goes on top of the model file. */
  @Column({ name: 'adaptation_file_id', type: 'uuid', nullable: true })
  adaptationFileId!: string | null;

  /** As answers name it. */
  @Column({ type: 'text', nullable: true })
  version!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  figures!: KeptFigures | null;

  /** Where its weights come from, the oldest first; the last is its own. */
  @Column({ type: 'jsonb', nullable: true })
  manifests!: SentimentManifest[] | null;

  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'finished_at', type: 'timestamptz', nullable: true })
  finishedAt!: Date | null;
}

/** Which version an organisation uses; none, or null, is the one that comes with the program. */
@Entity('sentiment_active_model')
export class SentimentActiveModelEntity {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid', primaryKeyConstraintName: 'sentiment_active_model_pkey' })
  organisationId!: string;

  @Column({ name: 'model_id', type: 'uuid', nullable: true })
  @ForeignKey(() => SentimentModelEntity, { name: 'sentiment_active_model_model' })
  modelId!: string | null;

  @Column({ name: 'changed_by', type: 'uuid', nullable: true })
  changedBy!: string | null;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt!: Date;
}
