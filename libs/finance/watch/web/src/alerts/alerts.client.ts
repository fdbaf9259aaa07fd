import { Injectable, inject } from '@angular/core';
import {
  ApiClient,
  changeAlertRule,
  countUnreadAlerts,
  createAlertRule,
  exportAlerts,
  findAlertRule,
  findSource,
  getAlertChannels,
  listAlertRules,
  listAlerts,
  listSources,
  listWatchLists,
  markAlert,
  previewAlertRule,
  readAllAlerts,
  removeAlertRule,
  renewAlertSecret,
  restoreAlertRule,
  testAlertChannel,
  undoReadAllAlerts,
  type Alert,
  type AlertChannelStates,
  type AlertList,
  type AlertRule,
  type AlertRuleList,
  type AlertRulePreview,
  type ChangeAlertRule,
  type CreateAlertRule,
  type PreviewAlertRule,
  type ReadAllAlerts,
  type SavedAlertRule,
  type TestedAlertChannel,
} from '@trivium/finance/api-client';
import type { AlertChannel, AlertKind } from '@trivium/finance/watch/domain';
import type { SavedFile } from '@trivium/web/kit';

export interface AlertFilter {
  readonly isUnreadOnly: boolean;
  readonly ruleId?: string;
  readonly kind?: AlertKind;
  readonly q?: string;
}

/** A source that a rule can name. */
export interface SourceName {
  readonly id: string;
  readonly name: string;
  readonly group: string;
}

const PER_PAGE = 30;
/** More than anybody reads below a field; who does not see theirs types more of its name. */
const MOST_FOUND_SOURCES = 20;
const MOST_CHOICES = 100;

/** Calls of the alerts' pages. Failures are thrown as they come; `problemFrom` reads them. */
@Injectable({ providedIn: 'root' })
export class AlertsClient {
  private readonly api = inject(ApiClient);

  alerts({ isUnreadOnly, ruleId, kind, q }: AlertFilter, cursor?: string): Promise<AlertList> {
    return this.api.invoke(listAlerts, {
      state: isUnreadOnly ? 'unread' : 'all',
      ruleId,
      kind,
      q: q || undefined,
      cursor,
      limit: PER_PAGE,
    });
  }

  /** What the filters find, as a file. */
  async exported({ isUnreadOnly, ruleId, kind, q }: AlertFilter, format: 'csv' | 'xlsx'): Promise<SavedFile> {
    const state = isUnreadOnly ? 'unread' : 'all';
    const { body, headers } = await this.api.invoke$Response(exportAlerts, { state, ruleId, kind, q: q || undefined, format });
    const content: unknown = body;
    if (!(content instanceof Blob)) throw new TypeError('The exported alerts came as no file');
    // Its name tells where it does not hold all.
    const name = /filename="([^"]+)"/i.exec(headers.get('content-disposition') ?? '')?.[1];
    return { name: name ?? `alerts.${format}`, content };
  }

  async unread(): Promise<number> {
    return (await this.api.invoke(countUnreadAlerts, {})).unread;
  }

  mark(id: string, mark: { readonly isRead: boolean }): Promise<Alert> {
    return this.api.invoke(markAlert, { id, body: mark });
  }

  readAll(): Promise<ReadAllAlerts> {
    return this.api.invoke(readAllAlerts, {});
  }

  async undoReadAll(readAt: string): Promise<void> {
    await this.api.invoke(undoReadAllAlerts, { body: { readAt } });
  }

  rules(cursor?: string): Promise<AlertRuleList> {
    return this.api.invoke(listAlertRules, { cursor, limit: MOST_CHOICES });
  }

  rule(id: string): Promise<AlertRule> {
    return this.api.invoke(findAlertRule, { id });
  }

  createRule(body: CreateAlertRule): Promise<SavedAlertRule> {
    return this.api.invoke(createAlertRule, { body });
  }

  changeRule(id: string, body: ChangeAlertRule): Promise<SavedAlertRule> {
    return this.api.invoke(changeAlertRule, { id, body });
  }

  removeRule(id: string): Promise<void> {
    return this.api.invoke(removeAlertRule, { id });
  }

  restoreRule(id: string): Promise<AlertRule> {
    return this.api.invoke(restoreAlertRule, { id });
  }

  renewSecret(id: string): Promise<SavedAlertRule> {
    return this.api.invoke(renewAlertSecret, { id });
  }

  preview(body: PreviewAlertRule): Promise<AlertRulePreview> {
    return this.api.invoke(previewAlertRule, { body });
  }

  test(id: string, channel: AlertChannel): Promise<TestedAlertChannel> {
    return this.api.invoke(testAlertChannel, { id, body: { channel } });
  }

  channels(): Promise<AlertChannelStates> {
    return this.api.invoke(getAlertChannels, {});
  }

  /** The person's own watch lists, to choose from. */
  async watchLists(): Promise<readonly { readonly id: string; readonly name: string }[]> {
    return (await this.api.invoke(listWatchLists, { limit: MOST_CHOICES })).items;
  }

  /** Sources whose name or address holds these words; the first of all without words. */
  async sources(words: string): Promise<readonly SourceName[]> {
    const { items } = await this.api.invoke(listSources, { q: words || undefined, limit: MOST_FOUND_SOURCES });
    return items.map(({ id, title, url, group }) => ({ id, name: title || url, group }));
  }

  async sourceName(id: string): Promise<SourceName> {
    const { title, url, group } = await this.api.invoke(findSource, { id });
    return { id, name: title || url, group };
  }
}
