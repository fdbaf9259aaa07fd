import { AIMessage, type AIMessageChunk, HumanMessage, SystemMessage, ToolMessage } from '@langchain/core/messages';
import { tool } from '@langchain/core/tools';
import { type ChatRequest, type ChatStreamEvent, errorEventOf, inferenceErrors } from '@trivium/ai/inference/protocol';
import { z } from 'zod';
import { type ChatSource, TriviumChatModel } from './chat-model';

const META: ChatStreamEvent = {
  type: 'meta',
  callId: 'call',
  attempt: 'first',
  engine: 'local',
  endpoint: 'e',
  model: 'm',
  place: 'local',
};
const FINISH: ChatStreamEvent = { type: 'finish', reason: 'stop' };
const USAGE: ChatStreamEvent = {
  type: 'usage',
  usage: { promptTokens: 10, cacheHitTokens: 8, cacheMissTokens: 2, completionTokens: 5, reasoningTokens: 3 },
};
const text = (delta: string): ChatStreamEvent => ({ type: 'text', delta });
const thought = (delta: string): ChatStreamEvent => ({ type: 'reasoning', delta });
const call = (id: string, argumentsDelta: string): ChatStreamEvent => ({
  type: 'tool-call',
  index: 0,
  id,
  name: 'weather',
  argumentsDelta,
});

/** A source that says the same each time and remembers what it was asked. */
class SayingSource implements ChatSource {
  readonly asked: ChatRequest[] = [];
  hasEnded = false;

  constructor(private readonly events: readonly ChatStreamEvent[]) {}

  async *stream(request: ChatRequest): AsyncGenerator<ChatStreamEvent> {
    this.asked.push(request);
    try {
      yield* this.events;
    } finally {
      this.hasEnded = true;
    }
  }
}

function modelOf(events: readonly ChatStreamEvent[], request: Partial<ConstructorParameters<typeof TriviumChatModel>[0]['request']> = {}) {
  const source = new SayingSource(events);
  const model = new TriviumChatModel({ source, request: { model: 'm', dataClass: 'confidential', ...request } });
  return { source, model };
}

const ANSWER = [META, thought('先想'), thought(' first'), text('Only '), text('two.'), USAGE, FINISH];

const weather = tool(() => 'rain', { name: 'weather', description: 'The weather', schema: z.object({ place: z.string() }) });

async function collected(chunks: AsyncIterable<AIMessageChunk>): Promise<AIMessageChunk[]> {
  const all: AIMessageChunk[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return all;
}

async function joined(model: { stream(input: string): Promise<AsyncIterable<AIMessageChunk>> }): Promise<AIMessageChunk> {
  const [first, ...others] = await collected(await model.stream('u'));
  if (first === undefined) throw new Error('no chunk came');
  return others.reduce((whole, chunk) => whole.concat(chunk), first);
}

describe('TriviumChatModel', () => {
  it('answers with text, thinking, usage and who answered', async () => {
    const message = await modelOf(ANSWER).model.invoke('u');
    expect(message).toMatchObject({
      content: 'Only two.',
      additional_kwargs: { reasoning_content: '先想 first' },
      usage_metadata: {
        input_tokens: 10,
        output_tokens: 5,
        total_tokens: 15,
        input_token_details: { cache_read: 8 },
        output_token_details: { reasoning: 3 },
      },
      response_metadata: { finish_reason: 'stop', model_name: 'm', answered_by: { endpoint: 'e', place: 'local', callId: 'call' } },
    });
  });

  it('streams the same, piece by piece', async () => {
    const { model } = modelOf(ANSWER);
    const chunks = await collected(await model.stream('u'));
    expect(chunks.map(({ content }) => content)).toEqual(['', '', 'Only ', 'two.', '']);
    const whole = await joined(model);
    const invoked = await model.invoke('u');
    for (const field of ['content', 'additional_kwargs', 'usage_metadata', 'response_metadata', 'tool_calls'] as const)
      expect(whole[field]).toEqual(invoked[field]);
  });

  it('shows thinking as a block', async () => {
    expect((await modelOf(ANSWER).model.invoke('u')).contentBlocks).toEqual([
      { type: 'reasoning', reasoning: '先想 first' },
      { type: 'text', text: 'Only two.' },
    ]);
  });

  it('knows no usage where none was told', async () => {
    expect((await modelOf([META, text('a'), FINISH]).model.invoke('u')).usage_metadata).toBeUndefined();
  });

  it('asks with what it was set up with', async () => {
    const { source, model } = modelOf(ANSWER, { temperature: 0, thinking: 'off', readerPseudonym: 'r' });
    await model.invoke([new SystemMessage('s'), new HumanMessage('u')], { stop: ['x'] });
    expect(source.asked).toEqual([
      {
        model: 'm',
        dataClass: 'confidential',
        temperature: 0,
        thinking: 'off',
        readerPseudonym: 'r',
        stop: ['x'],
        isCacheable: false,
        messages: [
          { role: 'system', content: 's' },
          { role: 'user', content: 'u' },
        ],
      },
    ]);
  });

  describe('tools', () => {
    const events = [META, call('a', '{"place":"Jena"}'), call('b', '{"place":"Suhl"}'), USAGE, FINISH];

    it('describes bound tools', async () => {
      const { source, model } = modelOf(ANSWER);
      await model.bindTools([weather]).invoke('u');
      expect(source.asked[0]?.tools).toMatchObject([
        { name: 'weather', description: 'The weather', parameters: { type: 'object', required: ['place'] } },
      ]);
    });

    it.each([
      ['auto', 'auto'],
      ['any', 'required'],
      ['none', 'none'],
      ['weather', { name: 'weather' }],
      [{ type: 'function', function: { name: 'weather' } }, { name: 'weather' }],
    ])('passes the choice %j on', async (choice, expected) => {
      const { source, model } = modelOf(ANSWER);
      await model.bindTools([weather], { tool_choice: choice }).invoke('u');
      expect(source.asked[0]?.toolChoice).toEqual(expected);
    });

    it('hands over two calls that are numbered alike, whole or in a stream', async () => {
      const { model } = modelOf(events);
      const expected = [
        { type: 'tool_call', id: 'a', name: 'weather', args: { place: 'Jena' } },
        { type: 'tool_call', id: 'b', name: 'weather', args: { place: 'Suhl' } },
      ];
      expect((await model.invoke('u')).tool_calls).toEqual(expected);
      expect((await joined(model)).tool_calls).toEqual(expected);
    });

    it('takes half of the arguments for no call, whole or in a stream', async () => {
      const { model } = modelOf([META, call('a', '{"place":"Je'), { type: 'finish', reason: 'length' }]);
      for (const message of [await model.invoke('u'), await joined(model)]) {
        expect(message.tool_calls).toEqual([]);
        expect(message.invalid_tool_calls).toMatchObject([{ name: 'weather', args: '{"place":"Je' }]);
      }
    });

    it('takes no arguments for an empty object', async () => {
      const { model } = modelOf([META, call('a', ''), FINISH]);
      expect((await model.invoke('u')).tool_calls).toMatchObject([{ args: {} }]);
      expect((await joined(model)).tool_calls).toMatchObject([{ args: {} }]);
    });

    it('sends its own answer back with the thinking', async () => {
      const { source, model } = modelOf([META, thought('I look.'), call('a', '{"place":"Jena"}'), FINISH]);
      for (const answer of [await model.invoke('u'), await joined(model)]) {
        await model.invoke([new HumanMessage('u'), answer, new ToolMessage({ content: 'rain', tool_call_id: 'a' })]);
        expect(source.asked.at(-1)?.messages.slice(1)).toEqual([
          {
            role: 'assistant',
            content: '',
            reasoning: 'I look.',
            toolCalls: [{ id: 'a', name: 'weather', argumentsJson: '{"place":"Jena"}' }],
          },
          { role: 'tool', toolCallId: 'a', content: 'rain' },
        ]);
      }
    });
  });

  describe('structured output', () => {
    const schema = z.object({ count: z.int().min(0) });

    it.each([
      ['jsonMode', [text('{"count":'), text('2}')]],
      ['jsonSchema', [text('```json\n{"count":2}\n```')]],
      ['functionCalling', [{ ...call('a', '{"count":2}'), name: 'answer' } as ChatStreamEvent]],
    ])('by %s', async (method, events) => {
      const { source, model } = modelOf([META, ...events, FINISH]);
      expect(await model.withStructuredOutput(schema, { method }).invoke('u')).toEqual({ count: 2 });
      const [asked] = source.asked;
      const asking = {
        jsonMode: { responseFormat: { type: 'json' } },
        jsonSchema: { responseFormat: { type: 'json-schema', name: 'answer' } },
      };
      expect(asked).toMatchObject(
        method === 'functionCalling'
          ? { toolChoice: { name: 'answer' } }
          : (Object.entries(asking).find(([name]) => name === method)?.[1] ?? {}),
      );
    });

    it('keeps the message beside what was read', async () => {
      const { model } = modelOf([META, text('{"count":2}'), FINISH]);
      const { raw, parsed } = await model.withStructuredOutput(schema, { method: 'jsonMode', includeRaw: true }).invoke('u');
      expect([AIMessage.isInstance(raw), parsed]).toEqual([true, { count: 2 }]);
    });

    it('wants a method by name', () => {
      expect(() => modelOf(ANSWER).model.withStructuredOutput(schema)).toThrow('CHAT_OUTPUT_METHOD_MISSING');
    });

    it.each([
      ['{"count":', 'INFERENCE_ANSWER_NOT_JSON'],
      [' \n', 'INFERENCE_ANSWER_BLANK'],
      ['{"count":-1}', 'Failed to parse'],
    ])('passes nothing on of %j', async (answer, message) => {
      const { model } = modelOf([META, text(answer), { type: 'finish', reason: 'length' }]);
      await expect(model.withStructuredOutput(schema, { method: 'jsonMode' }).invoke('u')).rejects.toThrow(message);
    });
  });

  describe('failures', () => {
    const error = inferenceErrors.INFERENCE_OVERLOADED({ endpoint: 'e' });

    it.each([
      ['an error of the stream', [META, text('a'), errorEventOf(error)], 'INFERENCE_OVERLOADED'],
      ['a missing end', [META, text('a')], 'INFERENCE_STREAM_BROKEN'],
    ])('throws %s', async (_, events, code) => {
      const { source, model } = modelOf(events);
      await expect(model.invoke('u')).rejects.toMatchObject({ code });
      await expect(joined(model)).rejects.toMatchObject({ code });
      // Neither call was repeated.
      expect(source.asked).toHaveLength(2);
    });

    it('takes a fallback that begins anew, but not after chunks were handed over', async () => {
      const restart = { ...META, attempt: 'restart', endpoint: 'f' } as ChatStreamEvent;
      const { model } = modelOf([META, text('half'), restart, text('whole'), FINISH]);
      expect((await model.invoke('u')).content).toBe('whole');
      await expect(joined(model)).rejects.toMatchObject({ code: 'INFERENCE_STREAM_BROKEN' });
      expect((await joined(modelOf([META, restart, text('whole'), FINISH]).model)).content).toBe('whole');
    });

    it('refuses what is no conversation', async () => {
      const { source, model } = modelOf(ANSWER);
      const lonely = new ToolMessage({ content: 'rain', tool_call_id: 'a' });
      await expect(model.invoke([lonely])).rejects.toMatchObject({ code: 'CHAT_REQUEST_INVALID', parameters: { field: 'messages' } });
      expect(source.asked).toEqual([]);
    });

    it('stops the source when the reader leaves', async () => {
      const { source, model } = modelOf(ANSWER);
      for await (const chunk of await model.stream('u')) if (chunk.content !== '') break;
      expect(source.hasEnded).toBe(true);
    });

    it('hands the caller’s signal to the source', async () => {
      const stop = new AbortController();
      const reasons: unknown[] = [];
      const source: ChatSource = {
        stream: async function* (_, { signal }) {
          yield META;
          stop.abort(new Error('left'));
          reasons.push(signal.reason);
          throw inferenceErrors.INFERENCE_CANCELLED();
        },
      };
      const model = new TriviumChatModel({ source, request: { model: 'm', dataClass: 'public' } });
      await expect(model.invoke('u', { signal: stop.signal })).rejects.toMatchObject({ code: 'INFERENCE_CANCELLED' });
      expect(reasons).toEqual([new Error('left')]);
    });
  });

  it('counts tokens without a network', async () => {
    expect(await modelOf(ANSWER).model.getNumTokens('混合专家')).toBe(3);
  });
});
