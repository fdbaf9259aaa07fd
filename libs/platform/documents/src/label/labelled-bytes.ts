import { exportErrors } from '../export/export.errors';

import type { AiLabel, LabelMarks } from './ai-label';
import { findAiLabel } from './find-ai-label';
import type { AiLabelFinding } from './label-finding';

let make: <Label extends AiLabel | undefined>(bytes: Uint8Array, label: Label) => LabelledBytes<Label>;

/**
 * A finished file of a format that a profession writes itself, such as FHIR or DICOM. Only `proveLabel` makes one, after the detector found the label in the bytes: a route that answers
 * with it, or with an `ExportFile`, cannot let out generated words without their label.
 */
export class LabelledBytes<Label extends AiLabel | undefined = AiLabel | undefined> {
  readonly bytes: Uint8Array;
  readonly label: Label;
  readonly #isProven = true;

  static {
    make = (bytes, label) => new LabelledBytes(bytes, label);
  }

  private constructor(bytes: Uint8Array, label: Label) {
    this.bytes = bytes;
    this.label = label;
  }

  /** Whether a value was proven: also for values whose type is not known. */
  static isProven(value: unknown): value is LabelledBytes {
    return typeof value === 'object' && value !== null && #isProven in value;
  }
}

/**
 * Looks for the label in a file as a stranger's program would, before it leaves. Without a label there is nothing to prove: people wrote all of it.
 *
 * @throws EXPORT_WITHOUT_LABEL
 */
export async function proveLabel<Label extends AiLabel | undefined>(bytes: Uint8Array, label: Label): Promise<LabelledBytes<Label>> {
  if (label !== undefined && !bears(await findAiLabel(bytes), label)) throw exportErrors.EXPORT_WITHOUT_LABEL();
  return make(bytes, label);
}

/** Words of the document may hold the sentence of another label, pasted from elsewhere; that takes nothing from its own. */
function bears({ missing, extent, fields, provenanceId }: AiLabelFinding, label: LabelMarks): boolean {
  const isRecorded = label.fields === undefined ? provenanceId === label.provenanceId : fields?.ProduceID === label.fields.ProduceID;
  return missing.length === 0 && extent === label.extent && isRecorded;
}
