import { TestBed } from '@angular/core/testing';
import { EventStreamClient, type StreamEvent, type StreamRequest } from '@trivium/web/kit';
import { endOf, eventOf, startOf } from '../testing/prompt-fixtures';
import { RunSession } from './run-session';

const QUESTION = { language: 'en', version: '1.0.0', variables: {}, model: 'auto', dataClass: 'internal' } as const;
const text = (delta: string): StreamEvent => eventOf('text', { delta });

function sessionOf(open: (request: StreamRequest) => AsyncGenerator<StreamEvent>) {
  TestBed.configureTestingModule({ providers: [RunSession, { provide: EventStreamClient, useValue: { open } }] });
  return TestBed.inject(RunSession);
}

describe('RunSession', () => {
  it('asks for one prompt, keeps thinking and answer apart, and passes over events of a later version', async () => {
    let asked: StreamRequest | undefined;
    const session = sessionOf(async function* (request) {
      asked = request;
      yield* [eventOf('start', startOf()), eventOf('reasoning', { delta: 'hm' }), eventOf('later', {}), text('a'), text('b')];
      yield eventOf('end', endOf({ text: 'ab' }));
    });
    await session.run('a/b', QUESTION);
    expect(asked).toMatchObject({ url: '/api/prompts/a%2Fb/run', method: 'POST', body: QUESTION });
    expect([session.reasoning(), session.text(), session.end()?.text, session.isCut()]).toEqual(['hm', 'ab', 'ab', false]);
  });

  it('forgets what came before another model began anew', async () => {
    const session = sessionOf(async function* () {
      yield* [eventOf('start', startOf()), text('half of'), eventOf('start', startOf({ isRestart: true, model: 'other' })), text('whole')];
    });
    await session.run('a', QUESTION);
    expect([session.text(), session.start()?.model, session.isCut()]).toEqual(['whole', 'other', true]);
  });

  it('keeps what came before another model went on, and says where', async () => {
    const session = sessionOf(async function* () {
      yield* [eventOf('start', startOf()), eventOf('reasoning', { delta: 'hm' }), text('half of ')];
      yield* [eventOf('start', startOf({ isContinuation: true, model: 'other' })), text('it')];
      yield* [eventOf('start', startOf({ isRestart: true, model: 'third' })), text('whole')];
    });
    await session.run('a', QUESTION);
    expect([session.text(), session.reasoning(), session.handovers()]).toEqual([
      'whole',
      '',
      [
        { from: 'deepseek-flash', to: 'other', afterCharacters: 8 },
        { from: 'other', to: 'third', afterCharacters: undefined },
      ],
    ]);
  });

  it('keeps the text that came before an error', async () => {
    const session = sessionOf(async function* () {
      yield* [text('half'), eventOf('error', { code: 'INFERENCE_NO_MODEL', detail: 'No model is set up.' })];
    });
    await session.run('a', QUESTION);
    expect([session.text(), session.problem()?.code, session.problem()?.detail]).toEqual([
      'half',
      'INFERENCE_NO_MODEL',
      'No model is set up.',
    ]);
  });

  it('closes the connection when the page is left, and calls that no error', async () => {
    let signal: AbortSignal | undefined;
    const session = sessionOf(async function* (request) {
      ({ signal } = request);
      yield text('half');
      session.ngOnDestroy();
      throw new DOMException('stopped', 'AbortError');
    });
    await session.run('a', QUESTION);
    expect([signal?.aborted, session.text(), session.problem(), session.isStopped(), session.isCut()]).toEqual([
      true,
      'half',
      undefined,
      true,
      false,
    ]);
  });
});
