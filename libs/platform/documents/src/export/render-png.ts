import type { LabelMarks } from '../label/ai-label';
import { labelledPng, pngChunks, writePng, type PngChunk } from '../label/png-chunks';

import type { CheckedDocument } from './checked-document';
import { drawPicture } from './draw-picture';
import { exportErrors } from './export.errors';

/**
 * The one picture of a document, or, where it has none, the document drawn as a picture with the label to be seen on it. What is to be seen on a picture of its own is drawn by whoever
 * made it. The label goes into the metadata of both.
 */
export function renderPng(document: CheckedDocument, label: LabelMarks | undefined): Uint8Array {
  const images = document.blocks.filter((block) => block.kind === 'image');
  if (images.length > 1) throw exportErrors.EXPORT_ONE_IMAGE_ONLY({ images: images.length });
  const [image] = images;
  const chunks = image ? readPng(image.png) : drawPicture(document, label);
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
