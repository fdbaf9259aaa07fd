/** A piece of a line; marked where the two versions differ. */
export interface LinePiece {
  readonly text: string;
  readonly isChanged: boolean;
}

export interface MarkedLines {
  readonly before: readonly LinePiece[];
  readonly after: readonly LinePiece[];
}

/** Two lines of more words than this, multiplied, are compared by their ends alone: the table would be large. */
const LARGEST_TABLE = 250_000;

/** A Chinese, Japanese or Korean character is a word here; so is a run of letters and digits, and each other sign. */
const WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu;

/** Marks the words in which a line and the one that takes its place differ: what is outside a longest common subsequence of words. */
export function markedWords(before: string, after: string): MarkedLines {
  const [one, two] = [before.match(WORDS) ?? [], after.match(WORDS) ?? []];
  const kept = one.length * two.length > LARGEST_TABLE ? commonEnds(one, two) : commonWords(one, two);
  return {
    before: joined(one, new Set(kept.map(([index]) => index))),
    after: joined(two, new Set(kept.map(([, index]) => index))),
  };
}

type Pair = readonly [before: number, after: number];

function commonWords(one: readonly string[], two: readonly string[]): readonly Pair[] {
  const width = two.length + 1;
  const lengths = new Uint16Array((one.length + 1) * width);
  const lengthAt = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = one.length - 1; row >= 0; row--)
    for (let column = two.length - 1; column >= 0; column--)
      lengths[row * width + column] =
        one[row] === two[column] ? lengthAt(row + 1, column + 1) + 1 : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < one.length && column < two.length)
    if (one[row] === two[column]) pairs.push([row++, column++]);
    else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row += 1;
    else column += 1;
  return pairs;
}

function commonEnds(one: readonly string[], two: readonly string[]): readonly Pair[] {
  const shorter = Math.min(one.length, two.length);
  const pairs: Pair[] = [];
  let start = 0;
  while (start < shorter && one[start] === two[start]) pairs.push([start, start++]);
  for (let end = 1; end <= shorter - start && one[one.length - end] === two[two.length - end]; end++)
    pairs.push([one.length - end, two.length - end]);
  return pairs;
}

function joined(words: readonly string[], kept: ReadonlySet<number>): readonly LinePiece[] {
  const pieces: { text: string; isChanged: boolean }[] = [];
  for (const [index, word] of words.entries()) {
    const isChanged = !kept.has(index);
    const last = pieces.at(-1);
    if (last?.isChanged === isChanged) last.text += word;
    else pieces.push({ text: word, isChanged });
  }
  return pieces;
}
