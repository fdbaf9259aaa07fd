import type { StorySentiment } from '@trivium/finance/news/domain';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { type NamedEntity, NewsItemEntity } from '../news-item.entity';

/** How an item was judged before it was judged anew. */
@Entity({ name: 'news_judgement' })
export class NewsJudgementEntity {
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @PrimaryColumn({ name: 'item_id', type: 'uuid', primaryKeyConstraintName: 'news_judgement_pkey' })
  @ForeignKey(() => NewsItemEntity, { name: 'news_judgement_item_id_fkey' })
  itemId!: string;

  /** It held until then. */
  @PrimaryColumn({ name: 'valid_to', type: 'timestamptz', primaryKeyConstraintName: 'news_judgement_pkey' })
  validTo!: Date;

  /** Version of the model that judged. */
  @Column({ type: 'text' })
  model!: string;

  @Column({ type: 'jsonb' })
  sentiment!: StorySentiment;

  @Column({ type: 'jsonb' })
  entities!: NamedEntity[];

  /** Of its mentions, −1 … 1; null where the judgement abstained. */
  @Column({ type: 'jsonb' })
  scores!: Readonly<Record<string, number | null>>;
}

/** The job that judges an organisation's news anew: the last one that was started. */
@Entity({ name: 'news_judging' })
export class NewsJudgingEntity {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid', primaryKeyConstraintName: 'news_judging_pkey' })
  organisationId!: string;

  @Column({ name: 'job_id', type: 'uuid' })
  jobId!: string;

  @Column({ name: 'started_by', type: 'uuid', nullable: true })
  startedBy!: string | null;

  @Column({ name: 'started_at', type: 'timestamptz' })
  startedAt!: Date;
}
