import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a zip made for a test; `declaredSize` and `mode` lie on purpose. */
export interface ZipEntry {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly declaredSize?: number;
  readonly unixMode?: number;
}

/** Writes a zip by hand (APPNOTE 6.3.10), so that a test can also write what no zip program would. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { path, content, declaredSize, unixMode } of entries) {
    const name = Buffer.from(path);
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(0x800, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(raw), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(declaredSize ?? raw.length, 18);
    shared.writeUInt16LE(name.length, 22);
    local.push(Buffer.from('PK\x03\x04', 'latin1'), shared, name, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(((unixMode ?? 0o100644) << 16) >>> 0, 6);
    rest.writeUInt32LE(offset, 10);
    central.push(Buffer.from('PK\x01\x02\x14\x03', 'latin1'), shared, rest, name);
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...local, directory, end]));
}

/** A piece of text on a page made for a test. */
export interface PdfText {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
  readonly font?: 'F1' | 'F2' | 'F3';
}

/** Writes a small PDF by hand: F1 Helvetica, F2 Courier, F3 Helvetica-Bold; an outline of [title, page] and an encryption entry when asked for. */
export function pdfOf(
  pages: readonly (readonly PdfText[])[],
  { outline = [], trailer = '' }: { outline?: readonly (readonly [string, number])[]; trailer?: string } = {},
): Uint8Array {
  const objects: string[] = [];
  const pageNumber = (index: number) => 10 + index * 2;
  const kids = pages.map((_, index) => `${pageNumber(index)} 0 R`).join(' ');
  const outlineStart = 10 + pages.length * 2;
  objects[1] = `<< /Type /Catalog /Pages 2 0 R${outline.length > 0 ? ` /Outlines ${outlineStart} 0 R` : ''} >>`;
  objects[2] = `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`;
  const fonts = ['Helvetica', 'Courier', 'Helvetica-Bold'];
  fonts.forEach((font, index) => (objects[3 + index] = `<< /Type /Font /Subtype /Type1 /BaseFont /${font} >>`));
  pages.forEach((texts, index) => {
    const stream = texts
      .map(
        ({ text, x = 72, y, size = 11, font = 'F1' }) => `BT /${font} ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`,
      )
      .join('\n');
    objects[pageNumber(index)] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${pageNumber(index) + 1} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >> >> >>`;
    objects[pageNumber(index) + 1] = `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`;
  });
  if (outline.length > 0) {
    objects[outlineStart] = `<< /First ${outlineStart + 1} 0 R /Last ${outlineStart + outline.length} 0 R /Count ${outline.length} >>`;
    outline.forEach(([title, page], index) => {
      const next = index + 1 < outline.length ? ` /Next ${outlineStart + index + 2} 0 R` : '';
      const previous = index > 0 ? ` /Prev ${outlineStart + index} 0 R` : '';
      objects[outlineStart + index + 1] =
        `<< /Title (${title}) /Parent ${outlineStart} 0 R${next}${previous} /Dest [${pageNumber(page - 1)} 0 R /Fit] >>`;
    });
  }
  let body = '%PDF-1.4\n';
  const offsets = new Map<number, number>();
  objects.forEach((object, number) => {
    offsets.set(number, body.length);
    body += `${number} 0 obj\n${object}\nendobj\n`;
  });
  const xref = [...offsets].map(([number, offset]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  body += `xref\n0 1\n0000000000 65535 f \n${xref}trailer\n<< /Size ${objects.length} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(body, 'latin1'));
}
