// 32-bit hashing of code units as they come: FNV-1a to take one in, the last step of MurmurHash3 to spread the result (both in the public domain). FNV alone
// leaves the low bits of short n-grams alike, and the row is taken from the low bits.

const FNV_PRIME = 0x01000193;

/** The hash before any character, another one for each kind of n-gram: the word `up` and the characters `up` are two things. */
export function gramSeed(kind: number): number {
  return Math.imul(0x811c9dc5 ^ kind, FNV_PRIME) >>> 0;
}

/** Takes one code unit in. */
export function extendHash(hash: number, codeUnit: number): number {
  return Math.imul(hash ^ codeUnit, FNV_PRIME);
}

/** The row, from 0 to `buckets` - 1. */
export function bucketOf(hash: number, buckets: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  mixed ^= mixed >>> 16;
  return (mixed >>> 0) % buckets;
}
