/** A run of text: in both texts, only in the older, or only in the newer. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Cells of the comparison table beyond which two texts are shown as wholly different: nobody reads a diff of that size. */
const MOST_CELLS = 1_000_000;

/**
 * What changed from one text to another, word by word (longest common subsequence). Words by `Intl.Segmenter`, because Chinese and Japanese have no
 * blanks.
 */
export function wordChanges(before: string, after: string, language: string): readonly WordChange[] {
  const older = wordsOf(before, language);
  const newer = wordsOf(after, language);
  let start = 0;
  while (start < older.length && start < newer.length && older[start] === newer[start]) start++;
  let end = 0;
  while (end < older.length - start && end < newer.length - start && older.at(-1 - end) === newer.at(-1 - end)) end++;
  const middle = changesBetween(older.slice(start, older.length - end), newer.slice(start, newer.length - end));
  return joined([
    ...older.slice(0, start).map((text) => ({ kind: 'same' as const, text })),
    ...middle,
    ...older.slice(older.length - end).map((text) => ({ kind: 'same' as const, text })),
  ]);
}

function changesBetween(older: readonly string[], newer: readonly string[]): readonly WordChange[] {
  const removed = older.map((text): WordChange => ({ kind: 'removed', text }));
  const added = newer.map((text): WordChange => ({ kind: 'added', text }));
  if (older.length * newer.length > MOST_CELLS || older.length === 0 || newer.length === 0) return [...removed, ...added];
  const width = newer.length + 1;
  const length = new Uint32Array((older.length + 1) * width);
  const at = (row: number, column: number): number => length[row * width + column] ?? 0;
  for (let row = older.length - 1; row >= 0; row--)
    for (let column = newer.length - 1; column >= 0; column--)
      length[row * width + column] =
        older[row] === newer[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
  const changes: WordChange[] = [];
  let row = 0;
  let column = 0;
  while (row < older.length || column < newer.length) {
    const [one, other] = [removed[row], added[column]];
    if (one && other && one.text === other.text) {
      changes.push({ kind: 'same', text: one.text });
      row++;
      column++;
    } else if (one && (!other || at(row + 1, column) >= at(row, column + 1))) {
      changes.push(one);
      row++;
    } else if (other) {
      changes.push(other);
      column++;
    }
  }
  return changes;
}

function wordsOf(text: string, language: string): readonly string[] {
  return [...segmenterOf(language).segment(text)].map(({ segment }) => segment);
}

function segmenterOf(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' });
  } catch {
    // A feed can declare anything as its language.
    return new Intl.Segmenter('en', { granularity: 'word' });
  }
}

/** Neighbours of one kind as one run. */
function joined(changes: readonly WordChange[]): readonly WordChange[] {
  const runs: WordChange[] = [];
  for (const { kind, text } of changes) {
    const last = runs.at(-1);
    if (last?.kind === kind) runs[runs.length - 1] = { kind, text: last.text + text };
    else runs.push({ kind, text });
  }
  return runs;
}
