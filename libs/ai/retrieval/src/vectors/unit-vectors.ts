/** The direction of several vectors together; each counts the same. Empty for none, all zero when they cancel out. */
export function centroid(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) for (let index = 0; index < sum.length; index += 1) sum[index] = (sum[index] ?? 0) + (vector[index] ?? 0);
  return toUnitLength(sum);
}

/** Cosine of two vectors of length 1, -1 to 1. */
export function cosine(first: Float32Array, second: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < first.length; index += 1) sum += (first[index] ?? 0) * (second[index] ?? 0);
  return sum;
}

/** The vector with length 1; one that is all zero stays so. */
export function toUnitLength(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const length = Math.sqrt(squares);
  return length === 0 ? vector : vector.map((value) => value / length);
}

/** Whether a vector points anywhere: one that does not is not comparable with anything. */
export function hasDirection(vector: ArrayLike<number>): boolean {
  let squares = 0;
  for (let place = 0; place < vector.length; place += 1) squares += (vector[place] ?? 0) ** 2;
  return Number.isFinite(squares) && squares > 0;
}
