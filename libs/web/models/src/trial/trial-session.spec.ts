import { TestBed } from '@angular/core/testing';
import { EventStreamClient, ProblemError, type StreamEvent, type StreamRequest, problemFromBody } from '@trivium/web/kit';
import { TrialSession } from './trial-session';

const event = (name: string, data: unknown): StreamEvent => ({ event: name, data: JSON.stringify(data) });
const START = event('start', { endpoint: 'a', model: 'm', place: 'local', unsentParameters: ['temperature'] });
const END = event('end', {
  finishReason: 'stop',
  usage: null,
  isUsageEstimated: true,
  costMicroUsd: null,
  firstTokenMs: 12,
  durationMs: 40,
  tokensPerSecond: null,
});
const QUESTION = { prompt: 'Hello', dataClass: 'public', maxTokens: 10 } as const;

function sessionOf(open: (request: StreamRequest) => AsyncGenerator<StreamEvent>) {
  TestBed.configureTestingModule({ providers: [TrialSession, { provide: EventStreamClient, useValue: { open } }] });
  return TestBed.inject(TrialSession);
}

describe('TrialSession', () => {
  it('keeps thinking and answer apart and takes the figures of the end', async () => {
    let asked: StreamRequest | undefined;
    const session = sessionOf(async function* (request) {
      asked = request;
      yield* [
        START,
        event('reasoning', { delta: 'hm' }),
        event('later-version', {}),
        event('text', { delta: 'a' }),
        event('text', { delta: 'b' }),
        END,
      ];
    });
    await session.run('a b/c', QUESTION);
    expect(asked).toMatchObject({ url: '/api/inference/models/a%20b%2Fc/try', method: 'POST', body: QUESTION });
    expect([session.reasoning(), session.text(), session.end()?.firstTokenMs, session.problem()]).toEqual(['hm', 'ab', 12, undefined]);
    expect([session.isRunning(), session.isStopped(), session.start()?.unsentParameters]).toEqual([false, false, ['temperature']]);
  });

  it('keeps the text that came before an error', async () => {
    const session = sessionOf(async function* () {
      yield* [START, event('text', { delta: 'half' }), event('error', { code: 'INFERENCE_TIMEOUT', detail: 'Too slow.' })];
    });
    await session.run('a', QUESTION);
    expect([session.text(), session.problem()?.code, session.problem()?.detail]).toEqual(['half', 'INFERENCE_TIMEOUT', 'Too slow.']);
  });

  it('says that an answer was cut when the stream closes without an end', async () => {
    const session = sessionOf(async function* () { yield* [START, event('text', { delta: 'half' })]; }); // prettier-ignore
    await session.run('a', QUESTION);
    expect([session.text(), session.isCut(), session.problem()]).toEqual(['half', true, undefined]);
  });

  it('calls a stop no error and closes the connection', async () => {
    let signal: AbortSignal | undefined;
    const session = sessionOf(async function* (request) {
      ({ signal } = request);
      yield event('text', { delta: 'half' });
      session.stop();
      throw new DOMException('stopped', 'AbortError');
    });
    await session.run('a', QUESTION);
    expect([session.text(), session.problem(), session.isStopped(), session.isCut(), signal?.aborted]).toEqual([
      'half',
      undefined,
      true,
      false,
      true,
    ]);
  });

  it('forgets the last trial when the next begins, and shows a refusal', async () => {
    let turn = 0;
    const session = sessionOf(async function* () {
      if (turn++ === 0) yield* [START, event('text', { delta: 'old' }), END];
      else throw new ProblemError(problemFromBody(409, { code: 'INFERENCE_BUDGET', title: 'No budget left' }));
    });
    await session.run('a', QUESTION);
    await session.run('a', QUESTION);
    expect([session.text(), session.end(), session.problem()?.title]).toEqual(['', undefined, 'No budget left']);
  });
});
