import {
  AIMessage,
  AIMessageChunk,
  type BaseMessage,
  ChatMessage,
  HumanMessage,
  RemoveMessage,
  SystemMessage,
  ToolMessage,
} from '@langchain/core/messages';
import { chatMessagesOf } from './chat-messages';

const one = (message: BaseMessage) => chatMessagesOf([message])[0];

describe('chatMessagesOf', () => {
  it.each<[string, BaseMessage, unknown]>([
    ['system', new SystemMessage('s'), { role: 'system', content: 's' }],
    ['human', new HumanMessage('u'), { role: 'user', content: 'u' }],
    ['AI', new AIMessage('a'), { role: 'assistant', content: 'a' }],
    ['a chunk', new AIMessageChunk('a'), { role: 'assistant', content: 'a' }],
    ['tool', new ToolMessage({ content: 't', tool_call_id: 'c' }), { role: 'tool', toolCallId: 'c', content: 't' }],
    ['a role: developer', new ChatMessage('d', 'developer'), { role: 'system', content: 'd' }],
    ['a role: user', new ChatMessage('u', 'user'), { role: 'user', content: 'u' }],
    ['a role: assistant', new ChatMessage('a', 'assistant'), { role: 'assistant', content: 'a' }],
    [
      'text in blocks',
      new SystemMessage({
        content: [
          { type: 'text', text: 'a' },
          { type: 'text', text: 'b' },
        ],
      }),
      { role: 'system', content: 'ab' },
    ],
  ])('reads a message: %s', (_, message, expected) => expect(one(message)).toEqual(expected));

  it('takes thinking along', () => {
    const message = new AIMessage({ content: 'a', additional_kwargs: { reasoning_content: 'hm' } });
    expect(one(message)).toEqual({ role: 'assistant', content: 'a', reasoning: 'hm' });
  });

  it('takes calls along, and leaves their blocks out of the text', () => {
    const message = new AIMessage({
      content: [
        { type: 'reasoning', reasoning: 'hm' },
        { type: 'text', text: 'a' },
      ],
      tool_calls: [{ id: 'c', name: 'f', args: { place: '杭州' } }],
    });
    expect(one(message)).toEqual({
      role: 'assistant',
      content: 'a',
      toolCalls: [{ id: 'c', name: 'f', argumentsJson: '{"place":"杭州"}' }],
    });
  });

  it('keeps a call that could not be read only where something has answered it', () => {
    const broken = { id: 'c', name: 'f', args: '{"pla', error: 'cut', type: 'invalid_tool_call' } as const;
    const message = new AIMessage({ content: '', invalid_tool_calls: [broken] });
    expect(one(message)).toEqual({ role: 'assistant', content: '' });
    expect(chatMessagesOf([message, new ToolMessage({ content: 'try again', tool_call_id: 'c' })])[0]).toMatchObject({
      toolCalls: [{ id: 'c', argumentsJson: '{"pla' }],
    });
  });

  it.each([
    ['OpenAI’s', { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } }],
    ['OpenAI’s, short', { type: 'image_url', image_url: 'data:image/png;base64,AAAA' }],
    ['LangChain’s of old', { type: 'image', source_type: 'base64', mime_type: 'image/png', data: 'AAAA' }],
    ['LangChain’s', { type: 'image', mimeType: 'image/png', data: 'AAAA' }],
  ])('reads a picture in the form: %s', (_, block) => {
    expect(one(new HumanMessage({ content: [{ type: 'text', text: 'What?' }, block] }))).toEqual({
      role: 'user',
      content: [
        { type: 'text', text: 'What?' },
        { type: 'image', mediaType: 'image/png', dataBase64: 'AAAA' },
      ],
    });
  });

  it.each([
    ['an address', { type: 'image_url', image_url: { url: 'https://example.org/a.png' } }],
    ['another kind of picture', { type: 'image', mimeType: 'image/tiff', data: 'AAAA' }],
    ['sound', { type: 'audio', mimeType: 'audio/wav', data: 'AAAA' }],
  ])('refuses %s', (_, block) => {
    expect(() => one(new HumanMessage({ content: [block] }))).toThrow('CHAT_CONTENT_UNSUPPORTED');
  });

  it.each<[string, BaseMessage, string]>([
    ['a removal', new RemoveMessage({ id: 'x' }), 'CHAT_MESSAGE_UNSUPPORTED'],
    ['a role that nobody has', new ChatMessage('x', 'narrator'), 'CHAT_MESSAGE_UNSUPPORTED'],
    [
      'a picture from a tool',
      new ToolMessage({ content: [{ type: 'image_url', image_url: 'x' }], tool_call_id: 'c' }),
      'CHAT_CONTENT_UNSUPPORTED',
    ],
  ])('refuses %s', (_, message, code) => expect(() => one(message)).toThrow(code));
});
