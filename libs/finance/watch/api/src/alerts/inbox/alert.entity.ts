import type { EventType } from '@trivium/finance/news/domain';
import type { SentimentLabel } from '@trivium/finance/sentiment/domain';
import type { AlertKind } from '@trivium/finance/watch/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AlertRuleEntity } from '../rules/alert-rule.entity';

/** What an alert says, as it was known when it was made. */
export interface AlertContent {
  readonly title: string;
  readonly url: string;
  readonly language: string;
  readonly eventType: EventType;
  readonly novelty: number;
  readonly sources: number;
  readonly publishedAt: string;
  readonly sentiment: { readonly label: SentimentLabel; readonly isAbstained: boolean };
  readonly entities: readonly { readonly symbol?: string; readonly name: string; readonly label?: SentimentLabel }[];
  /** Of a burst: how many stories in how many minutes. */
  readonly burst?: { readonly stories: number; readonly withinMinutes: number };
  /** Of a correction: the title that was told. */
  readonly previousTitle?: string;
}

/** One line of a person's inbox. */
@Entity({ name: 'alert' })
@Index('alert_once', { synchronize: false })
@Index('alert_inbox', { synchronize: false })
@Index('alert_unread', { synchronize: false })
export class AlertEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'owner_id', type: 'uuid' })
  ownerId!: string;

  @Column({ name: 'rule_id', type: 'uuid' })
  @ForeignKey(() => AlertRuleEntity, { name: 'alert_rule_id_fkey' })
  ruleId!: string;

  @Column({ type: 'text' })
  kind!: AlertKind;

  @Column({ name: 'story_id', type: 'text' })
  storyId!: string;

  /** The item that made it: the story's first, or the one that corrects. */
  @Column({ name: 'item_id', type: 'text' })
  itemId!: string;

  @Column({ type: 'jsonb' })
  content!: AlertContent;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'read_at', type: 'timestamptz', nullable: true })
  readAt!: Date | null;
}
