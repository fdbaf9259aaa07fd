/** Weight of a term that no source has: as much as the rarest that one has. */
const UNKNOWN_WEIGHT = 1.2;

/** Share of `terms`, by how rare they are, that `known` holds; 1 for none. */
export function coverage(
  terms: readonly string[],
  { known, weights }: { readonly known: ReadonlySet<string>; readonly weights: ReadonlyMap<string, number> },
): number {
  let all = 0;
  let held = 0;
  for (const term of new Set(terms)) {
    const weight = weights.get(term) ?? UNKNOWN_WEIGHT;
    all += weight;
    if (known.has(term)) held += weight;
  }
  return all === 0 ? 1 : held / all;
}
