import type { Turn } from '@trivium/education/tutor/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ConversationEntity } from './conversation.entity';
import type { AskResponse } from './dto/ask.dto';

/** A question or an answer; ids are in order of time. */
@Entity('tutor_message')
@Check('tutor_message_role_known', `role IN ('student', 'tutor')`)
@Index('tutor_message_order', { synchronize: false })
@Index('tutor_message_request', { synchronize: false })
export class MessageEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'tutor_message_pkey' })
  id!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'conversation_id', type: 'uuid' })
  @ForeignKey(() => ConversationEntity, { name: 'tutor_message_conversation', onDelete: 'CASCADE' })
  conversationId!: string;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: string;

  @Column({ type: 'text' })
  role!: 'student' | 'tutor';

  @Column({ type: 'text' })
  text!: string;

  /** The whole answer as it was sent; null for a question. */
  @Column({ type: 'jsonb', nullable: true })
  answer!: AskResponse | null;

  /** What a follow-up needs of the turn; null for a question. */
  @Column({ type: 'jsonb', nullable: true })
  topic!: Turn | null;

  @Column({ name: 'request_id', type: 'text', nullable: true })
  requestId!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
