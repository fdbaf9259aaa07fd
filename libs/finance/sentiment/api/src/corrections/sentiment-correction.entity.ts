import type { SentimentLabel } from '@trivium/finance/sentiment/domain';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a person says that a text, or one company in it, should have been judged. */
@Entity('sentiment_correction')
@Check('sentiment_correction_label_known', `label IN ('negative', 'neutral', 'positive')`)
@Index('sentiment_correction_once', { synchronize: false })
@Index('sentiment_correction_list', { synchronize: false })
export class SentimentCorrectionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'sentiment_correction_pkey' })
  id!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  /** SHA-256 of company and text: the second word on the same thing replaces the first. */
  @Column({ type: 'text' })
  fingerprint!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'text', nullable: true })
  entity!: string | null;

  @Column({ type: 'text' })
  language!: string;

  @Column({ type: 'text' })
  label!: SentimentLabel;

  /** What the model had said, and which. */
  @Column({ type: 'text' })
  answered!: SentimentLabel;

  @Column({ name: 'answered_by', type: 'text' })
  answeredBy!: string;

  @Column({ name: 'story_id', type: 'text', nullable: true })
  storyId!: string | null;

  @Column({ name: 'item_id', type: 'text', nullable: true })
  itemId!: string | null;

  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
