import { derivedId, type IndexableDocument } from '@trivium/ai/retrieval';
import {
  materialLanguage,
  type MaterialBlock,
  type MaterialBlockData,
  type MaterialBlockKind,
  type MaterialId,
  sectionPath,
  type SectionId,
} from '@trivium/education/materials/domain';
import { type DocumentBlock, type StructuredDocument, warningText } from '@trivium/platform/documents';
import type { SectionWithBlocks } from '../materials/material-contents.repository';
import type { MaterialWarning } from '../materials/material.entity';
import { storableText } from './storable-text';

/**
 * A section keeps its id over imports of the same material, so that links and citations outlive a second import: derived from
 * material and source id.
 */
export function sectionIdOf(materialId: MaterialId, sourceId: string): SectionId {
  return derivedId(materialId, sourceId) as SectionId;
}

/** Sections of a read document as they are stored. */
export function toSections(document: StructuredDocument, materialId: MaterialId): SectionWithBlocks[] {
  const seen = new Set<string>();
  return document.sections.map((section, ordinal) => {
    // Two sections of one name would be one row.
    const sourceId = seen.has(section.sourceId) ? `${section.sourceId}~${ordinal}` : section.sourceId;
    seen.add(sourceId);
    return {
      id: sectionIdOf(materialId, sourceId),
      ordinal,
      level: section.level,
      number: section.number === undefined ? undefined : storableText(section.number),
      title: storableText(section.title),
      ancestors: section.ancestors.map(storableText),
      firstPage: section.firstPage,
      lastPage: section.lastPage,
      sourceId: storableText(sourceId),
      blockCount: section.blocks.length,
      blocks: section.blocks.map(toBlock),
    };
  });
}

function toBlock({ kind, text, page, ...data }: DocumentBlock, ordinal: number): MaterialBlock {
  return {
    ordinal,
    kind,
    text: storableText(text),
    page,
    data: JSON.parse(
      JSON.stringify(data, (_key, value: unknown) => (typeof value === 'string' ? storableText(value) : value)),
    ) as MaterialBlockData,
  };
}

export function languageOf(document: StructuredDocument): string {
  const texts = document.sections.flatMap(({ blocks }) =>
    blocks.filter(({ kind }) => kind !== 'code' && kind !== 'formula').map(({ text }) => text),
  );
  return materialLanguage(texts, document.declaredLanguage);
}

export function toWarnings(document: StructuredDocument): MaterialWarning[] {
  return document.warnings.map((warning) => ({
    code: warning.code,
    text: { en: warningText(warning, 'en'), zh: warningText(warning, 'zh') },
  }));
}

const MAX_ALIASES = 60;
/** A review question would be found as its own answer. */
const UNSEARCHED: ReadonlySet<MaterialBlockKind> = new Set<MaterialBlockKind>(['exercise', 'answer']);

/** The document as the index takes it. Key terms and their translations help to find a section although the question uses other words. */
export function toIndexable(
  material: { readonly id: string; readonly title: string; readonly language: string },
  sections: readonly SectionWithBlocks[],
): IndexableDocument {
  return {
    documentId: material.id,
    title: material.title,
    language: material.language,
    sections: sections.map((section) => ({
      sectionId: section.id,
      path: sectionPath(section),
      number: section.number,
      aliases: aliasesOf(section),
      blocks: section.blocks
        .filter(({ kind }) => !UNSEARCHED.has(kind))
        .map(({ ordinal, kind, text, page }) => ({ ordinal, kind, text, page })),
    })),
  };
}

function aliasesOf({ blocks }: SectionWithBlocks): string[] {
  const names = new Set<string>();
  for (const { data } of blocks) {
    for (const name of [data.term, data.translation, ...(data.terms ?? [])]) if (name !== undefined && name !== '') names.add(name);
  }
  return [...names].slice(0, MAX_ALIASES);
}

/** The document's own title; what the material was called before when it has none. */
export function titleOf(document: StructuredDocument, fallback: string): string {
  const title = storableText(document.title).replace(/\s+/gu, ' ').trim().slice(0, 300);
  return title === '' ? fallback : storableText(title);
}

/** Whole sections up to a number of blocks; a longer section makes a batch alone. */
export function* inBatches(sections: readonly SectionWithBlocks[], maxBlocks: number): Generator<SectionWithBlocks[]> {
  let batch: SectionWithBlocks[] = [];
  let blocks = 0;
  for (const section of sections) {
    if (batch.length > 0 && blocks + section.blocks.length > maxBlocks) {
      yield batch;
      batch = [];
      blocks = 0;
    }
    batch.push(section);
    blocks += section.blocks.length;
  }
  if (batch.length > 0) yield batch;
}
