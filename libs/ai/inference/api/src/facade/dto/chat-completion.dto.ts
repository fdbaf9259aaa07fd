import { z } from 'zod';

const MOST_MESSAGES = 10_000;
const LONGEST_NAME = 200;

const textPart = z.object({ type: z.literal('text'), text: z.string() });
const texts = z.union([z.string(), z.array(textPart).min(1)]);
const picturePart = z.object({
  type: z.literal('image_url'),
  image_url: z.object({ url: z.string().describe('The picture itself: data:image/png;base64,…') }),
});

const toolCall = z.object({
  id: z.string().min(1),
  type: z.literal('function').default('function'),
  function: z.object({ name: z.string().min(1), arguments: z.string() }),
});

const message = z.discriminatedUnion('role', [
  z.object({ role: z.enum(['system', 'developer']), content: texts }),
  z.object({
    role: z.literal('user'),
    content: z.union([z.string(), z.array(z.discriminatedUnion('type', [textPart, picturePart])).min(1)]),
  }),
  z.object({
    role: z.literal('assistant'),
    content: texts.nullish(),
    reasoning_content: z.string().nullish().describe('The thinking of an earlier turn, as it was answered'),
    tool_calls: z.array(toolCall).nullish(),
  }),
  z.object({ role: z.literal('tool'), tool_call_id: z.string().min(1), content: texts }),
]);

const jsonSchema = z.record(z.string(), z.json());

const responseFormat = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text') }),
  z.object({ type: z.literal('json_object') }),
  z.object({ type: z.literal('json_schema'), json_schema: z.object({ name: z.string(), schema: jsonSchema }) }),
]);

const tool = z.object({
  type: z.literal('function'),
  function: z.object({ name: z.string(), description: z.string().nullish(), parameters: jsonSchema.nullish() }),
});

const toolChoice = z.union([
  z.enum(['auto', 'none', 'required']),
  z.object({ type: z.literal('function'), function: z.object({ name: z.string() }) }),
]);

const notHonoured = z.unknown().optional().describe('Refused unless it holds its default');

/**
 * The body of `POST /v1/chat/completions` as OpenAI's clients write it. `null` stands for a field that is left out. Fields that would change the answer and cannot
 * be honoured are refused (`NOT_HONOURED`); others that this does not know are passed over, since clients send `metadata`, `store` and the like to everybody.
 */
export const chatCompletionRequest = z
  .object({
    model: z.string().trim().min(1).max(LONGEST_NAME).describe('Name of a model, id of an endpoint, or "auto"'),
    messages: z.array(message).min(1).max(MOST_MESSAGES),
    stream: z.boolean().nullish(),
    stream_options: z.object({ include_usage: z.boolean().nullish() }).nullish(),
    temperature: z.number().nullish(),
    top_p: z.number().nullish(),
    max_tokens: z.int().positive().nullish(),
    max_completion_tokens: z.int().positive().nullish().describe('Counts before max_tokens'),
    stop: z.union([z.string(), z.array(z.string())]).nullish(),
    seed: z.int().nullish(),
    frequency_penalty: z.number().nullish(),
    presence_penalty: z.number().nullish(),
    response_format: responseFormat.nullish(),
    tools: z.array(tool).nullish(),
    tool_choice: toolChoice.nullish(),
    thinking: z
      .object({ type: z.enum(['enabled', 'disabled']) })
      .nullish()
      .describe('As the DeepSeek API has it; counts before reasoning_effort'),
    reasoning_effort: z.string().nullish().describe('"none" switches thinking off, anything else on; degrees are not honoured'),
    user: z.string().nullish().describe('Tells readers apart; sent on under a pseudonym'),
    n: notHonoured,
    logprobs: notHonoured,
    top_logprobs: notHonoured,
    logit_bias: notHonoured,
    functions: notHonoured,
    function_call: notHonoured,
    modalities: notHonoured,
    audio: notHonoured,
    web_search_options: notHonoured,
    parallel_tool_calls: notHonoured,
  })
  .meta({ id: 'ChatCompletionRequest' });

export type ChatCompletionRequest = z.infer<typeof chatCompletionRequest>;
export type WireMessage = ChatCompletionRequest['messages'][number];

/** Fields that would change the answer, with the one value, beside none, that changes nothing. */
export const NOT_HONOURED: readonly (readonly [field: keyof ChatCompletionRequest, harmless: string])[] = [
  ['n', '1'],
  ['logprobs', 'false'],
  ['top_logprobs', '0'],
  ['logit_bias', '{}'],
  ['functions', '[]'],
  ['function_call', '"none"'],
  ['modalities', '["text"]'],
  ['audio', 'null'],
  ['web_search_options', 'null'],
  ['parallel_tool_calls', 'true'],
];
