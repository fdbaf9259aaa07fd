import { INTENTS } from '@trivium/education/tutor/domain';
import { z } from 'zod';
import { plainText } from './plain-text';

export const askRequest = z
  .object({
    question: plainText().min(1).max(2000),
    /** Options of a multiple-choice question, without letters. */
    options: z.array(plainText().min(1).max(500)).min(2).max(8).optional(),
    conversationId: z.uuid().optional(),
    /** Makes a retry safe: the same id gives the same answer once. */
    requestId: plainText().min(1).max(100).optional(),
  })
  .meta({ id: 'AskRequest' });
export type AskRequest = z.infer<typeof askRequest>;

const citation = z
  .object({
    n: z.int().describe('Number of the mark [n] in the answer'),
    passageId: z.string(),
    materialId: z.string(),
    materialTitle: z.string(),
    sectionId: z.string(),
    section: z.string(),
    sectionPath: z.array(z.string()),
    page: z.int().optional(),
    quote: z.string().describe('Word for word what stands in the passage'),
    passage: z.string().describe('The whole passage'),
    highlight: z.object({ start: z.int(), end: z.int() }).optional().describe('Where the quote stands in the passage, in UTF-16 units'),
  })
  .meta({ id: 'TutorCitation' });

const presentation = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('formula'), latex: z.string(), n: z.int() }),
    z.object({ kind: z.literal('table'), rows: z.array(z.array(z.string())), caption: z.string().optional(), n: z.int() }),
    z.object({
      kind: z.literal('figure'),
      assetName: z.string(),
      caption: z.string(),
      alternativeText: z.string().optional(),
      materialId: z.string(),
      n: z.int(),
    }),
    z.object({ kind: z.literal('steps'), steps: z.array(z.string()), n: z.int() }),
  ])
  .meta({ id: 'TutorPresentation' });

const struckSentence = z.object({ text: z.string(), reasons: z.array(z.string()) }).meta({ id: 'StruckSentence' });

export const generationResponse = z
  .object({
    engine: z.enum(['embedded', 'local', 'cloud', 'edge']),
    model: z.string().optional(),
    template: z.object({
      id: z.string(),
      version: z.union([z.string(), z.int()]).describe('A number in answers that were stored before templates had versions'),
    }),
    parameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    latencyMs: z.number(),
    tokens: z.object({ input: z.int(), output: z.int() }).optional(),
    costMicroUsd: z.int().optional().describe('Millionths of a US dollar; absent when nothing was asked or no price is on record'),
    provenanceId: z.string(),
    aiLabel: z.string(),
  })
  .meta({ id: 'TutorGeneration' });

export const askResponse = z
  .object({
    conversationId: z.string(),
    messageId: z.string(),
    intent: z.enum(INTENTS),
    answer: z.string(),
    choice: z.int().optional().describe('Index of the chosen option, from 0'),
    choiceLabel: z.string().optional(),
    choiceText: z.string().optional(),
    citations: z.array(citation),
    concepts: z.array(z.string()),
    presentation: z.array(presentation),
    abstained: z.boolean(),
    confidence: z.number(),
    generation: generationResponse,
    struck: z.array(struckSentence).optional().describe('What a model wrote and was taken out, with the reasons'),
  })
  .meta({ id: 'AskResponse' });
export type AskResponse = z.infer<typeof askResponse>;
