import { inferenceErrors } from '@trivium/ai/inference/protocol';
import { inPieces } from '../chat-script';
import { ManualTimers } from '../manual-timers';
import { type ContractSubject, type OpenContractSubject, outcomeOf, requestOf, withSubject } from './contract-subject';

const ENDLESS = { pieces: inPieces('a long answer '.repeat(10)), isLeftOpen: true };

/** Stops a stream at its first text and waits for the end. */
async function stopAtText({ engine }: ContractSubject, reason?: unknown) {
  const stop = new AbortController();
  let stoppedAtMs = 0;
  const outcome = await outcomeOf(engine, requestOf(), {
    signal: stop.signal,
    onEvent: ({ type }) => {
      if (type !== 'text' || stop.signal.aborted) return;
      stoppedAtMs = performance.now();
      stop.abort(reason);
    },
  });
  return { ...outcome, stoppedAtMs, endedAtMs: performance.now() };
}

/** A machine that is busy with other tests delays one try or another; an engine that waits delays all. */
async function quickestOfFive(delayMs: () => Promise<number>): Promise<number> {
  let quickestMs = Infinity;
  for (let attempt = 0; attempt < 5; attempt++) quickestMs = Math.min(quickestMs, await delayMs());
  return quickestMs;
}

/** How a call ends that does not end by itself. */
export function describeEndings(open: OpenContractSubject): void {
  describe('cancelling', () => {
    it('asks nobody when the caller has given up before', async () => {
      await withSubject(open, {}, async ({ engine, heard }) => {
        const { code, events } = await outcomeOf(engine, requestOf(), { signal: AbortSignal.abort() });
        expect([code, events, heard()]).toEqual(['INFERENCE_CANCELLED', [], undefined]);
      });
    });

    it('ends with a typed error and keeps what had arrived', async () => {
      await withSubject(open, { script: ENDLESS }, async (subject) => {
        const { code, result } = await stopAtText(subject);
        expect([code, result.text === '', result.finishReason]).toEqual(['INFERENCE_CANCELLED', false, 'missing']);
      });
    });

    it('ends with the caller’s own error when that is one of ours', async () => {
      await withSubject(open, { script: ENDLESS }, async (subject) => {
        const { code } = await stopAtText(subject, inferenceErrors.INFERENCE_DEADLINE_PASSED({ seconds: 1 }));
        expect(code).toBe('INFERENCE_DEADLINE_PASSED');
      });
    });

    it('ends within 100 ms', async () => {
      await withSubject(open, { script: ENDLESS }, async (subject) => {
        const delayMs = await quickestOfFive(async () => {
          const { stoppedAtMs, endedAtMs } = await stopAtText(subject);
          return endedAtMs - stoppedAtMs;
        });
        expect(delayMs).toBeLessThan(100);
      });
    });

    it('reaches the upstream within 100 ms', async () => {
      await withSubject(open, { script: ENDLESS }, async (subject) => {
        const delayMs = await quickestOfFive(async () => {
          const hangUp = subject.nextHangUp();
          const { stoppedAtMs } = await stopAtText(subject);
          return (await hangUp) - stoppedAtMs;
        });
        expect(delayMs).toBeLessThan(100);
      });
    });

    it('reaches the upstream when the reader simply leaves', async () => {
      await withSubject(open, { script: ENDLESS }, async (subject) => {
        const hangUp = subject.nextHangUp();
        const signal = new AbortController().signal;
        for await (const together of subject.engine.stream(requestOf(), { signal }))
          if (together.some(({ type }) => type === 'text')) break;
        await hangUp;
      });
    });

    it('is of no consequence after the end', async () => {
      await withSubject(open, {}, async ({ engine }) => {
        const stop = new AbortController();
        const { code } = await outcomeOf(engine, requestOf(), { signal: stop.signal });
        stop.abort();
        expect(code).toBe('OK');
      });
    });

    it('leaves the engine fit for the next call', async () => {
      await withSubject(open, { script: ENDLESS }, async (subject) => {
        await stopAtText(subject);
        expect((await stopAtText(subject)).result.text).not.toBe('');
      });
    });
  });

  describe('time', () => {
    it('ends at the deadline', async () => {
      const timers = new ManualTimers();
      await withSubject(open, { script: ENDLESS, timers }, async ({ engine }) => {
        let hasText = (): void => undefined;
        const text = new Promise<void>((resolve) => (hasText = resolve));
        const asked = outcomeOf(engine, requestOf({ deadlineMs: 5_000 }), { onEvent: ({ type }) => type === 'text' && hasText() });
        await text;
        await timers.advanceUntil(asked);
        expect(await asked).toMatchObject({ code: 'INFERENCE_DEADLINE_PASSED', result: { finishReason: 'missing' } });
      });
    });

    it('leaves no timer behind', async () => {
      const timers = new ManualTimers();
      await withSubject(open, { timers }, async ({ engine }) => {
        await outcomeOf(engine, requestOf());
        expect(timers.count).toBe(0);
      });
    });
  });

  describe('many at a time', () => {
    it('keeps twenty answers apart', async () => {
      const script = ({ messages }: { readonly messages: readonly Readonly<Record<string, unknown>>[] }) => ({
        pieces: inPieces(`You said: ${String(messages.at(-1)?.['content'])}`),
      });
      await withSubject(open, { script }, async ({ engine, isScripted }) => {
        const contents = Array.from({ length: 20 }, (_, index) => `number ${index}`);
        const outcomes = await Promise.all(
          contents.map((content) => outcomeOf(engine, requestOf({ messages: [{ role: 'user', content }] }))),
        );
        expect(outcomes.map(({ code }) => code)).toEqual(contents.map(() => 'OK'));
        expect(new Set(outcomes.map(({ meta }) => meta?.callId)).size).toBe(20);
        if (isScripted) expect(outcomes.map(({ result }) => result.text)).toEqual(contents.map((content) => `You said: ${content}`));
      });
    });
  });
}
