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
 * stays as it is, which is why the outcome is that of dividing all items at once. The bound holds for each chain by itself, so that strangers who arrive together take no place from one another.
 */
export async function linkedItems(fresh: readonly ItemFacts[], index: FactIndex): Promise<ItemFacts[]> {
  const found = new Map(fresh.map((item) => [item.id, item]));
  const chains = chainsOf(bySharedKey(fresh));
  const known = new Map<string, number>();
  let edge: readonly ItemFacts[] = fresh;
  while (edge.length > 0) {
    const candidates = await index.withKeys([...new Set(edge.flatMap(candidateKeys))], windowOf(edge));
    const byKey = bySharedKey(edge);
    const next: ItemFacts[] = [];
    for (const candidate of candidates) {
      if (found.has(candidate.id)) continue;
      const near = new Set(candidateKeys(candidate).flatMap((key) => byKey.get(key) ?? []));
      for (const item of near) {
        const chain = chains.rootOf(item.id);
        const size = known.get(chain) ?? 0;
        if (size >= MOST_LINKED || linkStrength(item, candidate) === 0) continue;
        chains.join(candidate.id, item.id);
        known.set(chain, size + 1);
        found.set(candidate.id, candidate);
        next.push(candidate);
        break;
      }
    }
    edge = next;
  }
  return [...found.values()];
}

/** Who hangs together with whom, as a forest: each item points to another of its chain, the last one to itself. */
class Chains {
  private readonly up = new Map<string, string>();

  rootOf(id: string): string {
    let at = id;
    for (let next = this.up.get(at); next !== undefined && next !== at; next = this.up.get(at)) at = next;
    // The next question finds it at once.
    if (at !== id) this.up.set(id, at);
    return at;
  }

  /** Puts the chain of the first into that of the second. */
  join(first: string, second: string): void {
    this.up.set(this.rootOf(first), this.rootOf(second));
  }
}

function chainsOf(byKey: ReadonlyMap<string, readonly ItemFacts[]>): Chains {
  const chains = new Chains();
  for (const list of byKey.values()) {
    for (const [first, one] of list.entries()) {
      for (let second = first + 1; second < list.length; second += 1) {
        const other = list[second];
        if (other && chains.rootOf(one.id) !== chains.rootOf(other.id) && linkStrength(one, other) > 0) chains.join(one.id, other.id);
      }
    }
  }
  return chains;
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
  const chains = chainsOf(bySharedKey(items));
  return [...Map.groupBy(items, ({ id }) => chains.rootOf(id)).values()].flatMap((chain) => groupItems(chain));
}
