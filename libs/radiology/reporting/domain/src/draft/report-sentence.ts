import type { Span } from '@trivium/radiology/findings/domain';
import type { ReportSections } from '../report';

/** Where a sentence of a report comes from. A template alone may be the source of wording without a clinical fact only. */
export type SentenceSource =
  | { readonly kind: 'dictation'; readonly spans: readonly Span[] }
  | { readonly kind: 'measurement'; readonly findingIndex: number; readonly spans: readonly Span[] }
  /** A finding as a person set it right; `spans` are the words that had told it, none for one that was added. */
  | {
      readonly kind: 'correction';
      readonly findingIndex: number;
      readonly spans: readonly Span[];
      readonly by: string;
      readonly at: string;
    }
  | { readonly kind: 'rule'; readonly guideline: string; readonly cell: string; readonly findingIndex?: number }
  /** A line of a normal template that a person chose for this report: choosing it is their statement, recorded as such. */
  | { readonly kind: 'template'; readonly templateId: string; readonly line: string }
  /** A model's wording of what `of` says; checked fact by fact. */
  | { readonly kind: 'model'; readonly of: SentenceSource; readonly engine: string }
  /** Written or changed by a person in the editor. */
  | { readonly kind: 'person' };

/**
 * `untranslated`: dictated words in another language than the report's, left as they are. `not_understood`: words that the program could not place; a person looks at them before the report is signed.
 * `open_field`: a field of a template that nobody filled in yet.
 */
export type SentenceMark = 'untranslated' | 'not_understood' | 'open_field';

export interface ReportSentence {
  readonly section: keyof ReportSections;
  readonly text: string;
  readonly source: SentenceSource;
  readonly mark?: SentenceMark;
}
