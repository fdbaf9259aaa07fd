import type { StoryItem } from '@trivium/finance/news/domain';

/** One item of a source and the texts that it took the place of, newest first. */
export interface ItemThread {
  readonly item: StoryItem;
  readonly earlier: readonly StoryItem[];
}

export interface SourceThreads {
  /** Undefined for items that were posted instead of polled. */
  readonly name: string | undefined;
  readonly threads: readonly ItemThread[];
}

/** Items by source, the first to tell it first; revisions behind what replaced them. Every item stands in exactly one thread. */
export function threadsBySource(items: readonly StoryItem[]): readonly SourceThreads[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const threads = new Map<StoryItem, StoryItem[]>();
  for (const item of items) {
    const newest = newestOf(item, byId);
    const earlier = threads.get(newest) ?? [];
    if (item !== newest) earlier.push(item);
    threads.set(newest, earlier);
  }
  const bySource = new Map<string, { name: string | undefined; threads: ItemThread[] }>();
  for (const [item, earlier] of [...threads].toSorted(([one], [other]) => one.publishedAt.localeCompare(other.publishedAt))) {
    const key = item.sourceId ?? item.sourceName ?? '';
    const group = bySource.get(key) ?? { name: item.sourceName, threads: [] };
    group.threads.push({ item, earlier: earlier.toSorted((one, other) => other.ingestedAt.localeCompare(one.ingestedAt)) });
    bySource.set(key, group);
  }
  return [...bySource.values()];
}

/** A moment at which something became known. */
export interface KnownMoment {
  /** ISO 8601. */
  readonly at: string;
  /** Nothing came then: the story was judged by another version of the model. */
  readonly isJudgedAnew: boolean;
}

/** Moments at which something became known, oldest first. */
export function knownMoments({
  history,
}: {
  readonly history: readonly { readonly validFrom: string; readonly isJudgedAnew: boolean }[];
}): readonly KnownMoment[] {
  return [...Map.groupBy(history, ({ validFrom }) => validFrom)]
    .map(([at, versions]) => ({ at, isJudgedAnew: versions.every(({ isJudgedAnew }) => isJudgedAnew) }))
    .toSorted((one, other) => one.at.localeCompare(other.at));
}

/** The end of the chain of revisions; a ring, which no honest store has, ends where it began. */
function newestOf(item: StoryItem, byId: ReadonlyMap<string, StoryItem>): StoryItem {
  const seen = new Set<StoryItem>();
  let newest = item;
  while (newest.supersededBy !== undefined && !seen.has(newest)) {
    seen.add(newest);
    const next = byId.get(newest.supersededBy);
    if (!next) break;
    newest = next;
  }
  return newest;
}
