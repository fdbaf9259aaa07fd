import type { AiLabel } from '../label/ai-label';

import type { ExportDocument } from './export-document';

/** The document as data. Generated runs carry their engine and the id of their record. */
export function renderJson({ title, language, metadata, blocks }: ExportDocument, label: AiLabel | undefined): Uint8Array {
  const marking = label ? { AIGC: label.fields, digitalSourceType: label.digitalSourceType, notice: label.visibleText } : {};
  const data = { title, language, metadata, ...marking, blocks };
  const text = JSON.stringify(
    data,
    (_name, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value),
    2,
  );
  return new Uint8Array(Buffer.from(`${text}\n`, 'utf8'));
}
