import { AppError } from '@trivium/shared/kernel';

import { openArchive, type Archive } from './archive';
import { mediaTypeOf } from './asset-source';
import { DocumentBuilder } from './document-builder';
import { documentErrors } from './documents.errors';
import { readCnxmlBook } from './cnxml-book';
import { readDocx } from './docx-reader';
import { readEpub } from './epub-reader';
import { extensionOf } from './format-sniffer';
import { readMarkdownBook } from './markdown-book';
import { byNaturalName } from './natural-order';
import type { ReadContext } from './read-options';
import type { StructuredDocument } from './structured-document';

const DOCUMENT_EXTENSIONS = new Set(['pdf', 'md', 'markdown', 'html', 'htm', 'xhtml', 'txt', 'text', 'cnxml']);
/** Files that accompany a book and are no part of it. */
const ACCOMPANYING = /(?:^|\/)(?:licen[cs]e|copying|notice|contributing|changelog|code_of_conduct)(?:\.\w+)?$/i;

type ReadSingle = (bytes: Uint8Array, context: ReadContext) => Promise<StructuredDocument>;

/** Reads a zip: a CNXML tree, an EPUB, a DOCX, a folder of Markdown, or any documents in the order of their names. */
export async function readArchive(bytes: Uint8Array, context: ReadContext, readSingle: ReadSingle): Promise<StructuredDocument> {
  const archive = await openArchive(bytes, context);
  if (archive.has('META-INF/container.xml')) return readEpub(archive, context);
  if (archive.has('word/document.xml')) return readDocx(archive, context);
  if (archive.paths.some((path) => path.endsWith('.cnxml'))) return readCnxmlBook(archive, context);
  const documents = archive.paths.filter((path) => DOCUMENT_EXTENSIONS.has(extensionOf(path)) && !ACCOMPANYING.test(path));
  if (documents.length === 0) throw documentErrors.ARCHIVE_WITHOUT_DOCUMENTS();
  const isMarkdown = (path: string) => /\.(?:md|markdown)$/i.test(path);
  if (documents.every(isMarkdown)) return readMarkdownBook(archive, documents, context);
  return readMixed(archive, documents, context, readSingle);
}

/** Several documents in one zip: each becomes a chapter. One that cannot be read is told and left out; when none can, its error is the answer. */
async function readMixed(
  archive: Archive,
  paths: readonly string[],
  context: ReadContext,
  readSingle: ReadSingle,
): Promise<StructuredDocument> {
  const ordered = [...paths].sort(byNaturalName);
  const builder = new DocumentBuilder();
  builder.title = context.fileName.replace(/\.[^.]*$/, '');
  let failure: AppError | undefined;
  let readCount = 0;
  for (const [index, path] of ordered.entries()) {
    try {
      const document = await readSingle(await archive.read(path), { ...context, fileName: path.slice(path.lastIndexOf('/') + 1) });
      if (ordered.length === 1) return document;
      const title = document.title;
      const hasOwnTop = document.sections.filter(({ level }) => level === 1).length === 1;
      if (!hasOwnTop) builder.openSection({ level: 1, title, sourceId: path });
      builder.append(document, { levelShift: hasOwnTop ? 0 : 1, idPrefix: `${path}#`, assetPrefix: `${path}/` });
      builder.declaredLanguage ??= document.declaredLanguage;
      readCount++;
    } catch (error) {
      // Whether one file of many is readable shows only by reading it; a defect of ours is not swallowed.
      if (!(error instanceof AppError)) throw error;
      failure = error;
      builder.warn('FILE_UNREADABLE', { entry: path, code: error.code });
    }
    context.onProgress({ stage: 'read', done: index + 1, total: ordered.length });
  }
  if (readCount === 0 && failure) throw failure;
  for (const path of archive.paths) {
    if (!paths.includes(path) && mediaTypeOf(path) === undefined && !ACCOMPANYING.test(path))
      builder.count('FILES_SKIPPED', { first: path });
  }
  return builder.finish(context.fileName);
}
