import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

import type { LabelMarks } from '../label/ai-label';
import { escapeXml } from '../label/xmp';

import type { CheckedDocument } from './checked-document';

const PATH = 'docProps/custom.xml';
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const CORE = 'docProps/core.xml';
const CORE_RELATION = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';

/**
 * Writes title, author and the label into a DOCX or XLSX that a library made (ECMA-376 part 2): core and custom properties. Both libraries put the clock into
 * the package; here the document's own date takes its place, so that the same document gives the same bytes.
 */
export function finishOfficePackage(
  bytes: Uint8Array,
  { document, label }: { document: CheckedDocument; label: LabelMarks | undefined },
): Uint8Array {
  const entries = unzipSync(bytes);
  put(entries, { path: CORE, xml: coreXml(document), relation: CORE_RELATION, contentType: CORE_TYPE });
  if (label) put(entries, { path: PATH, xml: customXml(label), relation: RELATION, contentType: CONTENT_TYPE });
  fixIds(entries);
  const files: Zippable = {};
  // A zip holds years from 1980 to 2099 in local time; a fixed one says nothing and differs nowhere.
  for (const [path, content] of Object.entries(entries)) files[path] = [content, { mtime: new Date(1980, 0, 2), level: 6 }];
  return zipSync(files);
}

interface Part {
  readonly path: string;
  readonly xml: string;
  readonly relation: string;
  readonly contentType: string;
}

function put(entries: Record<string, Uint8Array>, { path, xml, relation, contentType }: Part): void {
  entries[path] = strToU8(xml);
  const addOnce = (file: string, { known, element, end }: { known: string; element: string; end: string }) => {
    const text = strFromU8(entries[file] ?? new Uint8Array());
    if (!text.includes(known)) entries[file] = strToU8(text.replace(end, () => `${element}${end}`));
  };
  addOnce('[Content_Types].xml', {
    known: `/${path}"`,
    element: `<Override PartName="/${path}" ContentType="${contentType}"/>`,
    end: '</Types>',
  });
  const id = `rIdLabel${path === CORE ? 1 : 2}`;
  addOnce('_rels/.rels', {
    known: `${path}"`,
    element: `<Relationship Id="${id}" Type="${relation}" Target="${path}"/>`,
    end: '</Relationships>',
  });
}

/** Links get random ids and pictures a count over the life of the process; both are numbered anew within the document. */
function fixIds(entries: Record<string, Uint8Array>): void {
  const [path, relations] = ['word/document.xml', 'word/_rels/document.xml.rels'];
  const [body, links] = [entries[path], entries[relations]];
  if (!body || !links) return;
  const ids = new Map<string, string>();
  const renamed = (xml: string) =>
    xml.replace(/"(rId[\w-]{21})"/g, (_whole, id: string) => {
      const known = ids.get(id) ?? `rIdLink${ids.size + 1}`;
      ids.set(id, known);
      return `"${known}"`;
    });
  let pictures = 0;
  entries[path] = strToU8(renamed(strFromU8(body)).replace(/<wp:docPr id="\d+"/g, () => `<wp:docPr id="${++pictures}"`));
  entries[relations] = strToU8(renamed(strFromU8(links)));
}

function customXml(label: LabelMarks): string {
  const properties = [
    ...(label.aigcJson === undefined ? [] : [['AIGC', label.aigcJson]]),
    ['DigitalSourceType', label.digitalSourceType],
    ['ProvenanceId', label.provenanceId],
  ].map(
    ([name, value], index) =>
      `<property fmtid="${FORMAT_ID}" pid="${index + 2}" name="${name}"><vt:lpwstr>${escapeXml(value ?? '')}</vt:lpwstr></property>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${PROPERTIES}" xmlns:vt="${TYPES}">${properties.join('')}</Properties>`;
}

function coreXml({ title, language, metadata }: CheckedDocument): string {
  const at = metadata.createdAt.toISOString();
  const date = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(metadata.subject ?? '')}</dc:subject><dc:creator>${escapeXml(metadata.author)}</dc:creator>` +
    `<dc:language>${language}</dc:language>${date('created')}${date('modified')}</cp:coreProperties>`
  );
}
