import { candidateKeys } from './candidate-keys';
import type { ItemFacts } from './item-facts';
import type { FactIndex } from './neighbourhood';

/** Items of one key that are looked at: nearest in time first, as the database's index does. */
export const MOST_PER_KEY = 300;

/** Items by their keys in memory. Each list is kept in the order of publishing, so that an arrival costs the same however many there are. */
export class MemoryFactIndex implements FactIndex {
  private readonly byKey = new Map<string, ItemFacts[]>();

  add(item: ItemFacts): void {
    for (const key of candidateKeys(item)) {
      const list = this.byKey.get(key);
      if (list) list.splice(placeOf(list, item.publishedAtMs + 1), 0, item);
      else this.byKey.set(key, [item]);
    }
  }

  remove(item: ItemFacts): void {
    for (const key of candidateKeys(item)) {
      const rest = (this.byKey.get(key) ?? []).filter(({ id }) => id !== item.id);
      if (rest.length > 0) this.byKey.set(key, rest);
      else this.byKey.delete(key);
    }
  }

  /** As {@link withKeys}, at once. */
  near(keys: readonly string[], { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number }): ItemFacts[] {
    const found = new Set<ItemFacts>();
    for (const key of keys) {
      const list = this.byKey.get(key);
      if (!list) continue;
      const [from, to] = [placeOf(list, fromMs), placeOf(list, toMs + 1)];
      for (const item of to - from > MOST_PER_KEY ? nearest(list, { from, to }, (fromMs + toMs) / 2) : list.slice(from, to))
        found.add(item);
    }
    return [...found];
  }

  withKeys(keys: readonly string[], between: { readonly fromMs: number; readonly toMs: number }): Promise<readonly ItemFacts[]> {
    return Promise.resolve(this.near(keys, between));
  }
}

/** Place of the first item that was published at `atMs` or later. */
function placeOf(list: readonly ItemFacts[], atMs: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle]?.publishedAtMs ?? 0) < atMs) low = middle + 1;
    else high = middle;
  }
  return low;
}

function nearest(list: readonly ItemFacts[], { from, to }: { from: number; to: number }, atMs: number): ItemFacts[] {
  const within = placeOf(list, atMs);
  // Of a run of equal times the key decides, whichever side of the place it lies on.
  const some = list.slice(Math.max(from, within - 2 * MOST_PER_KEY), Math.min(to, within + 2 * MOST_PER_KEY));
  return some
    .sort(
      (first, second) => Math.abs(first.publishedAtMs - atMs) - Math.abs(second.publishedAtMs - atMs) || (first.key < second.key ? -1 : 1),
    )
    .slice(0, MOST_PER_KEY);
}
