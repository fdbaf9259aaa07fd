import { createHmac } from 'node:crypto';

const DRAWS = 2 ** 32;

export type ExperimentVariant = 'control' | 'variant';

/** Two versions of a template, and how many of a hundred subjects get the second. */
export interface Experiment {
  readonly templateId: string;
  readonly controlVersion: string;
  readonly variantVersion: string;
  /** 0 to 100. */
  readonly variantPercent: number;
}

/**
 * Which version a subject gets: always the same one, spread evenly, and known to nobody without the key. A higher percentage moves subjects to the variant only, never back.
 *
 * @param options.subject whoever must not meet both versions: a user, a course; used for this draw and kept nowhere
 */
export function assignedVariant(
  { templateId, controlVersion, variantVersion, variantPercent }: Experiment,
  { subject, key }: { readonly subject: string; readonly key: string | Uint8Array },
): ExperimentVariant {
  const digest = createHmac('sha256', key)
    .update(JSON.stringify([templateId, controlVersion, variantVersion, subject]))
    .digest();
  return (digest.readUInt32BE(0) / DRAWS) * 100 < variantPercent ? 'variant' : 'control';
}
