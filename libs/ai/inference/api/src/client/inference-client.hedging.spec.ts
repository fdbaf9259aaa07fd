import { SeededRandom } from '@trivium/shared/kernel';
import { inferenceErrors } from '@trivium/ai/inference/protocol';
import { callContext, chatRequest, clientOver } from '../testing/client-rig';
import { answering, ScriptedChatEngine, type ScriptedChatEngineOptions, type ScriptStep } from '../testing/scripted-chat-engine';
import { VirtualTiming } from '../testing/virtual-timing';

const after = (durationMs: number, text = 'Hello'): readonly ScriptStep[] => [{ type: 'wait', durationMs }, ...answering(text)];

function rig(
  script: ScriptedChatEngineOptions['script'],
  options: Partial<ScriptedChatEngineOptions> = {},
  others: readonly ScriptedChatEngine[] = [],
) {
  const timing = new VirtualTiming();
  const engine = new ScriptedChatEngine({ timing, script, ...options });
  const rig = clientOver([engine, ...others], { timing });
  const complete = async (times = 1) => {
    const durations: number[] = [];
    for (let time = 0; time < times; time++) {
      const beganAtMs = timing.monotonicMs();
      await timing.run(rig.client.complete(chatRequest(), callContext()));
      durations.push(timing.monotonicMs() - beganAtMs);
    }
    return durations;
  };
  return { ...rig, engine, complete };
}

/** The first 20 calls take 100 ms; then one hangs for a minute. */
const oneHangs = (call: number) => (call === 20 ? after(60_000, 'late') : after(100));

describe('a hedge', () => {
  it('answers in place of a call that hangs, which is stopped and booked', async () => {
    const { complete, engine, ledger, observed, timing } = rig(oneHangs);
    await complete(20);
    expect(await complete()).toEqual([200]);
    expect([engine.received.length, engine.running, engine.abortedAtMs.length, timing.pending]).toEqual([22, 0, 1, 0]);
    expect(observed.filter(({ type }) => type === 'hedged')).toMatchObject([{ attempt: 2, afterMs: 100 }]);
    expect(ledger.bookings.slice(-2).map(({ code }) => code)).toEqual(['INFERENCE_CANCELLED', 'answered']);
    expect(ledger.openReservations).toBe(0);
  });

  it('stands in the record of its call', async () => {
    const { complete, client, timing, ledger } = rig(oneHangs);
    await complete(20);
    const settle = ledger.settle.bind(ledger);
    ledger.settle = async (reservation, outcome) => {
      if (outcome.code === 'INFERENCE_CANCELLED') await timing.wait(100);
      return await settle(reservation, outcome);
    };
    const { record } = await timing.run(client.complete(chatRequest(), callContext()));
    expect(record.attempts).toMatchObject([
      { attempt: 2, isHedge: true, code: 'answered' },
      { attempt: 1, isHedge: false, code: 'INFERENCE_CANCELLED', isUsageEstimated: true },
    ]);
  });

  it('is given up when the first call answers after all', async () => {
    const { complete, client, timing, engine } = rig((call) =>
      call < 20 ? after(100) : call === 20 ? after(150, 'first') : after(60_000),
    );
    await complete(20);
    await expect(timing.run(client.complete(chatRequest(), callContext()))).resolves.toMatchObject({ text: 'first' });
    expect([engine.running, timing.pending]).toEqual([0, 0]);
  });

  it('that fails leaves the first call alone', async () => {
    const broken: readonly ScriptStep[] = [{ type: 'fail', error: inferenceErrors.INFERENCE_UNREACHABLE() }];
    const { complete } = rig((call) => (call < 20 ? after(100) : call === 20 ? after(3_000) : broken));
    await complete(20);
    expect(await complete()).toEqual([3_000]);
  });

  it('takes over when the first call fails late', async () => {
    const lateFailure: readonly ScriptStep[] = [
      { type: 'wait', durationMs: 150 },
      { type: 'fail', error: inferenceErrors.INFERENCE_UNREACHABLE() },
    ];
    const { complete } = rig((call) => (call === 20 ? lateFailure : after(100)));
    await complete(20);
    expect(await complete()).toEqual([200]);
  });

  it('is not made before enough was measured', async () => {
    const { complete, engine } = rig((call) => (call === 10 ? after(60_000) : after(100)));
    await complete(11);
    expect(engine.received).toHaveLength(11);
  });

  it('is not made on this machine, which would only compute twice', async () => {
    const { complete, engine } = rig(oneHangs, { place: 'local', isOnThisMachine: true });
    await complete(21);
    expect(engine.received).toHaveLength(21);
  });

  it('goes to another endpoint with the same model where there is one', async () => {
    const timing = new VirtualTiming();
    const other = new ScriptedChatEngine({ timing, endpointId: 'other', script: () => answering('other') });
    const engine = new ScriptedChatEngine({ timing, script: oneHangs });
    const { client } = clientOver([engine, other], { timing });
    for (let call = 0; call < 21; call++) await timing.run(client.complete(chatRequest(), callContext()));
    expect([engine.received.length, other.received.length]).toEqual([21, 1]);
  });

  it('of an answer that goes on asks no engine that would begin anew', async () => {
    const timing = new VirtualTiming();
    const breaks: readonly ScriptStep[] = [
      { type: 'text', delta: 'It is ' },
      { type: 'fail', error: inferenceErrors.INFERENCE_STREAM_BROKEN() },
    ];
    const first = new ScriptedChatEngine({ timing, endpointId: 'first', model: 'other', script: () => breaks });
    const slow = new ScriptedChatEngine({ timing, endpointId: 'slow', script: (call) => after(call === 20 ? 5_000 : 100, 'Paris.') });
    const anew = new ScriptedChatEngine({ timing, endpointId: 'anew', script: () => after(100, 'It is Paris.') });
    const { client } = clientOver([first, slow, anew], { timing, canContinue: ({ endpointId }) => endpointId === 'slow' });
    const ask = (model: string) => timing.run(client.complete(chatRequest({ model }), callContext({ midStream: 'continue' })));
    for (let call = 0; call < 20; call++) await ask('slow');
    expect([(await ask('first')).text, anew.received.length, slow.received.length]).toEqual(['It is Paris.', 0, 22]);
  });

  it('is not made for an engine that is slow as a whole, beyond its budget', async () => {
    const { complete, engine } = rig((call) => after(call < 20 ? 100 : 5_000));
    await complete(20);
    await complete(1_000);
    expect(engine.received.length).toBeLessThanOrEqual(1_020 * 1.06);
  });

  it('cuts the slowest hundredth by 70 % or more at 6 % more calls or fewer', async () => {
    const random = new SeededRandom(7);
    // Like a provider in practice: mostly quick, three in a hundred stuck.
    const { complete, engine } = rig(() => after(random.next() < 0.03 ? 10_000 : 200 + random.below(300)));
    const calls = 3_000;
    const p99 = (durations: readonly number[]) =>
      durations.toSorted((first, second) => first - second)[Math.ceil(durations.length * 0.99) - 1] ?? 0;
    const durations = await complete(calls);
    expect(p99(durations)).toBeLessThanOrEqual(10_000 * 0.3);
    expect(engine.received.length / calls).toBeLessThanOrEqual(1.06);
  });
});
