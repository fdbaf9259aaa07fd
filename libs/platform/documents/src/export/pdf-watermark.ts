import type { PdfFile } from './pdf-file';

const LARGEST_PT = 96;
/** Pale enough to read the words beneath, dark enough to survive a copier. */
const OPACITY = 0.12;
const COLOR = '#a40e26';

/** Writes across the page from its lower left to its upper right, as large as fits. */
export function drawWatermark(pdf: PdfFile, text: string): void {
  const { width, height } = pdf.page;
  const degrees = (-Math.atan2(height, width) * 180) / Math.PI;
  pdf.font('bold').fontSize(LARGEST_PT);
  const fontSize = Math.min(LARGEST_PT, (LARGEST_PT * 0.7 * Math.hypot(width, height)) / pdf.widthOfString(text));
  pdf.fontSize(fontSize);
  const left = (width - pdf.widthOfString(text)) / 2;
  const top = (height - fontSize) / 2;
  pdf.save();
  pdf.rotate(degrees, { origin: [width / 2, height / 2] });
  pdf.fillColor(COLOR, OPACITY).text(text, left, top, { lineBreak: false });
  pdf.restore();
  pdf.fillOpacity(1);
}
