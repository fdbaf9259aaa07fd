import type { CourseLanguage, CourseVisibility } from '@trivium/education/materials/domain';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row of `course`. `archivedAt` is set while the course lies in the bin. */
@Entity('course')
@Check('course_language_known', `language IN ('en', 'zh')`)
@Check('course_visibility_known', `visibility IN ('organisation', 'class')`)
@Index('course_list', { synchronize: false })
export class CourseEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'course_pkey' })
  id!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  language!: CourseLanguage;

  @Column({ type: 'text', default: '' })
  description!: string;

  @Column({ type: 'text', default: 'organisation' })
  visibility!: CourseVisibility;

  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;

  @Column({ name: 'archived_at', type: 'timestamptz', nullable: true })
  archivedAt!: Date | null;
}
