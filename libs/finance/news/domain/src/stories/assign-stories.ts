import type { ItemFacts } from './item-facts';

/** Which story a group of items is from now on. */
export interface AssignedStory {
  readonly storyId: string;
  readonly isNew: boolean;
  readonly items: readonly ItemFacts[];
}

export interface Assignment {
  readonly stories: readonly AssignedStory[];
  /** Stories that have no item of their own any more, and which took most of theirs. */
  readonly joined: readonly { readonly storyId: string; readonly into: string }[];
}

/**
 * Names groups: each keeps the id under which most of its items are known, the older one between equals; a group split off gets a new id. A story
 * that is left without items points to the one that took most of them.
 */
export function assignStories(
  groups: readonly (readonly ItemFacts[])[],
  storyOf: ReadonlyMap<string, string>,
  nextId: () => string,
): Assignment {
  const claims = groups.flatMap((items, group) => {
    const counts = new Map<string, number>();
    for (const { id } of items) {
      const storyId = storyOf.get(id);
      if (storyId !== undefined) counts.set(storyId, (counts.get(storyId) ?? 0) + 1);
    }
    return [...counts].map(([storyId, count]) => ({ group, storyId, count }));
  });
  claims.sort(
    (first, second) =>
      second.count - first.count || (first.storyId < second.storyId ? -1 : first.storyId > second.storyId ? 1 : first.group - second.group),
  );
  const nameOf = new Map<number, string>();
  const taken = new Set<string>();
  for (const { group, storyId } of claims) {
    if (nameOf.has(group) || taken.has(storyId)) continue;
    nameOf.set(group, storyId);
    taken.add(storyId);
  }
  const stories = groups.map((items, group) => {
    const storyId = nameOf.get(group);
    return { storyId: storyId ?? nextId(), isNew: storyId === undefined, items };
  });
  const joined = new Map<string, string>();
  for (const { group, storyId } of claims) {
    const into = stories[group]?.storyId;
    if (!taken.has(storyId) && !joined.has(storyId) && into !== undefined) joined.set(storyId, into);
  }
  return { stories, joined: [...joined].map(([storyId, into]) => ({ storyId, into })) };
}
