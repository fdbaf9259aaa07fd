import type { AlertChannel } from '@trivium/finance/watch/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AlertEntity } from '../inbox/alert.entity';
import { AlertRuleEntity } from '../rules/alert-rule.entity';

export const DELIVERY_STATES = ['queued', 'sent', 'failed', 'dropped'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** Why a delivery did not succeed: texts filled when it failed. */
export interface DeliveryError {
  readonly code: string;
  readonly en: string;
  readonly zh: string;
}

/** An alert on its way out over one channel: written in the transaction that makes the alert, sent by a worker. */
@Entity({ name: 'alert_delivery' })
@Index('alert_delivery_of_alert', { synchronize: false })
@Index('alert_delivery_due', { synchronize: false })
export class AlertDeliveryEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'owner_id', type: 'uuid' })
  ownerId!: string;

  @Column({ name: 'rule_id', type: 'uuid' })
  @ForeignKey(() => AlertRuleEntity, { name: 'alert_delivery_rule_id_fkey' })
  ruleId!: string;

  @Column({ name: 'alert_id', type: 'uuid' })
  @ForeignKey(() => AlertEntity, { name: 'alert_delivery_alert_id_fkey' })
  alertId!: string;

  @Column({ type: 'text' })
  channel!: AlertChannel;

  /** `dropped`: the rule was removed or switched off, or nobody looked in time. */
  @Column({ type: 'text' })
  state!: DeliveryState;

  @Column({ name: 'due_at', type: 'timestamptz' })
  dueAt!: Date;

  /** Those that leave in one message; the message's idempotency key. */
  @Column({ name: 'batch_id', type: 'uuid', nullable: true })
  batchId!: string | null;

  @Column({ type: 'integer' })
  attempts!: number;

  @Column({ type: 'jsonb', nullable: true })
  error!: DeliveryError | null;

  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true })
  sentAt!: Date | null;
}
