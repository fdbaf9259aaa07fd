/** Characters of scripts that models split nearly sign by sign. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Hundredths of a token per character, whole numbers so that sums are exact: 0.7 and 0.25 as measured for DeepSeek's tokenizer; others are near. */
const DENSE_CENTITOKENS = 70;
const SPARSE_CENTITOKENS = 25;
/** Outside the Basic Multilingual Plane (emoji, rare characters) a sign costs a token and more. */
const ASTRAL_CENTITOKENS = 100;

export interface BatchLimits {
  readonly maxInputs: number;
  /** Estimated tokens of a whole batch, and so of one text. */
  readonly maxTokens: number;
}

/** How many tokens a text is likely to have; an estimate for limits, never for a bill. */
export function estimateTokens(text: string): number {
  let centitokens = 0;
  for (const character of text) centitokens += centitokensOf(character);
  return Math.ceil(centitokens / 100);
}

/**
 * Divides texts into batches within the limits, in order. A text that is longer than a whole batch is cut behind its last character that fits: a model
 * reads no further anyway, and refusing it would lose the rest of the document.
 */
export function textBatches(texts: readonly string[], { maxInputs, maxTokens }: BatchLimits): string[][] {
  const batches: string[][] = [];
  let batch: string[] = [];
  let batchTokens = 0;
  for (const text of texts) {
    const fitting = cutToTokens(text, maxTokens);
    const tokens = estimateTokens(fitting);
    if (batch.length > 0 && (batch.length === maxInputs || batchTokens + tokens > maxTokens)) {
      batches.push(batch);
      batch = [];
      batchTokens = 0;
    }
    batch.push(fitting);
    batchTokens += tokens;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}

function cutToTokens(text: string, maxTokens: number): string {
  let centitokens = 0;
  let end = 0;
  for (const character of text) {
    centitokens += centitokensOf(character);
    if (centitokens > maxTokens * 100) return text.slice(0, end);
    end += character.length;
  }
  return text;
}

function centitokensOf(character: string): number {
  if (character.length > 1) return ASTRAL_CENTITOKENS;
  return DENSE.test(character) ? DENSE_CENTITOKENS : SPARSE_CENTITOKENS;
}
