import { computed, signal } from '@angular/core';
import { problemFrom, type Problem } from '@trivium/web/kit';
import type { SearchFilterValues } from './search-filter';

/** What a person asked: the words as typed and the filters that are set. */
export interface SearchQuestion {
  readonly words: string;
  readonly filters: SearchFilterValues;
}

/** A question, and which page of its answer is wanted; the first without `cursor`. */
export interface SearchRequest extends SearchQuestion {
  readonly cursor?: string;
}

/** A word as it was typed, and the words that were searched in its place. */
export interface MeantWord {
  readonly written: string;
  readonly searched: readonly string[];
}

/** One page of an answer as each app's search API gives it. */
export interface SearchAnswer<Item> {
  readonly items: readonly Item[];
  readonly nextCursor?: string | null;
  /** How many passages the words match; those found by similarity alone are not counted, so there can be more items than this. */
  readonly total: number;
  /** Words that no passage holds, and what was searched in their place. */
  readonly meant?: readonly MeantWord[];
}

/** `start`: nothing asked yet. `loading`: the first answer is awaited. `failed`: there is no answer to show, `problem` says why. */
export type SearchState = 'start' | 'loading' | 'failed' | 'none' | 'found';

const NOTHING: SearchQuestion = { words: '', filters: {} };

/**
 * A search that is read page by page, as signals. Answers of a question that has been replaced since are dropped. While a new question is answered, the
 * items of the one before stay, and `isRefreshing` is true; when it fails they go, because they would stand under words they do not belong to.
 */
export class SearchSession<Item extends { readonly passageId: string }> {
  private readonly asked = signal<SearchQuestion>(NOTHING);
  private readonly held = signal<readonly Item[] | undefined>(undefined);
  private readonly counted = signal(0);
  private readonly replaced = signal<readonly MeantWord[]>([]);
  private readonly next = signal<string | null>(null);
  private readonly failure = signal<Problem | undefined>(undefined);
  private readonly waiting = signal<'first' | 'more' | undefined>(undefined);
  /** Grows with every request; an answer to a smaller number comes too late. */
  private turn = 0;

  readonly question = this.asked.asReadonly();
  readonly items = computed<readonly Item[]>(() => this.held() ?? []);
  readonly hasMore = computed(() => this.next() !== null);
  /** As the API counts, never less than what is shown; after the last page exactly that, so that nobody looks for results that do not come. */
  readonly total = computed(() => (this.hasMore() ? Math.max(this.counted(), this.items().length) : this.items().length));
  /** Of the first page: it tells of the words, not of the items. */
  readonly meant = this.replaced.asReadonly();
  readonly nextCursor = this.next.asReadonly();
  readonly problem = this.failure.asReadonly();
  readonly isLoadingMore = computed(() => this.waiting() === 'more');
  readonly isRefreshing = computed(() => this.waiting() === 'first' && this.held() !== undefined);
  readonly state = computed<SearchState>(() => {
    if (this.asked().words === '') return 'start';
    const held = this.held();
    if (held) return held.length === 0 ? 'none' : 'found';
    return this.failure() ? 'failed' : 'loading';
  });

  /** @param find asks the API; what it throws becomes `problem` */
  constructor(private readonly find: (request: SearchRequest) => Promise<SearchAnswer<Item>>) {}

  /** Asks for the first page. Words of white space alone are no question: they lead back to the start. */
  async load({ words, filters }: SearchQuestion): Promise<void> {
    const question = { words: words.trim(), filters };
    this.asked.set(question);
    if (question.words === '') {
      this.turn++;
      this.forget();
      this.waiting.set(undefined);
      return;
    }
    this.waiting.set('first');
    await this.read(question);
  }

  /** Asks again what failed: the next page when a first one is shown, else the first. */
  async retry(): Promise<void> {
    if (this.items().length > 0) await this.loadMore();
    else await this.load(this.asked());
  }

  /** Adds the next page; does nothing when there is none or an answer is awaited already. */
  async loadMore(): Promise<void> {
    const cursor = this.next();
    if (cursor === null || this.waiting()) return;
    this.waiting.set('more');
    await this.read({ ...this.asked(), cursor });
  }

  private async read(request: SearchRequest): Promise<void> {
    const turn = ++this.turn;
    const isFirst = request.cursor === undefined;
    this.failure.set(undefined);
    try {
      const { items, nextCursor, total, meant } = await this.find(request);
      if (turn !== this.turn) return;
      this.held.update((before) => (isFirst || !before ? items : joined(before, items)));
      this.next.set(nextCursor ?? null);
      this.counted.set(total);
      if (isFirst) this.replaced.set(meant ?? []);
    } catch (error) {
      if (turn !== this.turn) return;
      if (isFirst) this.forget();
      this.failure.set(problemFrom(error));
    }
    this.waiting.set(undefined);
  }

  private forget(): void {
    this.held.set(undefined);
    this.next.set(null);
    this.counted.set(0);
    this.replaced.set([]);
    this.failure.set(undefined);
  }
}

/** A passage can move to the next page when the index changes between two answers; it is shown once. */
function joined<Item extends { readonly passageId: string }>(before: readonly Item[], items: readonly Item[]): readonly Item[] {
  const known = new Set(before.map(({ passageId }) => passageId));
  return [...before, ...items.filter(({ passageId }) => !known.has(passageId))];
}
