import { CourseEntity } from '@trivium/education/materials/api';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A row of `care_adult`: who is told of alerts from a course, or from the courses that name nobody when `courseId` is null. */
@Entity('care_adult')
@Index('care_adult_once', { synchronize: false })
export class CareAdultEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'care_adult_pkey' })
  id!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'course_id', type: 'uuid', nullable: true })
  @ForeignKey(() => CourseEntity, { name: 'care_adult_course', onDelete: 'CASCADE' })
  courseId!: string | null;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: string;

  @Column({ name: 'set_by', type: 'uuid', nullable: true })
  setBy!: string | null;

  @Column({ name: 'set_at', type: 'timestamptz' })
  setAt!: Date;
}
