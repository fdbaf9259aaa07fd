import { fill, type UiLanguage } from '@trivium/shared/kernel';

import type { LabelMarks } from '../label/ai-label';

import type { CheckedBlock, CheckedDocument, Span } from './checked-document';
import { attributionText, bylineOf, EXPORT_WORDS, safeLink } from './document-text';
import type { PageMarks } from './export-document';
import { PAGE_MARGIN_PT, PdfFile } from './pdf-file';
import { drawTable } from './pdf-table';
import { drawWatermark } from './pdf-watermark';
import { pngSize } from './render-png';

const INK = '#1b1f24';
const MUTED = '#57606a';
const ACCENT = '#2f5f95';
const TINT = '#f2f6fa';
/** Of words that a model wrote; the sentence says it too. */
const MODEL = '#7a3e9d';
const BODY_PT = 10.5;
const HEADING_PT = { 1: 16, 2: 13.5, 3: 12, 4: 11 } as const;
type Outline = PDFKit.PDFOutline;

/** A PDF of A4 pages with outline, page numbers, and the label at start, end and foot of each page. */
export async function renderPdf(document: CheckedDocument, label: LabelMarks | undefined): Promise<Uint8Array> {
  const { title, language, metadata, blocks } = document;
  const pdf = new PdfFile(document, label);
  tagged(pdf, 'H1', () => pdf.font('bold').fontSize(22).fillColor(INK).text(title, { lineGap: 2 }));
  const meta = bylineOf(metadata).join('  ·  ');
  tagged(pdf, 'P', () => pdf.font('regular').fontSize(9).fillColor(MUTED).text(meta));
  pdf.moveDown(0.8);
  if (label) drawNotice(pdf, label.visibleText);
  const outlines: Outline[] = [pdf.outline];
  for (const block of blocks) drawBlock(pdf, { block, outlines, language });
  if (label) drawNotice(pdf, label.visibleText);
  drawMargins(pdf, { label, marks: document.page ?? {}, words: EXPORT_WORDS[language].page });
  return pdf.bytes();
}

function drawBlock(pdf: PdfFile, { block, outlines, language }: { block: CheckedBlock; outlines: Outline[]; language: UiLanguage }): void {
  pdf.font('regular').fontSize(BODY_PT).fillColor(INK);
  switch (block.kind) {
    case 'heading':
      return drawHeading(pdf, { block, outlines });
    case 'paragraph':
      tagged(pdf, 'P', () => drawRuns(pdf, block.runs));
      pdf.moveDown(0.6);
      return;
    case 'list':
      block.items.forEach((item, index) =>
        drawItem(pdf, { mark: block.isOrdered ? `${index + 1}.` : '•', runs: item, depth: block.depths?.[index] ?? 0 }),
      );
      pdf.moveDown(0.4);
      return;
    case 'table':
      return drawTable(pdf, block);
    case 'image':
      return drawImage(pdf, block);
    case 'formula':
      tagged(pdf, 'Formula', () => pdf.fontSize(11.5).text(block.plainText, { align: 'center' }));
      pdf.moveDown(0.6);
      return;
    case 'code':
      tagged(pdf, 'Code', () => pdf.fontSize(9).fillColor(MUTED).text(block.text));
      pdf.moveDown(0.6);
      return;
    case 'page-break':
      pdf.addPage();
      return;
    case 'sources':
      drawHeading(pdf, { block: { kind: 'heading', level: 2, runs: [{ origin: 'person', text: block.title }] }, outlines });
      pdf.fontSize(9);
      for (const { mark, text, link } of block.entries) {
        drawItem(pdf, { mark: `[${mark}]`, depth: 0, runs: [{ origin: 'source', text, ...(link === undefined ? {} : { link }) }] });
      }
      return;
    case 'notice':
      return drawNotice(pdf, block.runs.map(({ text }) => text).join(''));
    case 'attribution':
      return drawAttribution(pdf, { text: attributionText(block, language), color: block.origin === 'model' ? MODEL : MUTED });
    case 'signature':
      pdf.need(50);
      pdf.moveDown(1.2);
      tagged(pdf, 'P', () =>
        pdf
          .font('bold')
          .text(block.name)
          .font('regular')
          .fillColor(MUTED)
          .text([block.role ?? '', block.signedAt].filter(Boolean).join(' · ')),
      );
      pdf.moveDown(0.8);
      return;
  }
}

function drawHeading(pdf: PdfFile, { block, outlines }: { block: Extract<CheckedBlock, { kind: 'heading' }>; outlines: Outline[] }): void {
  const { level, runs } = block;
  pdf.need(HEADING_PT[level] * 4);
  pdf.moveDown(0.5);
  const words = runs.map(({ text }) => text).join('');
  // A heading that skips a level hangs below the nearest one above it.
  const parent = outlines.slice(0, level).findLast((outline) => outline !== undefined);
  outlines.length = Math.min(outlines.length, level);
  if (parent) outlines[level] = parent.addItem(words, { expanded: true });
  tagged(pdf, `H${Math.min(6, level + 1)}`, () =>
    pdf
      .font('bold')
      .fontSize(HEADING_PT[level])
      .fillColor(level === 1 ? ACCENT : INK)
      .text(words),
  );
  pdf.font('regular').fontSize(BODY_PT).fillColor(INK).moveDown(0.35);
}

function drawItem(pdf: PdfFile, { mark, runs, depth }: { mark: string; runs: readonly Span[]; depth: number }): void {
  const inset = Math.min(depth, 4) * 14;
  const indent = mark.length > 2 ? 26 : 16;
  pdf.need(pdf.currentLineHeight(true));
  tagged(pdf, 'P', () => {
    const { y, x } = pdf;
    pdf.text(mark, x + inset, y, { lineBreak: false });
    pdf.x = x + inset + indent;
    pdf.y = y;
    drawRuns(pdf, runs, pdf.contentWidth - inset - indent);
    pdf.x = x;
  });
  pdf.moveDown(0.2);
}

function drawRuns(pdf: PdfFile, runs: readonly Span[], width = pdf.contentWidth): void {
  const shown = runs.flatMap((run) => {
    const words = {
      text: run.text,
      isBold: run.emphasis === 'strong',
      isOblique: run.emphasis === 'emphasis',
      link: safeLink(run.link),
      color: INK,
    };
    return run.citation === undefined
      ? [words]
      : [words, { ...words, isBold: false, isOblique: false, text: ` [${run.citation}]`, color: ACCENT }];
  });
  shown.forEach(({ text, isBold, isOblique, link, color }, index) => {
    pdf
      .font(isBold ? 'bold' : 'regular')
      .fillColor(link === undefined ? color : ACCENT)
      .text(text, { width, lineGap: 3, oblique: isOblique, link: link ?? null, underline: false, continued: index + 1 < shown.length });
  });
  pdf.font('regular').fillColor(INK);
}

function drawImage(pdf: PdfFile, { png, alternativeText, caption }: Extract<CheckedBlock, { kind: 'image' }>): void {
  const { widthPx, heightPx } = pngSize(png);
  // 96 pixels of a screen are 72 points; never wider than the text or higher than 60 % of a page.
  const scale = Math.min(0.75, pdf.contentWidth / widthPx, (pdf.page.height * 0.6) / heightPx);
  pdf.need(heightPx * scale + 24);
  const { x, y } = pdf;
  pdf.addStructure(
    pdf.struct('Figure', { alt: alternativeText }, () =>
      pdf.image(Buffer.from(png), x, y, { width: widthPx * scale, height: heightPx * scale }),
    ),
  );
  pdf.x = x;
  pdf.y = y + heightPx * scale + 6;
  if (caption) tagged(pdf, 'Caption', () => drawRuns(pdf.fontSize(9), caption));
  pdf.moveDown(0.6);
}

/** Stays with the words it speaks of: three more lines fit below it. */
function drawAttribution(pdf: PdfFile, { text, color }: { text: string; color: string }): void {
  pdf.font('regular').fontSize(8.5);
  pdf.need(pdf.heightOfString(text, { width: pdf.contentWidth - 10 }) + 4 * BODY_PT);
  const { x, y } = pdf;
  tagged(pdf, 'P', () => pdf.fillColor(color).text(text, x + 10, y, { width: pdf.contentWidth - 10 }));
  const end = pdf.y;
  artifact(pdf, () => pdf.rect(x, y, 3, end - y).fill(color));
  pdf.x = x;
  pdf.y = end + 4;
}

function drawNotice(pdf: PdfFile, text: string): void {
  pdf.font('regular').fontSize(9.5).fillColor(INK);
  const height = pdf.heightOfString(text, { width: pdf.contentWidth - 24, lineGap: 2 }) + 14;
  pdf.need(height);
  const { x, y } = pdf;
  artifact(pdf, () => {
    pdf.rect(x, y, pdf.contentWidth, height).fill(TINT);
    pdf.rect(x, y, 3, height).fill(ACCENT);
  });
  tagged(pdf, 'P', () => pdf.fillColor(INK).text(text, x + 14, y + 7, { width: pdf.contentWidth - 24, lineGap: 2 }));
  pdf.x = x;
  pdf.y = y + height + 10;
}

interface Margins {
  readonly label: LabelMarks | undefined;
  readonly marks: PageMarks;
  readonly words: string;
}

function drawMargins(pdf: PdfFile, { label, marks, words }: Margins): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let index = 0; index < count; index++) {
    pdf.switchToPage(start + index);
    // Text below the margin would begin a page of its own.
    pdf.page.margins.bottom = 0;
    const y = pdf.page.height - PAGE_MARGIN_PT + 22;
    const line = (text: string, top: number) =>
      pdf.text(text, PAGE_MARGIN_PT, top, { width: pdf.contentWidth, height: 11, ellipsis: true });
    artifact(pdf, () => {
      if (marks.watermark !== undefined) drawWatermark(pdf, marks.watermark);
      pdf.font('regular').fontSize(8).fillColor(MUTED);
      if (marks.header !== undefined) line(marks.header, PAGE_MARGIN_PT - 30);
      if (label) pdf.text(label.visibleText, PAGE_MARGIN_PT, y, { width: pdf.contentWidth - 90, lineBreak: false });
      if (marks.notice !== undefined) line(marks.notice, y - 12);
      pdf.text(fill(words, { page: index + 1, pages: count }), PAGE_MARGIN_PT, y, { width: pdf.contentWidth, align: 'right' });
    });
  }
}

/** One element of the structure tree, which screen readers follow. */
function tagged(pdf: PdfFile, tag: string, draw: () => void): void {
  pdf.addStructure(pdf.struct(tag, {}, draw));
}

/** What is no part of the text: lines, tints, page numbers. */
function artifact(pdf: PdfFile, draw: () => void): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  draw();
  pdf.endMarkedContent();
}
