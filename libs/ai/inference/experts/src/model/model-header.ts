import { z } from 'zod';
import { featureSettingsSchema } from '../features/feature-settings';
import { trainingSettingsSchema } from '../training/training-settings';

export const MAX_LABELS = 64;

/** A file that texts were trained on. */
export const trainingFileSchema = z.object({
  name: z.string().min(1).max(200),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  licence: z.string().min(1).max(200),
  /** Texts taken from it. */
  texts: z.int().min(0),
});
export type TrainingFile = z.infer<typeof trainingFileSchema>;

/** Where a model comes from: enough to train the same bytes again. */
export const trainingManifestSchema = z.object({
  /** ISO date, given by the caller: the clock would make two trainings differ. */
  trainedOn: z.iso.date(),
  files: z.array(trainingFileSchema).max(200),
  /** Texts trained on, by label in the order of `labels`. */
  textsByLabel: z.array(z.int().min(0)).max(MAX_LABELS),
  settings: trainingSettingsSchema,
});
export type TrainingManifest = z.infer<typeof trainingManifestSchema>;

/** What a model file says of itself before its numbers. */
export const modelHeaderSchema = z
  .object({
    labels: z.array(z.string().min(1).max(100)).min(2).max(MAX_LABELS),
    features: featureSettingsSchema,
    /** Routed experts beside the shared one; 0 makes the model plain logistic regression. */
    experts: z.int().min(0).max(32),
    /** Routed experts that each text is given to. */
    activeExperts: z.int().min(0).max(32),
    /** What each expert was mostly given in training: words, the most telling first. */
    expertWords: z.array(z.array(z.string().max(100)).max(32)).max(32),
    manifest: trainingManifestSchema,
  })
  .refine(({ labels }) => new Set(labels).size === labels.length, 'A label stands twice.')
  .refine(
    ({ experts, activeExperts }) => activeExperts <= experts && activeExperts > 0 === experts > 0,
    'More active experts than there are.',
  )
  .refine(({ experts, expertWords }) => expertWords.length === experts, 'Words of another number of experts.')
  .refine(({ labels, manifest }) => manifest.textsByLabel.length === labels.length, 'Counts of another number of labels.');
export type ModelHeader = z.infer<typeof modelHeaderSchema>;

/** Numbers of each row: the shared expert's, then each routed expert's, one per label. */
export function columnsOf({ labels, experts }: Pick<ModelHeader, 'labels' | 'experts'>): number {
  return labels.length * (1 + experts);
}
