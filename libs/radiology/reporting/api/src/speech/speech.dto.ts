import { z } from 'zod';

export const speechState = z
  .object({
    isAvailable: z.boolean(),
    reason: z.enum(['absent', 'not_local']).optional().describe('Why no service of the house takes speech'),
  })
  .meta({ id: 'SpeechState' });

export const speechQuery = z.object({ language: z.enum(['en', 'zh']) });

export const transcription = z
  .object({ text: z.string().describe('On one line; empty when nothing was said') })
  .meta({ id: 'Transcription' });

export type SpeechStateResponse = z.infer<typeof speechState>;
export type SpeechQuery = z.infer<typeof speechQuery>;
export type Transcription = z.infer<typeof transcription>;
