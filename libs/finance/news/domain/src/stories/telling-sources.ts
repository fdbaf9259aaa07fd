import type { StoryItem } from '../story';

/**
 * How many sources tell a story now. A text that was replaced does not count, several texts of one source count once, and texts that came without a source
 * (posted by a program) count by the host of their link.
 */
export function tellingSources(items: readonly Pick<StoryItem, 'sourceId' | 'sourceName' | 'supersededBy' | 'url' | 'id'>[]): number {
  const told = items.filter(({ supersededBy }) => supersededBy === undefined);
  return new Set(told.map(({ sourceId, sourceName, url, id }) => sourceId ?? sourceName ?? hostOf(url) ?? id)).size;
}

/** Host with port. By a pattern: the domain knows no platform, and so no `URL`. */
function hostOf(url: string): string | undefined {
  return /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#@]*@)?([^/?#]+)/i.exec(url)?.[1]?.toLowerCase();
}
