import { dataClassSchema } from '@trivium/ai/inference/protocol';
import { continuationFormSchema, endpointPriceSchema } from '@trivium/platform/config';
import { z } from 'zod';
import { modelCapabilities } from '../../models/dto/models.dto';
import { ENDPOINT_KINDS } from '../kept-endpoint';

const MOST_CONTEXT_TOKENS = 1_048_576;

const name = z.string().trim().min(1).max(100);
const model = z.string().trim().min(1).max(200);
const baseUrl = z.string().trim().min(1).max(2_000);
const file = z.string().min(1).max(200).describe('Name of a file in the model folder');
const apiKey = z.string().trim().min(1).max(1_000).describe('Written, never read back');
const contextTokens = z.int().min(1).max(MOST_CONTEXT_TOKENS);
const kind = z.enum(ENDPOINT_KINDS);
const continuation = continuationFormSchema.describe('How the server is told to go on with an answer that broke off');
const place = z.enum(['local', 'cloud']);

export const createEndpoint = z
  .strictObject({
    name,
    kind,
    model,
    place,
    maxDataClass: dataClassSchema,
    baseUrl: baseUrl.optional(),
    file: file.optional(),
    apiKey: apiKey.optional(),
    contextTokens: contextTokens.optional(),
    price: endpointPriceSchema.optional(),
    continuation: continuation.nullable().optional(),
  })
  .meta({ id: 'CreateModelEndpoint' });
export type CreateEndpoint = z.infer<typeof createEndpoint>;

export const changeEndpoint = z
  .strictObject({
    name: name.optional(),
    kind: kind.optional(),
    model: model.optional(),
    place: place.optional(),
    maxDataClass: dataClassSchema.optional(),
    baseUrl: baseUrl.optional(),
    file: file.optional(),
    apiKey: apiKey.nullable().optional().describe('Null removes it; it is also removed when the address leads to another host'),
    contextTokens: contextTokens.nullable().optional(),
    price: endpointPriceSchema.nullable().optional(),
    continuation: continuation.nullable().optional(),
    isEnabled: z.boolean().optional(),
    position: z.int().nonnegative().max(1_000).optional().describe('The place in the order that it moves to; the others make room'),
  })
  .meta({ id: 'ChangeModelEndpoint' });
export type ChangeEndpoint = z.infer<typeof changeEndpoint>;

const testError = z.object({ code: z.string(), text: z.string().describe("In the reader's language") });

const lastTest = z.object({
  at: z.iso.datetime(),
  isUsable: z.boolean(),
  firstTokenMs: z.number().nullable(),
  tokensPerSecond: z.number().nullable(),
  error: testError.nullable(),
});

export const endpointResponse = z
  .object({
    id: z.string(),
    name: z.string(),
    origin: z.enum(['environment', 'organisation']).describe("environment: the operator's, changed only where the server is run"),
    task: z.enum(['chat', 'embedding']),
    kind: z.enum([...ENDPOINT_KINDS, 'transformers']),
    model: z.string(),
    place,
    maxDataClass: dataClassSchema,
    baseUrl: z.string().nullable(),
    file: z.string().nullable(),
    hasApiKey: z.boolean(),
    isEnabled: z.boolean(),
    position: z.int().nonnegative().describe('Fallback order, 0 first'),
    contextTokens: z.int().nullable(),
    price: endpointPriceSchema.nullable().describe("Null: the registry's list holds"),
    continuation: continuation.nullable().describe('Null: an answer begins again'),
    lastTest: lastTest.nullable(),
  })
  .meta({ id: 'ModelEndpoint' });
export type EndpointResponse = z.infer<typeof endpointResponse>;

const count = z.number().nonnegative().nullable().describe('Null: the file does not say');

export const cloudResponse = z
  .object({
    isAllowed: z.boolean(),
    isAllowedByDefault: z.boolean(),
    changedAt: z.iso.datetime().nullable().describe('Null: nobody has decided, the default holds'),
    changedBy: z.string().nullable().describe('Name of the person, where there still is one'),
  })
  .meta({ id: 'CloudPermission' });
export type CloudResponse = z.infer<typeof cloudResponse>;

export const changeCloud = z.strictObject({ isAllowed: z.boolean() }).meta({ id: 'ChangeCloudPermission' });
export type ChangeCloud = z.infer<typeof changeCloud>;

export const endpointsResponse = z
  .object({
    items: z.array(endpointResponse),
    cloud: cloudResponse,
    modelFolder: z.object({
      isReadable: z.boolean(),
      files: z.array(
        z.object({
          name: z.string(),
          bytes: z.number().nonnegative(),
          architecture: z.string().nullable(),
          totalParameters: count,
          activatedParameters: count,
          experts: count,
          expertsUsed: count,
        }),
      ),
    }),
    canUseThisMachine: z.boolean().describe("Whether an organisation's own models may run on the server itself"),
  })
  .meta({ id: 'ModelEndpoints' });
export type EndpointsResponse = z.infer<typeof endpointsResponse>;

export const endpointTestResponse = z
  .object({
    isUsable: z.boolean(),
    firstTokenMs: z.number().nullable(),
    tokensPerSecond: z.number().nullable(),
    durationMs: z.number(),
    answer: z.string().describe('The first 200 characters'),
    capabilities: modelCapabilities.nullable().describe('Null for a model of vectors'),
    error: testError.nullable(),
  })
  .meta({ id: 'ModelEndpointTest' });
export type EndpointTestResponse = z.infer<typeof endpointTestResponse>;

export const endpointParameter = z.string().min(1).max(200);
