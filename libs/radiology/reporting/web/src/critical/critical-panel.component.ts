import { Component, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { CRITICAL_NAMES, type CriticalCode, type CriticalLevel } from '@trivium/radiology/reporting/domain';
import { Formats, LanguageService, translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import type { Communication } from '@trivium/radiology/api-client';
import { issueMessages } from '../words/issue.messages';

export interface ShownCritical {
  readonly code: CriticalCode;
  readonly level: CriticalLevel;
  readonly settled?: 'told' | 'deferred';
}

const LEVELS = { 1: 'level1', 2: 'level2', 3: 'level3' } as const;

/** Results that somebody must be told of, how soon, and the log of who was told. */
@Component({
  selector: 'trivium-critical-panel',
  imports: [IconComponent, MatButtonModule],
  template: `
    @if (results().length === 0) {
      <p class="tv-muted tv-small">{{ t('noCritical') }}</p>
    }
    <ul [attr.aria-label]="t('critical')">
      @for (result of results(); track result.code) {
        <li [attr.data-critical]="result.code" [attr.data-settled]="result.settled ?? 'open'">
          <strong><trivium-icon name="priority_high" [size]="18" />{{ languages.text(names[result.code]) }}</strong>
          <span class="tv-small">{{ t(levels[result.level]) }}</span>
          <span class="tv-chip" [attr.data-tone]="result.settled ? 'positive' : 'negative'"
            ><trivium-icon [name]="result.settled ? 'call' : 'phone_missed'" [size]="14" />{{ t(result.settled ?? 'open') }}</span
          >
        </li>
      }
    </ul>
    @if (results().length > 0 && canLog()) {
      <button matButton="outlined" type="button" (click)="logged.emit()"><trivium-icon name="call" [size]="18" /> {{ t('log') }}</button>
    }
    @if (communications().length > 0) {
      <h4>{{ t('logOf') }}</h4>
      <ul class="log">
        @for (entry of communications(); track entry.id) {
          <li class="tv-small" data-user-content>
            {{ line(entry) }}
            @if (entry.finding) {
              <q>{{ entry.finding }}</q>
            }
          </li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      justify-items: start;
    }
    ul {
      display: grid;
      gap: 8px;
      inline-size: 100%;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    ul:not(.log) > li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 12px;
    }
    strong {
      display: inline-flex;
      align-items: center;
      gap: 4px;
    }
    q {
      display: block;
      overflow-wrap: anywhere;
    }
  `,
})
export class CriticalPanelComponent {
  protected readonly languages = inject(LanguageService);
  private readonly formats = inject(Formats);
  protected readonly t = translator(issueMessages);
  protected readonly names = CRITICAL_NAMES;
  protected readonly levels = LEVELS;

  readonly results = input.required<readonly ShownCritical[]>();
  readonly communications = input.required<readonly Communication[]>();
  readonly canLog = input(false);
  readonly logged = output();

  protected line(entry: Communication): string {
    const at = this.formats.dateTime(entry.toldAt ?? entry.loggedAt);
    if (entry.kind === 'deferred') return this.t('logDeferred', { by: entry.loggedBy.name, at, reason: entry.reason ?? '' });
    return this.t('logEntry', {
      by: entry.toldBy ?? '',
      to: entry.toldTo ?? '',
      channel: this.t(entry.channel ?? 'other'),
      at,
      readBack: this.t(entry.isReadBack ? 'readBack' : 'notReadBack'),
    });
  }
}
