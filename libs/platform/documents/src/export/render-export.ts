import { VerifiedText } from '@trivium/shared/kernel';

import { AiLabel } from '../label/ai-label';

import { runsOfBlock } from './document-text';
import type { ExportDocument, ExportFormat, OwnRun } from './export-document';
import { contentDisposition, exportFileName } from './export-file-name';
import { exportErrors } from './export.errors';
import { renderDocx } from './render-docx';
import { renderHtml } from './render-html';
import { renderJson } from './render-json';
import { renderMarkdown } from './render-markdown';
import { renderPdf } from './render-pdf';
import { renderPng } from './render-png';
import { renderXlsx } from './render-xlsx';

type Renderer = (document: ExportDocument, label: AiLabel | undefined) => Uint8Array | Promise<Uint8Array>;

const RENDERERS: Readonly<Record<ExportFormat, { readonly render: Renderer; readonly mediaType: string }>> = {
  md: { render: renderMarkdown, mediaType: 'text/markdown; charset=utf-8' },
  html: { render: renderHtml, mediaType: 'text/html; charset=utf-8' },
  pdf: { render: renderPdf, mediaType: 'application/pdf' },
  docx: { render: renderDocx, mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  xlsx: { render: renderXlsx, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  json: { render: renderJson, mediaType: 'application/json' },
  png: { render: renderPng, mediaType: 'image/png' },
};

interface ExportFileParts {
  readonly bytes: Uint8Array;
  readonly format: ExportFormat;
  readonly fileName: string;
}

let make: <Label extends AiLabel | undefined>(parts: ExportFileParts, label: Label) => ExportFile<Label>;

/** A finished file. Only `renderExport` makes one, so a route that answers with it cannot let out generated text without a label. */
export class ExportFile<Label extends AiLabel | undefined = AiLabel | undefined> {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** Safe on every file system, extension included. */
  readonly fileName: string;
  /** Value of the header `Content-Disposition`. */
  readonly contentDisposition: string;
  readonly label: Label;
  readonly #isRendered = true;

  static {
    make = (parts, label) => new ExportFile(parts, label);
  }

  private constructor({ bytes, format, fileName }: ExportFileParts, label: Label) {
    this.bytes = bytes;
    this.mediaType = RENDERERS[format].mediaType;
    this.fileName = fileName;
    this.contentDisposition = contentDisposition(fileName);
    this.label = label;
  }

  /** Whether a value was rendered here: also for values whose type is not known. */
  static isRendered(value: unknown): value is ExportFile {
    return typeof value === 'object' && value !== null && #isRendered in value;
  }
}

/** A file that bears its label. */
export type LabelledFile = ExportFile<AiLabel>;

/**
 * Makes a file of a document. By type, a document that may hold generated text is given with its label; one without generated text needs none. Looked at once more at run time.
 *
 * @throws EXPORT_WITHOUT_LABEL, EXPORT_NOT_VERIFIED, EXPORT_IMAGE_UNREADABLE, EXPORT_ONE_IMAGE_ONLY
 */
export function renderExport(document: ExportDocument, format: ExportFormat, label: AiLabel): Promise<LabelledFile>;
export function renderExport(document: ExportDocument<OwnRun>, format: ExportFormat): Promise<ExportFile<undefined>>;
export async function renderExport(document: ExportDocument, format: ExportFormat, label?: AiLabel): Promise<ExportFile> {
  const generated = document.blocks.flatMap(runsOfBlock).filter((run) => run.kind === 'generated');
  if (generated.some((run) => !VerifiedText.isVerified(run.content))) throw exportErrors.EXPORT_NOT_VERIFIED();
  if (generated.length > 0 && !AiLabel.isLabel(label)) throw exportErrors.EXPORT_WITHOUT_LABEL();
  const bytes = await RENDERERS[format].render(document, label);
  return make({ bytes, format, fileName: exportFileName(document.title, format) }, label);
}
