import type { DocumentMetadata } from '../metadata-filter';

/** Kinds of block a chunk treats differently; the names are those of the document readers. */
export type BlockKind =
  'paragraph' | 'list_item' | 'definition' | 'exercise' | 'answer' | 'quote' | 'code' | 'formula' | 'table' | 'figure';

/** One paragraph, table, formula … of a section, in reading order. */
export interface IndexableBlock {
  /** Place of the block in its document; what {@link SearchHit.blocks} refers to. */
  readonly ordinal: number;
  readonly kind: BlockKind;
  readonly text: string;
  /** Page on which the block starts, counted from 1. */
  readonly page?: number;
}

export interface IndexableSection {
  /** A uuid. */
  readonly sectionId: string;
  /** Titles, outermost first, the section's own title last. */
  readonly path: readonly string[];
  /** Printed number such as `3.2`. */
  readonly number?: string;
  /** Other names of what the section is about: key terms, translations, abbreviations. Found, never shown. */
  readonly aliases?: readonly string[];
  /** The larger section (a uuid) whose part this one is, when section search should answer with that; the section itself when absent. */
  readonly groupId?: string;
  readonly blocks: readonly IndexableBlock[];
}

export interface IndexableDocument {
  /** A uuid. */
  readonly documentId: string;
  readonly title: string;
  /** ISO 639-1. Unknown ones are treated as `und`: folded words without stop words. */
  readonly language: string;
  /** For filters; never searched. */
  readonly metadata?: DocumentMetadata;
  readonly sections: readonly IndexableSection[];
}
