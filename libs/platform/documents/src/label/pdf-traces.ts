import { getDocumentProxy } from 'unpdf';

import { documentErrors } from '../documents.errors';
import type { ReadLimits } from '../read-options';

import { tracesOf, type LabelTraces } from './label-finding';
import { xmpTraces } from './xmp-traces';

/** The standard wants the sentence at start or end. */
const PAGES_AT_EACH_END = 2;

/** Info, XMP, and the text of the first and last pages, by pdf.js, which follows incremental updates. */
export async function pdfTraces(bytes: Uint8Array, { fileName, limits }: { fileName: string; limits: ReadLimits }): Promise<LabelTraces[]> {
  // A copy, because pdf.js takes what it is given away, and a plain one, because it refuses Node's Buffer.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, disableFontFace: true, useSystemFonts: false }).catch(
    (cause: unknown) => {
      if (cause instanceof Error && cause.name === 'PasswordException') throw documentErrors.DOCUMENT_ENCRYPTED({ fileName }, { cause });
      throw documentErrors.DOCUMENT_DAMAGED({ fileName }, { cause });
    },
  );
  try {
    if (pdf.numPages > limits.maxPages) throw documentErrors.DOCUMENT_TOO_MANY_PAGES({ pages: pdf.numPages, limit: limits.maxPages });
    const { info, metadata } = await pdf.getMetadata();
    const custom: unknown = 'Custom' in info ? info.Custom : undefined;
    const own = (name: string) => stringOf(custom, name) ?? stringOf(info, name);
    const [aigc, sourceType, provenanceId] = [own('AIGC'), own('DigitalSourceType'), own('ProvenanceId')];
    const traces: LabelTraces[] = [tracesOf('info', { aigc, sourceType, provenanceId })];
    const raw: unknown = metadata?.getRaw();
    if (typeof raw === 'string') traces.push(xmpTraces(raw, 'xmp'));
    const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
    for (const number of new Set([...numbers.slice(0, PAGES_AT_EACH_END), ...numbers.slice(-PAGES_AT_EACH_END)])) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      traces.push({ place: `page ${number}`, visible: items.map((item) => ('str' in item ? item.str : '')).join('') });
    }
    return traces;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause) throw cause;
    throw documentErrors.DOCUMENT_DAMAGED({ fileName }, { cause });
  } finally {
    await pdf.loadingTask.destroy();
  }
}

function stringOf(holder: unknown, name: string): string | undefined {
  if (typeof holder !== 'object' || holder === null) return undefined;
  const value: unknown = Object.getOwnPropertyDescriptor(holder, name)?.value;
  return typeof value === 'string' ? value : undefined;
}
