import type { AiLabel } from '../label/ai-label';
import { labelledPng, pngChunks, writePng, type PngChunk } from '../label/png-chunks';

import type { ExportDocument } from './export-document';
import { exportErrors } from './export.errors';

/** The one picture of a document. What is to be seen on it is drawn by whoever made it; the label goes into its metadata. */
export function renderPng({ blocks }: ExportDocument, label: AiLabel | undefined): Uint8Array {
  const images = blocks.filter((block) => block.kind === 'image');
  const [image] = images;
  if (!image || images.length !== 1) throw exportErrors.EXPORT_ONE_IMAGE_ONLY({ images: images.length });
  const chunks = readPng(image.png);
  return label ? labelledPng(chunks, label) : writePng(chunks);
}

export function readPng(bytes: Uint8Array): readonly PngChunk[] {
  const chunks = pngChunks(bytes);
  if (!chunks || chunks[0]?.data.length !== 13) throw exportErrors.EXPORT_IMAGE_UNREADABLE();
  return chunks;
}

/** Width and height in pixels, of the header. */
export function pngSize(bytes: Uint8Array): { readonly widthPx: number; readonly heightPx: number } {
  const header = readPng(bytes)[0]?.data ?? Buffer.alloc(13);
  const [widthPx, heightPx] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  if (widthPx === 0 || heightPx === 0) throw exportErrors.EXPORT_IMAGE_UNREADABLE();
  return { widthPx, heightPx };
}
