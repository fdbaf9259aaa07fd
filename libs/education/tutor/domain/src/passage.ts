import type { Language } from '@trivium/shared/language';

/** Kinds of block that an author wrote to be read aloud as sentences; the others are shown, never quoted as an answer's sentence. */
export const PROSE_KINDS = ['paragraph', 'list_item', 'definition', 'quote', 'answer'] as const;

export type PassageBlockKind = (typeof PROSE_KINDS)[number] | 'exercise' | 'code' | 'formula' | 'table' | 'figure';

/** One block of a passage, as the reader of the book sees it. */
export interface PassageBlock {
  readonly kind: PassageBlockKind;
  readonly text: string;
  /** Page, counted from 1, of a paged source. */
  readonly page?: number;
  /** The term that a `definition` block defines. */
  readonly term?: string;
  /** LaTeX of a `formula` block, without delimiters. */
  readonly latex?: string;
  /** Name of the image of a `figure` block, and what it shows in words. */
  readonly assetName?: string;
  readonly alternativeText?: string;
}

/** A passage of the course that the search found, best first in a list. */
export interface Passage {
  readonly passageId: string;
  readonly materialId: string;
  readonly materialTitle: string;
  readonly sectionId: string;
  /** Titles from the outermost section to the passage's own. */
  readonly sectionPath: readonly string[];
  readonly page?: number;
  readonly language: Language;
  /** The search's own score, comparable inside one list only. */
  readonly score: number;
  /** The passage as one text; block texts are found in it. */
  readonly text: string;
  readonly blocks: readonly PassageBlock[];
}

/** A passage's own section title, `''` when the source has none. */
export function sectionTitle(passage: Pick<Passage, 'sectionPath'>): string {
  return passage.sectionPath.at(-1) ?? '';
}
