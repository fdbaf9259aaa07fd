import { Injectable } from '@nestjs/common';
import type { AlertChannel } from '@trivium/finance/watch/domain';
import { AccountsService } from '@trivium/platform/auth';
import type { OrganisationId, UserId } from '@trivium/shared/kernel';
import { alertErrors } from '../alerts.errors';
import type { AlertRuleEntity } from '../rules/alert-rule.entity';
import type { AlertMessage, SentAlert } from './alert-message';
import { MailSender } from './mail-sender';
import { WebhookSecrets } from './webhook-secrets';
import { WebhookSender } from './webhook-sender';

export interface AlertBatch {
  /** Idempotency key of the message. */
  readonly id: string;
  readonly alerts: readonly SentAlert[];
  readonly isTest: boolean;
}

/** Where people reach this app. */
export class PublicUrl {
  constructor(readonly value: string | undefined) {}
}

/** Sends what leaves together over a rule's channel. Not inside a transaction. */
@Injectable()
export class AlertSender {
  constructor(
    private readonly accounts: AccountsService,
    private readonly mail: MailSender,
    private readonly webhook: WebhookSender,
    private readonly secrets: WebhookSecrets,
    private readonly publicUrl: PublicUrl,
  ) {}

  /** @throws AppError of `ALERT_MAIL_…` or `ALERT_WEBHOOK_…`: below 500 for good, else worth another try; the reason of `signal` once it is aborted */
  async send(
    rule: AlertRuleEntity,
    channel: Exclude<AlertChannel, 'desktop'>,
    batch: AlertBatch & { readonly signal?: AbortSignal },
  ): Promise<void> {
    const { id, name, language, timeZone } = rule;
    const { signal, ...own } = batch;
    const message: AlertMessage = { ...own, rule: { id, name, language, timeZone }, publicUrl: this.publicUrl.value };
    if (channel === 'mail') return this.mail.send(await this.addressOf(rule), message);
    const { webhookUrl: url, webhookSecret } = rule;
    if (url === null || webhookSecret === null) throw alertErrors.ALERT_WEBHOOK_MISSING();
    const secret = this.secrets.open(webhookSecret, { organisationId: rule.organisationId as OrganisationId, id });
    return this.webhook.send({ url, secret }, message, signal);
  }

  private async addressOf({ organisationId, ownerId }: AlertRuleEntity): Promise<string> {
    const [account] = await this.accounts.findByIds(organisationId as OrganisationId, [ownerId as UserId]);
    if (!account?.isActive) throw alertErrors.ALERT_MAIL_NO_ADDRESS();
    return account.email;
  }
}
