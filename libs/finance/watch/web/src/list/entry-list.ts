import type { WatchEntry } from '@trivium/finance/api-client';

/** `entries` with `entry` in its old place, or at the end when it is new: the order in which the API lists them. */
export function withEntry(entries: readonly WatchEntry[], entry: WatchEntry): readonly WatchEntry[] {
  return entries.some((item) => item.id === entry.id) ? entries.map((item) => (item.id === entry.id ? entry : item)) : [...entries, entry];
}

export function withoutEntry(entries: readonly WatchEntry[], id: string): readonly WatchEntry[] {
  return entries.filter((item) => item.id !== id);
}
