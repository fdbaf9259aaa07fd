import type { ChatRequest } from '@trivium/ai/inference/protocol';
import { type ChatDialect, wireRequest, type WireRequestOptions } from './wire-request';

const dialect: ChatDialect = {
  readerField: 'reader',
  isKeyRequired: false,
  continuation: 'unknown',
  thinkingFields: (thinking) => ({ think: thinking }),
  lookUp: () => undefined,
  isReasoningRequired: () => false,
};
const options: WireRequestOptions = { model: 'served-name', dialect, unsentParameters: [], isReasoningRequired: false };
const request: ChatRequest = {
  model: 'asked-name',
  messages: [{ role: 'user', content: 'u' }],
  dataClass: 'restricted',
  isCacheable: true,
  deadlineMs: 5,
};
const written = (more: Partial<ChatRequest> = {}, other: Partial<WireRequestOptions> = {}) =>
  JSON.parse(JSON.stringify(wireRequest({ ...request, ...more }, { ...options, ...other }))) as Record<string, unknown>;

describe('wireRequest', () => {
  it('asks the served model for a stream with usage, and nothing else', () => {
    expect(written()).toEqual({
      model: 'served-name',
      messages: [{ role: 'user', content: 'u' }],
      stream: true,
      stream_options: { include_usage: true },
    });
  });

  it('writes every parameter', () => {
    const sampling = { temperature: 0, topP: 0.5, maxTokens: 9, stop: ['x'], seed: 0, frequencyPenalty: 1, presencePenalty: -1 };
    expect(written(sampling)).toMatchObject({
      temperature: 0,
      top_p: 0.5,
      max_tokens: 9,
      stop: ['x'],
      seed: 0,
      frequency_penalty: 1,
      presence_penalty: -1,
    });
  });

  it('leaves out what is not to be sent', () => {
    const body = written({ temperature: 1, seed: 3 }, { unsentParameters: ['temperature'] });
    expect([body['temperature'], body['seed']]).toEqual([undefined, 3]);
  });

  it('speaks the dialect', () => {
    expect(written({ thinking: 'off', readerPseudonym: 'r-1' })).toMatchObject({ think: 'off', reader: 'r-1' });
  });

  it('writes the form of the answer', () => {
    expect(written({ responseFormat: { type: 'text' } })).not.toHaveProperty('response_format');
    expect(written({ responseFormat: { type: 'json' } })['response_format']).toEqual({ type: 'json_object' });
    expect(written({ responseFormat: { type: 'json-schema', name: 'n', schema: { type: 'null' } } })['response_format']).toEqual({
      type: 'json_schema',
      json_schema: { name: 'n', schema: { type: 'null' }, strict: true },
    });
  });

  it('writes tools and the choice among them', () => {
    const tools = [{ name: 'date', description: 'Today', parameters: { type: 'object' } }];
    expect(written({ tools, toolChoice: { name: 'date' } })).toMatchObject({
      tools: [{ type: 'function', function: { name: 'date', description: 'Today', parameters: { type: 'object' } } }],
      tool_choice: { type: 'function', function: { name: 'date' } },
    });
    expect(written({ tools, toolChoice: 'none' })['tool_choice']).toBe('none');
  });

  it('makes no choice among no tools, which servers refuse', () => {
    expect(written({ tools: [], toolChoice: 'auto' })).not.toHaveProperty('tool_choice');
    expect(written({ tools: [], toolChoice: 'auto' })).not.toHaveProperty('tools');
  });
});
