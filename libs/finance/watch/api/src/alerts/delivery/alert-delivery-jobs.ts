import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CLOCK, Database } from '@trivium/platform/database';
import { type JobContext, JobHandlers } from '@trivium/platform/jobs';
import { AppError, type Clock, type OrganisationId, type UserId } from '@trivium/shared/kernel';
import { alertErrors } from '../alerts.errors';
import { AlertBell } from '../inbox/alert-bell';
import { AlertsRepository } from '../inbox/alerts.repository';
import type { AlertRuleEntity } from '../rules/alert-rule.entity';
import { AlertRulesRepository } from '../rules/alert-rules.repository';
import { AlertDeliveriesRepository, type DeliveryLine } from './alert-deliveries.repository';
import { SEND_ALERTS_KIND } from './alert-delivery-queue';
import { AlertSender } from './alert-sender.service';
import type { SentAlert } from './alert-message';

/** With the jobs' doubling waits of at most ten minutes: tried for about half an hour. */
const MAX_ATTEMPTS = 11;

interface Claimed {
  readonly rule: AlertRuleEntity;
  readonly deliveryIds: readonly string[];
  readonly alerts: readonly SentAlert[];
}

/** Sends deliveries: takes them in one transaction, sends without one, writes the outcome in another. Killed in between, the next attempt sends the same again under the same key. */
@Injectable()
export class AlertDeliveryJobs implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
    private readonly rules: AlertRulesRepository,
    private readonly alerts: AlertsRepository,
    private readonly deliveries: AlertDeliveriesRepository,
    private readonly sender: AlertSender,
    private readonly bell: AlertBell,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.register<DeliveryLine, undefined, { sent: number }>(SEND_ALERTS_KIND, {
      maxAttempts: MAX_ATTEMPTS,
      run: (context) => this.run(context),
    });
  }

  private async run({ organisationId, payload, job, signal }: JobContext<DeliveryLine, undefined>): Promise<{ sent: number }> {
    const { channel } = payload;
    if (channel === 'desktop') return { sent: 0 };
    const claimed = await this.database.inOrganisation(organisationId, () => this.claim(payload, job.id));
    if (!claimed) return { sent: 0 };
    const { rule, deliveryIds, alerts } = claimed;
    try {
      await this.sender.send(rule, channel, { id: job.id, alerts, isTest: false, signal });
    } catch (error) {
      // A process that stops has not failed: the job goes on in the next one.
      if (!signal.aborted)
        await this.settle(organisationId, rule, () => this.fail(deliveryIds, { error, isLast: job.attempts >= job.maxAttempts }));
      throw error;
    }
    await this.settle(organisationId, rule, () => this.deliveries.markSent(deliveryIds, this.clock.now()));
    return { sent: alerts.length };
  }

  private async claim(line: DeliveryLine, batchId: string): Promise<Claimed | undefined> {
    const [rule] = await this.rules.findByIds([line.ruleId]);
    if (!rule) return undefined;
    if (rule.removedAt !== null || !rule.isOn) {
      await this.deliveries.dropOfRule(rule.id);
      return undefined;
    }
    const rows = await this.deliveries.claim(line, batchId, this.clock.now());
    if (rows.length === 0) return undefined;
    const found = await this.alerts.findByIds(rows.map(({ alertId }) => alertId));
    const alerts = found.map(({ id, kind, storyId, createdAt, content }) => ({ id, kind, storyId, createdAt, content }));
    return { rule, deliveryIds: rows.map(({ id }) => id), alerts };
  }

  private async fail(deliveryIds: readonly string[], { error, isLast }: { error: unknown; isLast: boolean }): Promise<void> {
    const shown = error instanceof AppError ? error : alertErrors.ALERT_WEBHOOK_FAILED({ reason: 'defect' });
    const isFinal = isLast || (error instanceof AppError && error.status < 500);
    await this.deliveries.markFailed(
      deliveryIds,
      { code: shown.code, en: shown.text('en'), zh: shown.text('zh') },
      isFinal ? 'failed' : 'queued',
    );
  }

  private async settle(organisationId: OrganisationId, { ownerId }: AlertRuleEntity, write: () => Promise<void>): Promise<void> {
    await this.database.inOrganisation(organisationId, write);
    this.bell.ring(ownerId as UserId);
  }
}
