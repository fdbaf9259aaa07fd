import type { DistressCategory, HelpLine } from '@trivium/ai/compliance';
import type { UiLanguage } from '@trivium/shared/kernel';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `care_message`: what people of the school approved, or (with no text) a help line beside the default. */
@Entity('care_message')
@Check('care_message_category_known', `category IN ('self-harm', 'abuse')`)
@Check('care_message_language_known', `language IN ('en', 'zh')`)
@Check('care_message_approved', `text IS NULL OR (approved_by IS NOT NULL AND approved_on IS NOT NULL)`)
export class CareMessageEntity {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid', primaryKeyConstraintName: 'care_message_pkey' })
  organisationId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'care_message_pkey' })
  category!: DistressCategory;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'care_message_pkey' })
  language!: UiLanguage;

  @Column({ type: 'text', nullable: true })
  text!: string | null;

  @Column({ name: 'help_line', type: 'jsonb', nullable: true })
  helpLine!: HelpLine | null;

  /** A name as people of the school know it; not an account. */
  @Column({ name: 'approved_by', type: 'text', nullable: true })
  approvedBy!: string | null;

  /** `YYYY-MM-DD`, as people wrote it: a day, in no time zone. */
  @Column({ name: 'approved_on', type: 'text', nullable: true })
  approvedOn!: string | null;

  @Column({ name: 'saved_by', type: 'uuid', nullable: true })
  savedBy!: string | null;

  @Column({ name: 'saved_at', type: 'timestamptz' })
  savedAt!: Date;
}
