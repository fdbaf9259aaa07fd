import type { AssertedWord } from './assertion-reader';
import type { Mention } from './mention';
import type { ReportWord } from './report-words';
import type { Sentence, SentencePart } from './sentences';
import type { ConceptEntry } from './words/concept-words';

export type ConceptMeaning = { readonly concept: ConceptEntry; readonly organ?: string };

/** Parts of a sentence that tell of one thing, or of two that share all that is said. */
export interface Unit {
  readonly parts: SentencePart[];
}

export interface SentenceContext {
  readonly sentence: Sentence;
  readonly text: string;
  readonly heading: readonly ReportWord[];
  readonly before: readonly Mention[];
}

/** What one mention is made of. */
export interface MentionPlace {
  readonly word: ReportWord;
  readonly unit: Unit;
  readonly words: readonly ReportWord[];
  readonly context: SentenceContext;
  readonly asserted: AssertedWord | undefined;
  readonly inherited?: Mention;
  /** What a thing is that has looks and a size, but no name. */
  readonly unnamed?: ConceptEntry | undefined;
  readonly denied: ReadonlySet<ReportWord>;
  readonly earlier: readonly Mention[];
}

export const placesOf = (words: readonly ReportWord[]): ReportWord[] =>
  words.filter((word) => word.meaning.some(({ kind }) => kind === 'organ' || kind === 'side' || kind === 'site'));

export const conceptIn = (word: ReportWord): ConceptMeaning | undefined => {
  for (const meaning of word.meaning) if (meaning.kind === 'concept') return meaning;
  return undefined;
};
