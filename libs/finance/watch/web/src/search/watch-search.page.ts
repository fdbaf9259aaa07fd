import { Component, computed, inject, input } from '@angular/core';
import { LanguageService, translator } from '@trivium/web/i18n';
import { PageHeaderComponent } from '@trivium/web/kit';
import {
  AddressSearch,
  ResultFactsDirective,
  SearchFieldComponent,
  SearchFiltersComponent,
  SearchResultsComponent,
  type ResultLink,
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
  protected readonly languages = inject(LanguageService);
  protected readonly t = translator(searchMessages);

  /** The words, from the address, as all that follows. */
  readonly q = input<string>();
  readonly kind = input<string>();
  /** ISO 639-1. */
  readonly language = input<string>();

  protected readonly kinds = KIND_WORDS;
  protected readonly filters = computed(() =>
    watchFilters(
      (name) => this.t(name),
      (text) => this.languages.text(text),
    ),
  );
  protected readonly search = new AddressSearch<FoundWatchPassage>({
    words: this.q,
    filters: this.filters,
    parameters: () => ({ kind: this.kind(), language: this.language() }),
    find: (request) => this.client.search(request),
  });
  protected readonly exampleWords = computed(() => ({
    phrase: this.t('examplePhrase'),
    word: this.t('exampleWord'),
    other: this.t('exampleOther'),
  }));

  protected readonly linkOf = ({ listId, entryId }: FoundWatchPassage): ResultLink => ({
    commands: ['/watch-lists', listId],
    ...(entryId === undefined ? {} : { queryParams: { entry: entryId } }),
  });

  /** The list around an entry; of a list that was found itself, nothing stands above it. */
  protected readonly pathOf = ({ listName, entryId }: FoundWatchPassage): readonly string[] => (entryId === undefined ? [] : [listName]);
}
