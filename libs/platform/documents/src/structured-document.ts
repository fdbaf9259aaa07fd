/**
 * What every reader (PDF, Markdown, HTML, CNXML …) makes of a file: one order of sections, each a run of blocks of plain text with what is needed
 * to show them again. Plain data, so that it crosses a worker boundary.
 */
export interface StructuredDocument {
  readonly title: string;
  /** BCP 47 primary tag when the file declares one. */
  readonly declaredLanguage?: string;
  /** Number of pages for paged formats. */
  readonly pageCount?: number;
  /** In reading order. A section holds only its own blocks, not those of its subsections. */
  readonly sections: readonly DocumentSection[];
  /** Images that blocks name by `assetName`. */
  readonly assets: readonly DocumentAsset[];
  /** What was left out or guessed, for the person who uploads. */
  readonly warnings: readonly DocumentWarning[];
}

export interface DocumentSection {
  /** Identifier inside the source where there is one (CNXML module id, HTML id, PDF outline title), else the ordinal. */
  readonly sourceId: string;
  /** 1 for a chapter, 2 for a section, and so on. */
  readonly level: number;
  /** Heading without its number. */
  readonly title: string;
  /** Printed number such as `3.2`, when there is one. */
  readonly number?: string;
  /** Titles of the enclosing sections, outermost first, without this one. */
  readonly ancestors: readonly string[];
  /** First and last page, counted from 1, for paged formats. */
  readonly firstPage?: number;
  readonly lastPage?: number;
  readonly blocks: readonly DocumentBlock[];
}

export type BlockKind =
  'paragraph' | 'list_item' | 'definition' | 'exercise' | 'answer' | 'quote' | 'code' | 'formula' | 'table' | 'figure';

export interface DocumentBlock {
  readonly kind: BlockKind;
  /**
   * Plain text of the block: what is searched and cited. Inline formulas stand as `$latex$`; a table has one row a line, cells divided by a tab;
   * a figure's text is its caption.
   */
  readonly text: string;
  /** Key terms that the author marks in this block, as they stand in `text`. */
  readonly terms?: readonly string[];
  /** The term that a `definition` block defines. */
  readonly term?: string;
  /** The term in another language, as a bilingual glossary gives it in brackets, and the meaning alone, of a `definition` block. */
  readonly translation?: string;
  readonly meaning?: string;
  /** Label of an `exercise`, such as `Exercise 3.1`; `text` begins with it. */
  readonly label?: string;
  /** Caption of a `table`; `text` begins with it. */
  readonly caption?: string;
  /** LaTeX of a `formula` block, without delimiters. */
  readonly latex?: string;
  /** Programming language of a `code` block. */
  readonly codeLanguage?: string;
  /** Name of the asset of a `figure` block, and its alternative text. */
  readonly assetName?: string;
  readonly alternativeText?: string;
  /** Page on which the block starts, counted from 1. */
  readonly page?: number;
}

export interface DocumentAsset {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** `code` is stable and has a text in each language in `documents.errors.ts`. */
export interface DocumentWarning {
  readonly code: string;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** Counts while a file is read, for the progress shown to a person. */
export interface ReadProgress {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}
