import { CourseEntity } from '@trivium/education/materials/api';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

/** A row of `class_code`: the code by which students join a course now. */
@Entity('class_code')
@Check('class_code_form', `code ~ '^[A-Z0-9]{8}$'`)
@Index('class_code_unique', { synchronize: false })
export class ClassCodeEntity {
  @PrimaryColumn({ name: 'course_id', type: 'uuid', primaryKeyConstraintName: 'class_code_pkey' })
  courseId!: string;

  @ManyToOne(() => CourseEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'course_id', foreignKeyConstraintName: 'class_code_course' })
  course?: Relation<CourseEntity>;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
