import type { AiLabel } from '../label/ai-label';

import { checkDocument } from './check-document';
import type { ExportDocument, ExportFormat, OwnRun } from './export-document';
import { contentDisposition, exportFileName } from './export-file-name';
import { renderFormat, type FormatRenderer } from './render-format';

export { extentOf } from './check-document';
export { isolatedRenderer } from './isolated-renderer';
export type { RecordedText } from './recorded-text';
export { type KeptText, RecordedTexts } from './recorded-texts';
export { RecordedTextsRepository } from './recorded-texts.repository';
export { type FormatRenderer, renderFormat } from './render-format';

const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  png: 'image/png',
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
    this.mediaType = MEDIA_TYPES[format];
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
 * @throws EXPORT_WITHOUT_LABEL, EXPORT_LABEL_UNTRUE, EXPORT_NOT_VERIFIED, EXPORT_IMAGE_UNREADABLE, EXPORT_ONE_IMAGE_ONLY, EXPORT_PICTURE_TOO_LONG
 */
export function renderExport(document: ExportDocument, format: ExportFormat, label: AiLabel): Promise<LabelledFile>;
export function renderExport(document: ExportDocument<OwnRun>, format: ExportFormat): Promise<ExportFile<undefined>>;
export async function renderExport(document: ExportDocument, format: ExportFormat, label?: AiLabel): Promise<ExportFile> {
  return rendered({ document, format, label, draw: renderFormat });
}

/** As `renderExport`, drawn elsewhere: `isolatedRenderer` draws in a thread, so that a long document keeps nobody else waiting. */
export function renderExportBy(
  draw: FormatRenderer,
  request: { readonly document: ExportDocument; readonly format: ExportFormat; readonly label: AiLabel },
): Promise<LabelledFile>;
export function renderExportBy(
  draw: FormatRenderer,
  request: { readonly document: ExportDocument<OwnRun>; readonly format: ExportFormat; readonly label?: undefined },
): Promise<ExportFile<undefined>>;
export async function renderExportBy(
  draw: FormatRenderer,
  { document, format, label }: { readonly document: ExportDocument; readonly format: ExportFormat; readonly label?: AiLabel | undefined },
): Promise<ExportFile> {
  return rendered({ document, format, label, draw });
}

interface Request {
  readonly document: ExportDocument;
  readonly format: ExportFormat;
  readonly label: AiLabel | undefined;
  readonly draw: FormatRenderer;
}

async function rendered({ document, format, label, draw }: Request): Promise<ExportFile> {
  const checked = checkDocument(document, label);
  const bytes = await draw({ document: checked, format, ...(label ? { label: label.marks } : {}) });
  return make({ bytes, format, fileName: exportFileName(document.title, format) }, label);
}
