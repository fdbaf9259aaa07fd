import type { ItemFacts } from './item-facts';
import { areApart, linkStrength } from './link-items';

interface Link {
  readonly first: number;
  readonly second: number;
  readonly strength: number;
}

/** Items in an order that depends on nothing but themselves. */
export function inOwnOrder(items: readonly ItemFacts[]): ItemFacts[] {
  return [...items].sort(
    (first, second) =>
      first.publishedAtMs - second.publishedAtMs ||
      (first.key < second.key ? -1 : first.key > second.key ? 1 : first.id < second.id ? -1 : 1),
  );
}

/**
 * Divides items into events: the strongest links first, two groups become one unless any of the one cannot be any of the other. Items that could
 * belong to several (`Polar Shipping to buy a rival`, no amount) go to the one they fit best. The same items give the same groups in whatever
 * order they are handed over.
 */
export function groupItems(given: readonly ItemFacts[]): ItemFacts[][] {
  const items = inOwnOrder(given);
  const pairs = new Pairs(items);
  const groupOf = items.map((_, index) => index);
  const members = items.map((_, index) => [index]);
  for (const { first, second } of pairs.links()) {
    const [left = 0, right = 0] = [groupOf[first], groupOf[second]];
    if (left === right) continue;
    const [one = [], other = []] = [members[left], members[right]];
    if (one.some((mine) => other.some((theirs) => pairs.areApart(mine, theirs)))) continue;
    for (const index of other) groupOf[index] = left;
    members[left] = [...one, ...other];
    members[right] = [];
  }
  return members
    .filter((group) => group.length > 0)
    .map((group) => group.sort((first, second) => first - second).flatMap((index) => items[index] ?? []));
}

const [UNKNOWN, APART, TOGETHER] = [0, 1, 2];

/** Comparisons of a chain's items, each made once: a group that is refused is tried again by its next link. */
class Pairs {
  private readonly known: Uint8Array;

  constructor(private readonly items: readonly ItemFacts[]) {
    this.known = new Uint8Array(items.length ** 2);
  }

  /** Strongest first. */
  links(): Link[] {
    const links: Link[] = [];
    for (const [first, one] of this.items.entries()) {
      for (let second = first + 1; second < this.items.length; second += 1) {
        const other = this.items[second];
        const strength = other ? linkStrength(one, other) : 0;
        if (strength <= 0) continue;
        links.push({ first, second, strength });
        this.known[this.place(first, second)] = TOGETHER;
      }
    }
    return links.sort((one, other) => other.strength - one.strength || one.first - other.first || one.second - other.second);
  }

  areApart(first: number, second: number): boolean {
    const place = this.place(first, second);
    if (this.known[place] === UNKNOWN) {
      const [one, other] = [this.items[first], this.items[second]];
      this.known[place] = one === undefined || other === undefined || areApart(one, other) ? APART : TOGETHER;
    }
    return this.known[place] === APART;
  }

  private place(first: number, second: number): number {
    return first < second ? first * this.items.length + second : second * this.items.length + first;
  }
}
