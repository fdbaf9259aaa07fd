import type { LabelMarks } from '../label/ai-label';

import type { CheckedDocument } from './checked-document';

/** The document as data. Each stretch of words says whose it is, generated ones with the id of their record. */
export function renderJson({ title, language, metadata, blocks }: CheckedDocument, label: LabelMarks | undefined): Uint8Array {
  const marking = label
    ? {
        ...(label.fields ? { AIGC: label.fields } : {}),
        digitalSourceType: label.digitalSourceType,
        provenanceId: label.provenanceId,
        notice: label.visibleText,
      }
    : {};
  const data = { title, language, metadata, ...marking, blocks };
  const text = JSON.stringify(
    data,
    (_name, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value),
    2,
  );
  return new Uint8Array(Buffer.from(`${text}\n`, 'utf8'));
}
