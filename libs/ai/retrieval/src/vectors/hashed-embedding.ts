import { termsOf } from '../lexical/field-terms';
import { toUnitLength } from './unit-vectors';
import type { EmbeddingProvider, PassageToEmbed, QueryToEmbed } from './embedding-provider';

/** Length of an embedding. */
export const EMBEDDING_DIMENSIONS = 384;
/** Stored with each vector: vectors of two algorithms must never be compared. Raise the number when anything below changes. */
export const EMBEDDING_ID = 'hashed-terms-384-v1';

const BIGRAM_WEIGHT = 0.5;
const GRAM_SIZES = [3, 4] as const;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

/**
 * Vector of a passage from its own terms alone, so that it is computed once and never grows stale: signed feature hashing (Weinberger et al.,
 * ICML 2009) of words, neighbouring pairs and, in scripts with spaces, character 3- and 4-grams; frequencies are damped by ln(1 + n).
 * It is lexical: no synonym is known to it.
 *
 * @param terms in reading order, as the index has them
 * @returns length 1; all zero when there is no term
 */
export function embedPassage(terms: readonly string[]): Float32Array {
  return embed(terms, () => 1);
}

/**
 * Vector of a query, comparable with those of passages. Each term counts by the square of its rarity: one factor for either side, of which the
 * passage's may not be stored because it changes with the collection.
 *
 * @param idf inverse document frequency of a term, 0 or more
 */
export function embedQuery(terms: readonly string[], idf: (term: string) => number): Float32Array {
  return embed(terms, (term) => idf(term) ** 2);
}

/** The embedded provider: deterministic, offline, always there. */
export class HashedEmbedding implements EmbeddingProvider {
  readonly id = EMBEDDING_ID;
  readonly dimensions = EMBEDDING_DIMENSIONS;
  readonly kind = 'lexical';

  async embedPassages(passages: readonly PassageToEmbed[]): Promise<readonly Float32Array[]> {
    return passages.map(({ text, language }) => embedPassage(termsOf(text, language)));
  }

  async embedQuery({ text, language, inverseFrequencies }: QueryToEmbed): Promise<Float32Array | undefined> {
    const terms = termsOf(text, language);
    if (terms.length === 0) return undefined;
    return embedQuery(terms, (term) => inverseFrequencies?.get(term) ?? 1);
  }
}

function embed(terms: readonly string[], weightOf: (term: string) => number): Float32Array {
  const counts = new Map<string, { frequency: number; weight: number }>();
  const count = (feature: string, frequency: number, weight: number): void => {
    const known = counts.get(feature);
    if (known === undefined) counts.set(feature, { frequency, weight });
    else {
      known.frequency += frequency;
      known.weight = Math.max(known.weight, weight);
    }
  };
  let previous: { term: string; weight: number } | undefined;
  for (const term of terms) {
    const weight = weightOf(term);
    count(term, 1, weight);
    if (previous !== undefined) count(`${previous.term} ${term}`, BIGRAM_WEIGHT, Math.min(previous.weight, weight));
    const grams = characterGrams(term);
    for (const gram of grams) count(`#${gram}`, 1 / Math.sqrt(grams.length), weight);
    previous = { term, weight };
  }
  const vector = new Float32Array(EMBEDDING_DIMENSIONS);
  for (const [feature, { frequency, weight }] of counts) {
    const hash = hash32(feature);
    const index = hash % EMBEDDING_DIMENSIONS;
    const sign = hash >>> 31 === 0 ? 1 : -1;
    vector[index] = (vector[index] ?? 0) + sign * weight * Math.log(1 + frequency);
  }
  return toUnitLength(vector);
}

/** Pieces of a word with its ends marked; what two inflections or a misspelling share. A Chinese term is as short as a gram itself. */
function characterGrams(term: string): string[] {
  if (UNSPACED.test(term)) return [];
  const marked = `^${term}$`;
  return GRAM_SIZES.flatMap((size) =>
    Array.from({ length: Math.max(0, marked.length - size + 1) }, (_, at) => marked.slice(at, at + size)),
  );
}

/** FNV-1a over UTF-16 code units with the final mix of MurmurHash3: the index comes from all bits, the sign from the highest. */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
