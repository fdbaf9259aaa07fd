import type { FeedKind } from '@trivium/finance/news/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const SOURCE_HEALTHS = ['ok', 'slow', 'failing', 'stopped'] as const;
export type SourceHealth = (typeof SOURCE_HEALTHS)[number];

/** Why a fetch failed: a code, and the text in each language. */
export interface FetchProblem {
  readonly code: string;
  /** English. */
  readonly detail: string;
  /** Absent in what was written before texts were kept in both languages. */
  readonly zh?: string;
}

@Entity({ name: 'news_source' })
@Index('news_source_once', { synchronize: false })
@Index('news_source_due', { synchronize: false })
@Index('news_source_list', { synchronize: false })
export class NewsSourceEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ type: 'text' })
  url!: string;

  /** `url` without what makes no difference; unique among an organisation's sources. */
  @Column({ name: 'url_key', type: 'text' })
  urlKey!: string;

  /** Host and port: what politeness counts by. */
  @Column({ type: 'text' })
  host!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ name: 'group_name', type: 'text' })
  group!: string;

  @Column({ name: 'site_url', type: 'text', nullable: true })
  siteUrl!: string | null;

  @Column({ type: 'text', nullable: true })
  language!: string | null;

  @Column({ type: 'text', nullable: true })
  kind!: FeedKind | null;

  @Column({ type: 'text', nullable: true })
  terms!: string | null;

  @Column({ type: 'text', nullable: true })
  attribution!: string | null;

  @Column({ name: 'robots_note', type: 'text', nullable: true })
  robotsNote!: string | null;

  @Column({ type: 'text', nullable: true })
  contact!: string | null;

  @Column({ name: 'may_read_full_text', type: 'boolean' })
  mayReadFullText!: boolean;

  @Column({ name: 'poll_minutes', type: 'integer', nullable: true })
  pollMinutes!: number | null;

  @Column({ name: 'is_paused', type: 'boolean' })
  isPaused!: boolean;

  /** Somebody asked for it now: it is read once although it is paused. */
  @Column({ name: 'is_requested', type: 'boolean' })
  isRequested!: boolean;

  @Column({ name: 'is_demo', type: 'boolean' })
  isDemo!: boolean;

  @Column({ type: 'text' })
  health!: SourceHealth;

  @Column({ name: 'last_fetched_at', type: 'timestamptz', nullable: true })
  lastFetchedAt!: Date | null;

  @Column({ name: 'last_changed_at', type: 'timestamptz', nullable: true })
  lastChangedAt!: Date | null;

  /** Null once the publisher said that the feed is gone for good. */
  @Column({ name: 'next_fetch_at', type: 'timestamptz', nullable: true })
  nextFetchAt!: Date | null;

  /** The publisher asked not to be called before (Retry-After). */
  @Column({ name: 'held_until', type: 'timestamptz', nullable: true })
  heldUntil!: Date | null;

  @Column({ type: 'integer' })
  failures!: number;

  @Column({ name: 'last_error', type: 'jsonb', nullable: true })
  lastError!: FetchProblem | null;

  @Column({ type: 'text', nullable: true })
  etag!: string | null;

  @Column({ name: 'last_modified', type: 'text', nullable: true })
  lastModified!: string | null;

  @Column({ name: 'body_hash', type: 'text', nullable: true })
  bodyHash!: string | null;

  @Column({ name: 'moved_to', type: 'text', nullable: true })
  movedTo!: string | null;

  @Column({ name: 'moved_seen', type: 'integer' })
  movedSeen!: number;

  @Column({ name: 'item_count', type: 'integer' })
  itemCount!: number;

  @Column({ name: 'lease_token', type: 'uuid', nullable: true })
  leaseToken!: string | null;

  @Column({ name: 'lease_until', type: 'timestamptz', nullable: true })
  leaseUntil!: Date | null;

  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;

  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true })
  removedAt!: Date | null;
}
