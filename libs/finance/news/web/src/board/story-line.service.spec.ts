import { TestBed } from '@angular/core/testing';
import { DELAY, EventStreamClient, ProblemError, type StreamEvent, type StreamRequest } from '@trivium/web/kit';
import { storyFixture } from '../testing/story-fixture';
import { StoryLine } from './story-line.service';

const event = (id: string, data: unknown, name = 'story'): StreamEvent => ({
  event: name,
  id,
  data: typeof data === 'string' ? data : JSON.stringify(data),
});
const problem = (status: number) => new ProblemError({ status, code: 'X', title: 'No', detail: '', errors: [] });

/** Each entry is one connection: its events, then its end. */
type Connection = { readonly events: readonly StreamEvent[]; readonly end: 'closed' | Error };

function lineOver(...connections: readonly Connection[]) {
  const asked: StreamRequest[] = [];
  const pausesMs: number[] = [];
  const heard: string[] = [];
  let regained = 0;
  async function* open(request: StreamRequest): AsyncGenerator<StreamEvent> {
    const connection = connections[asked.length];
    asked.push(request);
    // Out of connections: the line stays open and says nothing.
    if (!connection) await new Promise(() => undefined);
    yield* connection?.events ?? [];
    if (connection?.end instanceof Error) throw connection.end;
  }
  TestBed.configureTestingModule({
    providers: [
      StoryLine,
      { provide: EventStreamClient, useValue: { open } },
      { provide: DELAY, useValue: async (ms: number) => void pausesMs.push(ms) },
    ],
  });
  const line = TestBed.inject(StoryLine);
  line.open('/api/stories/stream', { story: ({ id }) => heard.push(id), regained: () => regained++ });
  return { line, asked, pausesMs, heard, regained: () => regained, settle: () => new Promise((resolve) => setTimeout(resolve)) };
}

describe('StoryLine', () => {
  it('hears stories, skips what is none, and says that it is live', async () => {
    const { line, heard, settle } = lineOver({
      events: [event('1', storyFixture({ id: 'a' })), event('2', 'proxy text'), event('3', {}, 'beat'), event('4', { id: 'no items' })],
      end: new TypeError('network error'),
    });
    expect(line.state()).toBe('connecting');
    await settle();
    expect(heard).toEqual(['a']);
  });

  it('goes on after the last event when the line breaks, tells that it is back, and waits longer each time', async () => {
    const { asked, pausesMs, regained, heard, settle } = lineOver(
      { events: [event('7', storyFixture({ id: 'a' }))], end: 'closed' },
      { events: [], end: new TypeError('Failed to fetch') },
      { events: [], end: problem(503) },
      { events: [event('8', storyFixture({ id: 'b' }))], end: 'closed' },
    );
    await settle();
    expect(asked.map(({ lastEventId }) => lastEventId)).toEqual([undefined, '7', '7', '7', '8']);
    expect(pausesMs).toEqual([1000, 2000, 4000, 1000]);
    expect(heard).toEqual(['a', 'b']);
    expect(regained()).toBe(1);
  });

  it('takes a refusal for an answer', async () => {
    const { line, asked, settle } = lineOver({ events: [], end: problem(403) });
    await settle();
    expect(asked).toHaveLength(1);
    expect(line.state()).toBe('off');
    expect(line.problem()?.status).toBe(403);
  });

  it('ends the connection when it is closed', async () => {
    const { line, asked, settle } = lineOver();
    await settle();
    line.close();
    expect(asked[0]?.signal.aborted).toBe(true);
    expect(line.state()).toBe('off');
  });
});
