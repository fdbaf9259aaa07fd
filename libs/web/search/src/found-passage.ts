import type { Span } from '@trivium/shared/kernel';

/** Fields of an indexed passage: its section's own title, the titles above (the document's too), the text, and other names of what it is about. */
export type PassageField = 'title' | 'headings' | 'body' | 'aliases';

/** What one word in one field adds to the score of the search by words. */
export interface MatchedWord {
  /** The stem that was looked up, and the word as the passage or its titles write it. */
  readonly term: string;
  readonly word: string;
  readonly field: PassageField;
  readonly weight: number;
}

/** Why a passage stands where it stands. Places count from 1; a search in which the passage has no place is absent. */
export interface WhyFound {
  readonly lexical?: { readonly rank: number; readonly score: number };
  /** `similarity` is a cosine; `kind` tells whether the model compares spelling and words or meaning. */
  readonly vector?: { readonly rank: number; readonly similarity: number; readonly model: string; readonly kind: 'lexical' | 'semantic' };
  /** What each search adds to the joint rank; together 1. */
  readonly shares: { readonly lexical: number; readonly vector: number };
  readonly reranking?: {
    readonly before: number;
    readonly after: number;
    readonly features: readonly { readonly name: string; readonly value: number }[];
  };
}

/**
 * A found passage as each app's search API answers it; an app adds what it knows of the document. Spans are half-open ranges of UTF-16 code units of
 * `text`.
 */
export interface FoundPassage {
  readonly passageId: string;
  readonly documentId: string;
  /** Title of the section. */
  readonly section: string;
  readonly sectionId: string;
  /** Titles, outermost first; the last is `section`. */
  readonly sectionPath: readonly string[];
  readonly page?: number;
  readonly text: string;
  readonly highlights: readonly Span[];
  /** The part of `text` to show first. */
  readonly snippet: Span;
  /** ISO 639-1, or `und`. */
  readonly language: string;
  /** Share of the words of the query found here, weighed by their rarity, 0 to 1. */
  readonly coverage: number;
  readonly matched: readonly MatchedWord[];
  readonly why: WhyFound;
}
