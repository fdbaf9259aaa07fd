import { createHmac } from 'node:crypto';
import { type GuardedFetcher, isFetchRefusal } from '@trivium/platform/http';
import { AppError, type Clock } from '@trivium/shared/kernel';
import { alertErrors } from '../alerts.errors';
import { type AlertMessage, storyAddress } from './alert-message';
import { secretBytes } from './webhook-secrets';

const TIMEOUT_MS = 10_000;
/** What the other side answers is not read beyond its status. */
const MAX_ANSWER_BYTES = 64 * 1024;
/** Answers that may be another one a little later. */
const WORTH_ANOTHER_TRY: ReadonlySet<number> = new Set([408, 425, 429]);

export interface WebhookTarget {
  readonly url: string;
  readonly secret: string;
}

/** Sends alerts to an address of the person's choice, signed as Standard Webhooks 1.0 describes (HMAC-SHA256 over id, time and body). */
export class WebhookSender {
  constructor(
    private readonly fetcher: Pick<GuardedFetcher, 'post'>,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws AppError ALERT_WEBHOOK_REFUSED, ALERT_WEBHOOK_FINAL (for good); ALERT_WEBHOOK_FAILED, ALERT_WEBHOOK_ANSWER (worth another try); the reason of
   *   `signal` once it is aborted
   */
  async send({ url, secret }: WebhookTarget, message: AlertMessage, signal?: AbortSignal): Promise<void> {
    const body = JSON.stringify(payloadOf(message));
    const seconds = Math.floor(this.clock.now().getTime() / 1000);
    const signature = createHmac('sha256', secretBytes(secret)).update(`${message.id}.${seconds}.${body}`).digest('base64');
    const status = await this.post(url, {
      body,
      signal,
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Trivium-Research-Desk',
        'idempotency-key': message.id,
        'webhook-id': message.id,
        'webhook-timestamp': String(seconds),
        'webhook-signature': `v1,${signature}`,
      },
    });
    if (status >= 200 && status < 300) return;
    throw status >= 500 || WORTH_ANOTHER_TRY.has(status)
      ? alertErrors.ALERT_WEBHOOK_ANSWER({ status })
      : alertErrors.ALERT_WEBHOOK_FINAL({ status });
  }

  private async post(
    url: string,
    request: { body: string; headers: Readonly<Record<string, string>>; signal?: AbortSignal },
  ): Promise<number> {
    try {
      return (await this.fetcher.post(url, { ...request, timeoutMs: TIMEOUT_MS, maxBytes: MAX_ANSWER_BYTES })).status;
    } catch (cause) {
      if (!(cause instanceof AppError)) throw cause;
      if (isFetchRefusal(cause)) throw alertErrors.ALERT_WEBHOOK_REFUSED({ host: new URL(url).host }, { cause });
      throw alertErrors.ALERT_WEBHOOK_FAILED({ reason: cause.parameters['reason'] ?? cause.code }, { cause });
    }
  }
}

function payloadOf(message: AlertMessage): object {
  return {
    id: message.id,
    type: message.isTest ? 'alerts.test' : 'alerts',
    rule: { id: message.rule.id, name: message.rule.name },
    alerts: message.alerts.map(({ id, kind, storyId, createdAt, content }) => ({
      id,
      kind,
      createdAt: createdAt.toISOString(),
      story: { id: storyId, desk: storyAddress(message, storyId) ?? null, ...content },
    })),
  };
}
