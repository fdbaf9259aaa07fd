import type { DistressCategory, DistressSeverity } from '@trivium/ai/compliance';
import type { UiLanguage } from '@trivium/shared/kernel';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row of `care_alert`: one message of a student, for one adult. Its words are shown to nobody else. */
@Entity('care_alert')
@Check('care_alert_category_known', `category IN ('self-harm', 'abuse')`)
@Check('care_alert_severity_known', `severity IN ('concern', 'urgent')`)
@Index('care_alert_inbox', { synchronize: false })
@Index('care_alert_open', { synchronize: false })
export class CareAlertEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'care_alert_pkey' })
  id!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'course_id', type: 'uuid' })
  courseId!: string;

  @Column({ name: 'student_id', type: 'uuid' })
  studentId!: string;

  @Column({ name: 'conversation_id', type: 'uuid' })
  conversationId!: string;

  @Column({ name: 'message_id', type: 'uuid' })
  messageId!: string;

  /** Null while nobody is named: the alert waits, and settings say how many do. */
  @Column({ name: 'recipient_id', type: 'uuid', nullable: true })
  recipientId!: string | null;

  @Column({ type: 'text' })
  category!: DistressCategory;

  @Column({ type: 'text' })
  severity!: DistressSeverity;

  @Column({ type: 'text' })
  language!: UiLanguage;

  @Column({ type: 'text' })
  question!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'seen_by', type: 'uuid', nullable: true })
  seenBy!: string | null;

  @Column({ name: 'seen_at', type: 'timestamptz', nullable: true })
  seenAt!: Date | null;

  @Column({ name: 'closed_by', type: 'uuid', nullable: true })
  closedBy!: string | null;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt!: Date | null;

  @Column({ type: 'text', default: '' })
  note!: string;
}
