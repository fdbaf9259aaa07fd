import type { LabelMarks } from './ai-label';

/** Namespaces of the practice guide TC260-PG-20258A and of IPTC's photo metadata extension. */
export const TC260_NAMESPACE = 'http://www.tc260.org.cn/ns/AIGC/1.0/';
export const IPTC_EXTENSION_NAMESPACE = 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
// XML 1.0 has no way to write these characters, not even escaped; half a surrogate pair is no character either.
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text for XML and HTML, in an element or between quotes. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** The label as one `rdf:Description`, for a packet that somebody else writes. */
export function xmpDescription(label: LabelMarks): string {
  return (
    `<rdf:Description rdf:about="" xmlns:TC260="${TC260_NAMESPACE}" xmlns:Iptc4xmpExt="${IPTC_EXTENSION_NAMESPACE}" xmlns:dcterms="http://purl.org/dc/terms/">` +
    (label.aigcJson === undefined ? '' : `<TC260:AIGC>${escapeXml(label.aigcJson)}</TC260:AIGC>`) +
    `<Iptc4xmpExt:DigitalSourceType>${escapeXml(label.digitalSourceType)}</Iptc4xmpExt:DigitalSourceType>` +
    `<dcterms:provenance>${escapeXml(label.provenanceId)}</dcterms:provenance></rdf:Description>`
  );
}

/** A whole XMP packet (ISO 16684-1). */
export function xmpPacket(label: LabelMarks): string {
  return (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">' +
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${xmpDescription(label)}</rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
  );
}
