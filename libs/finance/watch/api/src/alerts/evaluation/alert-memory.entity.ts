import type { AlertKind } from '@trivium/finance/watch/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AlertRuleEntity } from '../rules/alert-rule.entity';

/** An item of a story that met a rule: a story that grows or is joined is known by them. */
@Entity({ name: 'alert_seen' })
@Index('alert_seen_age', { synchronize: false })
export class AlertSeenEntity {
  @PrimaryColumn({ name: 'rule_id', type: 'uuid', primaryKeyConstraintName: 'alert_seen_pkey' })
  @ForeignKey(() => AlertRuleEntity, { name: 'alert_seen_rule_id_fkey' })
  ruleId!: string;

  @PrimaryColumn({ name: 'item_id', type: 'text', primaryKeyConstraintName: 'alert_seen_pkey' })
  itemId!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'is_told', type: 'boolean' })
  isTold!: boolean;

  @Column({ type: 'timestamptz' })
  at!: Date;
}

/** A story that met a rule, for bursts and cooldowns. */
@Entity({ name: 'alert_met' })
@Index('alert_met_age', { synchronize: false })
export class AlertMetEntity {
  @PrimaryColumn({ name: 'rule_id', type: 'uuid', primaryKeyConstraintName: 'alert_met_pkey' })
  @ForeignKey(() => AlertRuleEntity, { name: 'alert_met_rule_id_fkey' })
  ruleId!: string;

  @PrimaryColumn({ name: 'story_id', type: 'text', primaryKeyConstraintName: 'alert_met_pkey' })
  storyId!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;

  /** Null where it was passed over. */
  @Column({ type: 'text', nullable: true })
  kind!: AlertKind | null;

  /** Keys of the entities that were told. */
  @Column({ type: 'jsonb' })
  entities!: readonly string[];
}

/** What a story said of an entity, for the running mean. */
@Entity({ name: 'alert_score' })
@Index('alert_score_age', { synchronize: false })
export class AlertScoreEntity {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid', primaryKeyConstraintName: 'alert_score_pkey' })
  organisationId!: string;

  @PrimaryColumn({ name: 'entity_key', type: 'text', primaryKeyConstraintName: 'alert_score_pkey' })
  entityKey!: string;

  @PrimaryColumn({ name: 'story_id', type: 'text', primaryKeyConstraintName: 'alert_score_pkey' })
  storyId!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;

  /** −1…1. */
  @Column({ type: 'double precision' })
  score!: number;
}

/** How far an organisation's stories have been looked at. */
@Entity({ name: 'alert_cursor' })
export class AlertCursorEntity {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'story_id', type: 'text' })
  storyId!: string;
}
