import type { QueryTerms } from './field-terms';
import { isSimilarTerm, mayBeMisspelt, similarTerms, type SimilarTerm } from './similar-terms';

/** A word of the query that the collection does not hold, and what it may mean there. */
export interface MeantTerms {
  readonly unknown: string;
  readonly similar: readonly SimilarTerm[];
}

/** More unknown words than these are no slips of the finger but another subject, or another language. */
const MAX_UNKNOWN = 6;
/** In a larger collection too many words share one letter. */
const MANY_CHUNKS = 5_000;
const MAX_CANDIDATES = 4_000;

/** Words of the query that no chunk holds although its language's analysis of the collection would, and that look like words misspelt. */
export function unknownWords(spoken: QueryTerms, isKnown: (term: string) => boolean, languages: readonly string[]): string[] {
  const unknown = new Set<string>();
  for (const language of languages) {
    const terms = [...(spoken.byLanguage.get(language) ?? [])];
    for (const term of terms) if (!isKnown(term) && mayBeMisspelt(term)) unknown.add(term);
  }
  return unknown.size > MAX_UNKNOWN ? [] : [...unknown];
}

/** Where to look up what a collection holds. */
export interface TermSource {
  /** Terms that begin with a prefix, at most so many. */
  beginningWith(prefix: string, limit: number): Promise<readonly string[]>;
  /** In how many chunks each of the terms stands; those that no searched chunk holds are left out. */
  frequencies(terms: readonly string[]): Promise<ReadonlyMap<string, number>>;
}

/** Looks for what unknown words mean: nobody misspells the first letter often, and only words that begin alike can be read from the index. */
export async function meantTerms(unknown: readonly string[], chunks: number, source: TermSource): Promise<MeantTerms[]> {
  const found: MeantTerms[] = [];
  for (const word of unknown) {
    const prefix = word.slice(0, chunks > MANY_CHUNKS ? 2 : 1);
    const near = (await source.beginningWith(prefix, MAX_CANDIDATES)).filter((term) => isSimilarTerm(word, term));
    if (near.length === 0) continue;
    const known = [...(await source.frequencies(near))].map(([term, holding]) => ({ term, chunks: holding }));
    const similar = similarTerms(word, known);
    if (similar.length > 0) found.push({ unknown: word, similar });
  }
  return found;
}
