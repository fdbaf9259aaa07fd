import { Component, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { Formats, label, LanguageService, translator } from '@trivium/web/i18n';
import {
  EmptyStateComponent,
  ErrorPanelComponent,
  PageHeaderComponent,
  type Problem,
  SkeletonComponent,
  Toasts,
  problemFrom,
} from '@trivium/web/kit';
import { type Budget, type BudgetDraft, CostsClient, type ModelUsage, type UsageGroup, type UsageRow } from '../client/costs-client';
import { MODELS_NOW } from '../models-access';
import { modelsNavigationMessages } from '../navigation.messages';
import { SeriesChartComponent } from '../observability/series-chart.component';
import { Figures } from '../terms/figures';
import { BudgetsComponent } from './budgets.component';
import { costsMessages } from './costs.messages';

const SHOWN_DAYS = 30;
const MS_PER_DAY = 86_400_000;
const GROUPS = ['day', 'model', 'user'] as const;

/** What models cost, and the budgets that limit it. */
@Component({
  selector: 'trivium-costs-page',
  imports: [
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    BudgetsComponent,
    EmptyStateComponent,
    ErrorPanelComponent,
    PageHeaderComponent,
    SeriesChartComponent,
    SkeletonComponent,
  ],
  templateUrl: './costs.page.html',
  styleUrl: './costs.page.css',
})
export class CostsPage {
  private readonly client = inject(CostsClient);
  private readonly toasts = inject(Toasts);
  private readonly languages = inject(LanguageService);
  private readonly today = inject(MODELS_NOW)();
  protected readonly formats = inject(Formats);
  protected readonly figures = inject(Figures);
  protected readonly t = translator(costsMessages);
  protected readonly groups = GROUPS;
  protected readonly usd = (microUsd: number): string => this.figures.usd(microUsd);
  protected readonly back = computed(() => this.languages.text(label(modelsNavigationMessages, 'models')));

  protected readonly budgets = signal<readonly Budget[] | undefined>(undefined);
  protected readonly budgetProblem = signal<Problem | undefined>(undefined);
  protected readonly isSaving = signal(false);
  protected readonly usage = signal<ModelUsage | undefined>(undefined);
  protected readonly usageProblem = signal<Problem | undefined>(undefined);
  protected readonly from = signal(utcDay(new Date(this.today.getTime() - (SHOWN_DAYS - 1) * MS_PER_DAY)));
  protected readonly to = signal(utcDay(this.today));
  protected readonly by = signal<UsageGroup>('day');
  private latest = 0;

  protected readonly perDay = computed(() => {
    const usage = this.usage();
    if (usage?.by !== 'day') return [];
    return usage.rows.flatMap(({ key, costMicroUsd }) => (key === null ? [] : [{ at: key, value: costMicroUsd }]));
  });

  constructor() {
    void this.loadBudgets();
    void this.loadUsage();
  }

  protected async loadBudgets(): Promise<void> {
    this.budgetProblem.set(undefined);
    try {
      this.budgets.set(await this.client.budgets());
    } catch (error) {
      this.budgetProblem.set(problemFrom(error));
    }
  }

  protected async loadUsage(): Promise<void> {
    const turn = ++this.latest;
    this.usageProblem.set(undefined);
    try {
      const usage = await this.client.usage({ from: this.from(), to: this.to(), by: this.by() });
      if (turn === this.latest) this.usage.set(usage);
    } catch (error) {
      if (turn === this.latest) this.usageProblem.set(problemFrom(error));
    }
  }

  protected async group(by: UsageGroup): Promise<void> {
    this.by.set(by);
    await this.loadUsage();
  }

  /** What was typed stays in the fields when it cannot be saved. */
  protected async save(drafts: readonly BudgetDraft[]): Promise<void> {
    this.budgetProblem.set(undefined);
    this.isSaving.set(true);
    try {
      this.budgets.set(await this.client.save(drafts));
      this.toasts.show(this.t('saved'));
    } catch (error) {
      this.budgetProblem.set(problemFrom(error));
    } finally {
      this.isSaving.set(false);
    }
  }

  protected nameOf({ key, label: name }: UsageRow): string {
    if (key === null) return this.t('program');
    return name ?? (this.usage()?.by === 'day' ? this.formats.date(key) : key);
  }
}

function utcDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
