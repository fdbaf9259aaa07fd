import { computed, signal, type Signal } from '@angular/core';
import { problemFrom, type Problem } from '../http/problem';

/** One page of a list as every list of the API answers it. */
export interface CursorPage<Item> {
  readonly items: readonly Item[];
  readonly nextCursor?: string | null;
}

/** A list that is read page by page. Answers of an outdated question (a search typed since) are ignored. */
export class CursorList<Item> {
  private readonly held = signal<readonly Item[]>([]);
  private readonly next = signal<string | null>(null);
  private readonly phase = signal<'first' | 'more' | 'ready'>('first');
  private readonly failure = signal<Problem | undefined>(undefined);
  private question = 0;

  readonly items: Signal<readonly Item[]> = this.held.asReadonly();
  readonly problem = this.failure.asReadonly();
  readonly isLoadingFirst = computed(() => this.phase() === 'first' && !this.failure());
  readonly isLoadingMore = computed(() => this.phase() === 'more');
  readonly hasMore = computed(() => this.next() !== null);
  readonly isEmpty = computed(() => this.phase() === 'ready' && !this.failure() && this.held().length === 0);

  constructor(private readonly load: (cursor: string | undefined) => Promise<CursorPage<Item>>) {}

  /** Reads the first page again; what is shown stays until the answer comes, unless `clear` is asked. */
  async reload(options: { readonly clear?: boolean } = {}): Promise<void> {
    if (options.clear || this.held().length === 0) this.phase.set('first');
    if (options.clear) this.held.set([]);
    await this.read(undefined);
  }

  async loadMore(): Promise<void> {
    const cursor = this.next();
    if (cursor === null || this.phase() === 'more') return;
    this.phase.set('more');
    await this.read(cursor);
  }

  /** Changes the shown items at once, for optimistic edits and undo. */
  change(edit: (items: readonly Item[]) => readonly Item[]): void {
    this.held.update(edit);
  }

  private async read(cursor: string | undefined): Promise<void> {
    const question = ++this.question;
    this.failure.set(undefined);
    try {
      const page = await this.load(cursor);
      if (question !== this.question) return;
      this.held.update((items) => (cursor === undefined ? page.items : [...items, ...page.items]));
      this.next.set(page.nextCursor ?? null);
    } catch (error) {
      if (question !== this.question) return;
      this.failure.set(problemFrom(error));
    }
    this.phase.set('ready');
  }
}

/** Makes a list and starts reading its first page. */
export function cursorList<Item>(load: (cursor: string | undefined) => Promise<CursorPage<Item>>): CursorList<Item> {
  const list = new CursorList(load);
  void list.reload();
  return list;
}
