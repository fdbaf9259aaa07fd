import { type ChatStreamEvent, inferenceErrors } from '@trivium/ai/inference/protocol';
import { callContext, chatRequest, clientOver, readAll } from '../testing/client-rig';
import { MemoryLedger } from '../testing/memory-ledger';
import { answering, ScriptedChatEngine, type ScriptedChatEngineOptions, type ScriptStep } from '../testing/scripted-chat-engine';
import { VirtualTiming } from '../testing/virtual-timing';

const { INFERENCE_OVERLOADED, INFERENCE_BALANCE_EMPTY, INFERENCE_STREAM_BROKEN, INFERENCE_UNREACHABLE } = inferenceErrors;
const timing = new VirtualTiming();
const text = (delta: string): ScriptStep => ({ type: 'text', delta });
const fail = (error: Error): ScriptStep => ({ type: 'fail', error });

function engine(endpointId: string, script: ScriptedChatEngineOptions['script'], options: Partial<ScriptedChatEngineOptions> = {}) {
  return new ScriptedChatEngine({ timing, script, endpointId, model: `${endpointId}-model`, ...options });
}

const over = (engines: readonly ScriptedChatEngine[], options: Parameters<typeof clientOver>[1] = {}) =>
  clientOver(engines, { timing, ...options });
const textOf = (events: readonly ChatStreamEvent[]) => events.map((event) => (event.type === 'text' ? event.delta : '')).join('');

describe('fallback', () => {
  it('asks the next engine when one cannot be reached, without a trace in the text', async () => {
    const [one, two] = [engine('one', () => [fail(INFERENCE_UNREACHABLE())]), engine('two', () => answering('Hello'))];
    const { client, observed, ledger } = over([one, two]);
    const { events } = await readAll(client.stream(chatRequest(), callContext()));
    expect(events.filter(({ type }) => type === 'meta')).toMatchObject([{ attempt: 'first', endpoint: 'two' }]);
    expect(observed.filter(({ type }) => type === 'fell-back')).toMatchObject([{ code: 'INFERENCE_UNREACHABLE', mode: 'first' }]);
    expect(ledger.bookings.map(({ code }) => code)).toEqual(['INFERENCE_UNREACHABLE', 'answered']);
  });

  it('does not wait long for an engine while another is left', async () => {
    const one = engine('one', () => [fail(INFERENCE_OVERLOADED({ status: 503, retryAfterMs: 20_000 }))]);
    const { client } = over([one, engine('two', () => answering('Hello'))]);
    const beganAtMs = timing.monotonicMs();
    await timing.run(client.complete(chatRequest(), callContext()));
    expect(timing.monotonicMs()).toBe(beganAtMs);
  });

  it('begins anew in the middle of an answer, and says that the text so far is void', async () => {
    const one = engine('one', () => [text('Paris is'), fail(INFERENCE_STREAM_BROKEN())]);
    const two = engine('two', () => answering('It is Paris.'));
    const { client } = over([one, two]);
    const call = client.stream(chatRequest(), callContext({ midStream: 'continue' }));
    const { events } = await readAll(call);
    expect(events.filter(({ type }) => type === 'meta')).toMatchObject([{ attempt: 'first' }, { attempt: 'restart', endpoint: 'two' }]);
    expect(two.received[0]?.messages).toHaveLength(1);
    expect(call.record).toMatchObject({ answeredBy: { endpointId: 'two' }, attempts: [{ isUsageEstimated: true }, { code: 'answered' }] });
  });

  it('keeps the words that came in one piece with an overload, and goes on after them', async () => {
    const one = engine('one', () => [
      {
        type: 'together',
        events: [
          { type: 'text', delta: 'It is ' },
          { type: 'text', delta: 'Pa' },
          { type: 'finish', reason: 'overloaded' },
        ],
      },
    ]);
    const two = engine('two', () => answering('ris.'));
    const { client, ledger } = over([one, two], { canContinue: ({ endpointId }) => endpointId === 'two' });
    const result = await client.complete(chatRequest(), callContext({ midStream: 'continue' }));
    expect([result.text, result.attempts]).toEqual(['It is Paris.', 2]);
    expect(ledger.bookings.map(({ code }) => code)).toEqual(['INFERENCE_OVERLOADED', 'answered']);
  });

  it('goes on in the middle of an answer where the next engine can', async () => {
    const one = engine('one', () => [text('It is '), text('Pa'), fail(INFERENCE_STREAM_BROKEN())]);
    const two = engine('two', () => answering('ris.'));
    const { client } = over([one, two], { canContinue: ({ endpointId }) => endpointId === 'two' });
    const result = await client.complete(chatRequest(), callContext({ midStream: 'continue' }));
    expect([result.text, result.attempts]).toEqual(['It is Paris.', 2]);
    expect(two.received[0]?.messages.at(-1)).toEqual({ role: 'assistant', content: 'It is Pa' });
  });

  it('begins anew where a tool call was cut off: it has no text to go on from', async () => {
    const one = engine('one', () => [
      text('Let me see'),
      { type: 'tool-call', index: 0, id: 'a', name: 'search' },
      fail(INFERENCE_STREAM_BROKEN()),
    ]);
    const two = engine('two', () => answering('Done.'));
    const { client } = over([one, two], { canContinue: () => true });
    const result = await client.complete(chatRequest(), callContext({ midStream: 'continue' }));
    expect([result.text, result.toolCalls]).toEqual(['Done.', []]);
  });

  it('ends in the error of the first engine when all have failed', async () => {
    const engines = [engine('one', () => [fail(INFERENCE_UNREACHABLE())]), engine('two', () => [fail(INFERENCE_BALANCE_EMPTY())])];
    const { client, observed } = over(engines);
    const call = client.stream(chatRequest(), callContext());
    expect((await readAll(call)).code).toBe('INFERENCE_UNREACHABLE');
    expect(call.record.attempts.map(({ code }) => code)).toEqual(['INFERENCE_UNREACHABLE', 'INFERENCE_BALANCE_EMPTY']);
    expect(observed.at(-1)).toMatchObject({ type: 'failed', code: 'INFERENCE_UNREACHABLE', attempts: 2 });
  });

  it('answers from a free model when the budget is used up', async () => {
    const one = engine('one', () => answering('cloud'));
    const two = engine('two', () => answering('local'), { place: 'local', isOnThisMachine: true });
    const { client } = over([one, two], { ledger: new MemoryLedger(({ place }) => place !== 'cloud') });
    await expect(client.complete(chatRequest(), callContext())).resolves.toMatchObject({ text: 'local', record: { costMicroUsd: 0 } });
    expect(one.received).toEqual([]);
    await expect(client.complete(chatRequest({ model: 'one' }), callContext({ fallback: 'same-model' }))).rejects.toThrow(
      'BUDGET_EXHAUSTED',
    );
  });

  it('leaves the next engine half of the time when one is silent', async () => {
    const [one, two] = [engine('one', () => [{ type: 'stall' }]), engine('two', () => answering('Hello'))];
    const { client, ledger } = over([one, two]);
    const beganAtMs = timing.monotonicMs();
    const call = client.stream(chatRequest({ deadlineMs: 5_000 }), callContext());
    expect(textOf((await timing.run(readAll(call))).events)).toBe('Hello');
    expect([timing.monotonicMs() - beganAtMs, one.running, ledger.openReservations, timing.pending]).toEqual([2_500, 0, 0, 0]);
    expect(call.record.attempts.map(({ code }) => code)).toEqual(['INFERENCE_DEADLINE_PASSED', 'answered']);
  });

  it('does not wait for a place for all of its time while another engine is free', async () => {
    const one = engine('one', () => [text('Hel'), { type: 'wait', durationMs: 20_000 }, ...answering('lo')]);
    const { client, ledger } = over([one, engine('two', () => answering('Hello'))], { limits: { concurrencyOf: () => 1 } });
    const busy = client.complete(chatRequest(), callContext());
    const call = client.stream(chatRequest({ deadlineMs: 5_000 }), callContext());
    expect(textOf((await timing.run(readAll(call))).events)).toBe('Hello');
    await timing.run(busy);
    expect([call.record.answeredBy?.endpointId, ledger.openReservations]).toEqual(['two', 0]);
  });

  it('does not go on after the call has ended', async () => {
    const [one, two] = [engine('one', () => [text('Hel'), { type: 'stall' }]), engine('two', () => answering('Hello'))];
    const { client, observed } = over([one, two]);
    expect((await timing.run(readAll(client.stream(chatRequest({ deadlineMs: 5_000 }), callContext())))).code).toBe(
      'INFERENCE_DEADLINE_PASSED',
    );
    expect(two.received).toEqual([]);
    expect(observed.filter(({ type }) => type === 'fell-back')).toEqual([]);
  });
});

describe('the breaker', () => {
  it('opens at once for an empty account, alerts, and spares the engine', async () => {
    const [one, two] = [engine('one', () => [fail(INFERENCE_BALANCE_EMPTY())]), engine('two', () => answering('Hello'))];
    const { client, observed } = over([one, two]);
    for (let call = 0; call < 3; call++) await client.complete(chatRequest(), callContext());
    expect(one.received).toHaveLength(1);
    expect(observed.filter(({ type }) => type === 'breaker')).toMatchObject([
      { engine: { endpointId: 'one' }, change: { to: 'open', needsAttention: true } },
    ]);
    expect((await client.plan(chatRequest(), callContext())).decision.rejected).toMatchObject([
      { endpointId: 'one', reason: 'breaker-open' },
    ]);
    await timing.advance(300_000);
    await client.complete(chatRequest(), callContext());
    expect(one.received).toHaveLength(2);
  });

  it('ends repetitions when it opens among them', async () => {
    const one = engine('one', () => [fail(INFERENCE_OVERLOADED({ status: 503 }))]);
    const { client } = over([one]);
    for (let call = 0; call < 5; call++) await timing.run(readAll(client.stream(chatRequest(), callContext())));
    expect(one.received).toHaveLength(10);
  });
});
