import { AiLabel } from '@trivium/platform/documents';
import type { ExportableReport } from './exportable-report';

/** Producer in labels: a code without spaces, as annex E j) of GB 45438-2025 wants values. */
export const PRODUCER = 'trivium-desk';

/**
 * The label of a report's files: `part` where a language model phrased some of it, `composed` where the program put the draft together from the dictation, rules
 * and templates. None where a person wrote all of it. That somebody signed changes nothing: the words are still the model's.
 * A report whose record was erased names itself: a label must name something that can be looked up.
 */
export function reportLabel({ id, language, generation }: ExportableReport): AiLabel | undefined {
  if (!generation) return undefined;
  const extent = generation.engine === 'embedded' ? 'composed' : 'part';
  return new AiLabel({ language, extent, producer: PRODUCER, provenanceId: generation.provenanceId.trim() || id });
}
