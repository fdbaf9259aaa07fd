import { z } from 'zod';

const MOST_TEXTS = 2_048;
/** More than any embedding model reads. */
const LONGEST_TEXT = 200_000;
const LONGEST_NAME = 200;

const text = z.string().min(1).max(LONGEST_TEXT);

/** The body of `POST /v1/embeddings` as OpenAI's clients write it; lists of token numbers are refused: they mean something to one model only. */
export const embeddingsRequest = z
  .object({
    model: z.string().trim().min(1).max(LONGEST_NAME).describe('Name of a model, id of an endpoint, or "auto"'),
    input: z.union([text, z.array(text).min(1).max(MOST_TEXTS)]),
    encoding_format: z.enum(['float', 'base64']).nullish(),
    dimensions: z.int().positive().nullish().describe('Refused unless it is what the model makes'),
    input_type: z
      .enum(['passage', 'query'])
      .nullish()
      .describe('Which of its prefixes the model reads before the text; "passage" unless told'),
  })
  .meta({ id: 'EmbeddingsRequest' });

export type EmbeddingsRequest = z.infer<typeof embeddingsRequest>;

/** `usage` is an estimate from the texts: embedding engines do not tell. */
export interface WireEmbeddings {
  readonly object: 'list';
  readonly model: string;
  readonly data: readonly { readonly object: 'embedding'; readonly index: number; readonly embedding: readonly number[] | string }[];
  readonly usage: { readonly prompt_tokens: number; readonly total_tokens: number };
}

export const facadeModelsResponse = z
  .object({
    object: z.literal('list'),
    data: z.array(
      z.object({
        id: z.string().describe('What to write into "model"'),
        object: z.literal('model'),
        created: z.int().describe('0: nobody has said when the model was made'),
        owned_by: z.string().describe('Where it computes'),
        trivium: z.object({
          task: z.enum(['chat', 'embedding']),
          endpoints: z.array(z.string()).describe('Endpoints that serve it; each id may stand in "model" too'),
          max_data_class: z.enum(['public', 'internal', 'confidential', 'restricted']).describe('The highest that one of them may be sent'),
        }),
      }),
    ),
  })
  .meta({ id: 'FacadeModels' });

export type FacadeModelsResponse = z.infer<typeof facadeModelsResponse>;
