import { Injectable, inject } from '@angular/core';
import { ProblemError, problemFromBody } from './problem';
import { FETCH, RequestContext } from './request-context';

/** One server-sent event; `data` is the joined text of its data lines. */
export interface StreamEvent {
  readonly event: string;
  readonly data: string;
  readonly id?: string;
}

/**
 * Parser of `text/event-stream` (WHATWG HTML, section 9.2): any chunking, CR, LF and CRLF, comments, several data lines. An event cut off
 * by the end of the stream is dropped, as the standard says.
 */
export class EventStreamParser {
  private buffer = '';
  private event = '';
  private data: string[] = [];
  private id: string | undefined;
  private isStart = true;

  push(chunk: string): StreamEvent[] {
    this.buffer += this.isStart ? chunk.replace(/^\uFEFF/, '') : chunk;
    if (chunk !== '') this.isStart = false;
    const events: StreamEvent[] = [];
    for (;;) {
      const end = this.buffer.search(/[\r\n]/);
      // A CR at the very end may be half of a CRLF: wait for what follows.
      if (end < 0 || (this.buffer[end] === '\r' && end === this.buffer.length - 1)) return events;
      const line = this.buffer.slice(0, end);
      this.buffer = this.buffer.slice(end + (this.buffer.startsWith('\r\n', end) ? 2 : 1));
      const event = this.line(line);
      if (event) events.push(event);
    }
  }

  private line(line: string): StreamEvent | undefined {
    if (line === '') return this.dispatch();
    const colon = line.indexOf(':');
    if (colon === 0) return undefined;
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') this.event = value;
    else if (field === 'data') this.data.push(value);
    else if (field === 'id' && !value.includes('\0')) this.id = value;
    return undefined;
  }

  private dispatch(): StreamEvent | undefined {
    const event = this.data.length > 0 ? { event: this.event || 'message', data: this.data.join('\n'), id: this.id } : undefined;
    this.event = '';
    this.data = [];
    return event;
  }
}

export interface StreamRequest {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Id of the last event that was seen; the server goes on after it. */
  readonly lastEventId?: string;
  readonly signal: AbortSignal;
}

/** Opens streams of the own API over fetch: unlike EventSource it can POST, send headers and read a problem+json refusal. */
@Injectable({ providedIn: 'root' })
export class EventStreamClient {
  private readonly fetch = inject(FETCH);
  private readonly context = inject(RequestContext);

  /** Yields events until the stream ends. Throws ProblemError on a refusal, the fetch error when the connection breaks. */
  async *open(request: StreamRequest): AsyncGenerator<StreamEvent> {
    let response = await this.send(request);
    if (response.status === 401 && (await this.context.reauthenticate())) response = await this.send(request);
    if (!response.ok || !response.body) throw new ProblemError(problemFromBody(response.status, await response.text()));
    const parser = new EventStreamParser();
    const decoder = new TextDecoder();
    const reader = response.body.getReader();
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        yield* parser.push(decoder.decode(value, { stream: true }));
      }
    } finally {
      // Leaving the loop early (stop button, page left) must close the connection, else the server goes on writing.
      await reader.cancel().catch(() => undefined);
    }
  }

  private send({ url, method = 'GET', body, signal, lastEventId }: StreamRequest): Promise<Response> {
    const headers: Record<string, string> = { Accept: 'text/event-stream', ...this.context.headers(method) };
    if (body !== undefined) headers['Content-Type'] = 'application/json';
    if (lastEventId !== undefined) headers['Last-Event-ID'] = lastEventId;
    return this.fetch(url, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      credentials: 'same-origin',
      signal,
    });
  }
}
