import { conceptsIn } from '../meaning-reader';
import { messageFeatures } from './message-features';

/** Buckets of the hashed features, a power of two. */
export const BUCKETS = 1 << 17;

const PIECE = /[a-z][a-z'-]*|\p{Script=Han}+/gu;
/** Characters of a Chinese gram, and of a gram inside an English word, at most. */
const HAN_LONGEST = 4;
const LETTERS = 4;
const LONG_WORD = 5;
/** Words, or characters, between two that are read as a pair though they are no neighbours. */
const SKIP_EN = 3;
const SKIP_ZH = 4;

/**
 * The buckets of what a text holds, each once: English words, their neighbours by two and three, pairs with a gap, pieces of long words (so that a misspelt word is half known); Chinese
 * characters by one to four; word classes; and concepts of the rules' tables.
 * @param sentences of one message, spelled out
 */
export function messageGrams(sentences: readonly string[]): Uint32Array {
  const text = sentences.join(' ').toLowerCase();
  const found = new Set<number>();
  const add = (gram: string): void => {
    found.add(bucketOf(gram));
  };
  const pieces = text.match(PIECE) ?? [];
  addEnglish(
    pieces.filter((piece) => /[a-z]/u.test(piece)),
    add,
  );
  for (const piece of pieces) if (!/[a-z]/u.test(piece)) addChinese(piece, add);
  for (const feature of messageFeatures([text])) add(`c:${feature}`);
  for (const concept of conceptsIn(sentences)) add(`n:${concept}`);
  return Uint32Array.from(found);
}

function addEnglish(words: readonly string[], add: (gram: string) => void): void {
  words.forEach((word, at) => {
    add(`w:${word}`);
    const [next, third] = [words[at + 1], words[at + 2]];
    if (next !== undefined) add(`w:${word} ${next}`);
    if (next !== undefined && third !== undefined) add(`w:${word} ${next} ${third}`);
    for (let gap = 2; gap <= SKIP_EN; gap++) if (words[at + gap] !== undefined) add(`s:${word} ${words[at + gap] ?? ''}`);
    if (word.length < LONG_WORD) return;
    const edged = `^${word}$`;
    for (let from = 0; from + LETTERS <= edged.length; from++) add(`l:${edged.slice(from, from + LETTERS)}`);
  });
}

function addChinese(piece: string, add: (gram: string) => void): void {
  for (let at = 0; at < piece.length; at++) {
    for (let length = 1; length <= HAN_LONGEST && at + length <= piece.length; length++) add(`h:${piece.slice(at, at + length)}`);
    for (let gap = 2; gap <= SKIP_ZH && at + gap < piece.length; gap++) add(`g:${piece[at] ?? ''}${piece[at + gap] ?? ''}`);
  }
}

/** FNV-1a (Fowler, Noll, Vo), mixed once more, because its low bits alone are uneven. */
function bucketOf(gram: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < gram.length; at++) hash = Math.imul(hash ^ gram.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) & (BUCKETS - 1);
}
