import { type ChatRequestInput, chatRequestSchema } from './chat-request';

const request: ChatRequestInput = { model: 'deepseek-flash', messages: [{ role: 'user', content: 'Hello' }], dataClass: 'public' };
const tool = { name: 'search', parameters: { type: 'object' } };
const accepts = (change: Record<string, unknown>) => chatRequestSchema.safeParse({ ...request, ...change }).success;

describe('chatRequestSchema', () => {
  it('is not cacheable unless it says so', () => {
    expect(chatRequestSchema.parse(request).isCacheable).toBe(false);
  });

  it('needs a data class', () => {
    expect(accepts({ dataClass: undefined })).toBe(false);
  });

  it.each([
    { temperature: 0 },
    { topP: 1, seed: -3, stop: ['\n'] },
    { thinking: 'off', deadlineMs: 1, maxTokens: 1 },
    { responseFormat: { type: 'json-schema', name: 'answer', schema: { type: 'object', properties: {} } } },
    { tools: [tool], toolChoice: { name: 'search' } },
    { tools: [tool], toolChoice: 'required' },
    { readerPseudonym: 'b3f1-_A' },
  ])('takes %j', (change) => {
    expect(accepts(change)).toBe(true);
  });

  it.each([
    { temperature: 2.1 },
    { topP: 0 },
    { maxTokens: 0 },
    { maxTokens: 1.5 },
    { deadlineMs: -1 },
    { frequencyPenalty: 3 },
    { stop: [''] },
    { messages: [] },
    { max_tokens: 10 },
    { responseFormat: { type: 'json-schema', name: 'answer' } },
    { toolChoice: 'required' },
    { tools: [tool], toolChoice: { name: 'other' } },
    { tools: [tool, tool] },
    { messages: [{ role: 'tool', toolCallId: 'a', content: '' }] },
    { readerPseudonym: 'ann@example.org' },
  ])('refuses %j', (change) => {
    expect(accepts(change)).toBe(false);
  });
});
