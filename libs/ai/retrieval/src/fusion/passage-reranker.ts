import { centroid, cosine } from '../vectors/unit-vectors';
import { queryWords, type QueryWords, type WordPlace } from './passage-words';

export interface RerankQuery {
  readonly text: string;
  /** Rarity of each term that the collection holds, of guessed ones already reduced. */
  readonly idf: ReadonlyMap<string, number>;
  /** A term of the collection in the place of a query term that it lacks; see `similarTerms`. */
  readonly replaced?: ReadonlyMap<string, string>;
}

/** A passage that the first search found. */
export interface RerankCandidate {
  readonly text: string;
  readonly language: string;
  /** BM25F. */
  readonly score: number;
  /** Of length 1; without it the passage gains nothing from its likeness to the best ones. */
  readonly embedding?: Float32Array;
}

/** What each feature adds to a passage's score, in the units of that score. */
export interface RerankGains {
  /** Query words that two neighbouring sentences hold together. */
  readonly sentences: number;
  /** Neighbouring query words in the same order, about as far apart. */
  readonly order: number;
  /** Neighbouring query words as a phrase. */
  readonly phrases: number;
  /** Likeness to the best passages. */
  readonly likeness: number;
}

export interface RerankedPassage<Candidate extends RerankCandidate> {
  readonly candidate: Candidate;
  readonly score: number;
  readonly gains: RerankGains;
}

/** Each a share of what a passage with every query word in the best way would gain, as parts of the query's summed idf; chosen as round numbers. */
const WEIGHTS: RerankGains = { sentences: 0.4, order: 0.2, phrases: 0.8, likeness: 0.3 };
/** Passages that count as good when the others are compared with them. */
const BEST_PASSAGES = 5;

/**
 * Orders the first hits of a search anew by what a bag of words does not see: whether the query's words stand in one place, in order and as phrases
 * (sequential dependence, Metzler and Croft, SIGIR 2005), and whether a passage is like the best ones (the cluster hypothesis; feedback as
 * Rocchio's, but it can only reorder). Made for 20 to 50 candidates. Equal scores keep their order.
 */
export function rerankPassages<Candidate extends RerankCandidate>(
  query: RerankQuery,
  candidates: readonly Candidate[],
): RerankedPassage<Candidate>[] {
  const byLanguage = new Map<string, QueryWords>();
  const isKnown = (term: string): boolean => (query.idf.get(term) ?? 0) > 0;
  const passages = candidates.map((candidate) => {
    const { language, text, score } = candidate;
    let words = byLanguage.get(language);
    if (words === undefined) {
      words = queryWords(query.text, { language, replaced: query.replaced ?? new Map<string, string>(), isKnown });
      byLanguage.set(language, words);
    }
    const gains = wordGains(words, query.idf, text);
    return { candidate, score: score + gains.sentences + gains.order + gains.phrases, gains, total: totalIdf(words, query.idf) };
  });
  const best = passages
    .toSorted((first, second) => second.score - first.score)
    .flatMap(({ candidate }) => candidate.embedding ?? [])
    .slice(0, BEST_PASSAGES);
  const middle = centroid(best);
  return passages
    .map(({ candidate, score, gains, total }) => {
      const { embedding } = candidate;
      const likeness = embedding === undefined ? 0 : WEIGHTS.likeness * total * Math.max(0, cosine(embedding, middle));
      return { candidate, score: score + likeness, gains: { ...gains, likeness } };
    })
    .sort((first, second) => second.score - first.score);
}

function totalIdf({ terms }: QueryWords, idf: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const term of terms) total += idf.get(term) ?? 0;
  return total;
}

function wordGains(words: QueryWords, idf: ReadonlyMap<string, number>, text: string): RerankGains {
  const places = words.places(text);
  const total = totalIdf(words, idf);
  const byTerm = new Map<string, WordPlace[]>();
  for (const place of places) {
    const found = byTerm.get(place.term);
    if (found === undefined) byTerm.set(place.term, [place]);
    else found.push(place);
  }
  let order = 0;
  let phrases = 0;
  for (const { first, second, distance, isPhrase } of words.pairs) {
    const firsts = byTerm.get(first);
    const seconds = byTerm.get(second);
    if (firsts === undefined || seconds === undefined) continue;
    const rarity = Math.min(idf.get(first) ?? 0, idf.get(second) ?? 0);
    if (follow(firsts, seconds, (before, after) => after.place - before.place <= distance + 1)) order += rarity;
    if (isPhrase && follow(firsts, seconds, (before, after) => after.start - before.end <= 1)) phrases += rarity;
  }
  return {
    sentences: WEIGHTS.sentences * bestSentences(places, idf),
    order: WEIGHTS.order * Math.min(total, order),
    phrases: WEIGHTS.phrases * Math.min(total, phrases),
    likeness: 0,
  };
}

function follow(
  firsts: readonly WordPlace[],
  seconds: readonly WordPlace[],
  isNear: (before: WordPlace, after: WordPlace) => boolean,
): boolean {
  return firsts.some((before) => seconds.some((after) => after.start >= before.end && isNear(before, after)));
}

/** Summed idf of the query terms in the best two neighbouring sentences. */
function bestSentences(places: readonly WordPlace[], idf: ReadonlyMap<string, number>): number {
  const bySentence = new Map<number, Set<string>>();
  for (const { term, sentence } of places) {
    const terms = bySentence.get(sentence);
    if (terms === undefined) bySentence.set(sentence, new Set([term]));
    else terms.add(term);
  }
  let best = 0;
  for (const [sentence, terms] of bySentence) {
    let sum = 0;
    for (const term of new Set([...terms, ...(bySentence.get(sentence + 1) ?? [])])) sum += idf.get(term) ?? 0;
    best = Math.max(best, sum);
  }
  return best;
}
