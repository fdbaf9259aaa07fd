import { INTENTS } from '@trivium/education/tutor/domain';
import { z } from 'zod';
import { plainText } from '../dto/plain-text';

export const intentRequest = z
  .object({
    text: plainText().min(1).max(2000),
    courseId: z.uuid().optional().describe('Course that the text is meant for; a question is understood the same in every course'),
  })
  .meta({ id: 'IntentRequest' });
export type IntentRequest = z.infer<typeof intentRequest>;

export const intentResponse = z
  .object({
    intent: z.enum(INTENTS),
    probabilities: z.record(z.enum(INTENTS), z.number()).describe('Of every intent; together 1'),
    experts: z
      .array(z.object({ index: z.int(), weight: z.number() }))
      .describe('Experts of the model that were asked, the most heard first; weights make 1. A model of one expert is logistic regression'),
    pieces: z
      .array(z.object({ text: z.string(), push: z.number() }))
      .describe('Words and pieces of words that moved the score of `intent` most: above 0 for it, below against it'),
  })
  .meta({ id: 'IntentResponse' });
export const intentExpertsResponse = z
  .object({
    since: z.iso.datetime().describe('From when on it was counted: the first question after the start of the program'),
    decisions: z.int(),
    experts: z.array(
      z.object({
        index: z.int(),
        share: z.number().describe('Of all choices; the shares of all experts make 1, or are 0 before the first decision'),
        meanWeight: z.number().describe('How much it was heard where it was chosen, 0 to 1'),
        words: z.array(z.string()).describe('What it was mostly given in training'),
      }),
    ),
  })
  .meta({ id: 'IntentExperts' });
export type IntentExpertsResponse = z.infer<typeof intentExpertsResponse>;

export type IntentResponse = z.infer<typeof intentResponse>;
