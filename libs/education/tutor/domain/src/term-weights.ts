import { indexTerms, type Language } from '@trivium/shared/language';
import { type Passage } from './passage';

/** How much each term of a question says: inverse document frequency, natural logarithm, above 0. */
export type TermWeights = ReadonlyMap<string, number>;

/** The terms of one passage, once for the whole text and once with the headings above it. */
export interface PassageTerms {
  readonly own: ReadonlySet<string>;
  readonly headings: ReadonlySet<string>;
}

export function termsOf(text: string, language: Language): Set<string> {
  return new Set(indexTerms(text, language).map(({ term }) => term));
}

export function passageTerms(passage: Passage): PassageTerms {
  return { own: termsOf(passage.text, passage.language), headings: termsOf(passage.sectionPath.join('\n'), passage.language) };
}

/**
 * Weights of the question's terms. The index knows them best (`known`: its own inverse document frequencies); a term it does not know, or a
 * search without such figures, is weighed by the passages found: in a list of the best passages for a question, a term in none of them is rare
 * in the course or absent from it. BM25's form (Robertson and Zaragoza 2009): ln(1 + (N − n + ½) / (n + ½)).
 */
export function weighTerms(terms: readonly string[], found: readonly PassageTerms[], known?: TermWeights): TermWeights {
  const weights = new Map<string, number>();
  for (const term of terms) {
    const given = known?.get(term);
    const count = found.filter(({ own, headings }) => own.has(term) || headings.has(term)).length;
    weights.set(term, given ?? Math.log(1 + (found.length - count + 0.5) / (count + 0.5)));
  }
  return weights;
}

/** Weighted share, 0…1, of `terms` that `holds` says yes to; 0 for no terms. */
export function coverage(terms: readonly string[], weights: TermWeights, holds: (term: string) => boolean | number): number {
  let all = 0;
  let held = 0;
  for (const term of terms) {
    const weight = weights.get(term) ?? 0;
    all += weight;
    held += weight * Number(holds(term));
  }
  return all === 0 ? 0 : held / all;
}
