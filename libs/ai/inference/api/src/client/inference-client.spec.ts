import { type ChatStreamEvent, inferenceErrors } from '@trivium/ai/inference/protocol';
import { callContext, chatRequest, clientOver, readAll } from '../testing/client-rig';
import { MemoryLedger } from '../testing/memory-ledger';
import { answering, ScriptedChatEngine, type ScriptedChatEngineOptions, type ScriptStep } from '../testing/scripted-chat-engine';
import { VirtualTiming } from '../testing/virtual-timing';

const { INFERENCE_OVERLOADED, INFERENCE_STREAM_BROKEN } = inferenceErrors;
const timing = new VirtualTiming();
const text = (delta: string): ScriptStep => ({ type: 'text', delta });
const fail = (error: Error): ScriptStep => ({ type: 'fail', error });

function engine(endpointId: string, script: ScriptedChatEngineOptions['script'], options: Partial<ScriptedChatEngineOptions> = {}) {
  return new ScriptedChatEngine({ timing, script, endpointId, model: `${endpointId}-model`, ...options });
}

const over = (engines: readonly ScriptedChatEngine[], options: Parameters<typeof clientOver>[1] = {}) =>
  clientOver(engines, { timing, ...options });
const textOf = (events: readonly ChatStreamEvent[]) => events.map((event) => (event.type === 'text' ? event.delta : '')).join('');

describe('one engine', () => {
  it('answers, and its books are closed before the last event', async () => {
    const one = engine('one', () => answering('Hello'));
    const { client, ledger, observed } = over([one]);
    const call = client.stream(chatRequest(), callContext());
    expect(call.record.route).toBeUndefined();
    const seen: ChatStreamEvent[] = [];
    for await (const event of call) {
      seen.push(event);
      if (event.type === 'finish') expect(call.record).toMatchObject({ costMicroUsd: 15, answeredBy: { endpointId: 'one' } });
    }
    expect(seen[0]).toMatchObject({ type: 'meta', callId: call.id, attempt: 'first', endpoint: 'one' });
    expect([textOf(seen), seen.at(-1)]).toEqual(['Hello', { type: 'finish', reason: 'stop' }]);
    expect(one.received[0]?.model).toBe('one-model');
    expect(ledger.bookings).toMatchObject([{ code: 'answered', call: { callId: call.id, attempt: 1, route: { wish: 'auto' } } }]);
    expect(observed.map(({ type }) => type)).toEqual(['started', 'sent', 'first-token', 'attempt-ended', 'finished']);
    expect([ledger.openReservations, one.running, one.abortedAtMs, timing.pending]).toEqual([0, 0, [], 0]);
  });

  it('is not asked before somebody reads', async () => {
    const one = engine('one', () => answering('Hello'));
    const call = over([one]).client.stream(chatRequest(), callContext());
    await timing.advance(1_000);
    expect(one.received).toEqual([]);
    call.cancel();
    expect((await readAll(call)).code).toBe('INFERENCE_CANCELLED');
    expect(one.received).toEqual([]);
  });

  it('is asked again after 503, with one reservation', async () => {
    const one = engine('one', (call) => (call < 2 ? [fail(INFERENCE_OVERLOADED({ status: 503 }))] : answering('Hello')));
    const { client, ledger, observed } = over([one]);
    const result = await timing.run(client.complete(chatRequest(), callContext()));
    expect([result.text, result.attempts, one.received.length, ledger.reserved, ledger.openReservations]).toEqual(['Hello', 1, 3, 1, 0]);
    expect(observed.filter(({ type }) => type === 'retried')).toHaveLength(2);
  });

  it('is asked again when its machines give out before the first word, and is not left running', async () => {
    const one = engine('one', (call) => (call === 0 ? [{ type: 'finish', reason: 'overloaded' }] : answering('Hello')));
    const { client } = over([one]);
    await expect(timing.run(client.complete(chatRequest(), callContext()))).resolves.toMatchObject({ text: 'Hello', attempts: 1 });
    await timing.advance(0);
    expect(one.running).toBe(0);
  });

  it('is not asked again once the reader has text', async () => {
    const one = engine('one', () => [text('Hel'), fail(INFERENCE_OVERLOADED({ status: 503 }))]);
    const { client, ledger } = over([one]);
    const { events, code } = await timing.run(readAll(client.stream(chatRequest(), callContext())));
    expect([textOf(events), code, one.received.length]).toEqual(['Hel', 'INFERENCE_OVERLOADED', 1]);
    // What was written may be charged, so it is booked, as an estimate.
    expect(ledger.bookings).toMatchObject([
      { code: 'INFERENCE_OVERLOADED', outcome: { isUsageEstimated: true, usage: { completionTokens: 1 } } },
    ]);
  });

  it('costs nothing when it refuses', async () => {
    const one = engine('one', () => [fail(inferenceErrors.INFERENCE_REQUEST_REFUSED({ endpoint: 'one', status: 422 }))]);
    const { client, ledger } = over([one]);
    const call = client.stream(chatRequest(), callContext());
    expect((await readAll(call)).code).toBe('INFERENCE_REQUEST_REFUSED');
    expect(ledger.bookings).toMatchObject([{ outcome: undefined, code: 'INFERENCE_REQUEST_REFUSED' }]);
    expect(call.record).toMatchObject({ costMicroUsd: 0, attempts: [{ usage: undefined }] });
  });

  it.each([
    ['ends without a finish', [text('Hel')], 'INFERENCE_STREAM_BROKEN'],
    ['gives out in the middle', [text('Hel'), { type: 'finish', reason: 'overloaded' }], 'INFERENCE_OVERLOADED'],
    ['has a defect', [fail(new TypeError('undefined is not a function'))], 'INFERENCE_ANSWER_UNREADABLE'],
    ['falls silent', [text('Hel'), { type: 'stall' }], 'INFERENCE_STREAM_IDLE'],
  ] as const)('ends in a typed error when it %s', async (_, script, code) => {
    const one = engine('one', () => script);
    const { client, ledger } = over([one]);
    expect((await timing.run(readAll(client.stream(chatRequest(), callContext())))).code).toBe(code);
    expect([ledger.openReservations, timing.pending]).toEqual([0, 0]);
  });

  it('gives up at the deadline, whatever the clock says', async () => {
    const one = engine('one', () => [text('Hel'), { type: 'stall' }]);
    const { client } = over([one]);
    const beganAtMs = timing.monotonicMs();
    const reading = timing.run(readAll(client.stream(chatRequest({ deadlineMs: 5_000 }), callContext())));
    timing.jumpClock(-86_400_000);
    const { events, code } = await reading;
    expect([textOf(events), code, timing.monotonicMs() - beganAtMs]).toEqual(['Hel', 'INFERENCE_DEADLINE_PASSED', 5_000]);
  });
});

describe('cancelling', () => {
  it.each(['call', 'signal', 'reader', 'program'] as const)('by the %s reaches the engine at once and gives all back', async (by) => {
    const one = engine('one', () => [text('Hel'), { type: 'stall' }]);
    const program = new AbortController();
    const { client, ledger } = over([one], { closing: program.signal });
    const controller = new AbortController();
    const call = client.stream(chatRequest(), callContext({ signal: controller.signal }));
    const iterator = call[Symbol.asyncIterator]();
    await iterator.next();
    await iterator.next();
    const pending = iterator.next().catch((error: unknown) => error);
    await timing.advance(1_000);
    const nowMs = timing.monotonicMs();
    if (by === 'call') call.cancel();
    if (by === 'signal') controller.abort();
    if (by === 'program') program.abort();
    if (by === 'reader') await iterator.return?.();
    await expect(pending).resolves.toMatchObject({ code: 'INFERENCE_CANCELLED' });
    await timing.advance(0);
    expect(one.abortedAtMs).toEqual([nowMs]);
    expect(ledger.bookings).toMatchObject([{ code: 'INFERENCE_CANCELLED', outcome: { isUsageEstimated: true } }]);
    expect([ledger.openReservations, one.running, timing.pending]).toEqual([0, 0, 0]);
  });

  it('just before the engine would be asked asks nobody', async () => {
    const one = engine('one', () => answering('Hello'));
    const { client, observed, ledger } = over([one]);
    const call = client.stream(chatRequest(), callContext());
    const push = observed.push.bind(observed);
    observed.push = (observation) => {
      if (observation.type === 'started') call.cancel();
      return push(observation);
    };
    expect((await readAll(call)).code).toBe('INFERENCE_CANCELLED');
    expect([one.received, ledger.openReservations, timing.pending]).toEqual([[], 0, 0]);
  });

  it('while the engine rests before a repetition costs nothing', async () => {
    const one = engine('one', () => [fail(INFERENCE_OVERLOADED({ status: 503, retryAfterMs: 20_000 }))]);
    const { client, ledger } = over([one]);
    const controller = new AbortController();
    const reading = readAll(client.stream(chatRequest(), callContext({ signal: controller.signal })));
    await timing.advance(10_000);
    controller.abort();
    expect((await reading).code).toBe('INFERENCE_CANCELLED');
    expect(ledger.bookings).toMatchObject([{ outcome: undefined }]);
    expect([ledger.openReservations, timing.pending]).toEqual([0, 0]);
  });

  it('gives money back that is set aside too late', async () => {
    const ledger = new MemoryLedger();
    const reserve = ledger.reserve.bind(ledger);
    ledger.reserve = async (call) => {
      await timing.wait(5_000);
      return await reserve(call);
    };
    const one = engine('one', () => answering('Hello'));
    const { client } = over([one], { ledger });
    const controller = new AbortController();
    const reading = readAll(client.stream(chatRequest(), callContext({ signal: controller.signal })));
    await timing.advance(1_000);
    controller.abort();
    expect((await reading).code).toBe('INFERENCE_CANCELLED');
    await timing.advance(5_000);
    expect([ledger.reserved, ledger.openReservations, one.received.length]).toEqual([1, 0, 0]);
  });

  it('frees place and money of a reader who has gone without a word', async () => {
    const one = engine('one', () => answering('Hello'));
    const { client, ledger } = over([one], { limits: { concurrencyOf: () => 1 } });
    const iterator = client.stream(chatRequest({ deadlineMs: 5_000 }), callContext())[Symbol.asyncIterator]();
    await iterator.next();
    await timing.advance(5_000);
    expect([ledger.openReservations, one.running]).toEqual([0, 0]);
    await expect(client.complete(chatRequest(), callContext())).resolves.toMatchObject({ text: 'Hello' });
  });
});

describe('the queue', () => {
  it('turns away what an organisation has too much of, before any money is set aside', async () => {
    const one = engine('one', () => [{ type: 'wait', durationMs: 1_000 }, ...answering('Hello')]);
    const { client, ledger } = over([one], { limits: { concurrencyOf: () => 1, maxWaiting: 1 } });
    const calls = [1, 2, 3].map(() => readAll(client.stream(chatRequest(), callContext())));
    const codes = (await timing.run(Promise.all(calls))).map(({ code }) => code);
    expect([codes, ledger.reserved]).toEqual([['answered', 'answered', 'INFERENCE_OVERLOADED'], 2]);
  });
});

describe('a place in the queue', () => {
  it('is not lost with a call that is stopped in the moment it is let in', async () => {
    const { client, ledger } = over([engine('one', () => answering('Hello'))], { limits: { concurrencyOf: () => 1 } });
    const [first, second] = [1, 2].map(() => client.stream(chatRequest(), callContext()));
    const settle = ledger.settle.bind(ledger);
    ledger.settle = (reservation, outcome) => {
      second?.cancel();
      return settle(reservation, outcome);
    };
    const codes = await Promise.all([first, second].map(async (call) => (call === undefined ? 'none' : (await readAll(call)).code)));
    expect(codes).toEqual(['answered', 'INFERENCE_CANCELLED']);
    const third = await timing.run(readAll(client.stream(chatRequest({ deadlineMs: 1_000 }), callContext())));
    expect([third.code, ledger.openReservations]).toEqual(['answered', 0]);
  });
});

describe('without an engine', () => {
  it('says that no model is configured, typed, before anything is spent', async () => {
    const { client, ledger, observed } = over([]);
    await expect(client.complete(chatRequest(), callContext())).rejects.toMatchObject({ code: 'INFERENCE_NO_MODEL' });
    expect([ledger.reserved, observed.at(-1)]).toMatchObject([0, { type: 'failed', code: 'INFERENCE_NO_MODEL' }]);
  });
});

describe('beside the call', () => {
  it('books that fail do not take the answer away', async () => {
    const ledger = new MemoryLedger();
    ledger.settle = () => Promise.reject(new Error('the database is gone'));
    const { client, observed } = over([engine('one', () => answering('Hello'))], { ledger });
    await expect(client.complete(chatRequest(), callContext())).resolves.toMatchObject({
      text: 'Hello',
      record: { costMicroUsd: 'unknown' },
    });
    expect(observed.filter(({ type }) => type === 'side-failure')).toMatchObject([{ part: 'ledger' }]);
  });

  it('books that hang hold the answer back for a moment only', async () => {
    const ledger = new MemoryLedger();
    ledger.settle = () => new Promise(() => undefined);
    const { client } = over([engine('one', () => answering('Hello'))], { ledger });
    const beganAtMs = timing.monotonicMs();
    await expect(timing.run(client.complete(chatRequest(), callContext()))).resolves.toMatchObject({ text: 'Hello' });
    expect([timing.monotonicMs() - beganAtMs, timing.pending]).toEqual([250, 0]);
  });

  it('nothing is sent when no money can be set aside for a reason of the program', async () => {
    const ledger = new MemoryLedger();
    ledger.reserve = () => Promise.reject(new Error('the database is gone'));
    const engines = [engine('one', () => answering('Hello')), engine('two', () => answering('Hello'))];
    await expect(over(engines, { ledger }).client.complete(chatRequest(), callContext())).rejects.toThrow('the database is gone');
    expect(engines.flatMap(({ received }) => received)).toEqual([]);
  });

  it('an observer that throws does not end a call', async () => {
    const rig = over([engine('one', () => answering('Hello'))]);
    rig.observed.push = () => {
      throw new Error('full');
    };
    await expect(rig.client.complete(chatRequest(), callContext())).resolves.toMatchObject({ text: 'Hello' });
  });

  it('no observation holds a word of prompt or answer', async () => {
    const engines = [engine('one', () => [text('Answer'), fail(INFERENCE_STREAM_BROKEN())]), engine('two', () => answering('Answer'))];
    const { client, observed, ledger } = over(engines);
    const request = chatRequest({ messages: [{ role: 'user', content: 'Question' }] });
    const { record } = await client.complete(request, callContext());
    expect(JSON.stringify([observed, record, ledger.bookings])).not.toMatch(/Question|Answer/);
  });
});
