import { z } from 'zod';

const share = z.number().min(0).max(1);

const figureShape = {
  rows: z.int().describe('Rows that it was measured on; none of them was learned by the model that was measured'),
  accuracy: share,
  macroF1: share,
  interval: z.tuple([share, share]).readonly().describe('95 % interval of the accuracy'),
};
const figure = z.object(figureShape);

/** Figures of a version; what was not measured is left out. */
export const metricsSchema = z
  .object({
    ...figureShape,
    rival: figure.optional().describe('Plain logistic regression on the same rows'),
    calibrationError: share.optional(),
    accuracyAt90: share.optional().describe('Accuracy of the surest nine of ten answers'),
    calibration: z
      .array(z.object({ from: share, to: share, rows: z.int(), sure: share, right: share }))
      .readonly()
      .optional()
      .describe('How sure answers were, and how often they were right'),
    byLanguage: z
      .array(figure.extend({ language: z.string(), rival: figure }))
      .readonly()
      .optional(),
    byLength: z
      .array(figure.extend({ upToCharacters: z.int().nullable() }))
      .readonly()
      .optional(),
    byLevel: z
      .array(figure.extend({ level: z.enum(['text', 'entity']) }))
      .readonly()
      .optional(),
    byAgreement: z
      .array(figure.extend({ agreement: z.int(), rival: figure }))
      .readonly()
      .optional()
      .describe('By the per cent of annotators who agreed on the label, where rows tell it; the highest first'),
    bySource: z
      .array(figure.extend({ source: z.string(), rival: figure }))
      .readonly()
      .optional()
      .describe('By where the texts stood, where rows tell it; the most frequent first'),
    worst: figure
      .extend({ by: z.enum(['language', 'source', 'length', 'level', 'agreement']), group: z.string() })
      .optional()
      .describe('The group of rows that is answered worst, of those with 20 rows or more; how far the headline figure flatters'),
    confusion: z
      .array(z.array(z.int()).readonly())
      .readonly()
      .optional()
      .describe('Rows: truth, columns: answer; negative, neutral, positive'),
    before: figure.optional().describe('Of adapted versions: the same rows, answered by the version beneath'),
    parameters: z.object({ own: z.int(), base: z.int() }).optional().describe('Of adapted versions: weights added, and those beneath'),
    leftOut: z.int().optional().describe('Rows that nothing could be learned from'),
    teacher: z
      .object({ endpoint: z.string(), asked: z.int(), labelled: z.int(), dropped: z.int() })
      .optional()
      .describe('Of distilled versions: the model that labelled the texts; answers outside the closed set were dropped'),
  })
  .meta({ id: 'SentimentMetrics' });
export type SentimentMetrics = z.infer<typeof metricsSchema>;
