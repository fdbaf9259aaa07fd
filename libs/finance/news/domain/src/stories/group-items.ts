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
  const groupOf = items.map((_, index) => index);
  const members = items.map((_, index) => [index]);
  for (const { first, second } of linksOf(items)) {
    const [left = 0, right = 0] = [groupOf[first], groupOf[second]];
    if (left === right) continue;
    const [one = [], other = []] = [members[left], members[right]];
    if (one.some((mine) => other.some((theirs) => isApart(items, mine, theirs)))) continue;
    for (const index of other) groupOf[index] = left;
    members[left] = [...one, ...other];
    members[right] = [];
  }
  return members
    .filter((group) => group.length > 0)
    .map((group) => group.sort((first, second) => first - second).flatMap((index) => items[index] ?? []));
}

function isApart(items: readonly ItemFacts[], first: number, second: number): boolean {
  const [one, other] = [items[first], items[second]];
  return one === undefined || other === undefined || areApart(one, other);
}

function linksOf(items: readonly ItemFacts[]): Link[] {
  const links: Link[] = [];
  for (let first = 0; first < items.length; first += 1) {
    for (let second = first + 1; second < items.length; second += 1) {
      const [one, other] = [items[first], items[second]];
      const strength = one && other ? linkStrength(one, other) : 0;
      if (strength > 0) links.push({ first, second, strength });
    }
  }
  return links.sort((one, other) => other.strength - one.strength || one.first - other.first || one.second - other.second);
}
