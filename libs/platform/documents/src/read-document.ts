import { readArchive } from './archive-document';
import { readCnxml } from './cnxml-reader';
import { documentErrors } from './documents.errors';
import { sniffFormat } from './format-sniffer';
import { readHtml } from './html-reader';
import { readMarkdown } from './markdown-reader';
import { readPdf } from './pdf-reader';
import { readPlainText } from './plain-text-reader';
import { defaultReadLimits, type ReadContext, type ReadLimits } from './read-options';
import type { ReadProgress, StructuredDocument } from './structured-document';
import { decodeText } from './text-decoding';

export interface ReadDocumentInput {
  /** The whole file. It is not changed. */
  readonly bytes: Uint8Array;
  /** Name as uploaded; its extension is checked against the content, never trusted. */
  readonly fileName: string;
  readonly onProgress?: (progress: ReadProgress) => void;
  readonly limits?: Partial<ReadLimits>;
}

/**
 * Turns an uploaded file into a structured document: PDF, Markdown, HTML, plain text, CNXML, EPUB, DOCX, or a zip of these.
 * CPU-bound: run it in a worker thread (`worker/index.ts`) when other requests wait.
 *
 * @throws AppError of `documents.errors.ts`
 */
export async function readDocument({ bytes, fileName, onProgress, limits }: ReadDocumentInput): Promise<StructuredDocument> {
  const context: ReadContext = { fileName, limits: { ...defaultReadLimits, ...limits }, onProgress: onProgress ?? (() => undefined) };
  const { maxBytes } = context.limits;
  if (bytes.length > maxBytes) {
    throw documentErrors.DOCUMENT_TOO_LARGE({ sizeMb: Math.ceil(bytes.length / 2 ** 20), limitMb: Math.floor(maxBytes / 2 ** 20) });
  }
  const format = await sniffFormat(bytes, context);
  if (format === 'zip') return readArchive(bytes, context, readSingle);
  return readSingle(bytes, context);
}

/** Reads one file that is not an archive. */
async function readSingle(bytes: Uint8Array, context: ReadContext): Promise<StructuredDocument> {
  const format = await sniffFormat(bytes, context);
  if (format === 'zip') throw documentErrors.ARCHIVE_NESTED({ entry: context.fileName });
  if (format === 'pdf') return readPdf(bytes, context);
  const { text, encoding, isGuessed } = decodeText(bytes, format === 'html' || format === 'cnxml' ? declaredEncoding(bytes) : undefined);
  const readers = { html: readHtml, cnxml: readCnxml, markdown: readMarkdown, text: readPlainText } as const;
  const document = readers[format](text, context);
  return isGuessed ? { ...document, warnings: [...document.warnings, { code: 'ENCODING_GUESSED', parameters: { encoding } }] } : document;
}

/** The encoding named in a `<meta charset>` or an XML prolog, within the first 1,024 bytes as HTML asks for. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1_024)).toString('latin1');
  return (/<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head) ?? /^<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head))?.[1];
}
