import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import { LanguageService, translator } from '@trivium/web/i18n';
import { PageHeaderComponent } from '@trivium/web/kit';
import {
  ResultFactsDirective,
  SearchFieldComponent,
  SearchFiltersComponent,
  SearchResultsComponent,
  SearchSession,
  filtersFromAddress,
  filtersToAddress,
  type ResultLink,
  type SearchFilterValues,
} from '@trivium/web/search';
import { KIND_WORDS } from '../words/kind-words';
import { searchMessages } from '../words/search.messages';
import { watchFilters } from './watch-filters';
import { WatchSearchClient, type FoundWatchPassage } from './watch-search.client';

/** Finds a person's watch lists and what is on them; words and filters stand in the address, so that a search survives Back. */
@Component({
  selector: 'trivium-watch-search-page',
  imports: [PageHeaderComponent, ResultFactsDirective, SearchFieldComponent, SearchFiltersComponent, SearchResultsComponent],
  templateUrl: './watch-search.page.html',
})
export class WatchSearchPage {
  private readonly client = inject(WatchSearchClient);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  protected readonly languages = inject(LanguageService);
  protected readonly t = translator(searchMessages);

  /** The words, from the address, as all that follows. */
  readonly q = input<string>();
  readonly kind = input<string>();
  /** ISO 639-1. */
  readonly language = input<string>();

  protected readonly kinds = KIND_WORDS;
  protected readonly words = computed(() => this.q()?.trim() ?? '');
  protected readonly filters = computed(() =>
    watchFilters(
      (name) => this.t(name),
      (text) => this.languages.text(text),
    ),
  );
  protected readonly values = computed(() => filtersFromAddress(this.filters(), { kind: this.kind(), language: this.language() }));
  protected readonly session = new SearchSession<FoundWatchPassage>((request) => this.client.search(request));
  protected readonly exampleWords = computed(() => ({
    phrase: this.t('examplePhrase'),
    word: this.t('exampleWord'),
    other: this.t('exampleOther'),
  }));
  /** Equal questions are one: another language of the interface renames the filters and must not search again. */
  private readonly question = computed(() => ({ words: this.words(), filters: this.values() }), {
    equal: (one, other) => JSON.stringify(one) === JSON.stringify(other),
  });

  constructor() {
    effect(() => {
      const question = this.question();
      untracked(() => void this.session.load(question));
    });
  }

  protected readonly linkOf = ({ listId, entryId }: FoundWatchPassage): ResultLink => ({
    commands: ['/watch-lists', listId],
    ...(entryId === undefined ? {} : { queryParams: { entry: entryId } }),
  });

  /** The list around an entry; of a list that was found itself, nothing stands above it. */
  protected readonly pathOf = ({ listName, entryId }: FoundWatchPassage): readonly string[] => (entryId === undefined ? [] : [listName]);

  protected async ask(words: string): Promise<void> {
    if (words !== this.words()) await this.go({ q: words || null });
  }

  protected async filter(values: SearchFilterValues): Promise<void> {
    await this.go(filtersToAddress(this.filters(), values));
  }

  private async go(queryParams: Readonly<Record<string, unknown>>): Promise<void> {
    await this.router.navigate([], { relativeTo: this.route, queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
