const GRAM = 4;
/** Texts that share this much of their character n-grams (Jaccard) are copies of each other. */
const SAME_FROM = 0.5;
/** Least hashes kept of a text, by which candidates are found (Broder, On the Resemblance and Containment of Documents, 1997). */
const SKETCH = 16;
/** A hash that so many texts have is a turn of phrase, and finds nothing. */
const COMMON_FROM = 40;

/**
 * For each text the name of its group of near-duplicates: texts alike but for digits, punctuation and case, and chains of texts that share half of their n-grams.
 * The name is the first of the group's normalised texts in code-unit order, so it does not depend on the order of the texts alone.
 */
export function nearDuplicateGroups(texts: readonly string[]): string[] {
  const keys = texts.map(normalised);
  const grams = keys.map(gramHashes);
  const parents = texts.map((_, index) => index);
  const rootOf = (index: number): number => {
    let at = index;
    while (parents[at] !== at) at = parents[at] = parents[parents[at] ?? at] ?? at;
    return at;
  };
  const firstOf = new Map<string, number>();
  const bySketch = new Map<number, number[]>();
  keys.forEach((key, index) => {
    const first = firstOf.get(key);
    if (first !== undefined) {
      parents[rootOf(index)] = rootOf(first);
      return;
    }
    firstOf.set(key, index);
    const own = grams[index] ?? new Set();
    const sketch = [...own].sort((a, b) => a - b).slice(0, SKETCH);
    const candidates = new Set(
      sketch.flatMap((hash) => ((bySketch.get(hash)?.length ?? 0) <= COMMON_FROM ? (bySketch.get(hash) ?? []) : [])),
    );
    for (const other of candidates) if (jaccard(own, grams[other] ?? new Set()) >= SAME_FROM) parents[rootOf(other)] = rootOf(index);
    for (const hash of sketch) bySketch.set(hash, [...(bySketch.get(hash) ?? []), index]);
  });
  const names = new Map<number, string>();
  keys.forEach((key, index) => {
    const root = rootOf(index);
    const known = names.get(root);
    if (known === undefined || key < known) names.set(root, key);
  });
  return keys.map((_, index) => names.get(rootOf(index)) ?? '');
}

function normalised(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\d/g, '0')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function gramHashes(key: string): Set<number> {
  const hashes = new Set<number>();
  for (let start = 0; start + GRAM <= Math.max(key.length, GRAM); start += 1) {
    let hash = 0x811c9dc5;
    for (let at = start; at < start + GRAM && at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
    hash = Math.imul(hash, 0x85ebca6b);
    hash ^= hash >>> 13;
    hashes.add(hash >>> 0);
  }
  return hashes;
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const hash of a) if (b.has(hash)) shared += 1;
  return shared / (a.size + b.size - shared);
}
