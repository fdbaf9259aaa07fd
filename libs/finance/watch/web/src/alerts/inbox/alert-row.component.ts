import { Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { Alert } from '@trivium/finance/api-client';
import { EVENT_NAMES } from '@trivium/finance/news/domain';
import { Formats, LanguageService, translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import { alertsMessages } from '../words/alerts.messages';

/** One line of the inbox: what happened, why it was told, and how it left. */
@Component({
  selector: 'trivium-alert-row',
  imports: [MatButtonModule, RouterLink, IconComponent],
  host: { '[class.unread]': 'isUnread()' },
  templateUrl: './alert-row.component.html',
  styleUrl: './alert-row.component.css',
})
export class AlertRowComponent {
  protected readonly languages = inject(LanguageService);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(alertsMessages);
  protected readonly events = EVENT_NAMES;

  readonly alert = input.required<Alert>();
  readonly now = input.required<Date>();
  readonly toggled = output();

  protected readonly isUnread = computed(() => this.alert().readAt === null);
  /** Addresses come from feeds: only what a browser opens as a page is a link. */
  protected readonly link = computed(() => (/^https?:\/\//i.test(this.alert().url) ? this.alert().url : undefined));
  protected readonly deliveries = computed(() =>
    this.alert().deliveries.map(({ channel, state, dueAt, sentAt, attempts, error }) => {
      const name = this.t(channel);
      const when = this.formats.dateTime(sentAt ?? dueAt);
      const isRetrying = state === 'queued' && error !== null;
      const text = isRetrying
        ? this.t('retrying', { channel: name, attempts, detail: error.detail })
        : this.t(state, { channel: name, when, detail: error?.detail ?? '' });
      return { channel, text, isWrong: state === 'failed' || isRetrying };
    }),
  );
}
