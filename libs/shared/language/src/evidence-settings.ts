/**
 * How much each kind of evidence says, in natural logarithms of how much likelier it makes a language. Fitted by coordinate descent on the
 * cross-entropy of the halves of the evaluation sets that were set aside for development; see docs/evaluation/finance.md.
 */
export const EVIDENCE_SETTINGS = {
  /** A function word of one language alone. */
  functionWord: 4.5,
  /** Another listed word. */
  word: 3.8,
  /** A listed stem with an ending or a beginning of the language. */
  inflected: 4,
  /** Two listed words in one. */
  compound: 3.2,
  /** A word that begins or ends with a listed one. */
  part: 1,
  /** How words are made counts so much where some language lists the word as it stands. */
  besideListed: 0.5,
  /** Mean log ratio of the pieces of a word, and how it grows with the length of the word over six letters. */
  pieces: 2.5,
  lengthPower: 0.5,
  mostLength: 2,
  /** How often a word of a list, a stem, an ending and a typical piece count among the pieces of their language, and what was never seen. */
  countOf: { functionWord: 2, word: 1, stem: 0.4, ending: 1.8, piece: 4 },
  unseen: 0.2,
  /** A letter that is of few languages; one that the language does not have; one that it writes in names only. */
  letter: 1.7,
  alienLetter: 2.5,
  foreignLetter: 0.6,
  /** Weight of acronyms and of names within a sentence: they are written alike in every language. */
  acronym: 0.5,
  name: 0.72,
  /** Share of words that another language takes from English: terms and names, function words. */
  borrowedTerm: 0.05,
  borrowedFunctionWord: 0.028,
};
