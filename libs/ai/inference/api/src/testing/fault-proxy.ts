import { EventEmitter, once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** What happens to an answer on its way. Given what the server sent, whole and as raw HTTP; writes what it likes, and may leave the connection open. */
export type Fault = (answer: Buffer, socket: Socket) => void | Promise<void>;

const END_OF_HEAD = Buffer.from('\r\n\r\n');

/** Stands between a client and a server on this machine and spoils what comes back, byte by byte where it has to. */
export class FaultProxy {
  private fault: Fault = (answer, socket) => void socket.end(answer);
  private readonly happenings = new EventEmitter();
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;

  constructor(private readonly upstreamPort: number) {
    this.server = createServer((socket) => this.serve(socket));
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Does this to every answer from now on. */
  inject(fault: Fault): void {
    this.fault = fault;
  }

  /** The next time that the fault has done its work. */
  async nextInjection(): Promise<void> {
    await once(this.happenings, 'injected');
  }

  close(): void {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
  }

  private serve(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket));
    // A client that hangs up is what is tested.
    socket.on('error', () => undefined);
    let request = Buffer.alloc(0);
    socket.on('data', (bytes: Buffer) => {
      request = Buffer.concat([request, bytes]);
      if (!isWholeRequest(request)) return;
      const whole = request;
      request = Buffer.alloc(0);
      void this.forward(whole, socket);
    });
  }

  private async forward(request: Buffer, socket: Socket): Promise<void> {
    const answer = await answerOf(request, this.upstreamPort);
    await this.fault(answer, socket);
    this.happenings.emit('injected');
  }
}

function isWholeRequest(bytes: Buffer): boolean {
  const headEnd = bytes.indexOf(END_OF_HEAD);
  if (headEnd < 0) return false;
  const length = /content-length: (\d+)/i.exec(bytes.subarray(0, headEnd).toString('latin1'))?.[1];
  return bytes.length >= headEnd + END_OF_HEAD.length + Number(length ?? 0);
}

/** Everything that the server sends until it closes. */
async function answerOf(request: Buffer, port: number): Promise<Buffer> {
  const upstream = connect(port, '127.0.0.1');
  upstream.write(request.toString('latin1').replace(/\r\nconnection: keep-alive/i, '\r\nconnection: close'), 'latin1');
  const pieces: Buffer[] = [];
  for await (const piece of upstream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

/** The body of a raw answer, its chunks joined (RFC 9112, 7.1). */
export function bodyOf(answer: Buffer): Buffer {
  const headEnd = answer.indexOf(END_OF_HEAD) + END_OF_HEAD.length;
  const head = answer.subarray(0, headEnd).toString('latin1');
  const body = answer.subarray(headEnd);
  return /transfer-encoding: chunked/i.test(head) ? joined(body) : body;
}

function joined(chunked: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0; at < chunked.length;) {
    const lineEnd = chunked.indexOf('\r\n', at);
    const length = Number.parseInt(chunked.subarray(at, lineEnd).toString('latin1'), 16);
    if (!(length > 0)) break;
    pieces.push(chunked.subarray(lineEnd + 2, lineEnd + 2 + length));
    at = lineEnd + 2 + length + 2;
  }
  return Buffer.concat(pieces);
}
