import { NgTemplateOutlet } from '@angular/common';
import {
  DOCUMENT,
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  contentChild,
  inject,
  input,
  output,
  signal,
  viewChildren,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink, type Params } from '@angular/router';
import type { Span } from '@trivium/shared/kernel';
import { Formats, label, translator } from '@trivium/web/i18n';
import { EmptyStateComponent, ErrorPanelComponent, IconComponent, SkeletonComponent, useShortcuts } from '@trivium/web/kit';
import type { FoundPassage } from './found-passage';
import { MarkedTextComponent } from './marked-text.component';
import { QuerySyntaxComponent, type ExampleWords } from './query-syntax.component';
import { ResultFactsDirective, ResultTextDirective, ResultTitleDirective } from './result-templates';
import { searchMessages } from './search.messages';
import type { MeantWord, SearchSession } from './search-session';
import { shownText, type ShownText } from './shown-text';
import { WhyFoundComponent } from './why-found.component';

/** Where a result leads. */
export interface ResultLink {
  /** As `RouterLink` takes them. */
  readonly commands: readonly (string | number)[];
  readonly queryParams?: Params;
}

/**
 * Everything below a search field: how to search before the first question, what is awaited, what was found and why, what failed. Arrow keys go from
 * result to result, Enter opens, `w` tells why.
 */
@Component({
  selector: 'trivium-search-results',
  imports: [
    NgTemplateOutlet,
    RouterLink,
    MatButtonModule,
    EmptyStateComponent,
    ErrorPanelComponent,
    IconComponent,
    MarkedTextComponent,
    QuerySyntaxComponent,
    SkeletonComponent,
    WhyFoundComponent,
  ],
  host: { '(keydown.arrowdown)': 'step($event, 1)', '(keydown.arrowup)': 'step($event, -1)' },
  templateUrl: './search-results.component.html',
  styleUrl: './search-results.component.css',
})
export class SearchResultsComponent<Item extends FoundPassage> {
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly links = viewChildren<ElementRef<HTMLAnchorElement>>('link');
  private readonly formats = inject(Formats);
  protected readonly t = translator(searchMessages);
  protected readonly titlePart = contentChild<ResultTitleDirective<Item>>(ResultTitleDirective);
  protected readonly factsPart = contentChild<ResultFactsDirective<Item>>(ResultFactsDirective);
  protected readonly textPart = contentChild(ResultTextDirective);

  readonly session = input.required<SearchSession<Item>>();
  readonly linkOf = input.required<(item: Item) => ResultLink>();
  /** The way to the section, outermost first; the titles above it unless the app knows more, the document's name for example. */
  readonly pathOf = input<(item: Item) => readonly string[]>((item) => item.sectionPath.slice(0, -1));
  /** The part of the text to show first; an app may widen it, so that it does not cut a formula in two. */
  readonly snippetOf = input<(item: Item) => Span>((item) => item.snippet);
  /** Words of these documents, to make examples of before the first question. */
  readonly exampleWords = input<ExampleWords>();
  /** What can be found here; general words when absent. */
  readonly startText = input<string>();
  /** Why there may be nothing to find, when the app knows (nothing imported yet). */
  readonly noneText = input<string>();
  /** The query of an example that was pressed. */
  readonly asked = output<string>();
  /** The person wants all filters off. */
  readonly filtersRemoved = output();

  private readonly whole = signal<ReadonlySet<string>>(new Set());
  private readonly explained = signal<ReadonlySet<string>>(new Set());
  protected readonly hasFilters = computed(() => Object.keys(this.session().question().filters).length > 0);
  /** Said aloud whenever it changes. */
  protected readonly status = computed(() => {
    const { state, isRefreshing, items, total, question } = this.session();
    if (state() === 'loading' || isRefreshing()) return this.t('loading');
    if (state() === 'none') return this.t('noneTitle', { words: question().words });
    if (state() !== 'found') return '';
    const count = items().length;
    return total() > count ? this.t('foundOf', { count, total: total() }) : this.t('found', { count });
  });

  constructor() {
    useShortcuts({
      keys: 'w',
      label: label(searchMessages, 'keyWhy'),
      group: label(searchMessages, 'keyboard'),
      run: () => this.explainFocused(),
    });
  }

  /** Goes to the first result, if there is one: for the arrow down key in the search field. */
  focusFirst(): void {
    this.links()[0]?.nativeElement.focus();
  }

  protected shownOf(item: Item): ShownText {
    return shownText(item, this.isWhole(item) ? { start: 0, end: item.text.length } : this.snippetOf()(item));
  }

  protected searchedWords({ searched }: MeantWord): string {
    return this.formats.list(searched);
  }

  protected isWhole({ passageId }: Item): boolean {
    return this.whole().has(passageId);
  }

  protected isExplained({ passageId }: Item): boolean {
    return this.explained().has(passageId);
  }

  protected toggleWhole({ passageId }: Item): void {
    this.whole.update((set) => toggled(set, passageId));
  }

  protected explain(passageId: string): void {
    this.explained.update((set) => toggled(set, passageId));
  }

  /** Goes to the result before or after the one that has the focus. */
  protected step(event: Event, by: 1 | -1): void {
    const from = this.focusedIndex();
    const link = from === undefined ? undefined : this.links()[from + by];
    if (!link) return;
    // The page would scroll as well.
    event.preventDefault();
    link.nativeElement.focus();
  }

  /** The button moves away below the new results; a person who pressed it by key goes on at the first of them. */
  protected async more(): Promise<void> {
    const before = this.session().items().length;
    await this.session().loadMore();
    afterNextRender(() => this.links()[before]?.nativeElement.focus({ preventScroll: true }), { injector: this.injector });
  }

  private explainFocused(): void {
    const index = this.focusedIndex();
    const item = index === undefined ? undefined : this.session().items()[index];
    if (item) this.explain(item.passageId);
  }

  private focusedIndex(): number | undefined {
    const focused = this.document.activeElement;
    const index = this.links().findIndex(({ nativeElement }) => nativeElement.closest('li')?.contains(focused));
    return index < 0 ? undefined : index;
  }
}

function toggled(set: ReadonlySet<string>, item: string): ReadonlySet<string> {
  const after = new Set(set);
  if (!after.delete(item)) after.add(item);
  return after;
}
