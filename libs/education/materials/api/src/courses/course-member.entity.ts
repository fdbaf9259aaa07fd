import type { JoinedBy, MemberRole } from '@trivium/education/materials/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CourseEntity } from './course.entity';

/** A row of `course_member`: an account that belongs to a course. */
@Entity('course_member')
@Check('course_member_role_known', `role IN ('student', 'teacher')`)
@Check('course_member_joined_by_known', `joined_by IN ('code', 'roster', 'teacher')`)
@Index('course_member_of_account', { synchronize: false })
export class CourseMemberEntity {
  @PrimaryColumn({ name: 'course_id', type: 'uuid', primaryKeyConstraintName: 'course_member_pkey' })
  courseId!: string;

  @PrimaryColumn({ name: 'account_id', type: 'uuid', primaryKeyConstraintName: 'course_member_pkey' })
  accountId!: string;

  @ManyToOne(() => CourseEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'course_id', foreignKeyConstraintName: 'course_member_course' })
  course?: Relation<CourseEntity>;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ type: 'text' })
  role!: MemberRole;

  @Column({ name: 'joined_by', type: 'text' })
  joinedBy!: JoinedBy;

  @Column({ name: 'joined_at', type: 'timestamptz' })
  joinedAt!: Date;
}
