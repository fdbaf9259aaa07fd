import { Injectable } from '@nestjs/common';
import type { AlertChannel } from '@trivium/finance/watch/domain';
import { Database } from '@trivium/platform/database';
import { In, IsNull, LessThanOrEqual } from 'typeorm';
import { AlertDeliveryEntity, type DeliveryError } from './alert-delivery.entity';

/** More do not fit into one message; the next one takes them. */
const MOST_IN_BATCH = 500;

export interface DeliveryLine {
  readonly ruleId: string;
  readonly channel: AlertChannel;
}

@Injectable()
export class AlertDeliveriesRepository {
  constructor(private readonly database: Database) {}

  async insert(rows: readonly Omit<AlertDeliveryEntity, 'organisationId'>[]): Promise<void> {
    const organisationId = this.database.organisationId;
    if (rows.length > 0)
      await this.database.manager.insert(
        AlertDeliveryEntity,
        rows.map((row) => ({ ...row, organisationId })),
      );
  }

  async ofAlerts(alertIds: readonly string[]): Promise<AlertDeliveryEntity[]> {
    if (alertIds.length === 0) return [];
    return this.database.manager.find(AlertDeliveryEntity, { where: { alertId: In([...alertIds]) }, order: { channel: 'ASC', id: 'ASC' } });
  }

  /**
   * What leaves in one message under `batchId`: what an earlier attempt took under the same id, or else whatever is due and not yet taken. The same id always
   * names the same deliveries, so that whoever receives them twice can tell.
   */
  async claim({ ruleId, channel }: DeliveryLine, batchId: string, now: Date): Promise<AlertDeliveryEntity[]> {
    const { manager } = this.database;
    const order = { dueAt: 'ASC', id: 'ASC' } as const;
    const taken = await manager.find(AlertDeliveryEntity, { where: { batchId, state: 'queued' }, order });
    const rows =
      taken.length > 0
        ? taken
        : await manager.find(AlertDeliveryEntity, {
            where: { ruleId, channel, state: 'queued', batchId: IsNull(), dueAt: LessThanOrEqual(now) },
            order,
            take: MOST_IN_BATCH,
            lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
          });
    if (rows.length === 0) return [];
    const ids = rows.map(({ id }) => id);
    await manager.update(AlertDeliveryEntity, { id: In(ids) }, { batchId, attempts: () => 'attempts + 1' });
    return rows.map((row) => ({ ...row, batchId, attempts: row.attempts + 1 }));
  }

  async markSent(ids: readonly string[], sentAt: Date): Promise<void> {
    await this.database.manager.update(AlertDeliveryEntity, { id: In([...ids]), state: 'queued' }, { state: 'sent', sentAt, error: null });
  }

  async markFailed(ids: readonly string[], error: DeliveryError, state: 'queued' | 'failed'): Promise<void> {
    await this.database.manager.update(AlertDeliveryEntity, { id: In([...ids]), state: 'queued' }, { state, error });
  }

  /** Nothing more leaves by this rule. */
  async dropOfRule(ruleId: string): Promise<void> {
    await this.database.manager.update(AlertDeliveryEntity, { ruleId, state: 'queued' }, { state: 'dropped' });
  }

  async drop(ids: readonly string[]): Promise<void> {
    await this.database.manager.update(AlertDeliveryEntity, { id: In([...ids]), state: 'queued' }, { state: 'dropped' });
  }

  /** Lines with something that is due and that no worker has taken: what was written just after their job looked. */
  async overdue(now: Date): Promise<DeliveryLine[]> {
    return this.database.manager.query(
      `SELECT DISTINCT rule_id AS "ruleId", channel FROM alert_delivery
       WHERE state = 'queued' AND batch_id IS NULL AND channel <> 'desktop' AND due_at <= $1`,
      [now],
    );
  }

  /** Takes what is due on a person's desktop: each is shown once, by whichever open page asks first. What lies longer than `notBefore` is dropped. */
  async takeDesktop(ownerId: string, { now, notBefore }: { readonly now: Date; readonly notBefore: Date }): Promise<string[]> {
    const due = await this.database.manager.find(AlertDeliveryEntity, {
      where: { ownerId, channel: 'desktop', state: 'queued', dueAt: LessThanOrEqual(now) },
      order: { dueAt: 'ASC', id: 'ASC' },
      take: MOST_IN_BATCH,
      lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
    });
    const stale = due.filter(({ dueAt }) => dueAt < notBefore);
    const shown = due.filter(({ dueAt }) => dueAt >= notBefore);
    if (stale.length > 0) await this.drop(stale.map(({ id }) => id));
    if (shown.length > 0)
      await this.markSent(
        shown.map(({ id }) => id),
        now,
      );
    return shown.map(({ alertId }) => alertId);
  }
}
