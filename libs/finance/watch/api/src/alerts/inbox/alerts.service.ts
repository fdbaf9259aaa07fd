import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, Database } from '@trivium/platform/database';
import type { CallerIdentity, Page, ServerSentEvent } from '@trivium/platform/http';
import type { Clock, UiLanguage } from '@trivium/shared/kernel';
import { AlertDeliveriesRepository } from '../delivery/alert-deliveries.repository';
import type { AlertDeliveryEntity } from '../delivery/alert-delivery.entity';
import type { AlertQuery, AlertResponse, MarkAlert, ReadAllAlerts, UnreadAlerts } from '../dto/alert.dto';
import type { AlertRuleEntity } from '../rules/alert-rule.entity';
import { AlertRulesRepository } from '../rules/alert-rules.repository';
import { alertErrors } from '../alerts.errors';
import { AlertBell } from './alert-bell';
import type { AlertEntity } from './alert.entity';
import { AlertsRepository } from './alerts.repository';

/** How often a stream looks for what another process wrote, and for what has come due. */
const LOOK_EVERY_MS = 5_000;
const BEAT_EVERY_MS = 15_000;
/** A desktop that was off for longer is not covered with old news; the inbox holds them. */
const DESKTOP_WITHIN_MS = 12 * 3_600_000;

export interface AlertReader {
  readonly caller: CallerIdentity;
  readonly language: UiLanguage;
}

/** A person's inbox. Nobody else in the organisation sees it. */
@Injectable()
export class AlertsService {
  constructor(
    private readonly database: Database,
    private readonly alerts: AlertsRepository,
    private readonly rules: AlertRulesRepository,
    private readonly deliveries: AlertDeliveriesRepository,
    private readonly bell: AlertBell,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list({ caller, language }: AlertReader, { state, ruleId, kind, q, ...page }: AlertQuery): Promise<Page<AlertResponse>> {
    return this.database.inOrganisation(caller.organisationId, async () => {
      const filter = { isUnreadOnly: state === 'unread', ruleId, kind, q };
      const { items, nextCursor } = await this.alerts.list(caller.userId, page, filter);
      return { items: await this.toResponses(items, language), nextCursor };
    });
  }

  /** @throws AppError ALERT_NOT_FOUND */
  async find({ caller, language }: AlertReader, id: string): Promise<AlertResponse> {
    return this.database.inOrganisation(caller.organisationId, async () => {
      const alert = await this.alerts.find(id, caller.userId);
      const [response] = alert ? await this.toResponses([alert], language) : [];
      if (!response) throw alertErrors.ALERT_NOT_FOUND();
      return response;
    });
  }

  async unread({ organisationId, userId }: CallerIdentity): Promise<UnreadAlerts> {
    return { unread: await this.database.inOrganisation(organisationId, () => this.alerts.unread(userId)) };
  }

  /** @throws AppError ALERT_NOT_FOUND */
  async mark(reader: AlertReader, id: string, { isRead }: MarkAlert): Promise<AlertResponse> {
    const { userId, organisationId } = reader.caller;
    const isMarked = await this.database.inOrganisation(organisationId, () =>
      this.alerts.mark(id, userId, isRead ? this.clock.now() : null),
    );
    if (!isMarked) throw alertErrors.ALERT_NOT_FOUND();
    this.bell.ring(userId);
    return this.find(reader, id);
  }

  async readAll({ organisationId, userId }: CallerIdentity): Promise<ReadAllAlerts> {
    const readAt = this.clock.now();
    const count = await this.database.inOrganisation(organisationId, () => this.alerts.markAll(userId, readAt));
    this.bell.ring(userId);
    return { count, readAt: readAt.toISOString() };
  }

  /** Makes unread again what one `readAll` read; nothing else. */
  async undoReadAll({ organisationId, userId }: CallerIdentity, readAt: Date): Promise<UnreadAlerts> {
    const unread = await this.database.inOrganisation(organisationId, async () => {
      await this.alerts.unmarkAll(userId, readAt);
      return this.alerts.unread(userId);
    });
    this.bell.ring(userId);
    return { unread };
  }

  /**
   * A person's inbox as it changes: `unread` events with the count, `alert` events for what a desktop is to show (each to one page only), `beat` events that
   * tell that the line is alive. Ends when the reader leaves or the process stops.
   */
  async *follow({ caller, language }: AlertReader, reader: AbortSignal): AsyncGenerator<ServerSentEvent> {
    const signal = AbortSignal.any([reader, this.bell.closed]);
    let known: number | undefined;
    let beatAtMs = this.clock.now().getTime();
    while (!signal.aborted) {
      // Listen before looking: a change in between would be missed for seconds.
      const change = this.nextChange(caller, signal);
      try {
        const { unread, shown } = await this.news({ caller, language });
        if (unread !== known) yield { event: 'unread', data: { unread } };
        known = unread;
        for (const alert of shown) yield { event: 'alert', id: alert.id, data: alert };
        const nowMs = this.clock.now().getTime();
        if (nowMs - beatAtMs >= BEAT_EVERY_MS) {
          beatAtMs = nowMs;
          yield { event: 'beat', data: {} };
        }
        await change.happened;
      } finally {
        change.stop();
      }
    }
  }

  private async news({ caller, language }: AlertReader): Promise<{ unread: number; shown: readonly AlertResponse[] }> {
    const now = this.clock.now();
    return this.database.inOrganisation(caller.organisationId, async () => {
      const notBefore = new Date(now.getTime() - DESKTOP_WITHIN_MS);
      const ids = await this.deliveries.takeDesktop(caller.userId, { now, notBefore });
      const shown = ids.length === 0 ? [] : await this.toResponses(await this.alerts.findByIds(ids), language);
      return { unread: await this.alerts.unread(caller.userId), shown };
    });
  }

  private nextChange({ userId }: CallerIdentity, signal: AbortSignal): { happened: Promise<void>; stop: () => void } {
    let stop = (): void => undefined;
    const happened = new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, LOOK_EVERY_MS);
      const stopListening = this.bell.listen(userId, resolve);
      const onAbort = (): void => resolve();
      signal.addEventListener('abort', onAbort, { once: true });
      stop = () => {
        clearTimeout(timer);
        stopListening();
        signal.removeEventListener('abort', onAbort);
      };
    });
    return { happened, stop: () => stop() };
  }

  private async toResponses(alerts: readonly AlertEntity[], language: UiLanguage): Promise<AlertResponse[]> {
    const rules = new Map((await this.rules.findByIds([...new Set(alerts.map(({ ruleId }) => ruleId))])).map((rule) => [rule.id, rule]));
    const deliveries = await this.deliveries.ofAlerts(alerts.map(({ id }) => id));
    return alerts.map((alert) =>
      toResponse(alert, {
        rule: rules.get(alert.ruleId),
        deliveries: deliveries.filter(({ alertId }) => alertId === alert.id),
        language,
      }),
    );
  }
}

function toResponse(
  { id, ruleId, kind, storyId, content, createdAt, readAt }: AlertEntity,
  { rule, deliveries, language }: { rule: AlertRuleEntity | undefined; deliveries: readonly AlertDeliveryEntity[]; language: UiLanguage },
): AlertResponse {
  return {
    id,
    rule: { id: ruleId, name: rule?.name ?? '', isRemoved: rule === undefined || rule.removedAt !== null },
    kind,
    storyId,
    ...content,
    entities: content.entities.map((entity) => ({ ...entity })),
    createdAt: createdAt.toISOString(),
    readAt: readAt?.toISOString() ?? null,
    deliveries: deliveries.map(({ channel, state, dueAt, sentAt, attempts, error }) => ({
      channel,
      state,
      dueAt: dueAt.toISOString(),
      sentAt: sentAt?.toISOString() ?? null,
      attempts,
      error: error && { code: error.code, detail: error[language] },
    })),
  };
}
