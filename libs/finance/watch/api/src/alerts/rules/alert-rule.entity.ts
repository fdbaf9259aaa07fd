import type { AlertConditions, AlertSchedule, QuietHours } from '@trivium/finance/watch/domain';
import type { UiLanguage } from '@trivium/shared/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A rule of one person: what to look for, and where and when to tell. */
@Entity({ name: 'alert_rule' })
@Index('alert_rule_of_owner', { synchronize: false })
export class AlertRuleEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'owner_id', type: 'uuid' })
  ownerId!: string;

  @Column({ type: 'text' })
  name!: string;

  /** In which its mails are written: the owner's when it was last saved. */
  @Column({ type: 'text' })
  language!: UiLanguage;

  @Column({ name: 'is_on', type: 'boolean' })
  isOn!: boolean;

  @Column({ type: 'jsonb' })
  conditions!: AlertConditions;

  @Column({ type: 'jsonb' })
  schedule!: AlertSchedule;

  @Column({ name: 'quiet_hours', type: 'jsonb', nullable: true })
  quietHours!: QuietHours | null;

  @Column({ name: 'time_zone', type: 'text' })
  timeZone!: string;

  @Column({ name: 'cooldown_minutes', type: 'integer' })
  cooldownMinutes!: number;

  @Column({ name: 'tells_corrections', type: 'boolean' })
  tellsCorrections!: boolean;

  @Column({ name: 'sends_mail', type: 'boolean' })
  sendsMail!: boolean;

  @Column({ name: 'notifies_desktop', type: 'boolean' })
  notifiesDesktop!: boolean;

  @Column({ name: 'webhook_url', type: 'text', nullable: true })
  webhookUrl!: string | null;

  /** Sealed (`WebhookSecrets`). */
  @Column({ name: 'webhook_secret', type: 'text', nullable: true })
  webhookSecret!: string | null;

  /** Stories that became known before are not told: when it was made, or last switched on. */
  @Column({ type: 'timestamptz' })
  since!: Date;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;

  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true })
  removedAt!: Date | null;
}
