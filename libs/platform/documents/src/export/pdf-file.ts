import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';

import type { LabelMarks } from '../label/ai-label';
import { escapeXml, xmpDescription } from '../label/xmp';

import type { CheckedDocument } from './checked-document';

export const PAGE_MARGIN_PT = 60;

export type Weight = 'Regular' | 'Bold';
const fonts = new Map<Weight, Buffer>();

/** Noto Sans Hans (SIL Open Font License), read once in the life of a process: 8 MB per weight. Only the characters in use go into a file. */
function fontOf(weight: Weight): Buffer {
  const known = fonts.get(weight);
  if (known) return known;
  const entry = createRequire(import.meta.url).resolve('@embedpdf/fonts-sc');
  const font = readFileSync(join(dirname(entry), '..', 'fonts', `NotoSansHans-${weight}.otf`));
  fonts.set(weight, font);
  return font;
}

/** What of a font is needed to draw with it elsewhere than in a PDF; sizes in font units, y upwards. */
export interface OutlineFont {
  readonly unitsPerEm: number;
  glyphForCodePoint(codePoint: number): {
    readonly id: number;
    readonly advanceWidth: number;
    readonly path: { readonly commands: readonly { readonly command: string; readonly args: readonly number[] }[] };
  };
}

/** PDFKit brings the program that reads fonts; this is its way in. */
class FontOpener extends PDFDocument {
  declare private readonly _font: { readonly font: OutlineFont };

  open(weight: Weight): OutlineFont {
    this.registerFont(weight, fontOf(weight)).font(weight);
    return this._font.font;
  }
}

export function outlineFont(weight: Weight): OutlineFont {
  return new FontOpener({ autoFirstPage: false }).open(weight);
}

/** A PDF under construction: A4, tagged, with language, title, outline, and the label in Info and XMP. */
export class PdfFile extends PDFDocument {
  declare private readonly _root: { readonly data: Record<string, unknown> };
  readonly #document: CheckedDocument;
  readonly #label: LabelMarks | undefined;

  constructor(document: CheckedDocument, label: LabelMarks | undefined) {
    const { title, language, metadata } = document;
    super({
      size: 'A4',
      margin: PAGE_MARGIN_PT,
      bufferPages: true,
      pdfVersion: '1.7',
      tagged: true,
      lang: language === 'zh' ? 'zh-CN' : 'en',
      displayTitle: true,
      autoFirstPage: false,
      info: {
        Title: title,
        Author: metadata.author,
        Subject: metadata.subject ?? '',
        Creator: metadata.organisation ?? metadata.author,
        Producer: 'Trivium',
        CreationDate: metadata.createdAt,
        ModDate: metadata.createdAt,
        ...(label?.aigcJson === undefined ? {} : { AIGC: label.aigcJson }),
        ...(label ? { DigitalSourceType: label.digitalSourceType, ProvenanceId: label.provenanceId } : {}),
      },
    });
    this.#document = document;
    this.#label = label;
    this.registerFont('regular', fontOf('Regular'));
    this.registerFont('bold', fontOf('Bold'));
    this.font('regular');
    this.addPage();
  }

  /** PDFKit writes title and author into the XMP without escaping: an `&` in a title would spoil the packet, and the label with it. So the packet is ours. */
  override endMetadata(): void {
    const { title, metadata } = this.#document;
    const packet =
      '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
      '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">' +
      `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>` +
      `<dc:creator><rdf:Seq><rdf:li>${escapeXml(metadata.author)}</rdf:li></rdf:Seq></dc:creator>` +
      `<xmp:CreateDate>${metadata.createdAt.toISOString()}</xmp:CreateDate></rdf:Description>` +
      `${this.#label ? xmpDescription(this.#label) : ''}</rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
    const stream = this.ref({ Type: 'Metadata', Subtype: 'XML' });
    stream.compress = false;
    stream.end(Buffer.from(packet, 'utf8'));
    this._root.data['Metadata'] = stream;
  }

  get contentWidth(): number {
    return this.page.width - 2 * PAGE_MARGIN_PT;
  }

  get bottom(): number {
    return this.page.height - PAGE_MARGIN_PT;
  }

  /** Begins a page unless so much height is left on this one. */
  need(heightPt: number): void {
    if (this.y + heightPt > this.bottom) this.addPage();
  }

  async bytes(): Promise<Uint8Array> {
    const chunks: Buffer[] = [];
    this.on('data', (chunk: Buffer) => chunks.push(chunk));
    const ended = new Promise<void>((resolve, reject) => this.once('end', resolve).once('error', reject));
    this.end();
    await ended;
    return new Uint8Array(Buffer.concat(chunks));
  }
}
