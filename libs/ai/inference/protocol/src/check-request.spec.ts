import { type ChatRequestInput, chatRequestSchema } from './chat/chat-request';
import type { UserMessage } from './chat/message';
import { checkRequest, MAX_MESSAGE_BYTES, messageBytes, type RequestTarget } from './check-request';
import { requireModel } from './models/find-model';

const at = new Date('2026-11-25T12:00:00Z');
const cloud: RequestTarget['endpoint'] = { id: 'deepseek', place: 'cloud', maxDataClass: 'confidential', isOnThisMachine: false };
const image: UserMessage = { role: 'user', content: [{ type: 'image', mediaType: 'image/png', dataBase64: 'AAAA' }] };

/** `model` undefined stands for one that the registry does not know. */
function check(change: Partial<ChatRequestInput>, model: string | undefined): () => void {
  const request = chatRequestSchema.parse({ model: 'm', messages: [{ role: 'user', content: 'Hi' }], dataClass: 'internal', ...change });
  return () => checkRequest(request, { endpoint: cloud, model: model === undefined ? undefined : requireModel(model, { at }) });
}

describe('checkRequest', () => {
  it('lets a sound request pass', () => {
    expect(
      check({ maxTokens: 384_000, tools: [{ name: 't', parameters: {} }], responseFormat: { type: 'json' } }, 'deepseek-v4-pro'),
    ).not.toThrow();
    expect(check({ messages: [image] }, 'deepseek-flash')).not.toThrow();
  });

  it.each<[string, Partial<ChatRequestInput>, string]>([
    ['INFERENCE_DATA_CLASS_REFUSED', { dataClass: 'restricted' }, 'deepseek-v4-pro'],
    ['INFERENCE_MESSAGE_TOO_LARGE', { messages: [{ role: 'user', content: 'x'.repeat(MAX_MESSAGE_BYTES + 1) }] }, 'deepseek-v4-pro'],
    ['INFERENCE_IMAGE_UNSUPPORTED', { messages: [image] }, 'deepseek-v4-pro'],
    ['INFERENCE_FORMAT_UNSUPPORTED', { responseFormat: { type: 'json-schema', name: 'a', schema: {} } }, 'deepseek-v4-pro'],
    ['INFERENCE_OUTPUT_LIMIT_EXCEEDED', { maxTokens: 384_001 }, 'deepseek-v4-pro'],
    ['INFERENCE_PROMPT_TOO_LONG', { messages: [{ role: 'user', content: '长'.repeat(1_500_000) }] }, 'deepseek-v4-pro'],
    ['INFERENCE_MODE_UNSUPPORTED', { thinking: 'on' }, 'mixtral-8x7b'],
    ['INFERENCE_MODE_UNSUPPORTED', { thinking: 'off' }, 'gpt-oss-20b'],
    ['INFERENCE_PROMPT_TOO_LONG', { maxTokens: 32_768 }, 'mixtral-8x7b'],
  ])('refuses with %s before anything is sent', (code, change, model) => {
    expect(check(change, model)).toThrow(code);
  });

  it('refuses tools where they do nothing', () => {
    const model = requireModel('deepseek-flash', { at });
    const modes = model.modes.map((mode) => ({ ...mode, parameters: { ...mode.parameters, tools: 'ignored' as const } }));
    const request = chatRequestSchema.parse({
      model: 'm',
      messages: [{ role: 'user', content: 'Hi' }],
      dataClass: 'public',
      tools: [{ name: 't', parameters: {} }],
    });
    expect(() => checkRequest(request, { endpoint: cloud, model: { ...model, modes } })).toThrow('INFERENCE_TOOLS_UNSUPPORTED');
  });

  it('speaks of the data class before anything else about the text', () => {
    expect(
      check({ dataClass: 'restricted', messages: [{ role: 'user', content: 'x'.repeat(MAX_MESSAGE_BYTES + 1) }] }, 'deepseek-v4-pro'),
    ).toThrow('INFERENCE_DATA_CLASS_REFUSED');
  });

  it('checks data class and size also for a model that it does not know', () => {
    expect(check({ dataClass: 'restricted' }, undefined)).toThrow('INFERENCE_DATA_CLASS_REFUSED');
    expect(check({ messages: [{ role: 'user', content: '你'.repeat(MAX_MESSAGE_BYTES / 3 + 1) }] }, undefined)).toThrow(
      'INFERENCE_MESSAGE_TOO_LARGE',
    );
    expect(check({ messages: [image], maxTokens: 1e9, thinking: 'off' }, undefined)).not.toThrow();
  });
});

describe('messageBytes', () => {
  it.each(['abc', 'é', '你好', '👋🏽', 'mixed 你 é 👋'])('counts %j as UTF-8', (content) => {
    expect(messageBytes({ role: 'user', content })).toBe(new TextEncoder().encode(content).length);
  });

  it('counts pictures as they are sent', () => {
    expect(messageBytes(image)).toBe(4);
  });
});
