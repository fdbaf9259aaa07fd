import { Duplex } from 'node:stream';
import type { PGlite } from '@electric-sql/pglite';

const TERMINATE = 0x58; // 'X' of PostgreSQL's frontend/backend protocol

/**
 * Joins node-postgres to a PGlite in the same process: bytes written are protocol messages to the database, bytes read its answers. So TypeORM,
 * types and transactions behave as on a server, without a port.
 *
 * One PGlite is one session: open one connection only (`max: 1`).
 */
export class PGliteStream extends Duplex {
  private pending: Buffer = Buffer.alloc(0);
  private isStarted = false;

  constructor(private readonly database: Pick<PGlite, 'runExclusive' | 'execProtocolRawStream'>) {
    super();
  }

  // What node-postgres calls on a socket.
  connect(): this {
    queueMicrotask(() => this.emit('connect'));
    return this;
  }
  setNoDelay(): this {
    return this;
  }
  setKeepAlive(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }

  override _read(): void {
    // Answers are pushed as they come.
  }

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error) => void): void {
    this.accept(chunk, done);
  }

  // The five messages of one statement are corked together: one call of the database instead of five.
  override _writev(chunks: readonly { readonly chunk: Buffer }[], done: (error?: Error) => void): void {
    this.accept(Buffer.concat(chunks.map(({ chunk }) => chunk)), done);
  }

  private accept(bytes: Buffer, done: (error?: Error) => void): void {
    this.pending = this.pending.length === 0 ? bytes : Buffer.concat([this.pending, bytes]);
    this.forward().then(() => done(), done);
  }

  private async forward(): Promise<void> {
    const { end, isTerminated } = this.wholeMessages();
    if (end > 0) {
      const messages = this.pending.subarray(0, end);
      this.pending = this.pending.subarray(end);
      // Not execProtocol and execProtocolRaw: they parse every answer, which node-postgres does again, and the latter keeps it for good
      // (electric-sql/pglite#1025). An error of a statement is an answer like another. What is handed over is the database's own memory: copied at once.
      const parts: Buffer[] = [];
      await this.database.runExclusive(() =>
        this.database.execProtocolRawStream(new Uint8Array(messages), { onRawData: (data) => void parts.push(Buffer.from(data)) }),
      );
      if (parts.length > 0) this.push(parts.length === 1 ? parts[0] : Buffer.concat(parts));
    }
    if (isTerminated) this.push(null);
  }

  /** Length of the run of whole messages at the front of what is pending, without a closing Terminate. */
  private wholeMessages(): { end: number; isTerminated: boolean } {
    let offset = 0;
    for (;;) {
      // Only the start-up message has no type byte.
      const header = this.isStarted ? 1 : 0;
      if (this.pending.length - offset < header + 4) return { end: offset, isTerminated: false };
      if (this.isStarted && this.pending[offset] === TERMINATE) return { end: offset, isTerminated: true };
      const length = header + this.pending.readInt32BE(offset + header);
      if (this.pending.length - offset < length) return { end: offset, isTerminated: false };
      this.isStarted = true;
      offset += length;
    }
  }
}
