import type { MaterialCounts, MaterialState } from '@trivium/education/materials/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CourseEntity } from '../courses/course.entity';

/** Why an import ended without a result, filled in both languages at the time of failure. */
export interface MaterialFailure {
  readonly code: string;
  readonly text: { readonly en: string; readonly zh: string };
}

/** What was left out or guessed, filled in both languages when the file was read. */
export interface MaterialWarning {
  readonly code: string;
  readonly text: { readonly en: string; readonly zh: string };
}

/** A row of `material`. Its contents are those of `currentImportId`; null until the first import is complete. */
@Entity('material')
@Check('material_state_known', `state IN ('importing', 'ready', 'failed')`)
@Check('material_ready_has_contents', `state <> 'ready' OR current_import_id IS NOT NULL`)
@Index('material_once_per_course', { synchronize: false })
@Index('material_of_course', { synchronize: false })
export class MaterialEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'material_pkey' })
  id!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'course_id', type: 'uuid' })
  courseId!: string;

  @ManyToOne(() => CourseEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'course_id', foreignKeyConstraintName: 'material_course' })
  course?: Relation<CourseEntity>;

  @Column({ name: 'file_id', type: 'uuid' })
  fileId!: string;

  @Column({ type: 'text' })
  sha256!: string;

  @Column({ name: 'file_name', type: 'text' })
  fileName!: string;

  // bigint comes as a string; files stay far below 2^53 bytes.
  @Column({ name: 'size_bytes', type: 'bigint', transformer: { to: (value: number) => value, from: (value: string) => Number(value) } })
  sizeBytes!: number;

  @Column({ name: 'media_type', type: 'text' })
  mediaType!: string;

  @Column({ type: 'text' })
  title!: string;

  /** ISO 639-1 or `und`; null until the file has been read. */
  @Column({ type: 'text', nullable: true })
  language!: string | null;

  @Column({ type: 'text' })
  state!: MaterialState;

  @Column({ type: 'jsonb', nullable: true })
  failure!: MaterialFailure | null;

  @Column({ name: 'page_count', type: 'integer', nullable: true })
  pageCount!: number | null;

  @Column({ type: 'jsonb', default: {} })
  counts!: Partial<MaterialCounts>;

  @Column({ type: 'jsonb', default: [] })
  warnings!: readonly MaterialWarning[];

  @Column({ name: 'job_id', type: 'uuid', nullable: true })
  jobId!: string | null;

  @Column({ name: 'current_import_id', type: 'uuid', nullable: true })
  currentImportId!: string | null;

  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;

  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true })
  removedAt!: Date | null;
}
