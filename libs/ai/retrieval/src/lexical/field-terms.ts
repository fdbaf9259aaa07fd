import { indexTerms, tokenize } from '@trivium/shared/language';
import { knownLanguage } from '../chunks/chunker';

/**
 * Fields of a chunk. `title`: number and title of its own section. `headings`: titles of the enclosing sections and of the document. `aliases`:
 * other names of the section's subject.
 */
export const FIELDS = ['title', 'headings', 'body', 'aliases'] as const;
export type Field = (typeof FIELDS)[number];
export type PerField<Value> = Readonly<Record<Field, Value>>;

/** How often each term stands in each field of one chunk, and how many terms each field holds. */
export interface FieldTerms {
  readonly frequencies: ReadonlyMap<string, PerField<number>>;
  readonly lengths: PerField<number>;
}

/** What a posting has room for; a longer table saturates, which no ranking notices. */
export const MAX_COUNTS: PerField<number> = { title: 31, headings: 31, body: 1_023, aliases: 63 };
/** Field lengths are kept as smallint. */
export const MAX_LENGTH = 32_767;
/** Longer "words" are binary noise and would not fit an index entry. */
const MAX_TERM_CHARACTERS = 64;
/** What is read of a query: a pasted chapter is as good by its beginning, and the terms are capped anyway. */
const MAX_QUERY_CHARACTERS = 12_000;
const UNSTORABLE = new RegExp(`${String.fromCharCode(0)}|\\p{Surrogate}`, 'gu');

/** The text without what PostgreSQL cannot store (NUL, halves of surrogate pairs); same length, so that character offsets hold. */
export function storable(text: string): string {
  return text.replace(UNSTORABLE, '\uFFFD');
}

/** Terms of a text in one language; of a text of stop words only ("The Who", "是什么") the words themselves, on both sides of the search. */
export function termsOf(text: string, language: string): string[] {
  const known = knownLanguage(language);
  const terms = indexTerms(text, known).map(({ term }) => term);
  const chosen = terms.length > 0 ? terms : tokenize(text, known).map((token) => token.text.normalize('NFKC').toLowerCase());
  return chosen.filter((term) => term !== '').map((term) => storable(term.slice(0, MAX_TERM_CHARACTERS)));
}

/** Counts the terms of one chunk by field. */
export function countFieldTerms(terms: PerField<readonly string[]>): FieldTerms {
  const frequencies = new Map<string, Record<Field, number>>();
  for (const field of FIELDS) {
    for (const term of terms[field]) {
      let counts = frequencies.get(term);
      if (counts === undefined) frequencies.set(term, (counts = { title: 0, headings: 0, body: 0, aliases: 0 }));
      counts[field] = Math.min(MAX_COUNTS[field], counts[field] + 1);
    }
  }
  const length = (field: Field): number => Math.min(MAX_LENGTH, terms[field].length);
  return {
    frequencies,
    lengths: { title: length('title'), headings: length('headings'), body: length('body'), aliases: length('aliases') },
  };
}

/** Terms of a query with how often it says each of them. */
export interface QueryTerms {
  readonly counts: ReadonlyMap<string, number>;
  /** The terms a document of each language could hold; for the share of the query that a hit covers. */
  readonly byLanguage: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Terms of a query in its own language and in those of the documents; a term that several analyses give counts once. */
export function queryTerms(query: string, languages: readonly string[]): QueryTerms {
  const text = query.slice(0, MAX_QUERY_CHARACTERS);
  const counts = new Map<string, number>();
  const byLanguage = new Map<string, ReadonlySet<string>>();
  for (const language of new Set(languages)) {
    const own = new Map<string, number>();
    for (const term of termsOf(text, language)) own.set(term, (own.get(term) ?? 0) + 1);
    for (const [term, count] of own) counts.set(term, Math.max(counts.get(term) ?? 0, count));
    byLanguage.set(language, new Set(own.keys()));
  }
  return { counts, byLanguage };
}
