import { Component, DestroyRef, ElementRef, afterNextRender, afterRenderEffect, inject, input, signal, viewChild } from '@angular/core';
import type { CompanyMoodDay } from '@trivium/finance/api-client';
import { LanguageService } from '@trivium/web/i18n';
import { ThemeService } from '@trivium/web/kit';
import type { IChartApi, ISeriesApi, Time } from 'lightweight-charts';
import { moodPoints, storyCounts, type Period } from './mood-points';

const DARK = '(prefers-color-scheme: dark)';
const PROBES = ['text', 'line', 'mean', 'count'] as const;

interface Drawn {
  readonly chart: IChartApi;
  readonly mean: ISeriesApi<'Line'>;
  readonly counts: ISeriesApi<'Histogram'>;
}

/** Mean score by day as a line, stories by day as columns below. Hidden from screen readers: the table beside it says the same. */
@Component({
  selector: 'trivium-mood-chart',
  host: { 'aria-hidden': 'true' },
  template: `<div #plot class="plot"></div>
    @for (name of names; track name) {
      <i class="probe" [attr.data-colour]="name"></i>
    }`,
  styles: `
    :host {
      display: block;
    }
    .plot {
      block-size: 240px;
    }
    .probe {
      display: none;
      color: var(--mat-sys-on-surface-variant);
    }
    .probe[data-colour='line'] {
      color: var(--mat-sys-outline-variant);
    }
    .probe[data-colour='mean'] {
      color: var(--mat-sys-primary);
    }
    .probe[data-colour='count'] {
      color: var(--mat-sys-surface-container-highest);
    }
  `,
})
export class MoodChartComponent {
  private readonly languages = inject(LanguageService);
  private readonly themes = inject(ThemeService);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly plot = viewChild.required<ElementRef<HTMLElement>>('plot');
  protected readonly names = PROBES;
  private readonly isSystemDark = signal(false);
  private readonly drawn = signal<Drawn | undefined>(undefined);
  private isGone = false;

  readonly days = input.required<readonly CompanyMoodDay[]>();
  readonly period = input.required<Period>();

  constructor() {
    const media = this.host.ownerDocument.defaultView?.matchMedia?.(DARK);
    const follow = (): void => this.isSystemDark.set(media?.matches ?? false);
    follow();
    media?.addEventListener('change', follow);
    inject(DestroyRef).onDestroy(() => {
      media?.removeEventListener('change', follow);
      this.isGone = true;
      this.drawn()?.chart.remove();
    });
    afterNextRender(() => void this.make());
    afterRenderEffect(() => {
      // Another theme, by choice or by the system, has other colours.
      this.themes.theme();
      this.isSystemDark();
      const drawn = this.drawn();
      if (drawn) this.draw(drawn);
    });
  }

  private async make(): Promise<void> {
    const { createChart, HistogramSeries, LineSeries } = await import('lightweight-charts');
    if (this.isGone) return;
    const chart = createChart(this.plot().nativeElement, {
      autoSize: true,
      handleScroll: false,
      handleScale: false,
      // The library's own mark needs a style sheet that the content policy refuses: its credit is a link on the page.
      layout: { attributionLogo: false },
    });
    const counts = chart.addSeries(HistogramSeries, { priceScaleId: '', priceLineVisible: false, lastValueVisible: false });
    counts.priceScale().applyOptions({ scaleMargins: { top: 0.75, bottom: 0 } });
    const mean = chart.addSeries(LineSeries, {
      lineWidth: 2,
      pointMarkersVisible: true,
      priceLineVisible: false,
      priceFormat: { type: 'price', precision: 2, minMove: 0.01 },
      // The whole scale of scores, so that a small change looks small.
      autoscaleInfoProvider: () => ({ priceRange: { minValue: -1, maxValue: 1 } }),
    });
    // Room for a mark at either end, and none for scores that do not exist.
    mean.priceScale().applyOptions({ scaleMargins: { top: 0.08, bottom: 0.08 } });
    this.drawn.set({ chart, mean, counts });
  }

  private draw({ chart, mean, counts }: Drawn): void {
    const colour = (name: (typeof PROBES)[number]): string => this.colour(name);
    chart.applyOptions({
      localization: { locale: this.languages.locale() },
      layout: { background: { color: 'transparent' }, textColor: colour('text') },
      grid: { vertLines: { visible: false }, horzLines: { color: colour('line') } },
      timeScale: { borderColor: colour('line') },
      rightPriceScale: { borderColor: colour('line') },
    });
    mean.applyOptions({ color: colour('mean') });
    mean.setData(moodPoints(this.days(), this.period()).map((point) => ({ ...point, time: point.time as Time })));
    counts.applyOptions({ color: colour('count') });
    counts.setData(storyCounts(this.days()).map((point) => ({ ...point, time: point.time as Time })));
    chart.timeScale().fitContent();
  }

  /** Custom properties hold `light-dark(…)` unresolved; a real property of a real element has the colour. */
  private colour(name: string): string {
    const probe = this.host.querySelector<HTMLElement>(`.probe[data-colour='${name}']`);
    return probe ? (this.host.ownerDocument.defaultView?.getComputedStyle(probe).color ?? '') : '';
  }
}
