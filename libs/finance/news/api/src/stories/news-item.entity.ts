import type { ItemFacts, StoryEntity, StorySentiment } from '@trivium/finance/news/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Who an item names: as it is shown, and the key by which it is found. */
export interface NamedEntity extends StoryEntity {
  readonly key: string;
}

/** One text of one source. Never changed but for what took its place, where it belongs, and how it is judged; earlier judgements are kept beside it. */
@Entity({ name: 'news_item' })
@Index('news_item_guid', { synchronize: false })
@Index('news_item_link', { synchronize: false })
@Index('news_item_story', { synchronize: false })
@Index('news_item_live', { synchronize: false })
@Index('news_item_model', { synchronize: false })
export class NewsItemEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'source_id', type: 'uuid', nullable: true })
  sourceId!: string | null;

  @Column({ type: 'text' })
  guid!: string;

  @Column({ name: 'link_key', type: 'text' })
  linkKey!: string;

  @Column({ name: 'text_hash', type: 'text' })
  textHash!: string;

  @Column({ type: 'text' })
  url!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text', nullable: true })
  excerpt!: string | null;

  @Column({ type: 'text', nullable: true })
  author!: string | null;

  @Column({ type: 'text' })
  language!: string;

  @Column({ name: 'published_at', type: 'timestamptz' })
  publishedAt!: Date;

  @Column({ name: 'published_text', type: 'text', nullable: true })
  publishedText!: string | null;

  @Column({ name: 'date_doubt', type: 'text', nullable: true })
  dateDoubt!: string | null;

  @Column({ name: 'ingested_at', type: 'timestamptz' })
  ingestedAt!: Date;

  @Column({ name: 'successor_id', type: 'uuid', nullable: true })
  supersededBy!: string | null;

  @Column({ name: 'superseded_at', type: 'timestamptz', nullable: true })
  supersededAt!: Date | null;

  /** The last of its chain of revisions: itself while nothing took its place. */
  @Column({ name: 'live_id', type: 'uuid' })
  liveId!: string;

  @Column({ name: 'story_id', type: 'uuid' })
  storyId!: string;

  @Column({ type: 'jsonb' })
  entities!: NamedEntity[];

  @Column({ type: 'jsonb' })
  sentiment!: StorySentiment;

  /** Version of the model that judged it. */
  @Column({ type: 'text' })
  model!: string;

  /** When it was judged anew; null: as it came. */
  @Column({ name: 'judged_at', type: 'timestamptz', nullable: true })
  judgedAt!: Date | null;

  /** Words for the search. */
  @Column({ type: 'text', array: true })
  terms!: string[];

  @Column({ type: 'jsonb' })
  facts!: ItemFacts;

  @Column({ name: 'is_demo', type: 'boolean' })
  isDemo!: boolean;
}

/** Where live items are found that may tell of the same event. */
@Entity({ name: 'news_key' })
@Index('news_key_item', { synchronize: false })
export class NewsKeyEntity {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid', primaryKeyConstraintName: 'news_key_pkey' })
  organisationId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'news_key_pkey' })
  key!: string;

  @PrimaryColumn({ name: 'published_at', type: 'timestamptz', primaryKeyConstraintName: 'news_key_pkey' })
  publishedAt!: Date;

  @PrimaryColumn({ name: 'item_id', type: 'uuid', primaryKeyConstraintName: 'news_key_pkey' })
  @ForeignKey(() => NewsItemEntity, { name: 'news_key_item_id_fkey' })
  itemId!: string;
}

/** Who is named when, and how well they come off. */
@Entity({ name: 'news_mention' })
@Index('news_mention_item', { synchronize: false })
export class NewsMentionEntity {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid', primaryKeyConstraintName: 'news_mention_pkey' })
  organisationId!: string;

  @PrimaryColumn({ name: 'entity_key', type: 'text', primaryKeyConstraintName: 'news_mention_pkey' })
  entityKey!: string;

  @PrimaryColumn({ name: 'published_at', type: 'timestamptz', primaryKeyConstraintName: 'news_mention_pkey' })
  publishedAt!: Date;

  @PrimaryColumn({ name: 'item_id', type: 'uuid', primaryKeyConstraintName: 'news_mention_pkey' })
  @ForeignKey(() => NewsItemEntity, { name: 'news_mention_item_id_fkey' })
  itemId!: string;

  /** −1 … 1; null where the judgement abstained. */
  @Column({ type: 'real', nullable: true })
  score!: number | null;
}
