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
  })
  .meta({ id: 'IntentResponse' });
export type IntentResponse = z.infer<typeof intentResponse>;
