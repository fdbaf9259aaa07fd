const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 units, 32 bits, with the last bits mixed (MurmurHash3's finaliser). For sets of terms, not for secrets. */
export function hashText(text: string, seed = 0): number {
  let hash = (FNV_OFFSET ^ seed) >>> 0;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME) >>> 0;
  return mix(hash);
}

export function mix(value: number): number {
  let hash = value >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0;
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Jaccard of two sorted arrays without repetitions. */
export function jaccard(first: readonly number[], second: readonly number[]): number {
  if (first.length === 0 || second.length === 0) return 0;
  let shared = 0;
  for (let left = 0, right = 0; left < first.length && right < second.length;) {
    const [one, other] = [first[left] ?? 0, second[right] ?? 0];
    if (one === other) {
      shared += 1;
      left += 1;
      right += 1;
    } else if (one < other) left += 1;
    else right += 1;
  }
  return shared / (first.length + second.length - shared);
}
