import { CompanyBook } from '@trivium/finance/companies/domain';
import {
  assignStories,
  divideLinked,
  type ItemFacts,
  linkedItems,
  linkKey,
  MemoryFactIndex,
  readFacts,
} from '@trivium/finance/news/domain';
import { identifyLanguage } from '@trivium/shared/language';

/** A title with the story that it truly belongs to. */
export interface LabelledItem {
  readonly cluster: string;
  readonly title: string;
  readonly url: string;
  readonly publishedAt: string;
}

export function factsOf(items: readonly LabelledItem[], book = new CompanyBook()): ItemFacts[] {
  return items.map(({ title, url, publishedAt }, index) => {
    const { language } = identifyLanguage(title);
    return readFacts({ id: `i${index}`, key: linkKey(url), title, language, publishedAtMs: Date.parse(publishedAt) }, book).facts;
  });
}

/** Items one after the other as they arrive, each with what it hangs together with divided anew. @returns story of each item by its id */
export async function arriveInOrder(items: readonly ItemFacts[], onArrived: () => void = () => undefined): Promise<Map<string, string>> {
  const index = new MemoryFactIndex();
  const storyOf = new Map<string, string>();
  let next = 0;
  for (const item of items) {
    index.add(item);
    const linked = await linkedItems([item], index);
    const { stories } = assignStories(divideLinked(linked), storyOf, () => `s${String((next += 1)).padStart(6, '0')}`);
    for (const story of stories) for (const { id } of story.items) storyOf.set(id, story.storyId);
    onArrived();
  }
  return storyOf;
}

export interface Agreement {
  readonly pairwiseF1: number;
  readonly bCubedF1: number;
}

/** Pairwise F1 and B-cubed F1 (Bagga and Baldwin 1998) of two ways to divide the same items. */
export function agreementOf(truth: readonly string[], found: readonly string[]): Agreement {
  const sizes = (names: readonly string[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    return counts;
  };
  const both = sizes(truth.map((name, index) => `${name}\n${found[index] ?? ''}`));
  const [inTruth, inFound] = [sizes(truth), sizes(found)];
  const pairs = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  const right = pairs(both);
  let [precision, recall] = [0, 0];
  truth.forEach((name, index) => {
    const group = found[index] ?? '';
    const shared = both.get(`${name}\n${group}`) ?? 0;
    precision += shared / (inFound.get(group) ?? 1) / truth.length;
    recall += shared / (inTruth.get(name) ?? 1) / truth.length;
  });
  const harmonic = (one: number, other: number): number => (one + other === 0 ? 0 : (2 * one * other) / (one + other));
  return {
    pairwiseF1: harmonic(pairs(inFound) === 0 ? 1 : right / pairs(inFound), pairs(inTruth) === 0 ? 1 : right / pairs(inTruth)),
    bCubedF1: harmonic(precision, recall),
  };
}
