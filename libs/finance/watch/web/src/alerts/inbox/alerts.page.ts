import { Component, ElementRef, computed, effect, inject, signal, untracked } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import type { Alert } from '@trivium/finance/api-client';
import { ALERT_KINDS, type AlertKind } from '@trivium/finance/watch/domain';
import { systemClock } from '@trivium/shared/kernel';
import { label, translator } from '@trivium/web/i18n';
import {
  CursorList,
  DataItemDirective,
  DataListComponent,
  EmptyStateComponent,
  FileSaver,
  IconComponent,
  PageHeaderComponent,
  Toasts,
  problemFrom,
  useShortcuts,
} from '@trivium/web/kit';
import { SearchFieldComponent } from '@trivium/web/search';
import { AlertsClient } from '../alerts.client';
import { DesktopNotifications } from '../desktop-notifications';
import { UnreadAlerts } from '../unread-alerts';
import { alertsMessages } from '../words/alerts.messages';
import { AlertRowComponent } from './alert-row.component';

/** The inbox: what the person's rules found, newest first. */
@Component({
  selector: 'trivium-alerts-page',
  imports: [
    MatButtonModule,
    MatMenuModule,
    RouterLink,
    AlertRowComponent,
    DataItemDirective,
    DataListComponent,
    EmptyStateComponent,
    IconComponent,
    PageHeaderComponent,
    SearchFieldComponent,
  ],
  templateUrl: './alerts.page.html',
  styleUrl: '../alerts.css',
})
export class AlertsPage {
  private readonly client = inject(AlertsClient);
  private readonly toasts = inject(Toasts);
  private readonly files = inject(FileSaver);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly live = inject(UnreadAlerts);
  protected readonly desktop = inject(DesktopNotifications);
  protected readonly t = translator(alertsMessages);
  protected readonly kinds = ALERT_KINDS;
  protected readonly now = signal(systemClock.now());

  protected readonly isUnreadOnly = signal(false);
  protected readonly ruleId = signal('');
  protected readonly kind = signal<AlertKind | ''>('');
  protected readonly words = signal('');
  protected readonly rules = signal<readonly { readonly id: string; readonly name: string }[]>([]);
  protected readonly unread = this.live.unread;
  /** How much was unread when the list was read, so that what came since can be offered. */
  private readonly unreadThen = signal<number | undefined>(undefined);
  protected readonly newCount = computed(() => Math.max(0, (this.unread() ?? 0) - (this.unreadThen() ?? this.unread() ?? 0)));
  protected readonly isFiltered = computed(() => this.ruleId() !== '' || this.kind() !== '' || this.words() !== '');
  private readonly filter = computed(() => ({
    isUnreadOnly: this.isUnreadOnly(),
    ruleId: this.ruleId() || undefined,
    kind: this.kind() || undefined,
    q: this.words(),
  }));
  protected readonly list = new CursorList<Alert>((cursor) => this.client.alerts(this.filter(), cursor));

  constructor() {
    effect(() => {
      this.isUnreadOnly();
      this.ruleId();
      this.kind();
      this.words();
      untracked(() => void this.reload({ clear: true }));
    });
    // The first count of a line that was just opened is nothing new.
    effect(() => {
      const unread = this.unread();
      if (unread !== undefined && untracked(this.unreadThen) === undefined) this.unreadThen.set(unread);
    });
    void this.loadRules();
    const group = label(alertsMessages, 'title');
    useShortcuts(
      { keys: 'j', label: label(alertsMessages, 'keyNext'), group, run: () => this.step(1) },
      { keys: 'k', label: label(alertsMessages, 'keyPrevious'), group, run: () => this.step(-1) },
      { keys: 'm', label: label(alertsMessages, 'keyToggle'), group, run: () => void this.toggleFocused() },
      { keys: 'e', label: label(alertsMessages, 'keyReadAll'), group, run: () => void this.readAll() },
    );
  }

  protected async reload(options: { readonly clear?: boolean } = {}): Promise<void> {
    this.now.set(systemClock.now());
    this.unreadThen.set(this.unread());
    await this.list.reload(options);
  }

  /** What the filters find. */
  protected async export(format: 'csv' | 'xlsx'): Promise<void> {
    try {
      this.files.save(await this.client.exported(this.filter(), format));
      this.toasts.show(this.t('exported'));
    } catch (error) {
      this.complain(error);
    }
  }

  protected setKind(value: string): void {
    this.kind.set(this.kinds.find((kind) => kind === value) ?? '');
  }

  protected showAll(): void {
    this.ruleId.set('');
    this.kind.set('');
    this.words.set('');
    this.isUnreadOnly.set(false);
  }

  /** Changed at once; Undo changes it back. */
  protected async toggle(alert: Alert): Promise<void> {
    const isRead = alert.readAt === null;
    const done = await this.mark(alert, isRead);
    if (done) this.toasts.show(this.t(isRead ? 'markedRead' : 'markedUnread'), { undo: () => void this.mark(done, !isRead) });
  }

  protected async readAll(): Promise<void> {
    try {
      const { count, readAt } = await this.client.readAll();
      this.list.change((items) => items.map((item) => ({ ...item, readAt: item.readAt ?? readAt })));
      if (count === 0) this.toasts.show(this.t('nothingUnread'));
      else this.toasts.show(this.t('allRead', { count }), { undo: () => void this.undoReadAll(readAt) });
    } catch (error) {
      this.complain(error);
    }
  }

  private async undoReadAll(readAt: string): Promise<void> {
    try {
      await this.client.undoReadAll(readAt);
    } catch (error) {
      this.complain(error);
    }
    await this.reload();
  }

  private async mark(alert: Alert, isRead: boolean): Promise<Alert | undefined> {
    this.replace({ ...alert, readAt: isRead ? systemClock.now().toISOString() : null });
    try {
      const marked = await this.client.mark(alert.id, { isRead });
      this.replace(marked);
      return marked;
    } catch (error) {
      this.replace(alert);
      this.complain(error);
      return undefined;
    }
  }

  private replace(alert: Alert): void {
    this.list.change((items) => items.map((item) => (item.id === alert.id ? alert : item)));
    // What is read meanwhile is no news.
    this.unreadThen.set(undefined);
  }

  private complain(error: unknown): void {
    this.toasts.show(problemFrom(error).detail || this.t('failedAct'), { tone: 'negative' });
  }

  private async loadRules(): Promise<void> {
    try {
      this.rules.set((await this.client.rules()).items);
    } catch {
      // The list beside it says what is wrong with the line; without rules there is one filter less.
    }
  }

  private titles(): HTMLElement[] {
    return [...this.host.querySelectorAll<HTMLElement>('trivium-alert-row .title a')];
  }

  private focusedIndex(): number {
    const { activeElement } = this.host.ownerDocument;
    const rows = [...this.host.querySelectorAll('trivium-alert-row')];
    return rows.findIndex((row) => row.contains(activeElement));
  }

  private step(by: 1 | -1): void {
    const titles = this.titles();
    const from = this.focusedIndex();
    const to = from < 0 ? 0 : Math.min(titles.length - 1, Math.max(0, from + by));
    titles[to]?.focus();
  }

  private async toggleFocused(): Promise<void> {
    const alert = this.list.items()[this.focusedIndex()];
    if (alert) await this.toggle(alert);
  }
}
