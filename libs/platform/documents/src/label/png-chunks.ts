import { crc32, inflateSync } from 'node:zlib';

import type { LabelMarks } from './ai-label';
import { xmpPacket } from './xmp';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const XMP_KEYWORD = 'XML:com.adobe.xmp';
const MAX_CHUNKS = 100_000;
const MAX_TEXT_BYTES = 2 ** 20;

export interface PngChunk {
  readonly type: string;
  readonly data: Buffer;
}

/** Chunks of a PNG (ISO/IEC 15948) with good lengths, the header first; undefined when it is none. A broken checksum is no hindrance: viewers show such pictures too. */
export function pngChunks(bytes: Uint8Array): PngChunk[] | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!buffer.subarray(0, 8).equals(SIGNATURE)) return undefined;
  const chunks: PngChunk[] = [];
  for (let at = 8; at + 12 <= buffer.length && chunks.length < MAX_CHUNKS;) {
    const length = buffer.readUInt32BE(at);
    if (at + 12 + length > buffer.length) return undefined;
    const type = buffer.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: buffer.subarray(at + 8, at + 8 + length) });
    if (type === 'IEND') return chunks[0]?.type === 'IHDR' ? chunks : undefined;
    at += 12 + length;
  }
  return undefined;
}

export function writePng(chunks: readonly PngChunk[]): Uint8Array {
  const parts = chunks.map(({ type, data }) => {
    const chunk = Buffer.alloc(12 + data.length);
    chunk.writeUInt32BE(data.length, 0);
    chunk.write(type, 4, 'latin1');
    data.copy(chunk, 8);
    chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + data.length)), 8 + data.length);
    return chunk;
  });
  return new Uint8Array(Buffer.concat([SIGNATURE, ...parts]));
}

/** The same picture with the label as XMP and as a text of its own, after the header, where readers that stop at the pixels look. */
export function labelledPng(chunks: readonly PngChunk[], label: LabelMarks): Uint8Array {
  const [header, ...rest] = chunks;
  if (!header) throw new Error('a picture without a header');
  const kept = rest.filter((chunk) => !(chunk.type === 'iTXt' && ['AIGC', XMP_KEYWORD].includes(keywordOf(chunk.data))));
  const aigc = label.aigcJson === undefined ? [] : [textChunk('AIGC', label.aigcJson)];
  return writePng([header, textChunk(XMP_KEYWORD, xmpPacket(label)), ...aigc, ...kept]);
}

/** Texts of a PNG by keyword (`iTXt`, `tEXt`, `zTXt`), unpacked to at most 1 MiB each. */
export function pngTexts(chunks: readonly PngChunk[]): { readonly keyword: string; readonly text: string }[] {
  return chunks.flatMap(({ type, data }) => {
    const keyword = keywordOf(data);
    if (type === 'tEXt') return [{ keyword, text: data.toString('latin1', keyword.length + 1) }];
    if (type === 'zTXt') return [{ keyword, text: unpacked(data.subarray(keyword.length + 2))?.toString('latin1') ?? '' }];
    if (type !== 'iTXt') return [];
    const isPacked = data[keyword.length + 1] === 1;
    const afterLanguage = data.indexOf(0, keyword.length + 3);
    const afterTranslation = afterLanguage < 0 ? -1 : data.indexOf(0, afterLanguage + 1);
    if (afterTranslation < 0) return [];
    const raw = data.subarray(afterTranslation + 1);
    return [{ keyword, text: (isPacked ? unpacked(raw) : raw)?.toString('utf8') ?? '' }];
  });
}

function textChunk(keyword: string, text: string): PngChunk {
  return { type: 'iTXt', data: Buffer.concat([Buffer.from(`${keyword}\0\0\0\0\0`, 'latin1'), Buffer.from(text, 'utf8')]) };
}

function keywordOf(data: Buffer): string {
  // The format allows 79 characters; a longer one is no keyword.
  const end = data.subarray(0, 80).indexOf(0);
  return data.toString('latin1', 0, Math.max(0, end));
}

function unpacked(data: Buffer): Buffer | undefined {
  try {
    return inflateSync(data, { maxOutputLength: MAX_TEXT_BYTES });
  } catch {
    // A broken or oversized text says nothing; the picture may still be labelled elsewhere.
    return undefined;
  }
}
