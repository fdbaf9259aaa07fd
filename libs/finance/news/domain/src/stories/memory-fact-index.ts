import { candidateKeys } from './candidate-keys';
import type { ItemFacts } from './item-facts';
import type { FactIndex } from './neighbourhood';

/** Items of one key that are looked at: nearest in time first, as the database's index does. */
export const MOST_PER_KEY = 300;

/** Items by their keys in memory: for measuring, and for dividing what is not kept. */
export class MemoryFactIndex implements FactIndex {
  private readonly byKey = new Map<string, ItemFacts[]>();

  add(item: ItemFacts): void {
    for (const key of candidateKeys(item)) {
      const list = this.byKey.get(key);
      if (list) list.push(item);
      else this.byKey.set(key, [item]);
    }
  }

  withKeys(keys: readonly string[], { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number }): Promise<readonly ItemFacts[]> {
    const found = new Set<ItemFacts>();
    for (const key of keys) {
      const list = (this.byKey.get(key) ?? []).filter(({ publishedAtMs }) => publishedAtMs >= fromMs && publishedAtMs <= toMs);
      for (const item of list.length > MOST_PER_KEY ? nearest(list, (fromMs + toMs) / 2) : list) found.add(item);
    }
    return Promise.resolve([...found]);
  }
}

function nearest(items: readonly ItemFacts[], atMs: number): ItemFacts[] {
  return [...items]
    .sort(
      (first, second) => Math.abs(first.publishedAtMs - atMs) - Math.abs(second.publishedAtMs - atMs) || (first.key < second.key ? -1 : 1),
    )
    .slice(0, MOST_PER_KEY);
}
