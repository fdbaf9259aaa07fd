export interface MaterialsModuleOptions {
  /** Bundled worker that reads documents (`<dist>/workers/documents.mjs`). */
  readonly documentsWorker: URL;
  /** Largest material in bytes. */
  readonly maxUploadBytes: number;
}

export const MATERIALS_OPTIONS = Symbol('MaterialsOptions');

/** What a material may be, judged by content: the formats that the document readers know. */
export const MATERIAL_MEDIA_TYPES = [
  'application/pdf',
  'application/epub+zip',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'text/markdown',
  'text/html',
  'text/plain',
  'application/xml',
  'application/zip',
];
