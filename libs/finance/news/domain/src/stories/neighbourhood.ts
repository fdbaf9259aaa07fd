import { candidateKeys } from './candidate-keys';
import { groupItems } from './group-items';
import type { ItemFacts } from './item-facts';
import { linkStrength, WINDOW_MS } from './link-items';

/** More linked items than this are no event any more; the cost of one arrival stays bounded. */
export const MOST_LINKED = 400;

/** Where items are looked up by their keys, within the window of the ones asked for. */
export interface FactIndex {
  withKeys(keys: readonly string[], between: { readonly fromMs: number; readonly toMs: number }): Promise<readonly ItemFacts[]>;
}

/**
 * All items that hang together with new ones through links, the new ones among them: what has to be divided anew when they arrive. Everything else
 * stays as it is, which is why the outcome is that of dividing all items at once.
 */
export async function linkedItems(fresh: readonly ItemFacts[], index: FactIndex): Promise<ItemFacts[]> {
  const found = new Map(fresh.map((item) => [item.id, item]));
  const most = fresh.length + MOST_LINKED;
  let edge: readonly ItemFacts[] = fresh;
  while (edge.length > 0 && found.size < most) {
    const candidates = await index.withKeys([...new Set(edge.flatMap(candidateKeys))], windowOf(edge));
    const byKey = bySharedKey(edge);
    const next: ItemFacts[] = [];
    for (const candidate of candidates) {
      if (found.has(candidate.id) || found.size >= most) continue;
      const near = new Set(candidateKeys(candidate).flatMap((key) => byKey.get(key) ?? []));
      if (![...near].some((item) => linkStrength(item, candidate) > 0)) continue;
      found.set(candidate.id, candidate);
      next.push(candidate);
    }
    edge = next;
  }
  return [...found.values()];
}

function windowOf(items: readonly ItemFacts[]): { fromMs: number; toMs: number } {
  let [fromMs, toMs] = [Infinity, -Infinity];
  for (const { publishedAtMs } of items) {
    fromMs = Math.min(fromMs, publishedAtMs - WINDOW_MS);
    toMs = Math.max(toMs, publishedAtMs + WINDOW_MS);
  }
  return { fromMs, toMs };
}

function bySharedKey(items: readonly ItemFacts[]): Map<string, ItemFacts[]> {
  const byKey = new Map<string, ItemFacts[]>();
  for (const item of items) {
    for (const key of candidateKeys(item)) {
      const list = byKey.get(key);
      if (list) list.push(item);
      else byKey.set(key, [item]);
    }
  }
  return byKey;
}

/** Divides linked items into events. Each chain of links by itself: strangers of one batch are not compared with one another. */
export function divideLinked(items: readonly ItemFacts[]): ItemFacts[][] {
  const chainOf = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let up = chainOf.get(at); up !== undefined && up !== at; up = chainOf.get(at)) at = up;
    return at;
  };
  for (const item of items) chainOf.set(item.id, item.id);
  const byKey = bySharedKey(items);
  for (const list of byKey.values()) {
    for (let first = 0; first < list.length; first += 1) {
      for (let second = first + 1; second < list.length; second += 1) {
        const [one, other] = [list[first], list[second]];
        if (one && other && root(one.id) !== root(other.id) && linkStrength(one, other) > 0) chainOf.set(root(one.id), root(other.id));
      }
    }
  }
  const chains = new Map<string, ItemFacts[]>();
  for (const item of items) {
    const chain = chains.get(root(item.id));
    if (chain) chain.push(item);
    else chains.set(root(item.id), [item]);
  }
  return [...chains.values()].flatMap((chain) => groupItems(chain));
}
