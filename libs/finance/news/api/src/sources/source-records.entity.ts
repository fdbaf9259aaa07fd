import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { type FetchProblem, NewsSourceEntity } from './news-source.entity';

/** How a fetch ended. */
export const FETCH_OUTCOMES = ['changed', 'unchanged', 'failed', 'gone', 'pushed'] as const;
export type FetchOutcome = (typeof FETCH_OUTCOMES)[number];

/** One fetch of a source; the last 50 are kept. */
@Entity({ name: 'news_fetch' })
@Index('news_fetch_of_source', { synchronize: false })
export class NewsFetchEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @ForeignKey(() => NewsSourceEntity, { name: 'news_fetch_source_id_fkey' })
  @Column({ name: 'source_id', type: 'uuid' })
  sourceId!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ type: 'integer', nullable: true })
  status!: number | null;

  @Column({ type: 'text' })
  outcome!: FetchOutcome;

  @Column({ name: 'duration_ms', type: 'integer' })
  durationMs!: number;

  @Column({ name: 'size_bytes', type: 'integer' })
  sizeBytes!: number;

  @Column({ type: 'integer' })
  added!: number;

  @Column({ type: 'integer' })
  revised!: number;

  @Column({ type: 'jsonb', nullable: true })
  error!: FetchProblem | null;

  @Column({ type: 'jsonb' })
  repairs!: readonly { readonly code: string; readonly count: number }[];
}

/** New items of a source on a day (UTC), for its sparkline. */
@Entity({ name: 'news_source_day' })
export class NewsSourceDayEntity {
  @ForeignKey(() => NewsSourceEntity, { name: 'news_source_day_source_id_fkey' })
  @PrimaryColumn({ name: 'source_id', type: 'uuid' })
  sourceId!: string;

  @PrimaryColumn({ type: 'date' })
  day!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ type: 'integer' })
  items!: number;
}

export const PUSH_STATES = ['asked', 'verified', 'denied', 'ending'] as const;
export type PushState = (typeof PUSH_STATES)[number];

/** A subscription at a hub (WebSub). */
@Entity({ name: 'news_push' })
@Index('news_push_token', ['token'], { unique: true })
export class NewsPushEntity {
  @ForeignKey(() => NewsSourceEntity, { name: 'news_push_source_id_fkey' })
  @PrimaryColumn({ name: 'source_id', type: 'uuid' })
  sourceId!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  /** Part of the callback's address; nobody else knows it. */
  @Column({ type: 'text' })
  token!: string;

  @Column({ name: 'hub_url', type: 'text' })
  hubUrl!: string;

  @Column({ name: 'topic_url', type: 'text' })
  topicUrl!: string;

  @Column({ type: 'text' })
  state!: PushState;

  @Column({ name: 'asked_at', type: 'timestamptz' })
  askedAt!: Date;

  @Column({ name: 'lease_until', type: 'timestamptz', nullable: true })
  leaseUntil!: Date | null;

  @Column({ name: 'last_push_at', type: 'timestamptz', nullable: true })
  lastPushAt!: Date | null;
}

/** Text of an article, only of sources whose terms permit it. */
@Entity({ name: 'news_article' })
@Index('news_article_once', { synchronize: false })
export class NewsArticleEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @ForeignKey(() => NewsSourceEntity, { name: 'news_article_source_id_fkey' })
  @Column({ name: 'source_id', type: 'uuid' })
  sourceId!: string;

  @Column({ type: 'text' })
  url!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ name: 'read_at', type: 'timestamptz' })
  readAt!: Date;
}
