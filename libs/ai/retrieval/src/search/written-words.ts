import { indexTerms } from '@trivium/shared/language';
import { knownLanguage } from '../chunks/chunker';
import type { MeantTerms } from '../lexical/meant-terms';
import type { SearchHit } from './search-results';

/** A word of the query that nothing holds, as it was typed, and the words that were searched in its place, as the first hits write them. */
export interface MeantWord {
  readonly written: string;
  readonly searched: readonly string[];
}

/** Terms are stems, which nobody wants to read: `memori` is shown as the `memories` that was found. A term that no shown hit holds is left out. */
export function meantWords(
  meant: readonly MeantTerms[],
  { text, languages }: { readonly text: string; readonly languages: readonly string[] },
  hits: readonly SearchHit[],
): MeantWord[] {
  if (meant.length === 0) return [];
  const typed = new Map(languages.flatMap((language) => [...firstSpellings(text, language)]));
  const found = new Map<string, string>();
  for (const hit of hits) for (const [term, word] of firstSpellings(hit.text, hit.language)) if (!found.has(term)) found.set(term, word);
  return meant.flatMap(({ unknown, similar }) => {
    const searched = similar.flatMap(({ term }) => found.get(term) ?? []);
    return searched.length === 0 ? [] : [{ written: typed.get(unknown) ?? unknown, searched: [...new Set(searched)] }];
  });
}

/** Each term of a text as the text writes it first, in small letters. */
export function firstSpellings(text: string, language: string): Map<string, string> {
  const spellings = new Map<string, string>();
  for (const { term, span } of indexTerms(text, knownLanguage(language))) {
    if (!spellings.has(term)) spellings.set(term, text.slice(span.start, span.end).toLowerCase());
  }
  return spellings;
}
