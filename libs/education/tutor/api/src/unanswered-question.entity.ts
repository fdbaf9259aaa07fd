import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

export type UnansweredState = 'open' | 'resolved' | 'dismissed';

/** A question that a course could not answer, counted; who asked is not kept. */
@Entity('unanswered_question')
@Check('unanswered_question_state_known', `state IN ('open', 'resolved', 'dismissed')`)
@Index('unanswered_question_once', { synchronize: false })
@Index('unanswered_question_list', { synchronize: false })
export class UnansweredQuestionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'unanswered_question_pkey' })
  id!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'course_id', type: 'uuid' })
  courseId!: string;

  /** The text without case, spaces and punctuation: equal questions are one row. */
  @Column({ type: 'text' })
  fingerprint!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'text' })
  language!: string;

  @Column({ type: 'integer' })
  count!: number;

  @Column({ type: 'text' })
  state!: UnansweredState;

  @Column({ name: 'first_asked_at', type: 'timestamptz' })
  firstAskedAt!: Date;

  @Column({ name: 'last_asked_at', type: 'timestamptz' })
  lastAskedAt!: Date;
}
