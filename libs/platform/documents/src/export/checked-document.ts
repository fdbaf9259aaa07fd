import type { ExportBlock, ExportDocument, RunStyle } from './export-document';

/** Whose words they are: a person's or the program's own forms, quoted from a source, put together by the program, or written by a model. */
export type SpanOrigin = 'person' | 'source' | 'program' | 'model';

/** A stretch of words as it is drawn. */
export interface Span extends RunStyle {
  readonly text: string;
  readonly origin: SpanOrigin;
  /** Record of how generated words came to be. */
  readonly provenanceId?: string;
  /** The text is LaTeX. */
  readonly isFormula?: true;
}

/** Says before generated words who wrote them; put in by the check, so that no document can forget it. */
export interface AttributionBlock {
  readonly kind: 'attribution';
  readonly origin: 'program' | 'model';
  readonly provenanceId?: string;
}

export type CheckedBlock = ExportBlock<Span> | AttributionBlock;

/** What renderers draw: plain data, which may be given to a thread. Generated words in it were checked, their Markdown is read, and each is attributed. */
export interface CheckedDocument extends Pick<ExportDocument, 'title' | 'language' | 'metadata' | 'page'> {
  readonly blocks: readonly CheckedBlock[];
}
