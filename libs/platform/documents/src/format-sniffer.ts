import { fileTypeFromBuffer } from 'file-type';

import { documentErrors } from './documents.errors';
import type { ReadContext } from './read-options';
import { decodeText, looksLikeText } from './text-decoding';

export type DocumentFormat = 'pdf' | 'zip' | 'html' | 'cnxml' | 'markdown' | 'text';

const PDF_HEADER_WINDOW = 1_024;
/** Extensions whose content is fixed; text formats shade into each other and are told apart by content. */
const FAMILY: Readonly<Record<string, 'pdf' | 'zip' | 'text'>> = {
  pdf: 'pdf',
  zip: 'zip',
  epub: 'zip',
  docx: 'zip',
  md: 'text',
  markdown: 'text',
  txt: 'text',
  text: 'text',
  html: 'text',
  htm: 'text',
  xhtml: 'text',
  cnxml: 'text',
  xml: 'text',
};

/**
 * Finds the format by magic bytes and content. The extension only decides between text formats that look alike, and a false one is an error,
 * since the person meant another file.
 *
 * @throws DOCUMENT_EMPTY, DOCUMENT_WRONG_TYPE, DOCUMENT_UNSUPPORTED
 */
export async function sniffFormat(bytes: Uint8Array, { fileName }: Pick<ReadContext, 'fileName'>): Promise<DocumentFormat> {
  if (bytes.length === 0) throw documentErrors.DOCUMENT_EMPTY({ fileName });
  const extension = extensionOf(fileName);
  const expected = FAMILY[extension];
  const binary = await binaryKind(bytes);
  const found = binary === undefined ? 'text' : binary;
  if (found === 'text' && !looksLikeText(bytes)) {
    if (expected === 'pdf' || expected === 'zip') throw documentErrors.DOCUMENT_DAMAGED({ fileName });
    throw documentErrors.DOCUMENT_UNSUPPORTED({ fileName, detected: 'binary data' });
  }
  const format = found === 'text' ? textFormat(bytes, extension) : found;
  if (expected !== undefined && expected !== found) throw documentErrors.DOCUMENT_WRONG_TYPE({ extension, detected: format });
  if (format === 'pdf' || format === 'zip' || found === 'text') return format as DocumentFormat;
  throw documentErrors.DOCUMENT_UNSUPPORTED({ fileName, detected: format });
}

/** Extension in lower case without the point, empty when there is none. */
export function extensionOf(path: string): string {
  return /\.([a-z\d]{1,10})$/i.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** Readable names of what is found in the file; undefined for what may be text. */
async function binaryKind(bytes: Uint8Array): Promise<string | undefined> {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PDF_HEADER_WINDOW)).toString('latin1');
  // Readers accept bytes before the header (PDF 32000-1, annex H.3.4.1), but text that merely speaks of PDF is no PDF.
  const pdfStart = head.indexOf('%PDF-');
  if (pdfStart >= 0 && !/^\s*[<#\p{L}]/u.test(head)) return 'pdf';
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return 'zip';
  // Only the head is shown to the library, so that a hostile container cannot make it walk a large file.
  const type = await fileTypeFromBuffer(bytes.subarray(0, 4_100)).catch(() => undefined);
  // XML and UTF-16 text have magic bytes too; both are read as text.
  return type === undefined || type.mime.endsWith('xml') || type.mime.startsWith('text/') ? undefined : type.ext.toUpperCase();
}

function textFormat(bytes: Uint8Array, extension: string): DocumentFormat {
  const head = decodeText(bytes.subarray(0, 8_192))
    .text.replace(/^\ufeff/, '')
    .trimStart();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE document[\s\S]*?>\s*)?<(?:\w+:)?document\b[^>]*cnx/i.test(head))
    return 'cnxml';
  // An XML prolog before a DOCTYPE named document is CNXML of old, whatever its subset holds: its reader judges that.
  if (/^(?:<\?xml[^>]*>\s*)?<!DOCTYPE\s+document\b/i.test(head) || extension === 'cnxml') return 'cnxml';
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(head)) return 'html';
  if (extension === 'html' || extension === 'htm' || extension === 'xhtml') return /<\/?[a-z][^>]*>/i.test(head) ? 'html' : 'text';
  if (extension === 'md' || extension === 'markdown') return 'markdown';
  if (extension === 'txt' || extension === 'text') return 'text';
  const marks = [/^#{1,6}\s\S/m, /^```/m, /\[[^\]\n]+\]\([^)\n]+\)/, /^\s*[-*]\s+\S/m, /\*\*[^*\n]+\*\*/, /^\|.*\|\s*$/m].filter((mark) =>
    mark.test(head),
  );
  return marks.length >= 2 ? 'markdown' : 'text';
}
