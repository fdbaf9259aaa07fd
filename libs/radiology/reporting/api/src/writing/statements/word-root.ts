/** Endings of the forms of one word, tried until none is left: `hypertrophied`, `hypertrophic`, `hypertrophy`. */
const ENDINGS: readonly RegExp[] = [
  /s$/,
  /(?:ied|ies)$/,
  /(?:ed|ing)$/,
  /ly$/,
  /(?:ations?|ion)$/,
  /(?:ment|ness)$/,
  /(?:ity|al|ic|ous|ive|ar|um|us|y|e)$/,
  /at$/,
];
/** What is left has to be a word's beginning. */
const SHORTEST_ROOT = 4;

export function rootOf(word: string): string {
  if (/\d/.test(word)) return word;
  const rest = ENDINGS.reduce((left, ending) => {
    const shorter = left.replace(ending, '');
    return shorter.length >= SHORTEST_ROOT ? shorter : left;
  }, word);
  return rest.replace(/([^aeiouls])\1$/, '$1');
}
