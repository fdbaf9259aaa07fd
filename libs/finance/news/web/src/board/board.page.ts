import {
  Component,
  DOCUMENT,
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
import { Formats, LanguageService, label, translator, type MessageKey } from '@trivium/web/i18n';
import {
  EmptyStateComponent,
  ErrorPanelComponent,
  IconComponent,
  PageHeaderComponent,
  SkeletonComponent,
  useShortcuts,
} from '@trivium/web/kit';
import {
  SearchFieldComponent,
  SearchFiltersComponent,
  filtersFromAddress,
  filtersToAddress,
  type SearchFilterOption,
  type SearchFilterValues,
} from '@trivium/web/search';
import { SessionService } from '@trivium/web/shell';
import { LabelCorrections } from '../label-corrections.service';
import { ticking } from '../marks/ticking';
import { boardMessages } from '../words/board.messages';
import { sentimentMessages } from '../words/sentiment.messages';
import { AsOfControlComponent } from './as-of-control.component';
import { BoardChoices } from './board-choices.service';
import { boardFilters, momentOf, storyQuery, type BoardFilterName } from './board-filter';
import { BoardFeed } from './board-feed.service';
import { BoardKeeping, type KeptAddress } from './board-keeping.service';
import { EntityTrends, entityKey } from './entity-trends.service';
import { StoryExportMenuComponent } from './export-menu.component';
import { LineStateComponent } from './line-state.component';
import { neighbour } from './live-stories';
import { NearRowDirective } from './near-row.directive';
import { NearRows } from './near-rows.service';
import { StoryLine } from './story-line.service';
import { StoryRowComponent } from './story-row.component';
import { SummaryStripComponent } from './summary-strip.component';

type KeyName = Extract<MessageKey<typeof boardMessages>, `key${string}`>;
type AddressPart = string | readonly string[] | undefined;

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
  private readonly document = inject(DOCUMENT);
  private readonly keeping = inject(BoardKeeping);
  private readonly session = inject(SessionService);
  private readonly choices = inject(BoardChoices);
  private readonly top = viewChild<ElementRef<HTMLElement>>('top');
  private readonly tools = viewChild.required<ElementRef<HTMLElement>>('tools');
  private readonly rows = viewChildren(StoryRowComponent);
  protected readonly corrections = inject(LabelCorrections);
  protected readonly feed = inject(BoardFeed);
  protected readonly near = inject(NearRows);
  protected readonly trends = inject(EntityTrends);
  protected readonly line = inject(StoryLine);
  protected readonly languages = inject(LanguageService);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(boardMessages);
  protected readonly words = translator(sentimentMessages);
  protected readonly labels = ([...SENTIMENT_LABELS] as readonly SentimentLabel[]).toReversed();
  protected readonly canCorrect = this.session.can('sentiment:use');
  protected readonly canSeeSources = this.session.can('news:read');
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
  protected readonly moment = computed(() =>
    momentOf(
      this.asOf(),
      untracked(() => systemClock.now()),
    ),
  );
  /** Names of the entities that were shown, by what the API knows them by. */
  private readonly entityNames = signal<ReadonlyMap<string, string>>(new Map());
  private readonly entityOptions = computed(() =>
    [...this.entityNames()]
      .map(([value, name]): SearchFilterOption => ({ value, label: name === value ? name : `${name} (${value})` }))
      .toSorted((one, other) => one.label.localeCompare(other.label)),
  );
  protected readonly filters = computed(() =>
    boardFilters(
      { entities: this.entityOptions(), sources: this.choices.sources(), lists: this.choices.lists() },
      {
        nameOf: (name: BoardFilterName) => this.t(name),
        labelOf: (name) => this.words(name),
        windowOf: (name) => this.t(name),
        textOf: (text) => this.languages.text(text),
      },
    ),
  );
  protected readonly values = computed(() => filtersFromAddress(this.filters(), this.address()));
  protected readonly isFiltered = computed(() => Object.keys(this.values()).length > 0 || Boolean(this.q()));
  protected readonly filterCount = computed(() => Object.keys(this.values()).length);
  /** Equal questions are one: another language of the interface renames the filters and must not ask again. */
  private readonly question = computed(() => ({ q: this.q()?.trim() ?? '', values: this.values(), asOf: this.moment() }), {
    equal: (one, other) => JSON.stringify(one) === JSON.stringify(other),
  });

  protected readonly isPaused = signal(false);
  protected readonly isReading = signal(false);
  protected readonly areFiltersOpen = signal(false);
  private isRestored = false;

  constructor() {
    this.feed.isHeld = () => this.isPaused() || this.isReading() || (this.top()?.nativeElement.getBoundingClientRect().top ?? 0) < 0;
    void this.choices.load();
    effect(() => {
      this.question();
      untracked(() => void this.begin());
    });
    effect(() => {
      const shown = this.feed.stories.items();
      untracked(() => this.learn(shown));
    });
    effect(() => {
      this.now();
      untracked(() => this.feed.refreshSummary());
    });
    this.addShortcuts();
  }

  protected async ask(words: string): Promise<void> {
    if (words !== this.question().q) await this.go({ q: words || null });
  }

  protected filter(values: SearchFilterValues): Promise<boolean> {
    return this.go(filtersToAddress(this.filters(), values));
  }

  protected removeFilters(): Promise<boolean> {
    return this.go({ ...filtersToAddress(this.filters(), {}), q: null });
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

  /** The row that has the focus is drawn in full and stays so, however far it is scrolled away. */
  protected enters({ target }: FocusEvent): void {
    this.isReading.set(true);
    const id = rowOf(target);
    if (id !== undefined) this.focus(id, { isFocused: this.rowOf(id) !== undefined });
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
    if (isFirst && !this.isFiltered() && this.moment() === undefined) {
      const kept = this.keeping.read();
      if (Object.keys(kept).length > 0 && (await this.go(kept)) && this.isFiltered()) return;
    }
    const { q, values } = this.question();
    this.keeping.write({ q, ...withoutNull(filtersToAddress(this.filters(), values)) });
    await this.feed.ask(storyQuery({ ...this.question(), now: systemClock.now() }));
  }

  private go(queryParams: Readonly<Record<string, unknown>>): Promise<boolean> {
    return this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  private addShortcuts(): void {
    const group = label(boardMessages, 'keys');
    const key = (keys: string, name: KeyName, run: () => void): void =>
      useShortcuts({ keys, label: label(boardMessages, name), group, run });
    key('j', 'keyNext', () => this.move(1));
    key('k', 'keyPrevious', () => this.move(-1));
    useShortcuts({ keys: 'Enter', label: label(boardMessages, 'keyOpen'), group, run: () => undefined });
    key('o', 'keySource', () => this.openSource());
    if (this.canCorrect) key('c', 'keyCorrect', () => this.focused()?.openLabels());
    key('f', 'keyFilters', () => this.goToFilters());
    key('n', 'keyNew', () => this.showWaiting());
    key('p', 'keyPause', () => this.isPaused.update((isPaused) => !isPaused));
  }

  private move(step: 1 | -1): void {
    const shown = this.feed.stories.items();
    const current = shown.findIndex(({ id }) => id === rowOf(this.document.activeElement));
    const next = shown[neighbour(current, step, shown.length)];
    if (next) this.focus(next.id);
  }

  /** Draws a row in full and gives it the focus, where it has not got it. */
  private focus(id: string, { isFocused = false } = {}): void {
    this.near.pin(id);
    if (isFocused) return;
    const row = this.rowOf(id);
    if (row) row.focus();
    else afterNextRender(() => this.rowOf(id)?.focus(), { injector: this.injector });
  }

  private rowOf(id: string): StoryRowComponent | undefined {
    return this.rows().find((row) => row.story().id === id);
  }

  private openSource(): void {
    const source = this.focused()?.source();
    if (source) this.document.defaultView?.open(source.url, '_blank', 'noopener,noreferrer');
  }

  private goToFilters(): void {
    this.areFiltersOpen.set(true);
    afterNextRender(() => this.tools().nativeElement.querySelector<HTMLElement>('trivium-search-filters button')?.focus(), {
      injector: this.injector,
    });
  }

  private focused(): StoryRowComponent | undefined {
    return this.rows().find((row) => row.hasFocus());
  }

  private learn(shown: readonly Story[]): void {
    void this.trends.load(shown);
    const names = new Map(this.entityNames());
    for (const { entities } of shown) for (const entity of entities) names.set(entityKey(entity), entity.name);
    if (names.size > this.entityNames().size) this.entityNames.set(names);
  }
}

/** Id of the story in whose row an element stands. */
function rowOf(element: EventTarget | null): string | undefined {
  return element instanceof Element ? (element.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? undefined) : undefined;
}

function withoutNull(parameters: Readonly<Record<string, string | readonly string[] | null>>): KeptAddress {
  return Object.fromEntries(Object.entries(parameters).filter((entry): entry is [string, string | readonly string[]] => entry[1] !== null));
}
