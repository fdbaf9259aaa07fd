import { Component, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Formats, LanguageService, translator } from '@trivium/web/i18n';
import {
  EmptyStateComponent,
  ErrorPanelComponent,
  IconComponent,
  PageHeaderComponent,
  type Problem,
  problemFrom,
  SkeletonComponent,
} from '@trivium/web/kit';
import { ComplianceClient, type Firing, type Firings } from '../client/compliance-client';
import { COMPLIANCE_NOW } from '../compliance-clock';
import { CompliancePlacesComponent } from '../places/compliance-places.component';
import { sumsByDay, sumsByRule } from './firing-sums';
import { firingsMessages } from './firings.messages';

const MS_PER_DAY = 86_400_000;
const PERIODS = [
  { name: 'week', days: 7 },
  { name: 'month', days: 30 },
  { name: 'year', days: 365 },
] as const;
const FIRST_SHOWN_DAYS = 30;

/** Which rules found something, how often and when. */
@Component({
  selector: 'trivium-firings-page',
  imports: [
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    CompliancePlacesComponent,
    EmptyStateComponent,
    ErrorPanelComponent,
    IconComponent,
    PageHeaderComponent,
    SkeletonComponent,
  ],
  templateUrl: './firings.page.html',
  styleUrls: ['../compliance.css', './firings.page.css'],
})
export class FiringsPage {
  private readonly client = inject(ComplianceClient);
  private readonly languages = inject(LanguageService);
  private readonly today = inject(COMPLIANCE_NOW)();
  protected readonly formats = inject(Formats);
  protected readonly t = translator(firingsMessages);
  protected readonly periods = PERIODS;

  protected readonly from = signal(this.dayBefore(FIRST_SHOWN_DAYS));
  protected readonly to = signal(this.dayBefore(1));
  protected readonly firings = signal<Firings | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  private latest = 0;

  protected readonly byRule = computed(() => sumsByRule(this.firings()?.items ?? []));
  protected readonly byDay = computed(() => sumsByDay(this.firings()?.items ?? []));
  protected readonly lead = computed(() => {
    const days = this.firings()?.keptDays;
    return days === undefined ? this.t('leadPlain') : this.t('lead', { days });
  });
  /** Of what is shown: a period that was typed and not asked for is not exported. */
  protected readonly csvAddress = computed(() => {
    const firings = this.firings();
    return firings && firings.items.length > 0 ? this.client.exportAddress(firings) : undefined;
  });

  constructor() {
    void this.load();
  }

  /** Old figures stay to be seen while new ones are read, and when they cannot be. */
  protected async load(): Promise<void> {
    const turn = ++this.latest;
    this.problem.set(undefined);
    try {
      const firings = await this.client.firings({ from: this.from(), to: this.to() });
      if (turn === this.latest) this.firings.set(firings);
    } catch (error) {
      if (turn === this.latest) this.problem.set(problemFrom(error));
    }
  }

  protected async choose(days: number): Promise<void> {
    this.from.set(this.dayBefore(days));
    this.to.set(this.dayBefore(1));
    await this.load();
  }

  protected nameOf({ title, rule }: Pick<Firing, 'title' | 'rule'>): string {
    return title === null ? `${this.t('gone')} (${rule})` : this.languages.text(title);
  }

  /** The first day of a period of so many days that ends today, in UTC. */
  private dayBefore(days: number): string {
    return new Date(this.today.getTime() - (days - 1) * MS_PER_DAY).toISOString().slice(0, 10);
  }
}
