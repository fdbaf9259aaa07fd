import type { UiLanguage, VerifiedText } from '@trivium/shared/kernel';

import type { RecordedText } from './recorded-text';

export interface RunStyle {
  readonly emphasis?: 'strong' | 'emphasis' | 'code';
  /** Address of an `https:`, `http:` or `mailto:` link; others are shown as text only. */
  readonly link?: string;
  /** Mark of an entry in a list of sources, printed behind the text as `[mark]`. */
  readonly citation?: string;
}

/** Words of a person, or of the program's own forms, or quoted from a source. */
export interface OwnRun extends RunStyle {
  readonly kind: 'person' | 'source';
  readonly text: string;
  /** Whether `$…$` is LaTeX, as in textbooks, and not money. */
  readonly hasFormulas?: boolean;
}

/** Generated words: only those that were checked, just now by the gate or by their record when they are read again. */
export interface GeneratedRun extends RunStyle {
  readonly kind: 'generated';
  readonly content: VerifiedText | RecordedText;
  /** How the words are to be read: Markdown unless told, drawn as headings, lists and tables; `plain` for quotes, whose asterisks are asterisks. */
  readonly markup?: 'markdown' | 'plain';
  readonly hasFormulas?: boolean;
}

export type TextRun = OwnRun | GeneratedRun;

export interface TableColumn {
  readonly title: string;
  /** Printed with the title, so that every number below has one. */
  readonly unit?: string;
  readonly align?: 'start' | 'end';
}

/** Words, or a number with a fixed count of digits behind the point. */
export type TableCell<Run = TextRun> = readonly Run[] | { readonly value: number; readonly fractionDigits?: number };

export interface SourceEntry {
  readonly mark: string;
  readonly text: string;
  readonly link?: string;
}

export type ExportBlock<Run = TextRun> =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly runs: readonly Run[] }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | {
      readonly kind: 'list';
      readonly isOrdered: boolean;
      readonly items: readonly (readonly Run[])[];
      /** How deep each item stands in the one above it, from 0; all at 0 unless told. */
      readonly depths?: readonly number[];
    }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly TableCell<Run>[])[];
    }
  | { readonly kind: 'image'; readonly png: Uint8Array; readonly alternativeText: string; readonly caption?: readonly Run[] }
  | { readonly kind: 'formula'; readonly latex: string; readonly plainText: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'page-break' }
  | { readonly kind: 'sources'; readonly title: string; readonly entries: readonly SourceEntry[] }
  | { readonly kind: 'notice'; readonly runs: readonly Run[] }
  | { readonly kind: 'signature'; readonly name: string; readonly role?: string; readonly signedAt: string };

export interface DocumentMetadata {
  readonly author: string;
  readonly organisation?: string;
  readonly subject?: string;
  /** Stands in the file: the same document made for the same moment has the same bytes. */
  readonly createdAt: Date;
}

/** What stands on every page; formats without pages show it at both ends. Words of the program's own forms, never generated ones. */
export interface PageMarks {
  /** One line at the head: whose document it is. */
  readonly header?: string;
  /** One line at the foot: what the document may not be used for. */
  readonly notice?: string;
  /** Large, pale, across the page: a word or two, such as `DRAFT`. */
  readonly watermark?: string;
}

/** A document without a format. `Run` says whose words it may hold: `ExportDocument<OwnRun>` holds nothing generated, and needs no label. */
export interface ExportDocument<Run extends TextRun = TextRun> {
  readonly title: string;
  readonly language: UiLanguage;
  readonly metadata: DocumentMetadata;
  readonly page?: PageMarks;
  readonly blocks: readonly ExportBlock<Run>[];
}

export type ExportFormat = 'md' | 'html' | 'pdf' | 'docx' | 'xlsx' | 'json' | 'png';

export const EXPORT_FORMATS = ['md', 'html', 'pdf', 'docx', 'xlsx', 'json', 'png'] as const satisfies readonly ExportFormat[];
