import type { WatchEntry } from '@trivium/finance/api-client';

/** How many symbols a row of the overview shows. */
export const SHOWN_SYMBOLS = 5;

/** The first entries of a list; during a search those that match come first, because they are why the list is shown. */
export function firstSymbols(
  entries: readonly WatchEntry[],
  search: string,
): readonly { readonly entry: WatchEntry; readonly isMatch: boolean }[] {
  const wanted = search.trim().toLowerCase();
  const isMatch = ({ symbol, name }: WatchEntry): boolean =>
    wanted !== '' && [symbol, name].some((text) => text.toLowerCase().includes(wanted));
  const marked = entries.map((entry) => ({ entry, isMatch: isMatch(entry) }));
  return [...marked.filter((item) => item.isMatch), ...marked.filter((item) => !item.isMatch)].slice(0, SHOWN_SYMBOLS);
}
