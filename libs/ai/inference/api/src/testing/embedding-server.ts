import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** A request as the scripted server heard it. */
export interface HeardRequest {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: { readonly model: string; readonly input: readonly string[]; readonly encoding_format: string };
}

/** Answers one request; the next one in the script answers the next. */
export type ScriptedAnswer = (request: HeardRequest, response: ServerResponse, incoming: IncomingMessage) => void;

/** A local server of the OpenAI embeddings API that does what a script says, and answers properly when the script is at its end. */
export class EmbeddingServer {
  readonly heard: HeardRequest[] = [];
  private script: ScriptedAnswer[] = [];
  private readonly server: Server;

  constructor(readonly dimensions: number) {
    this.server = createServer((incoming, response) => void this.answer(incoming, response));
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  get baseUrl(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/v1`;
  }

  /** Forgets what it heard and does this next. */
  play(...script: ScriptedAnswer[]): void {
    this.heard.length = 0;
    this.script = script;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  /** A vector that depends on the text alone. */
  vectorOf(text: string): number[] {
    return Array.from({ length: this.dimensions }, (_, index) =>
      [...text].reduce((sum, sign, at) => sum + Math.sin((sign.codePointAt(0) ?? 0) * (index + 1) + at), 0.1),
    );
  }

  /** The proper answer, its entries in the order that is asked for. */
  vectors(order: (count: number) => number[] = (count) => [...Array(count).keys()]): ScriptedAnswer {
    return ({ body: { input } }, response) => {
      const data = order(input.length).map((index) => ({ object: 'embedding', index, embedding: this.vectorOf(input[index] ?? '') }));
      respond(response, 200, { object: 'list', data });
    };
  }

  private async answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request: HeardRequest = {
      path: incoming.url ?? '',
      authorization: incoming.headers.authorization,
      body: (await json(incoming)) as HeardRequest['body'],
    };
    this.heard.push(request);
    (this.script.shift() ?? this.vectors())(request, response, incoming);
  }
}

/** A refusal or any other answer, as JSON. */
export function answering(status: number, body: unknown = {}, headers: Record<string, string> = {}): ScriptedAnswer {
  return (_, response) => respond(response, status, body, headers);
}

function respond(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response
    .writeHead(status, { 'content-type': 'application/json', ...headers })
    .end(typeof body === 'string' ? body : JSON.stringify(body));
}
