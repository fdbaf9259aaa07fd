import type { ChatMessage, ToolDefinition } from '@trivium/ai/inference/protocol';
import { wireMessages } from './wire-messages';

const TOOL: ToolDefinition = { name: 'date', parameters: {} };
const THOUGHT: ChatMessage = { role: 'assistant', content: 'Hi.', reasoning: 'A greeting.' };
const CALL: ChatMessage = { role: 'assistant', content: '', toolCalls: [{ id: 'a', name: 'date', argumentsJson: '{}' }] };
const ANSWER: ChatMessage = { role: 'tool', toolCallId: 'a', content: 'today' };
const user = (content: string): ChatMessage => ({ role: 'user', content });
const optional = { isReasoningRequired: false };

describe('wireMessages', () => {
  it('writes each role', () => {
    expect(wireMessages({ messages: [{ role: 'system', content: 's' }, user('u'), THOUGHT, CALL, ANSWER] }, optional)).toEqual([
      { role: 'system', content: 's' },
      { role: 'user', content: 'u' },
      { role: 'assistant', content: 'Hi.', reasoning_content: 'A greeting.' },
      { role: 'assistant', content: '', tool_calls: [{ id: 'a', type: 'function', function: { name: 'date', arguments: '{}' } }] },
      { role: 'tool', tool_call_id: 'a', content: 'today' },
    ]);
  });

  it('writes pictures as data, in their place', () => {
    const parts = [
      { type: 'text', text: 'What is this?' },
      { type: 'image', mediaType: 'image/webp', dataBase64: 'AAAA' },
    ] as const;
    expect(wireMessages({ messages: [{ role: 'user', content: parts }] }, optional)[0]?.['content']).toEqual([
      { type: 'text', text: 'What is this?' },
      { type: 'image_url', image_url: { url: 'data:image/webp;base64,AAAA' } },
    ]);
  });

  it.each([
    ['a call in the history', [user('u'), THOUGHT, CALL, ANSWER], []],
    ['tools in the request', [user('u'), THOUGHT, user('v')], [TOOL]],
  ])('sends thinking back with %s', (_, messages, tools) => {
    expect(wireMessages({ messages, tools }, optional)[1]).toHaveProperty('reasoning_content', 'A greeting.');
  });

  it('leaves thinking out of a plain conversation', () => {
    expect(wireMessages({ messages: [user('u'), THOUGHT, user('v')] }, optional)[1]).not.toHaveProperty('reasoning_content');
  });

  it.each([
    [true, ''],
    [false, undefined],
  ])('fills missing thinking of a call where it is required: %s', (isReasoningRequired, expected) => {
    const [, call] = wireMessages({ messages: [user('u'), CALL, ANSWER] }, { isReasoningRequired });
    expect(call?.['reasoning_content']).toBe(expected);
  });

  describe('the word JSON', () => {
    const responseFormat = { type: 'json' } as const;
    const first = (messages: readonly ChatMessage[]) => wireMessages({ messages, responseFormat }, optional)[0];

    it('is added to the system message', () => {
      expect(first([{ role: 'system', content: 'Be brief.' }, user('u')])).toEqual({
        role: 'system',
        content: 'Be brief.\n\nAnswer with one JSON value and nothing else.',
      });
    });

    it('makes a system message where there is none', () => {
      expect(first([user('u')])).toEqual({ role: 'system', content: 'Answer with one JSON value and nothing else.' });
    });

    it.each(['answer in JSON', '请以json作答'])('is not added to %s', (content) => {
      expect(first([user(content)])).toEqual({ role: 'user', content });
    });

    it('is not added where no JSON is asked for', () => {
      expect(wireMessages({ messages: [user('u')], responseFormat: { type: 'text' } }, optional)).toHaveLength(1);
    });
  });
});
