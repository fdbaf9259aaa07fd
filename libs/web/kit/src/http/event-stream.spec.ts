import { TestBed } from '@angular/core/testing';
import { EventStreamClient, EventStreamParser } from './event-stream';
import { ProblemError } from './problem';
import { FETCH, RequestContext } from './request-context';

const STREAM = ': keep-alive\r\nevent: token\r\ndata: {"text":"路由"}\r\nid: 7\r\n\r\ndata: a\ndata: b\n\nevent: empty\n\ndata: cut';

describe('EventStreamParser', () => {
  it('gives the same events for every way of cutting the bytes', () => {
    const expected = [
      { event: 'token', data: '{"text":"路由"}', id: '7' },
      { event: 'message', data: 'a\nb', id: '7' },
    ];
    for (let size = 1; size <= STREAM.length; size++) {
      const parser = new EventStreamParser();
      const events = [];
      for (let at = 0; at < STREAM.length; at += size) events.push(...parser.push(STREAM.slice(at, at + size)));
      expect(events).toEqual(expected);
    }
  });
});

/** The parts of a Response that the client reads; jsdom has no fetch types of its own. */
function answer(status: number, chunks: readonly string[], onCancel = () => {}): Response {
  const queue = chunks.map((chunk) => new TextEncoder().encode(chunk));
  const reader = {
    read: async () => ({ done: queue.length === 0, value: queue.shift() }),
    cancel: async () => onCancel(),
  };
  return { ok: status < 400, status, body: { getReader: () => reader }, text: async () => chunks.join('') } as unknown as Response;
}

describe('EventStreamClient', () => {
  it('closes the connection when the reader leaves early', async () => {
    let isCancelled = false;
    const fetch = async () => answer(200, ['data: 1\n\n', 'data: 2\n\n'], () => (isCancelled = true));
    TestBed.configureTestingModule({ providers: [{ provide: FETCH, useValue: fetch }] });
    for await (const event of TestBed.inject(EventStreamClient).open({ url: '/api/x', signal: new AbortController().signal })) {
      expect(event.data).toBe('1');
      break;
    }
    expect(isCancelled).toBe(true);
  });

  it('asks for a new sign-in on 401 and repeats the request once, with fresh headers', async () => {
    const seen: unknown[] = [];
    let token = 'old';
    const fetch = async (_url: string, init: RequestInit) => (
      seen.push(init.headers),
      answer(seen.length === 1 ? 401 : 200, ['data: ok\n\n'])
    );
    const context = { headers: () => ({ 'X-CSRF-Token': token }), reauthenticate: async () => ((token = 'new'), true) };
    TestBed.configureTestingModule({
      providers: [
        { provide: FETCH, useValue: fetch },
        { provide: RequestContext, useValue: context },
      ],
    });
    const events = [];
    for await (const event of TestBed.inject(EventStreamClient).open({
      url: '/api/x',
      method: 'POST',
      body: {},
      signal: new AbortController().signal,
    }))
      events.push(event.data);
    expect(events).toEqual(['ok']);
    expect(seen).toEqual([expect.objectContaining({ 'X-CSRF-Token': 'old' }), expect.objectContaining({ 'X-CSRF-Token': 'new' })]);
  });

  it('says where it stopped', async () => {
    const fetch = jest.fn(async (_url: string, _init: RequestInit) => answer(200, []));
    TestBed.configureTestingModule({ providers: [{ provide: FETCH, useValue: fetch }] });
    const signal = new AbortController().signal;
    await TestBed.inject(EventStreamClient).open({ url: '/api/x', lastEventId: '41', signal }).next();
    expect(fetch.mock.calls[0]?.[1].headers).toEqual(expect.objectContaining({ 'Last-Event-ID': '41' }));
  });

  it('throws the problem of a refusal', async () => {
    const body = JSON.stringify({ title: 'No', status: 403, detail: 'Ask an administrator.', code: 'AUTH_FORBIDDEN', errorId: 'e1' });
    TestBed.configureTestingModule({ providers: [{ provide: FETCH, useValue: async () => answer(403, [body]) }] });
    const reading = TestBed.inject(EventStreamClient).open({ url: '/api/x', signal: new AbortController().signal }).next();
    await expect(reading).rejects.toEqual(
      new ProblemError({ status: 403, code: 'AUTH_FORBIDDEN', title: 'No', detail: 'Ask an administrator.', errorId: 'e1', errors: [] }),
    );
  });
});
