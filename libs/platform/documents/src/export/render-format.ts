import type { LabelMarks } from '../label/ai-label';

import type { CheckedBlock, CheckedDocument } from './checked-document';
import type { ExportFormat } from './export-document';
import { renderDocx } from './render-docx';
import { renderHtml } from './render-html';
import { renderJson } from './render-json';
import { renderMarkdown } from './render-markdown';
import { renderPdf } from './render-pdf';
import { renderPng } from './render-png';
import { renderXlsx } from './render-xlsx';

/** What is drawn, and as what; plain data, which may be given to a thread. */
export interface FormatRequest {
  readonly document: CheckedDocument;
  readonly format: ExportFormat;
  readonly label?: LabelMarks;
}

/** Draws a checked document. */
export type FormatRenderer = (request: FormatRequest) => Promise<Uint8Array>;

type Draw = (document: CheckedDocument, label: LabelMarks | undefined) => Uint8Array | Promise<Uint8Array>;

const DRAWERS: Readonly<Record<ExportFormat, Draw>> = {
  md: renderMarkdown,
  html: renderHtml,
  pdf: renderPdf,
  docx: renderDocx,
  xlsx: renderXlsx,
  json: renderJson,
  png: renderPng,
};

/** Have pages, and draw the marks of a page themselves. */
const PAGED: ReadonlySet<ExportFormat> = new Set(['pdf', 'docx']);

/** Draws here and now: for short documents, and inside a thread. */
export const renderFormat: FormatRenderer = async ({ document, format, label }) =>
  DRAWERS[format](PAGED.has(format) ? document : withMarksAtBothEnds(document), label);

/** One endless page: what would stand on each stands before its words, and what may not be overlooked once more behind them. */
function withMarksAtBothEnds(document: CheckedDocument): CheckedDocument {
  const { header, notice, watermark } = document.page ?? {};
  const notices = (...texts: (string | undefined)[]): CheckedBlock[] =>
    texts.flatMap((text) => (text === undefined ? [] : [{ kind: 'notice', runs: [{ text, origin: 'person' }] } as const]));
  const blocks = [...notices(watermark, header, notice), ...document.blocks, ...notices(notice, watermark)];
  return { ...document, blocks };
}
