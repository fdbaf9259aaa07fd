import { CONTINUATION_SUPPORT } from '../models/continuation-support';
import { begunAnswerOf, isContinuable } from './continuation';
import type { ChatMessage } from './message';

const user: ChatMessage = { role: 'user', content: 'u' };
const calling: ChatMessage = { role: 'assistant', content: 'a', toolCalls: [{ id: '1', name: 'n', argumentsJson: '{}' }] };

describe('begunAnswerOf', () => {
  it.each<[string, readonly ChatMessage[], string | undefined]>([
    ['words of the model at the end', [user, { role: 'assistant', content: 'It is' }], 'It is'],
    ['no words of the model at the end', [user, { role: 'assistant', content: 'It is' }, user], undefined],
    ['nothing in them', [user, { role: 'assistant', content: '' }], undefined],
    ['a call of a tool', [user, calling], undefined],
  ])('finds %s', (_, messages, begun) => expect(begunAnswerOf(messages)).toBe(begun));
});

describe('isContinuable', () => {
  const tools = [{ name: 'n', parameters: {} }];
  it.each<[string, Parameters<typeof isContinuable>[0], boolean]>([
    ['a text', { messages: [user] }, true],
    ['a text, said so', { messages: [user], responseFormat: { type: 'text' } }, true],
    ['JSON', { messages: [user], responseFormat: { type: 'json' } }, false],
    ['JSON by a schema', { messages: [user], responseFormat: { type: 'json-schema', name: 'n', schema: {} } }, false],
    ['a text with tools at hand', { messages: [user], tools }, false],
    ['a text after a tool', { messages: [user, calling, { role: 'tool', toolCallId: '1', content: 'r' }] }, false],
  ])('of %s', (_, request, is) => expect(isContinuable(request)).toBe(is));
});

describe('CONTINUATION_SUPPORT', () => {
  it('relies on the own engine alone, and says when somebody looked', () => {
    expect(Object.entries(CONTINUATION_SUPPORT).map(([kind, { support }]) => [kind, support])).toEqual([
      ['gguf', 'honoured'],
      ['deepseek', 'unknown'],
      ['openai', 'depends-on-server'],
    ]);
    for (const { evidence } of Object.values(CONTINUATION_SUPPORT)) expect(evidence).toMatchObject({ checkedOn: '2026-11-27' });
  });
});
