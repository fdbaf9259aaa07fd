import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import type { CompanyPage } from '@trivium/finance/api-client';
import { EVENT_NAMES } from '@trivium/finance/news/domain';
import { systemClock } from '@trivium/shared/kernel';
import { Formats, LanguageService, translator } from '@trivium/web/i18n';
import {
  ErrorPanelComponent,
  FileSaver,
  IconComponent,
  PageHeaderComponent,
  SkeletonComponent,
  Toasts,
  problemFrom,
  type Problem,
} from '@trivium/web/kit';
import { PageTitle, SessionService } from '@trivium/web/shell';
import { CompaniesClient, type CompanyFormat, type CompanyPageQuestion } from '../companies.client';
import { companiesMessages } from '../words/companies.messages';
import { sectorWords } from '../words/sector-words';
import { AliasEditorComponent } from './alias-editor.component';
import { MoodChartComponent } from './mood-chart.component';

const PERIODS = [7, 30, 90, 365] as const;
const FORMATS: readonly CompanyFormat[] = ['csv', 'xlsx', 'json'];
const SHAPES = { positive: '▲', neutral: '■', negative: '▼', unsure: '◇' } as const;
const SHOWN_AT_FIRST = 30;

/** As a field for date and time has it. */
function localMinute(at: Date): string {
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** Everything about one company: sentiment over time, stories, peers, names, prices. */
@Component({
  selector: 'trivium-company-page',
  imports: [
    RouterLink,
    MatButtonModule,
    MatMenuModule,
    AliasEditorComponent,
    ErrorPanelComponent,
    IconComponent,
    MoodChartComponent,
    PageHeaderComponent,
    SkeletonComponent,
  ],
  templateUrl: './company.page.html',
  styleUrls: ['../companies.css', './company.page.css'],
})
export class CompanyPageComponent {
  private readonly client = inject(CompaniesClient);
  private readonly router = inject(Router);
  private readonly files = inject(FileSaver);
  private readonly toasts = inject(Toasts);
  private readonly titles = inject(PageTitle);
  protected readonly languages = inject(LanguageService);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(companiesMessages);
  protected readonly canWrite = inject(SessionService).can('companies:write');
  protected readonly periods = PERIODS;
  protected readonly fileFormats = FORMATS;
  protected readonly events = EVENT_NAMES;
  protected readonly shapes = SHAPES;
  protected readonly now = systemClock.now();

  /** Ticker or name, from the address. */
  readonly symbol = input.required<string>();
  /** ISO 8601, from the address: the page as it was known then. */
  readonly asOf = input<string>();

  protected readonly days = signal<number>(90);
  protected readonly company = signal<CompanyPage | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isBusy = signal(false);
  protected readonly shownCount = signal(SHOWN_AT_FIRST);
  protected readonly shown = computed(() => this.company()?.stories.slice(0, this.shownCount()) ?? []);
  protected readonly abstained = computed(() => this.company()?.mood.days.reduce((sum, { abstained }) => sum + abstained, 0) ?? 0);
  /** Names of the shipped table; the organisation's own stand below, where they can be changed. */
  protected readonly knownAs = computed(() => {
    const { aliases = [], own } = this.company() ?? {};
    return aliases.filter((alias) => !own?.aliases.includes(alias));
  });
  /** Ticker, and what the company does or why it has no ticker. */
  protected readonly facts = computed(() => {
    const { symbol, isListed, sector } = this.company() ?? {};
    const more = isListed === false ? this.t('unlisted') : sector ? this.t('sector', { name: this.sectorName(sector) }) : undefined;
    return [symbol, more].filter((part) => part !== undefined).join(' · ');
  });
  /** What cannot be a past moment is the present. */
  protected readonly moment = computed(() => {
    const at = new Date(this.asOf() ?? '');
    return Number.isNaN(at.getTime()) || at > this.now ? undefined : at.toISOString();
  });
  /** What leads on from the past stays in it. */
  protected readonly past = computed(() => (this.moment() === undefined ? null : { asOf: this.moment() }));
  protected readonly latest = localMinute(this.now);
  protected readonly chosenMinute = computed(() => {
    const moment = this.moment();
    return moment === undefined ? '' : localMinute(new Date(moment));
  });
  private question = 0;

  constructor() {
    effect(() => {
      const symbol = this.symbol();
      const question = { days: this.days(), asOf: this.moment() };
      untracked(() => void this.load(symbol, question));
    });
    effect(() => this.titles.set(this.company()?.name ?? ''));
  }

  protected reload(): Promise<void> {
    return this.load(this.symbol(), { days: this.days(), asOf: this.moment() });
  }

  /** @param minute of a field, in the reader's own time; empty for the present */
  protected look(minute: string): Promise<boolean> {
    const at = new Date(minute);
    const asOf = Number.isNaN(at.getTime()) ? null : at.toISOString();
    return this.router.navigate([], { queryParams: { asOf }, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected labelOf({ label, isAbstained }: { label: 'positive' | 'neutral' | 'negative'; isAbstained: boolean }): keyof typeof SHAPES {
    return isAbstained ? 'unsure' : label;
  }

  protected score(mean: number | null): string {
    return mean === null
      ? '–'
      : this.formats.number(mean, { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' });
  }

  protected async export(format: CompanyFormat): Promise<void> {
    try {
      const content = await this.client.exported(this.symbol(), { days: this.days(), asOf: this.moment(), format });
      this.files.save({ name: `${this.symbol().replace(/[^\p{L}\p{N}.-]+/gu, '-')}.${format}`, content });
      this.toasts.show(this.t('exported'));
    } catch (error) {
      this.toasts.show(problemFrom(error).detail || this.t('failed'), { tone: 'negative' });
    }
  }

  private sectorName(sector: string): string {
    const words = sectorWords(sector);
    return words ? this.languages.text(words) : sector;
  }

  private async load(symbol: string, asked: CompanyPageQuestion): Promise<void> {
    const question = ++this.question;
    if (this.company()?.symbol !== symbol) this.shownCount.set(SHOWN_AT_FIRST);
    this.isBusy.set(true);
    this.problem.set(undefined);
    try {
      const company = await this.client.page(symbol, asked);
      if (question === this.question) this.company.set(company);
    } catch (error) {
      if (question !== this.question) return;
      this.company.set(undefined);
      this.problem.set(problemFrom(error));
    } finally {
      if (question === this.question) this.isBusy.set(false);
    }
  }
}
