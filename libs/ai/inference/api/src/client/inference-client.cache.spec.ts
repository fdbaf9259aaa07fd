import { type ChatResult, inferenceErrors } from '@trivium/ai/inference/protocol';
import { callContext, chatRequest, clientOver } from '../testing/client-rig';
import { answering, ScriptedChatEngine, type ScriptStep } from '../testing/scripted-chat-engine';
import { VirtualTiming } from '../testing/virtual-timing';
import type { AnswerCache, CacheQuestion } from './answer-cache.port';

const request = chatRequest({ isCacheable: true });

class MemoryCache implements AnswerCache {
  readonly asked: CacheQuestion[] = [];
  readonly answers = new Map<string, ChatResult>();

  find(question: CacheQuestion): Promise<ChatResult | undefined> {
    this.asked.push(question);
    return Promise.resolve(this.answers.get(JSON.stringify(question)));
  }

  keep(question: CacheQuestion, answer: ChatResult): Promise<void> {
    this.answers.set(JSON.stringify(question), answer);
    return Promise.resolve();
  }
}

function rig(script: readonly ScriptStep[] = answering('Hello'), cache: AnswerCache & Partial<MemoryCache> = new MemoryCache()) {
  const timing = new VirtualTiming();
  const options = { timing, maxDataClass: 'restricted', place: 'local', isOnThisMachine: true } as const;
  const engine = new ScriptedChatEngine({ ...options, script: () => script });
  return { engine, cache, ...clientOver([engine], { timing, cache }) };
}

describe('the cache', () => {
  it('answers an equal request, free of charge, and says so', async () => {
    const { client, engine, ledger, observed } = rig();
    const first = await client.complete(request, callContext());
    const second = await client.complete(request, callContext());
    expect([second.text, second.finishReason, engine.received.length, ledger.reserved]).toEqual([first.text, 'stop', 1, 1]);
    expect(second).toMatchObject({ usage: { promptTokens: 0, completionTokens: 0 }, answeredBy: { endpoint: 'scripted' } });
    expect([first.record.isCached, second.record.isCached, second.record.costMicroUsd]).toEqual([false, true, 0]);
    expect(observed.filter(({ type }) => type === 'cache-hit')).toHaveLength(1);
  });

  it('gives tool calls and thinking back as they were', async () => {
    const { client } = rig([
      { type: 'reasoning', delta: 'Hm.' },
      { type: 'tool-call', index: 0, id: 'a', name: 'search', argumentsDelta: '{"q":1}' },
      { type: 'finish', reason: 'tool-calls' },
    ]);
    const [first, second] = [await client.complete(request, callContext()), await client.complete(request, callContext())];
    expect([second.toolCalls, second.reasoning, second.finishReason]).toEqual([first.toolCalls, 'Hm.', 'tool-calls']);
    expect(second.record.isCached).toBe(true);
  });

  it('never sees restricted text, whatever the request says', async () => {
    const { client, cache, engine } = rig();
    const restricted = chatRequest({ isCacheable: true, dataClass: 'restricted' });
    await client.complete(restricted, callContext());
    await client.complete(restricted, callContext());
    expect([cache.asked, cache.answers?.size, engine.received.length]).toEqual([[], 0, 2]);
  });

  it('is not asked unless the request says so', async () => {
    const { client, cache } = rig();
    await client.complete(chatRequest(), callContext());
    expect([cache.asked, cache.answers?.size]).toEqual([[], 0]);
  });

  it.each([
    [
      'cut short',
      [
        { type: 'text', delta: 'Hel' },
        { type: 'finish', reason: 'length' },
      ] as const,
    ],
    [
      'filtered',
      [
        { type: 'text', delta: 'Hel' },
        { type: 'finish', reason: 'content-filter' },
      ] as const,
    ],
    [
      'broken',
      [
        { type: 'text', delta: 'Hel' },
        { type: 'fail', error: inferenceErrors.INFERENCE_STREAM_BROKEN() },
      ] as const,
    ],
  ])('keeps no answer that was %s', async (_, script) => {
    const { client, cache } = rig(script);
    await client.complete(request, callContext()).catch(() => undefined);
    expect(cache.answers?.size).toBe(0);
  });

  it('that fails costs the call nothing but its help', async () => {
    const broken: AnswerCache = { find: () => Promise.reject(new Error('gone')), keep: () => Promise.reject(new Error('gone')) };
    const { client, observed, timing } = rig(answering('Hello'), broken);
    await expect(client.complete(request, callContext())).resolves.toMatchObject({ text: 'Hello' });
    await timing.advance(0);
    expect(observed.filter(({ type }) => type === 'side-failure')).toMatchObject([{ part: 'cache' }, { part: 'cache' }]);
  });
});
