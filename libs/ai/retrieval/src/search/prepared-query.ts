import type { OrganisationId } from '@trivium/shared/kernel';
import { identifyLanguage } from '@trivium/shared/language';
import type { CollectionSettings } from '../collection-settings';
import type { PostingRow, WeightedTerm } from '../lexical/bm25f-scorer';
import type { TermClause } from '../lexical/clause-filter';
import { type QueryTerms, queryTerms, termsOf } from '../lexical/field-terms';
import type { CollectionProfile } from '../lexical/lexical-search.repository';
import type { MeantTerms } from '../lexical/meant-terms';
import { parseQuery, type QueryClause } from '../query/parse-query';
import type { SearchQuery } from './search-results';

/** A query as a collection is asked: read, cut into terms, weighed by their rarity there. */
export interface PreparedQuery {
  readonly organisationId: OrganisationId;
  readonly collectionId: string;
  /** Everything that ranks, without operators. */
  readonly text: string;
  readonly language: string;
  readonly clauses: readonly QueryClause[];
  readonly termClauses: readonly TermClause[];
  readonly spoken: QueryTerms;
  readonly profile: CollectionProfile;
  readonly settings: CollectionSettings;
  /** Inverse document frequencies; of a term that no chunk holds the greatest possible. */
  readonly idf: ReadonlyMap<string, number>;
  /** The terms that score, the most informative first. */
  readonly weighted: readonly WeightedTerm[];
  /** For each word that the collection lacks, the likeliest of what may be meant. */
  readonly replaced: ReadonlyMap<string, string>;
  readonly meant: readonly MeantTerms[];
  /** Postings of the terms that score and of those that clauses demand. */
  readonly postings: readonly PostingRow[];
}

/** What a query says before a collection is looked at. */
export interface ReadQuery {
  readonly text: string;
  readonly language: string;
  readonly clauses: readonly QueryClause[];
}

/** Terms beyond these are the least informative of a pasted page. */
export const MAX_QUERY_TERMS = 64;
/** Enough to tell a language. */
const IDENTIFIED_CHARACTERS = 2_000;

export function readQuery({ query, language, syntax = 'plain' }: Pick<SearchQuery, 'query' | 'language' | 'syntax'>): ReadQuery {
  const { text, clauses } = parseQuery(query, { syntax });
  return { text, clauses, language: language ?? identifyLanguage(text.slice(0, IDENTIFIED_CHARACTERS)).language };
}

/** Terms of a query in its own language and in those of the collection. */
export function spokenTerms({ text, language }: ReadQuery, profile: CollectionProfile): QueryTerms {
  return queryTerms(text, [language, ...profile.languages]);
}

/** What clauses demand of postings; a clause without any term (a full stop in quotes) demands nothing. */
export function termClausesOf(clauses: readonly QueryClause[], languages: readonly string[]): TermClause[] {
  return clauses.flatMap(({ mode, field, text, kind }) => {
    // That a phrase is absent only its text can tell: its words may stand apart.
    if (mode === 'must-not' && kind === 'phrase' && termsOf(text, languages[0] ?? 'und').length > 1) return [];
    const alternatives = [...new Set(languages)]
      .map((language) => [...new Set(termsOf(text, language))])
      .filter((terms) => terms.length > 0);
    return alternatives.length === 0 ? [] : [{ mode, alternatives, ...(field && { field }) }];
  });
}

/** idf = ln(1 + (N − n + ½) ÷ (n + ½)), never negative (Lucene's form of Robertson and Spärck Jones). */
export function inverseDocumentFrequency(chunks: number, df: number): number {
  return Math.log(1 + (chunks - df + 0.5) / (df + 0.5));
}

/**
 * The terms that the collection holds, weighed by rarity and by how often the query says them, and those that may be meant by words it does not hold; the
 * most informative first, ties by term. `replaced` names for each such word the likeliest.
 */
export function weighTerms(
  spoken: QueryTerms,
  frequencies: ReadonlyMap<string, number>,
  chunks: number,
  meant: readonly MeantTerms[] = [],
): { idf: Map<string, number>; weighted: WeightedTerm[]; replaced: Map<string, string> } {
  const idf = new Map<string, number>();
  const weights = new Map<string, { rarity: number; weight: number }>();
  // A term that stands only in titles above its chunks is as rare as one that stands in one chunk.
  const rarityOf = (term: string): number =>
    inverseDocumentFrequency(chunks, Math.max(frequencies.has(term) ? 1 : 0, frequencies.get(term) ?? 0));
  for (const [term, count] of spoken.counts) {
    idf.set(term, rarityOf(term));
    if (frequencies.has(term)) weights.set(term, { rarity: rarityOf(term), weight: rarityOf(term) * count });
  }
  const replaced = new Map<string, string>();
  for (const { unknown, similar } of meant) {
    for (const { term, weight } of similar) {
      // What the query says itself counts fully already; what no searched chunk holds finds nothing.
      if (spoken.counts.has(term) || !frequencies.has(term)) continue;
      if (!replaced.has(unknown)) replaced.set(unknown, term);
      const rarity = rarityOf(term) * weight;
      if (rarity <= (weights.get(term)?.rarity ?? 0)) continue;
      idf.set(term, rarity);
      weights.set(term, { rarity, weight: rarity * (spoken.counts.get(unknown) ?? 1) });
    }
  }
  const weighted = [...weights].sort(([first, one], [second, two]) => two.rarity - one.rarity || (first < second ? -1 : 1));
  return { idf, weighted: weighted.slice(0, MAX_QUERY_TERMS).map(([term, { weight }]) => ({ term, weight })), replaced };
}

/** Document frequencies from all postings of the terms. */
export function frequenciesOf(postings: readonly PostingRow[]): Map<string, number> {
  const frequencies = new Map<string, number>();
  for (const { term, df } of postings) frequencies.set(term, (frequencies.get(term) ?? 0) + df);
  return frequencies;
}
