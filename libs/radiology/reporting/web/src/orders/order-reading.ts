/** What a person pasted or dropped, as the items of an import; undefined when it is no JSON of objects. */
export function importItems(source: string): readonly object[] | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch {
    // Whatever was pasted: the dialog says so and keeps it.
    return undefined;
  }
  const items: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed];
  const objects = items.filter((item): item is object => typeof item === 'object' && item !== null && !Array.isArray(item));
  return objects.length > 0 && objects.length === items.length ? objects : undefined;
}
