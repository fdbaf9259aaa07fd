import { ValidationError } from '@trivium/platform/http';
import { chatRequestOfWire } from './chat-request-of-wire';
import { chatCompletionRequest } from './dto/chat-completion.dto';

const terms = { dataClass: 'internal', readerPseudonym: 'reader-1' } as const;
const hello = { model: 'some-model', messages: [{ role: 'user', content: 'Hello' }] };
const read = (change: Readonly<Record<string, unknown>>) => chatRequestOfWire(chatCompletionRequest.parse({ ...hello, ...change }), terms);

describe('chatRequestOfWire', () => {
  it('takes a plain request with the terms of the call, whatever the client writes into "user"', () => {
    expect(read({ user: 'mei@one.test', store: true, metadata: { a: 'b' }, temperature: null, stop: null, tools: null })).toEqual({
      ...hello,
      dataClass: 'internal',
      readerPseudonym: 'reader-1',
      isCacheable: false,
    });
  });

  it('reads every role and part', () => {
    const { messages } = read({
      messages: [
        {
          role: 'developer',
          content: [
            { type: 'text', text: 'Be brief.' },
            { type: 'text', text: 'Be kind.' },
          ],
        },
        {
          role: 'user',
          name: 'mei',
          content: [
            { type: 'text', text: 'What is this?' },
            { type: 'image_url', image_url: { url: 'data:image/JPG;base64,AAAA', detail: 'low' } },
          ],
        },
        {
          role: 'assistant',
          content: null,
          reasoning_content: 'Hm.',
          tool_calls: [{ id: 'c1', type: 'function', function: { name: 'look', arguments: '{' } }],
        },
        { role: 'tool', tool_call_id: 'c1', content: [{ type: 'text', text: 'A cat.' }] },
      ],
    });
    expect(messages).toEqual([
      { role: 'system', content: 'Be brief.\nBe kind.' },
      {
        role: 'user',
        content: [
          { type: 'text', text: 'What is this?' },
          { type: 'image', mediaType: 'image/jpeg', dataBase64: 'AAAA' },
        ],
      },
      { role: 'assistant', content: '', reasoning: 'Hm.', toolCalls: [{ id: 'c1', name: 'look', argumentsJson: '{' }] },
      { role: 'tool', toolCallId: 'c1', content: 'A cat.' },
    ]);
  });

  it('reads parameters, formats and tools', () => {
    const tool = { type: 'function', function: { name: 'look' } };
    expect(
      read({
        max_tokens: 1,
        max_completion_tokens: 2,
        stop: 'END',
        top_p: 0.5,
        frequency_penalty: 1,
        presence_penalty: -1,
        seed: 7,
        tools: [tool],
        tool_choice: tool,
        response_format: { type: 'json_schema', json_schema: { name: 'cat', strict: true, schema: { type: 'object' } } },
      }),
    ).toMatchObject({
      maxTokens: 2,
      stop: ['END'],
      topP: 0.5,
      frequencyPenalty: 1,
      presencePenalty: -1,
      seed: 7,
      tools: [{ name: 'look', parameters: { type: 'object', properties: {} } }],
      toolChoice: { name: 'look' },
      responseFormat: { type: 'json-schema', name: 'cat', schema: { type: 'object' } },
    });
    expect(read({ response_format: { type: 'json_object' } }).responseFormat).toEqual({ type: 'json' });
  });

  it.each([
    [{ thinking: { type: 'disabled' }, reasoning_effort: 'high' }, 'off'],
    [{ reasoning_effort: 'high' }, 'on'],
    [{ reasoning_effort: 'none' }, 'off'],
    [{}, undefined],
  ])('reads thinking from %j', (change, thinking) => {
    expect(read(change).thinking).toBe(thinking);
  });

  it.each([
    { n: 1 },
    { n: null },
    { logprobs: false },
    { logit_bias: {} },
    { modalities: ['text'] },
    { parallel_tool_calls: true },
    { function_call: 'none' },
  ])('takes %j, which changes nothing', (change) => {
    expect(read(change).model).toBe('some-model');
  });

  it.each([
    { n: 2 },
    { logprobs: true },
    { logit_bias: { 5: 1 } },
    { modalities: ['text', 'audio'] },
    { audio: {} },
    { parallel_tool_calls: false },
    { web_search_options: {} },
  ])('refuses %j, which would change the answer', (change) => {
    expect(() => read(change)).toThrow(`"${Object.keys(change)[0]}" would change the answer`);
  });

  it.each([
    [{ top_p: 7 }, 'top_p'],
    [{ max_tokens: 1, tool_choice: 'required' }, 'tool_choice'],
    [
      { messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url: 'data:image/png;base64,?' } }] }] },
      'messages.0.content.0.dataBase64',
    ],
  ])('names what was sent: %j', (change, path) => {
    const refused = (): unknown => {
      try {
        return read(change);
      } catch (error) {
        return error;
      }
    };
    const error = refused();
    expect(error).toBeInstanceOf(ValidationError);
    expect((error as ValidationError).fields('en').map((field) => field.path)).toEqual([path]);
  });

  it('reads a picture of megabytes without a pattern over the whole', () => {
    const picture = `data:image/png;base64,${'A'.repeat(8 * 1024 * 1024)}`;
    expect(read({ messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url: picture } }] }] }).messages).toHaveLength(1);
  });

  it.each(['https://a.test/x.png', 'data:image/png,AAAA', 'data:text/html;base64,AAAA', 'file:///etc/passwd', ''])(
    'fetches nothing: %s',
    (url) => {
      expect(() => read({ messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url } }] }] })).toThrow(
        'INFERENCE_FACADE_PICTURE_ADDRESS',
      );
    },
  );
});
