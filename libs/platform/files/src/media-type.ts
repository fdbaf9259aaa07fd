import { fileTypeFromBuffer } from 'file-type';
import { extensionOf } from './file-name';
import { inspectZip } from './zip';

/** How many of a file's first bytes tell its type. */
export const HEAD_BYTES = 8_192;

export const UNKNOWN_MEDIA_TYPE = 'application/octet-stream';
const ZIP = 'application/zip';

/** Types that are text with a grammar: no magic bytes tell them apart, so among texts the name decides. */
const TEXT_TYPES: Readonly<Record<string, string>> = {
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'text/html',
  '.csv': 'text/csv',
  '.tsv': 'text/tab-separated-values',
  '.json': 'application/json',
  '.jsonld': 'application/json',
  '.jsonl': 'application/x-ndjson',
  '.ndjson': 'application/x-ndjson',
  '.xml': 'application/xml',
  '.cnxml': 'application/xml',
  '.xbrl': 'application/xml',
  '.opml': 'application/xml',
  '.rss': 'application/xml',
  '.vtt': 'text/vtt',
  '.srt': 'application/x-subrip',
  '.txt': 'text/plain',
};

/** Office formats are zip archives, told apart by one entry each (ECMA-376 part 2, EPUB OCF 3.3). */
const ZIP_TYPES: readonly (readonly [entry: string, mediaType: string])[] = [
  ['word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['ppt/presentation.xml', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  ['META-INF/container.xml', 'application/epub+zip'],
];

/**
 * The media type of a file by what it holds; its name counts only among text formats, what the sender claims not at all.
 *
 * @param head its first bytes (`HEAD_BYTES`)
 * @param path where the whole file lies, for formats that are archives
 */
export async function sniffMediaType({ head, path, name }: { head: Uint8Array; path: string; name: string }): Promise<string> {
  const known = await fileTypeFromBuffer(head);
  // Markup is text: `<?xml` opens XHTML reports as well as feeds.
  if (known && known.mime !== 'application/xml' && !isZip(head)) return known.mime;
  if (isZip(head)) return zipType(path);
  if (!isText(head)) return UNKNOWN_MEDIA_TYPE;
  if (/^\ufeff?\s*(<!--[^]*?-->\s*)?<(!doctype\s+html|html)\b/i.test(decodeLatin(head))) return 'text/html';
  return TEXT_TYPES[extensionOf(name)] ?? (known?.mime === 'application/xml' ? 'application/xml' : 'text/plain');
}

function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04;
}

async function zipType(path: string): Promise<string> {
  try {
    const { entries } = await inspectZip(path);
    const names = new Set(entries.map((entry) => entry.name));
    return ZIP_TYPES.find(([entry]) => names.has(entry))?.[1] ?? ZIP;
  } catch {
    // Damaged or a trap: whoever unpacks it says so with a better reason than its type.
    return ZIP;
  }
}

/** Text in any of the encodings people use: UTF-8, UTF-16 with a mark, or a legacy one (GB18030 …), where no byte is a control character. */
function isText(head: Uint8Array): boolean {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true;
  return !head.some(
    (byte) => (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b) || byte === 0x7f,
  );
}

function decodeLatin(head: Uint8Array): string {
  return Buffer.from(head.subarray(0, 1_024))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '');
}
