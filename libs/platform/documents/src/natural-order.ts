/** `2-lists` before `10-trees`, folder by folder. */
export function byNaturalName(first: string, second: string): number {
  return first.localeCompare(second, 'en', { numeric: true });
}
