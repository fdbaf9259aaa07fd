/** What is wrong with a vector that a model gave. */
export type VectorFault = { readonly kind: 'dimensions'; readonly actual: number } | { readonly kind: 'unusable' };

/**
 * The vector divided by its Euclidean length.
 *
 * @param dimensions how many numbers it must have
 * @returns a fault when it has another count, a number that is not finite, or no length
 */
export function unitVector(raw: ArrayLike<number>, dimensions: number): Float32Array | VectorFault {
  if (raw.length !== dimensions) return { kind: 'dimensions', actual: raw.length };
  let squares = 0;
  for (let index = 0; index < dimensions; index++) squares += (raw[index] ?? Number.NaN) ** 2;
  const length = Math.sqrt(squares);
  if (!Number.isFinite(length) || length === 0) return { kind: 'unusable' };
  return Float32Array.from(raw, (value) => value / length);
}
