import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { HeardBody, ModelTurn, TurnScript } from './chat-script';
import type { WireFlavour } from './chat-wire-flavours';

export interface HeardChat {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: HeardBody;
}

/** Answers in place of the script. */
export type ChatResponder = (heard: HeardChat, response: ServerResponse) => void;

/** A local server of a chat API whose model says what a script tells it. It writes what such a server writes, one event at a time. */
export class ScriptedChatServer {
  readonly heard: HeardChat[] = [];
  private script: TurnScript = { pieces: [{ text: 'Hello.' }] };
  private responder: ChatResponder | undefined;
  private readonly happenings = new EventEmitter();
  private readonly server: Server;

  constructor(private readonly flavour: WireFlavour) {
    this.server = createServer((incoming, response) => void this.answer(incoming, response));
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  get baseUrl(): string {
    return `http://127.0.0.1:${this.port}${this.flavour.path.replace('/chat/completions', '')}`;
  }

  /** Forgets what it heard; says this from now on. */
  play(script: TurnScript): void {
    this.heard.length = 0;
    this.script = script;
    this.responder = undefined;
  }

  /** Forgets what it heard; answers this way from now on. */
  respond(responder: ChatResponder): void {
    this.heard.length = 0;
    this.responder = responder;
  }

  /** The next time that a request has been read. */
  async nextRequest(): Promise<void> {
    await once(this.happenings, 'request');
  }

  /** The next time that a caller closes the connection before the answer is complete, by `performance.now()`. */
  async nextHangUp(): Promise<number> {
    const [atMs] = (await once(this.happenings, 'hang-up')) as [number];
    return atMs;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private async answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const heard = { path: incoming.url ?? '', authorization: incoming.headers.authorization, body: (await json(incoming)) as HeardBody };
    this.heard.push(heard);
    response.on('close', () => {
      if (!response.writableFinished) this.happenings.emit('hang-up', performance.now());
    });
    if (this.responder !== undefined) this.responder(heard, response);
    else this.playTurn(heard, response);
    this.happenings.emit('request');
  }

  private playTurn(heard: HeardChat, response: ServerResponse): void {
    const { body, path } = heard;
    const refusal = path === this.flavour.path ? this.flavour.refusalOf(heard) : { status: 404, message: 'no such route' };
    if (refusal !== undefined) return respondJson(response, refusal.status, { error: { message: refusal.message } });
    const scripted: ModelTurn = typeof this.script === 'function' ? this.script(body) : this.script;
    const turn = this.flavour.turnFor(scripted, body);
    beginEvents(response);
    for (const event of this.flavour.eventsOf(turn, body)) response.write(event);
    if (turn.isLeftOpen !== true) response.end();
  }
}

export function beginEvents(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' });
}

export function respondJson(response: ServerResponse, status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
