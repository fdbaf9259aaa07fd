import { Component, computed, inject, input } from '@angular/core';
import { Formats, LanguageService, translator } from '@trivium/web/i18n';
import type { StorySummary } from '../stories.client';
import { boardMessages } from '../words/board.messages';
import { sentimentMessages } from '../words/sentiment.messages';
import { DayChartComponent } from './day-chart.component';

const LABELS = ['positive', 'neutral', 'negative', 'abstained'] as const;

/** What the filtered stories say together: counts, shares by label, and the last 24 hours. */
@Component({
  selector: 'trivium-summary-strip',
  imports: [DayChartComponent],
  host: { role: 'region', '[attr.aria-label]': "t('summary')" },
  templateUrl: './summary-strip.component.html',
  styleUrls: ['../marks/sentiment-colours.css', './summary-strip.component.css'],
})
export class SummaryStripComponent {
  private readonly languages = inject(LanguageService);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(boardMessages);
  protected readonly words = translator(sentimentMessages);
  protected readonly labels = LABELS;

  readonly summary = input.required<StorySummary>();

  protected readonly total = computed(() => LABELS.reduce((sum, label) => sum + this.summary().labels[label], 0));
  protected readonly balance = computed(() => {
    const { positive, neutral, negative } = this.summary().labels;
    const sure = positive + neutral + negative;
    return sure === 0 ? undefined : (positive - negative) / sure;
  });
  protected readonly isQuiet = computed(() => this.summary().hours.every((hour) => countOf(hour) === 0));
  /** The picture in words. */
  protected readonly chartText = computed(() => {
    const { hours } = this.summary();
    const sum = (label: (typeof LABELS)[number]): number => hours.reduce((all, hour) => all + hour[label], 0);
    const busiest = hours.reduce<(typeof hours)[number] | undefined>(
      (best, hour) => (best === undefined || countOf(hour) > countOf(best) ? hour : best),
      undefined,
    );
    return this.t('chartText', {
      positive: sum('positive'),
      neutral: sum('neutral'),
      negative: sum('negative'),
      abstained: sum('abstained'),
      busiest: busiest ? this.hour(busiest.at) : '',
      count: busiest ? countOf(busiest) : 0,
    });
  });

  protected share(label: (typeof LABELS)[number]): number {
    return this.total() === 0 ? 0 : this.summary().labels[label] / this.total();
  }

  protected signed(share: number): string {
    return this.formats.number(share, { style: 'percent', maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  }

  protected hour(at: string): string {
    return new Intl.DateTimeFormat(this.languages.locale(), { hour: '2-digit', minute: '2-digit' }).format(new Date(at));
  }
}

function countOf(hour: Readonly<Record<(typeof LABELS)[number], number>>): number {
  return LABELS.reduce((sum, label) => sum + hour[label], 0);
}
