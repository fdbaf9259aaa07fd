import { openArchive } from '../archive';
import { parseXml, rawTextOf, type XmlElement } from '../xml-tree';
import { defaultReadLimits, type ReadLimits } from '../read-options';
import { decodeText } from '../text-decoding';

import { dicomTraces, isDicom } from './dicom-traces';
import { judgeTraces, tracesOf, type AiLabelFinding, type LabelTraces } from './label-finding';
import { pdfTraces } from './pdf-traces';
import { pngChunks, pngTexts } from './png-chunks';
import { textTraces } from './text-traces';
import { xmpTraces } from './xmp-traces';

/** Far below what a book may have: an export is a document, and a detector also meets files that nobody asked for. */
const DETECTION_LIMITS: ReadLimits = {
  ...defaultReadLimits,
  maxBytes: 64 * 2 ** 20,
  maxArchiveEntries: 2_000,
  maxUnpackedBytes: 128 * 2 ** 20,
};
const MAX_XML_BYTES = 16 * 2 ** 20;
const OFFICE_TEXT = /^(?:word\/(?:document|header\d*|footer\d*)|xl\/(?:sharedStrings|worksheets\/sheet\d+))\.xml$/;
const OFFICE_FILE = /\.(?:docx|xlsx)$/i;
/** Every office file has it (ECMA-376 part 2), no other zip. */
const OFFICE_MARK = '[Content_Types].xml';
const CUSTOM_PROPERTIES = 'docProps/custom.xml';

/**
 * Looks for the visible and the hidden label in a file of any export format, also after other programs saved it. The format is told by content; the name
 * only stands in error texts. Reads at most 64 MiB, 128 MiB unpacked, and the first and last pages of a PDF.
 *
 * @throws AppError of `documents.errors.ts` for damaged, encrypted or hostile files
 */
export async function findAiLabel(bytes: Uint8Array, fileName = ''): Promise<AiLabelFinding> {
  const name = fileName || 'file';
  if (bytes.length > DETECTION_LIMITS.maxBytes) return { ...judgeTraces([]), isTooLarge: true };
  const chunks = pngChunks(bytes);
  if (chunks) return judgeTraces(pngTraces(pngTexts(chunks)));
  if (isDicom(bytes)) return judgeTraces(dicomTraces(bytes));
  const head = Buffer.from(bytes.subarray(0, 1_024)).toString('latin1');
  if (head.includes('%PDF-')) return judgeTraces(await pdfTraces(bytes, { fileName: name, limits: DETECTION_LIMITS }));
  if (head.startsWith('PK')) return judgeTraces(await officeTraces(bytes, name));
  return judgeTraces(textTraces(decodeText(bytes).text));
}

export interface NamedFinding {
  /** The file's name; for a file in a zip, the zip's name and its path. */
  readonly name: string;
  readonly finding: AiLabelFinding;
}

/**
 * As `findAiLabel`, one finding for each file of a zip that people packed for sending; of any other file, its own. Zips inside zips are not opened.
 *
 * @throws AppError of `documents.errors.ts` for damaged, encrypted or hostile files
 */
export async function findAiLabels(bytes: Uint8Array, fileName = ''): Promise<readonly NamedFinding[]> {
  const name = fileName || 'file';
  const isZip = Buffer.from(bytes.subarray(0, 2)).toString('latin1') === 'PK' && bytes.length <= DETECTION_LIMITS.maxBytes;
  const archive = isZip
    ? await openArchive(bytes, { fileName: name, limits: DETECTION_LIMITS, isInnerAllowed: (path) => OFFICE_FILE.test(path) })
    : undefined;
  if (!archive || archive.has(OFFICE_MARK)) return [{ name, finding: await findAiLabel(bytes, name) }];
  const findings: NamedFinding[] = [];
  for (const path of archive.paths) {
    const inner = `${name} › ${path}`;
    findings.push({ name: inner, finding: await findAiLabel(await archive.read(path), inner) });
  }
  return findings;
}

function pngTraces(texts: readonly { readonly keyword: string; readonly text: string }[]): LabelTraces[] {
  return texts.flatMap(({ keyword, text }) => {
    if (keyword === 'AIGC') return [{ place: 'png text', aigc: text }];
    return text.includes('xmpmeta') ? [xmpTraces(text, 'xmp')] : [];
  });
}

async function officeTraces(bytes: Uint8Array, fileName: string): Promise<LabelTraces[]> {
  const archive = await openArchive(bytes, { fileName, limits: DETECTION_LIMITS });
  const traces: LabelTraces[] = [];
  for (const path of archive.paths) {
    if (path !== CUSTOM_PROPERTIES && !OFFICE_TEXT.test(path)) continue;
    const content = await archive.read(path);
    if (content.length > MAX_XML_BYTES) continue;
    const root = parseXml(decodeText(content).text, { fileName, maxDepth: DETECTION_LIMITS.maxDepth });
    traces.push(path === CUSTOM_PROPERTIES ? propertyTraces(root) : { place: path, visible: rawTextOf(root) });
  }
  return traces;
}

function propertyTraces(root: XmlElement): LabelTraces {
  const properties = new Map<string, string>();
  const visit = (element: XmlElement) => {
    if (element.name === 'property') properties.set(element.attributes['name'] ?? '', rawTextOf(element));
    for (const child of element.children) if (typeof child !== 'string') visit(child);
  };
  visit(root);
  const [aigc, sourceType, provenanceId] = ['AIGC', 'DigitalSourceType', 'ProvenanceId'].map((name) => properties.get(name));
  return tracesOf(CUSTOM_PROPERTIES, { aigc, sourceType, provenanceId });
}
