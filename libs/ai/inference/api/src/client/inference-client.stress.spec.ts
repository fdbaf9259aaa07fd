import { inferenceErrors } from '@trivium/ai/inference/protocol';
import { SeededRandom, type OrganisationId } from '@trivium/shared/kernel';
import { callContext, chatRequest, clientOver, readAll } from '../testing/client-rig';
import { answering, ScriptedChatEngine, type ScriptStep } from '../testing/scripted-chat-engine';
import { VirtualTiming } from '../testing/virtual-timing';

const [large, small] = ['large', 'small'].map((name) => name as OrganisationId) as [OrganisationId, OrganisationId];

describe('500 calls at a time', () => {
  it('with random failures all end by their deadline, in an answer or a typed error, and leave nothing behind', async () => {
    const random = new SeededRandom(500);
    const timing = new VirtualTiming(() => random.next());
    const failures: readonly (readonly ScriptStep[])[] = [
      [{ type: 'stall' }],
      [{ type: 'text', delta: 'half' }, { type: 'stall' }],
      [
        { type: 'text', delta: 'half' },
        { type: 'fail', error: inferenceErrors.INFERENCE_STREAM_BROKEN() },
      ],
      [{ type: 'fail', error: inferenceErrors.INFERENCE_RATE_LIMITED({ status: 429, retryAfterMs: 1_000 }) }],
      [{ type: 'fail', error: inferenceErrors.INFERENCE_OVERLOADED({ status: 500 }) }],
      [{ type: 'fail', error: new TypeError('a defect') }],
      [{ type: 'text', delta: 'no finish' }],
    ];
    const script = (): readonly ScriptStep[] =>
      random.next() < 0.2 ? random.oneOf(failures) : [{ type: 'wait', durationMs: random.below(2_000) }, ...answering('an answer')];
    const engines = ['one', 'two', 'three'].map((endpointId) => new ScriptedChatEngine({ timing, endpointId, script }));
    const { client, ledger, observed } = clientOver(engines, { timing, limits: { concurrencyOf: () => 16 } });
    const deadlineMs = 60_000;
    const calls = Array.from({ length: 500 }, async (_, index) => {
      const context = callContext({ organisationId: index % 2 === 0 ? large : small });
      const controller = new AbortController();
      const call = client.stream(chatRequest({ deadlineMs }), { ...context, signal: controller.signal });
      if (index % 25 === 0) void timing.wait(random.below(5_000)).then(() => controller.abort());
      const { code } = await readAll(call);
      return { code, endedAtMs: timing.monotonicMs() };
    });
    const ended = await timing.run(Promise.all(calls));
    await timing.advance(0);
    expect(Math.max(...ended.map(({ endedAtMs }) => endedAtMs))).toBeLessThanOrEqual(deadlineMs);
    expect(ended.filter(({ code }) => code !== 'answered' && !code.startsWith('INFERENCE_'))).toEqual([]);
    expect(ended.filter(({ code }) => code === 'answered').length).toBeGreaterThan(350);
    expect(engines.map(({ running }) => running)).toEqual([0, 0, 0]);
    expect(Math.max(...engines.map(({ mostRunning }) => mostRunning))).toBeLessThanOrEqual(16);
    expect([ledger.openReservations, ledger.bookings.length, timing.pending]).toEqual([0, ledger.reserved, 0]);
    expect(observed.filter(({ type }) => type === 'finished' || type === 'failed')).toHaveLength(500);
  });

  it('two organisations get the same share, though one asks for nine times as much', async () => {
    const timing = new VirtualTiming();
    const engine = new ScriptedChatEngine({ timing, script: () => [{ type: 'wait', durationMs: 1_000 }, ...answering('a')] });
    const { client, ledger } = clientOver([engine], { timing, limits: { concurrencyOf: () => 10, hedgeBudget: { share: 0, burst: 1 } } });
    const organisations = [...Array.from({ length: 450 }, () => large), ...Array.from({ length: 50 }, () => small)];
    const work = organisations.map((organisationId) => client.complete(chatRequest(), callContext({ organisationId })));
    // Ten at a time for ten seconds: a hundred answers, the first ten of which were admitted before the small one came.
    await timing.advance(10_500);
    const shares = [large, small].map((organisation) => ledger.bookings.filter(({ call }) => call.organisationId === organisation).length);
    expect(shares).toEqual([55, 45]);
    await timing.run(Promise.all(work));
    expect([ledger.bookings.length, engine.mostRunning]).toEqual([500, 10]);
  });
});
