import { SENTIMENT_LABELS } from '@trivium/finance/sentiment/domain';
import { z } from 'zod';

/** Texts for a teacher, as they are kept in the file that a distillation begins from. */
export const textsToTeachSchema = z.array(z.object({ text: z.string(), entity: z.string().optional(), language: z.string().optional() }));
export type TextToTeach = z.infer<typeof textsToTeachSchema>[number];

/** One answer of a teacher; null where it was no label of the closed set. */
export const taughtLabelSchema = z.object({ label: z.enum(SENTIMENT_LABELS), confidence: z.number().min(0).max(1) }).nullable();
export type TaughtLabel = z.infer<typeof taughtLabelSchema>;

/** A text with what the teacher said of it. */
export interface TaughtText extends TextToTeach {
  readonly label?: NonNullable<TaughtLabel>['label'];
  readonly confidence?: number;
}
