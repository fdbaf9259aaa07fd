import { countContents, type CourseLanguage, type MaterialCounts, type MaterialId } from '@trivium/education/materials/domain';
import { readDocument } from '@trivium/platform/documents';
import { languageOf, toSections } from '../import/imported-document';
import type { SectionWithBlocks } from '../materials/material-contents.repository';

/** A course with one book, ready to be put into a fresh database: what the import makes of the book, without the import's time. */
export interface DemoBook {
  readonly courseId: string;
  readonly materialId: MaterialId;
  readonly title: string;
  readonly description: string;
  readonly courseLanguage: CourseLanguage;
  readonly language: string;
  readonly fileName: string;
  /** Base64. */
  readonly file: string;
  readonly counts: MaterialCounts;
  readonly sections: readonly SectionWithBlocks[];
  readonly assets: readonly { readonly name: string; readonly mediaType: string; readonly content: string }[];
}

export interface DemoBookSource {
  readonly courseId: string;
  readonly materialId: MaterialId;
  readonly title: string;
  readonly description: string;
  readonly courseLanguage: CourseLanguage;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Reads a book by the readers that an upload goes through. */
export async function makeDemoBook({ bytes, ...source }: DemoBookSource): Promise<DemoBook> {
  const document = await readDocument({ bytes, fileName: source.fileName });
  const sections = toSections(document, source.materialId);
  return {
    ...source,
    language: languageOf(document),
    file: Buffer.from(bytes).toString('base64'),
    counts: countContents(sections),
    sections,
    assets: document.assets.map(({ name, mediaType, bytes: content }) => ({
      name,
      mediaType,
      content: Buffer.from(content).toString('base64'),
    })),
  };
}
