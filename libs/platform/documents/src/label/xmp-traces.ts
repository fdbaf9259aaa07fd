import { elementsOf, parseXml, textOf, type XmlElement } from '../xml-tree';

import { tracesOf, type LabelTraces } from './label-finding';

/** The label in an XMP packet; RDF may write a property as element or as attribute. A packet that is no XML says nothing. */
export function xmpTraces(packet: string, place: string): LabelTraces {
  const found: { aigc?: string; sourceType?: string; provenanceId?: string } = {};
  const visit = (element: XmlElement) => {
    const value = (name: string) => (element.name === name ? textOf(element) : element.attributes[name]);
    found.aigc ??= value('AIGC');
    found.sourceType ??= value('DigitalSourceType');
    found.provenanceId ??= value('provenance');
    elementsOf(element).forEach(visit);
  };
  try {
    visit(parseXml(packet.replace(/<\?xpacket[^>]*\?>/g, '').trim(), { fileName: 'xmp', maxDepth: 100 }));
  } catch {
    // Metadata that cannot be read is metadata without a label; the file itself may be sound.
    return { place };
  }
  return tracesOf(place, found);
}
