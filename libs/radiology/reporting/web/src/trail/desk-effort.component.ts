import { Component, inject, resource, signal } from '@angular/core';
import { Formats, translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, SkeletonComponent, problemFrom } from '@trivium/web/kit';
import { ReportsClient } from '../reports.client';
import { trailMessages } from '../words/trail.messages';
import { effortTime } from './effort-time';

const PERIODS_DAYS = [7, 30, 90] as const;

/** What the desk's drafts are worth, honestly: how much of them stayed, and how long it took until somebody signed. Read when it is opened. */
@Component({
  selector: 'trivium-desk-effort',
  imports: [ErrorPanelComponent, SkeletonComponent],
  template: `
    <details class="tv-card" (toggle)="isOpen.set($any($event.target).open)">
      <summary>{{ t('effort', { days: days() }) }}</summary>
      <label class="tv-small">
        {{ t('days') }}
        <select #chosen (change)="choose(chosen.value)">
          @for (period of periods; track period) {
            <option [value]="period" [selected]="period === days()">{{ period }}</option>
          }
        </select>
      </label>
      @if (figures.error(); as error) {
        <trivium-error-panel [problem]="problem(error)" [canRetry]="true" (retry)="figures.reload()" />
      } @else if (figures.isLoading()) {
        <trivium-skeleton [lines]="2" />
      } @else if (figures.hasValue()) {
        @if (figures.value(); as value) {
          @if (value.signed === 0) {
            <p class="tv-muted">{{ t('none') }}</p>
          } @else {
            <dl class="tv-facts">
              <div><dt>{{ t('signedLabel') }}</dt><dd>{{ t('signedCount', { count: value.signed }) }}</dd></div>
              <div><dt>{{ t('stayed') }}</dt><dd class="tv-number">{{ percent(value.medianKeptShare) }}</dd></div>
              <div><dt>{{ t('changedWords') }}</dt><dd class="tv-number">{{ number(value.medianEditDistance) }}</dd></div>
              <div><dt>{{ t('time') }}</dt><dd class="tv-number">{{ time(value.medianSecondsToSign) }}</dd></div>
            </dl>
            <p class="tv-small tv-muted">{{ t('median') }}</p>
          }
        }
      }
    </details>
  `,
  styles: `
    summary {
      padding-block: 4px;
      font-weight: 550;
      cursor: pointer;
    }
    details[open] {
      display: grid;
      gap: 12px;
    }
    label {
      display: flex;
      align-items: center;
      gap: 8px;
      color: var(--mat-sys-on-surface-variant);
    }
    select {
      min-block-size: 36px;
      padding: 0 8px;
      border: 1px solid var(--mat-sys-outline);
      border-radius: 8px;
      background: var(--mat-sys-surface);
      color: var(--mat-sys-on-surface);
    }
    .tv-facts {
      grid-template-columns: repeat(auto-fit, minmax(140px, 1fr));
      gap: 12px;
    }
  `,
}) // prettier-ignore
export class DeskEffortComponent {
  private readonly client = inject(ReportsClient);
  private readonly formats = inject(Formats);
  protected readonly t = translator(trailMessages);
  protected readonly periods = PERIODS_DAYS;
  protected readonly days = signal<number>(PERIODS_DAYS[1]);
  protected readonly isOpen = signal(false);
  protected readonly figures = resource({
    params: () => (this.isOpen() ? { days: this.days() } : undefined),
    loader: ({ params }) => this.client.efficiency(params.days),
  });
  protected readonly problem = problemFrom;

  protected choose(days: string): void {
    this.days.set(Number(days));
  }

  protected number(value: number | null): string {
    return value === null ? '–' : this.formats.number(value, { maximumFractionDigits: 1 });
  }

  protected percent(value: number | null): string {
    return value === null ? '–' : this.formats.percent(value);
  }

  protected time(seconds: number | null): string {
    return seconds === null ? '–' : effortTime(this.formats, seconds);
  }
}
