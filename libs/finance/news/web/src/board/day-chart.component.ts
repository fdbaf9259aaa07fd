import { Component, DestroyRef, ElementRef, afterNextRender, afterRenderEffect, inject, input, signal, viewChild } from '@angular/core';
import type { EChartsType } from 'echarts/core';
import { LanguageService, translator } from '@trivium/web/i18n';
import { ThemeService } from '@trivium/web/kit';
import type { HourCounts } from '../stories.client';
import { sentimentMessages } from '../words/sentiment.messages';
import { dayChartOption, type ChartColours } from './day-chart-options';

const DARK = '(prefers-color-scheme: dark)';
const PROBES = [
  'positive',
  'negative',
  'neutral',
  'abstained',
  'text',
  'line',
  'surface',
] as const satisfies readonly (keyof ChartColours)[];

/** Sentiment by hour as columns. Hidden from screen readers: the summary says the same in words and in a table. */
@Component({
  selector: 'trivium-day-chart',
  host: { 'aria-hidden': 'true' },
  template: `<div #plot class="plot"></div>
    @for (name of names; track name) {
      <i class="probe" [attr.data-colour]="name"></i>
    }`,
  styleUrls: ['../marks/sentiment-colours.css', './day-chart.component.css'],
})
export class DayChartComponent {
  private readonly languages = inject(LanguageService);
  private readonly themes = inject(ThemeService);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly plot = viewChild.required<ElementRef<HTMLElement>>('plot');
  private readonly t = translator(sentimentMessages);
  protected readonly names = PROBES;
  private readonly isSystemDark = signal(false);
  private readonly chart = signal<EChartsType | undefined>(undefined);
  private isGone = false;

  readonly hours = input.required<readonly HourCounts[]>();

  constructor() {
    const media = this.host.ownerDocument.defaultView?.matchMedia(DARK);
    const follow = (): void => this.isSystemDark.set(media?.matches ?? false);
    follow();
    media?.addEventListener('change', follow);
    const observer = new ResizeObserver(() => this.chart()?.resize());
    observer.observe(this.host);
    inject(DestroyRef).onDestroy(() => {
      media?.removeEventListener('change', follow);
      observer.disconnect();
      this.isGone = true;
      this.chart()?.dispose();
    });
    afterNextRender(() => void this.make());
    afterRenderEffect(() => {
      // Another theme, by choice or by the system, has other colours.
      this.themes.theme();
      this.isSystemDark();
      const time = new Intl.DateTimeFormat(this.languages.locale(), { hour: '2-digit', minute: '2-digit' });
      this.chart()?.setOption(
        dayChartOption({
          hours: this.hours(),
          colours: this.colours(),
          nameOf: (label) => this.t(label),
          hourOf: (at) => time.format(new Date(at)),
        }),
      );
    });
  }

  private async make(): Promise<void> {
    const { init } = await import('./chart-library');
    if (!this.isGone) this.chart.set(init(this.plot().nativeElement, undefined, { renderer: 'canvas' }));
  }

  /** Custom properties hold `light-dark(…)` unresolved; a real property of a real element has the colour. */
  private colours(): ChartColours {
    const view = this.host.ownerDocument.defaultView;
    const colours: Record<string, string> = {};
    for (const probe of this.host.querySelectorAll<HTMLElement>('.probe'))
      colours[probe.dataset['colour'] ?? ''] = view?.getComputedStyle(probe).color ?? '';
    return colours as ChartColours;
  }
}
