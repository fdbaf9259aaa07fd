import type { EventType, StorySentiment } from '@trivium/finance/news/domain';
import type { SentimentLabel } from '@trivium/finance/sentiment/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { NamedEntity } from './news-item.entity';

/** A story as it was known from one moment to the next. The current one has no end. */
@Entity({ name: 'story_version' })
@Index('story_version_current', { synchronize: false })
@Index('story_version_story', { synchronize: false })
@Index('story_version_recent', { synchronize: false })
@Index('story_version_known', { synchronize: false })
@Index('story_version_seq', { synchronize: false })
export class StoryVersionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  /** Place in the organisation's sequence of changes: where a stream goes on. The driver gives a bigint as text. */
  @Column({ type: 'bigint' })
  seq!: string;

  @Column({ name: 'story_id', type: 'uuid' })
  storyId!: string;

  @Column({ name: 'valid_from', type: 'timestamptz' })
  validFrom!: Date;

  @Column({ name: 'valid_to', type: 'timestamptz', nullable: true })
  validTo!: Date | null;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  language!: string;

  /** All items, those that were superseded among them. */
  @Column({ name: 'item_ids', type: 'uuid', array: true })
  itemIds!: string[];

  /** Items that came with this version. */
  @Column({ name: 'new_item_ids', type: 'uuid', array: true })
  newItemIds!: string[];

  @Column({ type: 'text', array: true })
  languages!: string[];

  @Column({ name: 'source_ids', type: 'uuid', array: true })
  sourceIds!: string[];

  @Column({ type: 'jsonb' })
  entities!: NamedEntity[];

  @Column({ name: 'entity_keys', type: 'text', array: true })
  entityKeys!: string[];

  @Column({ type: 'text' })
  label!: SentimentLabel;

  @Column({ name: 'is_abstained', type: 'boolean' })
  isAbstained!: boolean;

  @Column({ type: 'jsonb' })
  sentiment!: StorySentiment;

  @Column({ name: 'event_type', type: 'text' })
  eventType!: EventType;

  @Column({ type: 'real' })
  novelty!: number;

  @Column({ name: 'first_published_at', type: 'timestamptz' })
  firstPublishedAt!: Date;

  @Column({ name: 'last_published_at', type: 'timestamptz' })
  lastPublishedAt!: Date;

  @Column({ name: 'last_ingested_at', type: 'timestamptz' })
  lastIngestedAt!: Date;

  /** The story that it was joined into. */
  @Column({ name: 'successor_id', type: 'uuid', nullable: true })
  supersededBy!: string | null;

  /** Nothing came with it: its items were judged by another version of the model. */
  @Column({ name: 'is_judged_anew', type: 'boolean', default: false })
  isJudgedAnew!: boolean;

  @Column({ name: 'is_demo', type: 'boolean' })
  isDemo!: boolean;
}

/** Words and names under which a story was ever found; whether it still is, its version tells. */
@Entity({ name: 'story_word' })
export class StoryWordEntity {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid', primaryKeyConstraintName: 'story_word_pkey' })
  organisationId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'story_word_pkey' })
  word!: string;

  @PrimaryColumn({ name: 'story_id', type: 'uuid', primaryKeyConstraintName: 'story_word_pkey' })
  storyId!: string;
}
