import type { ItemFacts } from './item-facts';
import { inOwnOrder } from './group-items';
import { linkStrength } from './link-items';
import { numbersAgree } from './read-numbers';
import { jaccard } from './text-hash';

const SAME_EVENT = 0.8;
const NEW_NUMBER = 0.2;
const SAME_KIND = 0.45;
const SAME_COMPANY = 0.25;

/** 1: nothing like it was known; 0: word for word what was known. Rounded to hundredths. */
export function noveltyOf(item: ItemFacts, earlier: readonly ItemFacts[]): number {
  let known = 0;
  for (const other of earlier) if (other.id !== item.id) known = Math.max(known, knownFrom(item, other));
  return Math.round((1 - Math.min(known, 1)) * 100) / 100;
}

function knownFrom(item: ItemFacts, other: ItemFacts): number {
  const likeness = jaccard(item.terms, other.terms);
  const hasShared = item.entities.some((entity) => other.entities.includes(entity));
  if (linkStrength(item, other) > 0) {
    const tellsMore = item.numbers.some((number) => !other.allNumbers.some((known) => numbersAgree(number, known)));
    return Math.max(likeness, SAME_EVENT + 0.2 * likeness - (tellsMore ? NEW_NUMBER : 0));
  }
  // Another amount or company in the same words is news: likeness counts for half.
  if (hasShared && item.eventType === other.eventType) return Math.max(SAME_KIND, 0.5 * likeness);
  return Math.max(hasShared ? SAME_COMPANY : 0, 0.5 * likeness);
}

/** Novelty of a story: that of its latest item against everything that was published before it. */
export function storyNovelty(items: readonly ItemFacts[], around: readonly ItemFacts[]): number {
  const ordered = inOwnOrder(items);
  const latest = ordered.at(-1);
  if (latest === undefined) return 1;
  const before = inOwnOrder([...new Map([...around, ...items].map((item) => [item.id, item])).values()]);
  return noveltyOf(
    latest,
    before.slice(
      0,
      before.findIndex(({ id }) => id === latest.id),
    ),
  );
}
