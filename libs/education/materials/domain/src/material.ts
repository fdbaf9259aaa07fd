import type { Id } from '@trivium/shared/kernel';

export type MaterialId = Id<'material'>;
export type SectionId = Id<'section'>;
/** One attempt at importing a material; its contents hang on it. */
export type ImportId = Id<'import'>;

export const MATERIAL_STATES = ['importing', 'ready', 'failed'] as const;
export type MaterialState = (typeof MATERIAL_STATES)[number];

export const BLOCK_KINDS = [
  'paragraph',
  'list_item',
  'definition',
  'exercise',
  'answer',
  'quote',
  'code',
  'formula',
  'table',
  'figure',
] as const;
export type MaterialBlockKind = (typeof BLOCK_KINDS)[number];

/** What a block needs besides its text to be shown again. */
export interface MaterialBlockData {
  readonly terms?: readonly string[];
  readonly term?: string;
  readonly translation?: string;
  readonly meaning?: string;
  readonly label?: string;
  readonly caption?: string;
  readonly latex?: string;
  readonly codeLanguage?: string;
  readonly assetName?: string;
  readonly alternativeText?: string;
}

/** A block of a stored section; `ordinal` counts from 0 within the section. */
export interface MaterialBlock {
  readonly ordinal: number;
  readonly kind: MaterialBlockKind;
  readonly text: string;
  readonly data: MaterialBlockData;
  readonly page?: number;
}

/** A stored section without its blocks; `ordinal` counts from 0 in reading order. */
export interface MaterialSection {
  readonly id: SectionId;
  readonly ordinal: number;
  readonly level: number;
  readonly number?: string;
  readonly title: string;
  /** Titles of the enclosing sections, outermost first. */
  readonly ancestors: readonly string[];
  readonly firstPage?: number;
  readonly lastPage?: number;
  readonly sourceId: string;
  readonly blockCount: number;
}

/** How much a material holds. */
export interface MaterialCounts {
  readonly sections: number;
  readonly blocks: number;
  readonly figures: number;
  readonly formulas: number;
  readonly tables: number;
  readonly definitions: number;
  readonly exercises: number;
  readonly chunks: number;
}

/** Counts of what was read; `chunks` are known only after indexing. */
export function countContents(sections: readonly { readonly blocks: readonly { readonly kind: MaterialBlockKind }[] }[]): MaterialCounts {
  const kinds = new Map<MaterialBlockKind, number>();
  let blocks = 0;
  for (const section of sections) {
    blocks += section.blocks.length;
    for (const { kind } of section.blocks) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const of = (kind: MaterialBlockKind) => kinds.get(kind) ?? 0;
  return {
    sections: sections.length,
    blocks,
    figures: of('figure'),
    formulas: of('formula'),
    tables: of('table'),
    definitions: of('definition'),
    exercises: of('exercise'),
    chunks: 0,
  };
}

/** Titles from the outermost section to this one. */
export function sectionPath({ ancestors, title }: Pick<MaterialSection, 'ancestors' | 'title'>): string[] {
  return [...ancestors, title];
}
