import { computed, effect, inject, untracked, type Signal } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import { filtersFromAddress, filtersToAddress, type SearchFilterDefinition, type SearchFilterValues } from './search-filter';
import { SearchSession, type SearchAnswer, type SearchRequest } from './search-session';

export interface AddressSearchOptions<Item> {
  /** The words, from the address. */
  readonly words: () => string | undefined;
  readonly filters: () => readonly SearchFilterDefinition[];
  /** Query parameters of the address that may belong to a filter. */
  readonly parameters: () => Readonly<Record<string, string | undefined>>;
  /** Where is searched, when one page shows several places: another one is asked the same words anew. */
  readonly place?: () => string;
  /** Asks the API; what it throws becomes the session's problem. */
  readonly find: (request: SearchRequest) => Promise<SearchAnswer<Item>>;
}

/**
 * A search whose words and filters stand in the address, so that it can be sent to a colleague and survives Back. A page makes it while it is constructed
 * and shows its session.
 */
export class AddressSearch<Item extends { readonly passageId: string }> {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);

  /** What the address asks for, trimmed. */
  readonly words: Signal<string>;
  readonly values: Signal<SearchFilterValues>;
  readonly session: SearchSession<Item>;

  constructor(private readonly options: AddressSearchOptions<Item>) {
    const { words, filters, parameters, place, find } = options;
    this.words = computed(() => words()?.trim() ?? '');
    this.values = computed(() => filtersFromAddress(filters(), parameters()));
    this.session = new SearchSession<Item>(find);
    // Equal questions are one: another language of the interface renames the filters and must not search again.
    const question = computed(() => ({ place: place?.(), words: this.words(), filters: this.values() }), {
      equal: (one, other) => JSON.stringify(one) === JSON.stringify(other),
    });
    effect(() => {
      const { words, filters } = question();
      untracked(() => void this.session.load({ words, filters }));
    });
  }

  async ask(words: string): Promise<void> {
    if (words !== this.words()) await this.go({ q: words || null });
  }

  /** Sets all filters anew; those that `values` does not name are taken off. */
  async filter(values: SearchFilterValues): Promise<void> {
    await this.go(filtersToAddress(this.options.filters(), values));
  }

  private async go(queryParams: Readonly<Record<string, unknown>>): Promise<void> {
    await this.router.navigate([], { relativeTo: this.route, queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
