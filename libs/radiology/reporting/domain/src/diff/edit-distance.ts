/** Cells of the table that may be filled: two texts of about 3,000 words. Past it the distance is the upper bound, everything replaced. */
const MAX_CELLS = 10_000_000;

/** Levenshtein distance (1966) of two sequences, each insertion, deletion and replacement counted as one. What both begin and end with costs nothing. */
export function editDistance(first: readonly string[], second: readonly string[]): number {
  let start = 0;
  let [firstEnd, secondEnd] = [first.length, second.length];
  while (start < firstEnd && start < secondEnd && first[start] === second[start]) start++;
  while (firstEnd > start && secondEnd > start && first[firstEnd - 1] === second[secondEnd - 1]) {
    firstEnd--;
    secondEnd--;
  }
  const [rows, columns] = [firstEnd - start, secondEnd - start];
  if (rows === 0 || columns === 0) return rows + columns;
  if (rows * columns > MAX_CELLS) return Math.max(rows, columns);
  const distances = Uint32Array.from({ length: columns + 1 }, (_, column) => column);
  for (let row = 1; row <= rows; row++) {
    let diagonal = distances[0] ?? 0;
    distances[0] = row;
    for (let column = 1; column <= columns; column++) {
      const above = distances[column] ?? 0;
      const isSame = first[start + row - 1] === second[start + column - 1];
      distances[column] = Math.min(above + 1, (distances[column - 1] ?? 0) + 1, diagonal + (isSame ? 0 : 1));
      diagonal = above;
    }
  }
  return distances[columns] ?? 0;
}
