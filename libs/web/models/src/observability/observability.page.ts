import { Component, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import { Formats, label, LanguageService, translator } from '@trivium/web/i18n';
import {
  EmptyStateComponent,
  ErrorPanelComponent,
  IconComponent,
  PageHeaderComponent,
  type Problem,
  SkeletonComponent,
  problemFrom,
} from '@trivium/web/kit';
import { type EngineFigures, type Observability, ObservabilityClient } from '../client/observability-client';
import { modelsNavigationMessages } from '../navigation.messages';
import { BreakerChipComponent } from '../terms/breaker-chip.component';
import { Figures } from '../terms/figures';
import { termsMessages } from '../terms/terms.messages';
import { observabilityMessages } from './observability.messages';
import { SeriesChartComponent } from './series-chart.component';

const PERIODS_MINUTES = [5, 60, 360, 1_440] as const;
const MINUTES_PER_HOUR = 60;
const CALLS = ['total', 'answered', 'failed', 'cancelled', 'cached', 'fellBack', 'hedged', 'retried'] as const;

/** How the models do: outcomes, times, breakers, failures. */
@Component({
  selector: 'trivium-observability-page',
  imports: [
    MatButtonModule,
    MatFormFieldModule,
    MatSelectModule,
    RouterLink,
    BreakerChipComponent,
    EmptyStateComponent,
    ErrorPanelComponent,
    IconComponent,
    PageHeaderComponent,
    SeriesChartComponent,
    SkeletonComponent,
  ],
  templateUrl: './observability.page.html',
  styleUrl: './observability.page.css',
})
export class ObservabilityPage {
  private readonly client = inject(ObservabilityClient);
  private readonly languages = inject(LanguageService);
  protected readonly formats = inject(Formats);
  protected readonly figures = inject(Figures);
  protected readonly terms = translator(termsMessages);
  protected readonly t = translator(observabilityMessages);
  protected readonly periods = PERIODS_MINUTES;
  protected readonly duration = (ms: number): string => this.figures.duration(ms);
  protected readonly back = computed(() => this.languages.text(label(modelsNavigationMessages, 'models')));

  protected readonly minutes = signal<number>(60);
  protected readonly data = signal<Observability | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isLoading = signal(false);
  private latest = 0;

  protected readonly isEmpty = computed(() => this.data()?.calls.total === 0);
  protected readonly calls = computed(() => {
    const data = this.data();
    return data ? CALLS.map((name) => ({ name: this.t(name), value: this.formats.number(data.calls[name]) })) : [];
  });
  protected readonly cacheRate = computed(() => {
    const { hits, misses } = this.data()?.cache ?? { hits: 0, misses: 0 };
    if (hits + misses === 0) return this.t('none');
    return this.t('cacheRateText', { share: this.formats.percent(hits / (hits + misses)), count: hits + misses });
  });
  protected readonly callSeries = computed(() =>
    (this.data()?.series ?? []).map(({ at, calls, failed }) => ({ at, value: calls, part: failed })),
  );
  protected readonly firstTokenSeries = computed(() =>
    (this.data()?.series ?? []).map(({ at, firstTokenP95Ms }) => ({ at, value: firstTokenP95Ms })),
  );
  protected readonly exports = computed(() => {
    const { traces, metrics } = this.data()?.export ?? { traces: null, metrics: null };
    if (!traces && !metrics) return [this.t('exportNone')];
    return [
      ...(traces ? [this.t('exportTraces', { host: traces })] : []),
      ...(metrics ? [this.t('exportMetrics', { host: metrics })] : []),
    ];
  });

  constructor() {
    void this.load();
  }

  protected async choose(minutes: number): Promise<void> {
    this.minutes.set(minutes);
    await this.load();
  }

  /** Old figures stay to be seen while new ones are read, and when they cannot be. */
  protected async load(): Promise<void> {
    const turn = ++this.latest;
    this.isLoading.set(true);
    this.problem.set(undefined);
    try {
      const data = await this.client.read(this.minutes());
      if (turn === this.latest) this.data.set(data);
    } catch (error) {
      if (turn === this.latest) this.problem.set(problemFrom(error));
    } finally {
      if (turn === this.latest) this.isLoading.set(false);
    }
  }

  protected periodText(minutes: number): string {
    return minutes < MINUTES_PER_HOUR ? this.t('minutes', { count: minutes }) : this.t('hours', { count: minutes / MINUTES_PER_HOUR });
  }

  protected firstToken({ firstTokenMs }: EngineFigures): string {
    if (!firstTokenMs) return this.t('none');
    return [firstTokenMs.p50, firstTokenMs.p95, firstTokenMs.p99].map((ms) => this.figures.duration(ms)).join(' / ');
  }

  protected speed({ tokensPerSecond }: EngineFigures): string {
    return tokensPerSecond ? this.figures.speed(tokensPerSecond.p50) : this.t('none');
  }
}
