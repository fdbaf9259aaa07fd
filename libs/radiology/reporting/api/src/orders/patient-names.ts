/** How a name that comes with an order stands to the one on record. */
export type NameComparison = 'same' | 'shorter' | 'fuller' | 'other';

/** A Chinese name is one word: two people of one family name share a character, and are two people. */
const WORD = /\p{sc=Han}+|[\p{L}\p{M}\p{N}]+/gu;

/** The words of a name in one writing: wide letters, capitals and the order of the parts make no other person. */
export function wordsOfName(name: string): string[] {
  return name.normalize('NFKC').toLowerCase().trim().match(WORD) ?? [];
}

/** `fuller` and `shorter` are of the name that came: all words of the one are in the other (`张三` and `张三 (Zhang, San)`). */
export function compareNames(known: string, came: string): NameComparison {
  const [knownWords, cameWords] = [new Set(wordsOfName(known)), new Set(wordsOfName(came))];
  // A name without a letter can only be compared as it stands.
  if (knownWords.size === 0 || cameWords.size === 0) return known.trim() === came.trim() ? 'same' : 'other';
  const isKnownWithin = [...knownWords].every((word) => cameWords.has(word));
  const isCameWithin = [...cameWords].every((word) => knownWords.has(word));
  if (isKnownWithin && isCameWithin) return 'same';
  if (isKnownWithin) return 'fuller';
  return isCameWithin ? 'shorter' : 'other';
}
