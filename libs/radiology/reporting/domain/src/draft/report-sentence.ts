import type { Span } from '@trivium/radiology/findings/domain';
import type { ReportSections } from '../report';

/** Where a sentence of a report comes from. A template alone may be the source of wording without a clinical fact only. */
export type SentenceSource =
  | { readonly kind: 'dictation'; readonly spans: readonly Span[] }
  | { readonly kind: 'measurement'; readonly findingIndex: number; readonly spans: readonly Span[] }
  | { readonly kind: 'rule'; readonly guideline: string; readonly cell: string; readonly findingIndex?: number }
  | { readonly kind: 'template'; readonly templateId: string; readonly line: string }
  /** A model's wording of what `of` says; checked fact by fact. */
  | { readonly kind: 'model'; readonly of: SentenceSource; readonly engine: string }
  /** Written or changed by a person in the editor. */
  | { readonly kind: 'person' };

export interface ReportSentence {
  readonly section: keyof ReportSections;
  readonly text: string;
  readonly source: SentenceSource;
}
