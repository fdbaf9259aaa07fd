import type { ChatStreamEvent, MetaEvent } from '@trivium/ai/inference/protocol';
import type { CallRecord } from '../client/call-record';
import { CompletionChunks, joinedTexts } from './completion-chunks';

const usage = { promptTokens: 5, cacheHitTokens: 2, cacheMissTokens: 3, completionTokens: 4, reasoningTokens: 1 };
const engine = { endpointId: 'own', model: 'small', place: 'local' } as const;
const record: CallRecord = {
  callId: 'c',
  purpose: 'test',
  route: undefined,
  isCached: false,
  answeredBy: engine,
  attempts: [{ attempt: 1, engine, isHedge: false, code: 'answered', usage, isUsageEstimated: true, costMicroUsd: 0 }],
  costMicroUsd: 'unknown',
};
const meta = (attempt: MetaEvent['attempt'], model = 'small'): MetaEvent => ({
  type: 'meta',
  callId: 'c',
  attempt,
  engine: 'local',
  endpoint: 'own',
  model,
  place: 'local',
});
const chunksOf = (events: readonly ChatStreamEvent[], hasUsage = false) => {
  const chunks = new CompletionChunks({ callId: 'c', createdAt: new Date(7_999), hasUsage, record: () => record });
  return [...events.flatMap((event) => chunks.chunksOf(event)), ...chunks.ending()];
};
const deltasOf = (events: readonly ChatStreamEvent[]) => chunksOf(events).flatMap(({ choices }) => choices.map(({ delta }) => delta));

describe('CompletionChunks', () => {
  it('lets another model take over before a word was said', () => {
    const chunks = chunksOf([meta('first', 'busy'), meta('restart'), { type: 'text', delta: 'Hi' }, { type: 'finish', reason: 'stop' }]);
    expect(chunks.map(({ model, choices }) => [model, choices[0]?.delta])).toEqual([
      ['busy', { role: 'assistant', content: '' }],
      ['small', { content: 'Hi' }],
      ['small', {}],
    ]);
  });

  it.each<ChatStreamEvent>([
    { type: 'text', delta: 'Hi' },
    { type: 'reasoning', delta: 'Hm' },
    { type: 'tool-call', index: 0, name: 'f' },
  ])('ends rather than join two answers, after %j', (said) => {
    expect(() => chunksOf([meta('first'), said, meta('restart')])).toThrow('INFERENCE_STREAM_BROKEN');
  });

  it('counts calls whose positions are missing or doubled', () => {
    const deltas = deltasOf([
      { type: 'tool-call', id: 'a', name: 'f', argumentsDelta: '{' },
      { type: 'tool-call', argumentsDelta: '}' },
      { type: 'tool-call', index: 0, id: 'b', name: 'g', argumentsDelta: '{}' },
      { type: 'tool-call', index: 0, id: 'c', name: 'h', argumentsDelta: '[' },
      { type: 'tool-call', index: 0, argumentsDelta: ']' },
      { type: 'tool-call', index: 4, name: 'i' },
    ]);
    expect(deltas.map(({ tool_calls: calls }) => (calls as unknown[])[0])).toEqual([
      { index: 0, id: 'a', type: 'function', function: { name: 'f', arguments: '{' } },
      { index: 0, function: { arguments: '}' } },
      { index: 1, id: 'b', type: 'function', function: { name: 'g', arguments: '{}' } },
      { index: 2, id: 'c', type: 'function', function: { name: 'h', arguments: '[' } },
      { index: 2, function: { arguments: ']' } },
      { index: 3, id: 'call-3', type: 'function', function: { name: 'i', arguments: '' } },
    ]);
  });

  it('says tool_calls where a server says stop', () => {
    const [, last] = chunksOf([
      { type: 'tool-call', name: 'f' },
      { type: 'finish', reason: 'stop' },
    ]);
    expect(last?.choices[0]?.finish_reason).toBe('tool_calls');
  });

  it('tells what a stream that fails has cost, once it has begun, is known and was asked for', () => {
    const failingAfter = (events: readonly ChatStreamEvent[], hasUsage: boolean) => {
      const chunks = new CompletionChunks({ callId: 'c', createdAt: new Date(0), hasUsage, record: () => record });
      for (const event of events) chunks.chunksOf(event);
      return chunks.failing().map((chunk) => chunk.usage?.total_tokens);
    };
    expect(failingAfter([meta('first'), { type: 'usage', usage }], true)).toEqual([9]);
    expect(failingAfter([meta('first'), { type: 'usage', usage }], false)).toEqual([]);
    expect(failingAfter([meta('first')], true)).toEqual([]);
    expect(failingAfter([], true)).toEqual([]);
  });

  it('says other for a reason that nobody knows, not stop', () => {
    expect(chunksOf([{ type: 'finish', reason: 'other' }])[0]?.choices[0]?.finish_reason).toBe('other');
  });

  it('tells usage last, as the books have it when the model did not say, and an unknown cost as null', () => {
    const chunks = chunksOf([meta('first'), { type: 'finish', reason: 'length' }], true);
    expect(chunks.map((chunk) => chunk.usage)).toEqual([
      null,
      null,
      {
        prompt_tokens: 5,
        completion_tokens: 4,
        total_tokens: 9,
        prompt_tokens_details: { cached_tokens: 2 },
        completion_tokens_details: { reasoning_tokens: 1 },
      },
    ]);
    expect(chunks.at(-1)).toMatchObject({ id: 'chatcmpl-c', created: 7, choices: [] });
    expect(chunks.at(-2)?.trivium).toEqual({ call_id: 'c', endpoint: 'own', place: 'local', cost_micro_usd: null, attempts: 1 });
  });
});

describe('joinedTexts', () => {
  it('joins neighbours of one kind, in their order, and nothing else', () => {
    const text = (delta: string): ChatStreamEvent => ({ type: 'text', delta });
    const thought = (delta: string): ChatStreamEvent => ({ type: 'reasoning', delta });
    const finish: ChatStreamEvent = { type: 'finish', reason: 'stop' };
    const call: ChatStreamEvent = { type: 'tool-call', index: 0, argumentsDelta: '{' };
    expect(joinedTexts([thought('a'), thought('b'), text('c'), text(' d'), call, call, text('e'), finish])).toEqual([
      thought('ab'),
      text('c d'),
      call,
      call,
      text('e'),
      finish,
    ]);
    expect(joinedTexts([])).toEqual([]);
  });
});
