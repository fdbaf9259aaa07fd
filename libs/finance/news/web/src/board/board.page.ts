import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
  viewChild,
  viewChildren,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import type { Story, StoryEntity } from '@trivium/finance/news/domain';
import { SENTIMENT_LABELS, type SentimentLabel } from '@trivium/finance/sentiment/domain';
import { systemClock } from '@trivium/shared/kernel';
import { label, translator, type MessageKey } from '@trivium/web/i18n';
import {
  EmptyStateComponent,
  ErrorPanelComponent,
  IconComponent,
  PageHeaderComponent,
  SkeletonComponent,
  useShortcuts,
} from '@trivium/web/kit';
import { SearchFieldComponent, SearchFiltersComponent, filtersToAddress, type SearchFilterValues } from '@trivium/web/search';
import { SessionService } from '@trivium/web/shell';
import { LabelCorrections } from '../label-corrections.service';
import { ticking } from '../marks/ticking';
import { boardMessages } from '../words/board.messages';
import { sentimentMessages } from '../words/sentiment.messages';
import { AsOfControlComponent } from './as-of-control.component';
import { BoardChoices } from './board-choices.service';
import { storyQuery } from './board-filter';
import { BoardFeed } from './board-feed.service';
import { BoardKeeping, type KeptAddress } from './board-keeping.service';
import { boardQuestion, type AddressPart } from './board-question';
import { EntityTrends, entityKey } from './entity-trends.service';
import { StoryExportMenuComponent } from './export-menu.component';
import { JudgingNoticeComponent } from './judging-notice.component';
import { LineStateComponent } from './line-state.component';
import { NearRowDirective } from './near-row.directive';
import { NearRows } from './near-rows.service';
import { rowFocus } from './row-focus';
import { StoryLine } from './story-line.service';
import { StoryRowComponent } from './story-row.component';
import { SummaryStripComponent } from './summary-strip.component';

type KeyName = Extract<MessageKey<typeof boardMessages>, `key${string}`>;

/** How often "3 minutes ago" and, after arrivals, the summary are made anew. */
const TICK_MS = 30_000;

/** The live board: stories as they come in, filtered by the address, or the board as it was known at a moment. */
@Component({
  selector: 'trivium-board-page',
  imports: [
    RouterLink,
    MatButtonModule,
    MatMenuModule,
    AsOfControlComponent,
    EmptyStateComponent,
    ErrorPanelComponent,
    IconComponent,
    JudgingNoticeComponent,
    LineStateComponent,
    NearRowDirective,
    PageHeaderComponent,
    SearchFieldComponent,
    SearchFiltersComponent,
    SkeletonComponent,
    StoryExportMenuComponent,
    StoryRowComponent,
    SummaryStripComponent,
  ],
  providers: [BoardChoices, BoardFeed, EntityTrends, NearRows, StoryLine],
  templateUrl: './board.page.html',
  styleUrl: './board.page.css',
})
export class BoardPage {
  private readonly injector = inject(Injector);
  private readonly router = inject(Router);
  private readonly keeping = inject(BoardKeeping);
  private readonly top = viewChild<ElementRef<HTMLElement>>('top');
  private readonly tools = viewChild.required<ElementRef<HTMLElement>>('tools');
  private readonly rows = viewChildren(StoryRowComponent);
  protected readonly corrections = inject(LabelCorrections);
  protected readonly feed = inject(BoardFeed);
  protected readonly near = inject(NearRows);
  protected readonly trends = inject(EntityTrends);
  protected readonly line = inject(StoryLine);
  protected readonly t = translator(boardMessages);
  protected readonly words = translator(sentimentMessages);
  protected readonly labels = ([...SENTIMENT_LABELS] as readonly SentimentLabel[]).toReversed();
  protected readonly canCorrect = inject(SessionService).can('sentiment:use');
  protected readonly now = ticking(TICK_MS);

  /** From the address, as all that follows; a repeated name is a list. */
  readonly q = input<string>();
  readonly label = input<AddressPart>();
  readonly event = input<AddressPart>();
  readonly entity = input<AddressPart>();
  readonly language = input<AddressPart>();
  readonly source = input<AddressPart>();
  readonly list = input<string>();
  readonly window = input<string>();
  readonly dateFrom = input<string>();
  readonly dateTo = input<string>();
  /** ISO 8601: the board as it was known then. */
  readonly asOf = input<string>();

  private readonly address = computed(() => ({
    q: this.q(),
    label: this.label(),
    event: this.event(),
    entity: this.entity(),
    language: this.language(),
    source: this.source(),
    list: this.list(),
    window: this.window(),
    dateFrom: this.dateFrom(),
    dateTo: this.dateTo(),
  }));
  protected readonly asked = boardQuestion({ address: this.address, asOf: this.asOf });
  protected readonly moment = this.asked.moment;
  protected readonly focus = rowFocus({ rows: this.rows, shown: this.feed.stories.items });

  protected readonly isPaused = signal(false);
  protected readonly isReading = signal(false);
  protected readonly areFiltersOpen = signal(false);
  private isRestored = false;

  constructor() {
    this.feed.isHeld = () => this.isPaused() || this.isReading() || (this.top()?.nativeElement.getBoundingClientRect().top ?? 0) < 0;
    void inject(BoardChoices).load();
    effect(() => {
      this.asked.question();
      untracked(() => void this.begin());
    });
    effect(() => {
      const shown = this.feed.stories.items();
      untracked(() => {
        void this.trends.load(shown);
        this.asked.learn(shown);
      });
    });
    effect(() => {
      this.now();
      untracked(() => this.feed.refreshSummary());
    });
    this.addShortcuts();
  }

  protected async ask(words: string): Promise<void> {
    if (words !== this.asked.question().q) await this.go({ q: words || null });
  }

  protected filter(values: SearchFilterValues): Promise<boolean> {
    return this.go(filtersToAddress(this.asked.filters(), values));
  }

  protected removeFilters(): Promise<boolean> {
    return this.go({ ...filtersToAddress(this.asked.filters(), {}), q: null });
  }

  protected onlyEntity(entity: StoryEntity): Promise<boolean> {
    return this.go({ entity: entityKey(entity) });
  }

  protected look(moment: string | undefined): Promise<boolean> {
    return this.go({ asOf: moment ?? null });
  }

  protected showWaiting(): void {
    this.feed.showWaiting();
    this.isPaused.set(false);
    this.tools().nativeElement.scrollIntoView({ block: 'nearest' });
  }

  protected correct({ title, language, id }: Story, chosen: SentimentLabel): void {
    void this.corrections.correct({ text: title, language, label: chosen, storyId: id });
  }

  protected enters({ target }: FocusEvent): void {
    this.isReading.set(true);
    this.focus.entered(target);
  }

  protected leaves(event: FocusEvent, list: HTMLElement): void {
    // A title that gives way to its full row loses the focus to nothing; the row takes it up at once.
    if (event.relatedTarget instanceof Node && list.contains(event.relatedTarget)) return;
    this.isReading.set(false);
  }

  /** Asks what the address says. A board that is opened without a question takes up the one that this browser kept. */
  protected async begin(): Promise<void> {
    const isFirst = !this.isRestored;
    this.isRestored = true;
    if (isFirst && !this.asked.isFiltered() && this.moment() === undefined) {
      const kept = this.keeping.read();
      if (Object.keys(kept).length > 0 && (await this.go(kept)) && this.asked.isFiltered()) return;
    }
    const { q, values } = this.asked.question();
    this.keeping.write({ q, ...withoutNull(filtersToAddress(this.asked.filters(), values)) });
    await this.feed.ask(storyQuery({ ...this.asked.question(), now: systemClock.now() }));
  }

  private go(queryParams: Readonly<Record<string, unknown>>): Promise<boolean> {
    return this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  private addShortcuts(): void {
    const group = label(boardMessages, 'keys');
    const key = (keys: string, name: KeyName, run: () => void): void =>
      useShortcuts({ keys, label: label(boardMessages, name), group, run });
    key('j', 'keyNext', () => this.focus.move(1));
    key('k', 'keyPrevious', () => this.focus.move(-1));
    useShortcuts({ keys: 'Enter', label: label(boardMessages, 'keyOpen'), group, run: () => undefined });
    key('o', 'keySource', () => this.focus.openSource());
    if (this.canCorrect) key('c', 'keyCorrect', () => this.focus.focused()?.openLabels());
    key('f', 'keyFilters', () => this.goToFilters());
    key('n', 'keyNew', () => this.showWaiting());
    key('p', 'keyPause', () => this.isPaused.update((isPaused) => !isPaused));
  }

  private goToFilters(): void {
    this.areFiltersOpen.set(true);
    afterNextRender(() => this.tools().nativeElement.querySelector<HTMLElement>('trivium-search-filters button')?.focus(), {
      injector: this.injector,
    });
  }
}

function withoutNull(parameters: Readonly<Record<string, string | readonly string[] | null>>): KeptAddress {
  return Object.fromEntries(Object.entries(parameters).filter((entry): entry is [string, string | readonly string[]] => entry[1] !== null));
}
