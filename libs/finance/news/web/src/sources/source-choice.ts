import { computed, signal, type Signal } from '@angular/core';

/** Which rows of a list are chosen. What is no longer shown is no longer chosen: nobody acts on what they do not see. */
export class RowChoice {
  private readonly ids = signal<ReadonlySet<string>>(new Set());

  readonly chosen: Signal<readonly string[]>;
  readonly state: Signal<'none' | 'some' | 'all'>;

  constructor(private readonly shown: Signal<readonly string[]>) {
    this.chosen = computed(() => shown().filter((id) => this.ids().has(id)));
    this.state = computed(() => {
      const count = this.chosen().length;
      if (count === 0) return 'none';
      return count === shown().length ? 'all' : 'some';
    });
  }

  has(id: string): boolean {
    return this.ids().has(id);
  }

  toggle(id: string): void {
    this.ids.update((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }

  toggleAll(): void {
    this.ids.set(new Set(this.state() === 'all' ? [] : this.shown()));
  }

  clear(): void {
    this.ids.set(new Set());
  }
}
