import { Component, effect, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Router } from '@angular/router';
import type { AlertChannelStates, AlertRule, SavedAlertRule } from '@trivium/finance/api-client';
import type { AlertChannel } from '@trivium/finance/watch/domain';
import { Formats, LanguageService, label, translator } from '@trivium/web/i18n';
import {
  Clipboard,
  CursorList,
  DataItemDirective,
  DataListComponent,
  EmptyStateComponent,
  IconComponent,
  PageHeaderComponent,
  Toasts,
  problemFrom,
  useShortcuts,
} from '@trivium/web/kit';
import { AlertsClient } from '../alerts.client';
import { DesktopNotifications } from '../desktop-notifications';
import { rulesMessages } from '../words/rules.messages';
import { RuleBuilderComponent } from './rule-builder.component';
import { summaryOf } from './rule-summary';

const CHANNEL_WORDS = { mail: 'channelMail', webhook: 'channelWebhook', desktop: 'channelDesktop' } as const;

/** The person's rules, and the builder of one. */
@Component({
  selector: 'trivium-alert-rules-page',
  imports: [
    MatButtonModule,
    DataItemDirective,
    DataListComponent,
    EmptyStateComponent,
    IconComponent,
    PageHeaderComponent,
    RuleBuilderComponent,
  ],
  templateUrl: './alert-rules.page.html',
  styleUrls: ['../alerts.css', './alert-rules.page.css'],
})
export class AlertRulesPage {
  private readonly client = inject(AlertsClient);
  private readonly toasts = inject(Toasts);
  private readonly router = inject(Router);
  private readonly clipboard = inject(Clipboard);
  private readonly desktop = inject(DesktopNotifications);
  private readonly languages = inject(LanguageService);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(rulesMessages);
  protected readonly words = CHANNEL_WORDS;

  /** Id of a rule to open, as mails name it. */
  readonly rule = input<string>();
  /** Anything opens the builder for a new one. */
  readonly new = input<string>();

  protected readonly list = new CursorList<AlertRule>((cursor) => this.client.rules(cursor));
  protected readonly lists = signal<readonly { readonly id: string; readonly name: string }[]>([]);
  protected readonly channels = signal<AlertChannelStates | undefined>(undefined);
  /** The rule in the builder; `new` for one that is not there yet. */
  protected readonly open = signal<AlertRule | 'new' | undefined>(undefined);
  /** Shown this once. */
  protected readonly secret = signal<string | undefined>(undefined);
  protected readonly isCopied = signal(false);
  /** The rule whose channel is being tried. */
  protected readonly testing = signal<string | undefined>(undefined);

  constructor() {
    void this.list.reload();
    void this.loadChoices();
    effect(() => {
      const id = this.rule();
      if (id !== undefined) void this.openById(id);
      else if (this.new() !== undefined) this.open.set('new');
    });
    const group = label(rulesMessages, 'title');
    useShortcuts({ keys: 'n', label: label(rulesMessages, 'keyNew'), group, run: () => this.open.set('new') });
  }

  protected summary(rule: AlertRule): string {
    const parts = summaryOf(rule, {
      textOf: (text) => this.languages.text(text),
      listName: (id) => this.lists().find((list) => list.id === id)?.name ?? this.t('watchList'),
      sourcesText: (count) => this.t('sourceCount', { count }),
    });
    return parts.length === 0 ? this.t('anything') : parts.join(' · ');
  }

  protected channelsOf({ channels }: AlertRule): readonly AlertChannel[] {
    return [
      ...(channels.mail ? (['mail'] as const) : []),
      ...(channels.webhookUrl === null ? [] : (['webhook'] as const)),
      ...(channels.desktop ? (['desktop'] as const) : []),
    ];
  }

  protected ruleInBuilder(): AlertRule | undefined {
    const open = this.open();
    return open === 'new' ? undefined : open;
  }

  protected async close(): Promise<void> {
    this.open.set(undefined);
    if (this.rule() !== undefined || this.new() !== undefined) await this.router.navigateByUrl('/alerts/rules', { replaceUrl: true });
  }

  protected async taken({ rule, webhookSecret }: SavedAlertRule): Promise<void> {
    this.show(webhookSecret);
    this.toasts.show(this.t('saved', { name: rule.name }));
    await this.close();
    await this.list.reload();
  }

  protected async toggle(rule: AlertRule): Promise<void> {
    await this.attempt(async () => this.replace((await this.client.changeRule(rule.id, { isOn: !rule.isOn })).rule));
  }

  protected async renew({ id }: AlertRule): Promise<void> {
    await this.attempt(async () => this.show((await this.client.renewSecret(id)).webhookSecret));
  }

  /** Off at once; Undo brings it back. */
  protected async remove({ id, name }: AlertRule): Promise<void> {
    const isDone = await this.attempt(() => this.client.removeRule(id));
    if (!isDone) return;
    this.list.change((items) => items.filter((item) => item.id !== id));
    this.toasts.show(this.t('removed', { name }), { undo: () => void this.restore(id, name) });
    if (this.list.items().length === 0) await this.list.reload();
  }

  protected async test(rule: AlertRule, channel: AlertChannel): Promise<void> {
    this.testing.set(rule.id);
    const name = this.t(CHANNEL_WORDS[channel]);
    await this.attempt(async () => {
      if (channel === 'desktop' && (await this.desktop.ask()) === 'on')
        this.desktop.show({
          id: `test-${rule.id}`,
          title: this.t('testTitle', { rule: rule.name }),
          entities: [],
          rule: { ...rule, isRemoved: false },
        });
      const { isSent, detail } = await this.client.test(rule.id, channel);
      this.toasts.show(isSent ? this.t('testSent', { channel: name }) : this.t('testFailed', { channel: name, detail }), {
        tone: isSent ? 'neutral' : 'negative',
      });
    });
    this.testing.set(undefined);
  }

  protected async copy(secret: string): Promise<void> {
    this.isCopied.set(await this.clipboard.copy(secret));
  }

  private show(secret: string | null): void {
    if (secret === null) return;
    this.isCopied.set(false);
    this.secret.set(secret);
  }

  private async restore(id: string, name: string): Promise<void> {
    if (await this.attempt(() => this.client.restoreRule(id))) this.toasts.show(this.t('restored', { name }));
    await this.list.reload();
  }

  private async openById(id: string): Promise<void> {
    await this.attempt(async () => this.open.set(await this.client.rule(id)));
  }

  private async loadChoices(): Promise<void> {
    await this.attempt(async () => this.lists.set(await this.client.watchLists()));
    await this.attempt(async () => this.channels.set(await this.client.channels()));
  }

  private replace(rule: AlertRule): void {
    this.list.change((items) => items.map((item) => (item.id === rule.id ? rule : item)));
  }

  private async attempt(act: () => Promise<unknown>): Promise<boolean> {
    try {
      await act();
      return true;
    } catch (error) {
      this.toasts.show(problemFrom(error).detail || this.t('failed'), { tone: 'negative' });
      return false;
    }
  }
}
