import { DestroyRef, DOCUMENT, Injectable, inject, signal } from '@angular/core';

/** Rows that are drawn in full before anything is known of where they stand: more than a screen holds. */
const FIRST_ROWS = 30;
/** How far outside the window rows are drawn in full, in heights of the window: scrolling shall not overtake them. */
const MARGIN = '150% 0px';

/**
 * Which rows of a long list lie near enough to the window to be drawn in full. The others are a title alone: they are read out, found and focused all the same,
 * and a thousand of them weigh as much as a few dozen full ones. Where the browser does not observe, all are near.
 */
@Injectable()
export class NearRows {
  private readonly Observer = inject(DOCUMENT).defaultView?.IntersectionObserver;
  private readonly known = signal<ReadonlyMap<string, boolean>>(new Map());
  private readonly pinned = signal<string | undefined>(undefined);
  private readonly ids = new WeakMap<Element, string>();
  private observer: IntersectionObserver | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => this.observer?.disconnect());
  }

  isNear(id: string, index: number): boolean {
    return !this.Observer || this.pinned() === id || (this.known().get(id) ?? index < FIRST_ROWS);
  }

  /** Draws one row in full wherever it lies, because it has or gets the focus; undefined for none. */
  pin(id: string | undefined): void {
    this.pinned.set(id);
  }

  /** Looks where a row stands from now on. */
  watch(row: HTMLElement, id: string): void {
    if (!this.Observer) return;
    this.ids.set(row, id);
    this.observer ??= new this.Observer((entries) => this.learn(entries), {
      root: scrollerOf(row),
      rootMargin: MARGIN,
    });
    this.observer.observe(row);
  }

  forget(row: HTMLElement, id: string): void {
    this.observer?.unobserve(row);
    this.known.update((before) => {
      const after = new Map(before);
      after.delete(id);
      return after;
    });
  }

  private learn(entries: readonly IntersectionObserverEntry[]): void {
    this.known.update((before) => {
      const after = new Map(before);
      for (const { target, isIntersecting } of entries) {
        const id = this.ids.get(target);
        if (id !== undefined && target.isConnected) after.set(id, isIntersecting);
      }
      return after;
    });
  }
}

/** What scrolls a row: margins count from there, and the page itself may not be what scrolls. */
function scrollerOf(row: HTMLElement): HTMLElement | null {
  for (let at = row.parentElement; at; at = at.parentElement)
    if (/auto|scroll/.test(getComputedStyle(at).overflowY) && at !== row.ownerDocument.documentElement && at !== row.ownerDocument.body)
      return at;
  return null;
}
