import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { BatchedWriter } from './batched-writer';

/** One response over a real connection, and the pieces in which it was written. */
async function open(gone = new AbortController()) {
  const responding = Promise.withResolvers<ServerResponse>();
  const server = createServer((_, raw) => responding.resolve(raw));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const request = get({ port: (server.address() as AddressInfo).port, host: '127.0.0.1', agent: false });
  const raw = await responding.promise;
  const pieces: string[] = [];
  const write = raw.write.bind(raw) as (piece: string) => boolean;
  raw.write = ((piece: string) => {
    pieces.push(piece);
    return write(piece);
  }) as typeof raw.write;
  const received = once(request, 'response') as Promise<[IncomingMessage]>;
  return { writer: new BatchedWriter(raw, gone.signal), raw, pieces, received, request, close: () => server.close() };
}

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

describe('BatchedWriter', () => {
  it('writes what comes in one turn in one piece, and what comes later at once', async () => {
    const { writer, pieces, received, close } = await open();
    await writer.write('a');
    await Promise.resolve();
    await writer.write('b');
    await nextTurn();
    expect(pieces).toEqual(['ab']);
    await writer.write('c');
    await nextTurn();
    expect(pieces).toEqual(['ab', 'c']);
    await writer.write('d');
    writer.end();
    expect(await text((await received)[0])).toBe('abcd');
    close();
  });

  it('does not hold a long piece back', async () => {
    const { writer, pieces, received, close } = await open();
    void writer.write('x'.repeat(100_000));
    expect(pieces).toHaveLength(1);
    writer.end();
    expect((await text((await received)[0])).length).toBe(100_000);
    close();
  });

  it('makes the writer wait for a slow reader, also when the room came back before the next word', async () => {
    const { writer, raw, received, close } = await open();
    let slow: Promise<void> | undefined;
    while (slow === undefined) slow = writer.write('x'.repeat(100_000));
    const drained = once(raw, 'drain');
    const whole = text((await received)[0]);
    await Promise.all([slow, drained]);
    expect(writer.write('last')).toBeUndefined();
    writer.end();
    expect((await whole).endsWith('xlast')).toBe(true);
    close();
  });

  it('writes nothing to a connection that is gone, and keeps nobody waiting for it', async () => {
    const gone = new AbortController();
    const { writer, raw, received, request, pieces, close } = await open(gone);
    const closed = once(raw, 'close').then(() => gone.abort());
    let slow: Promise<void> | undefined;
    while (slow === undefined) slow = writer.write('x'.repeat(4_000_000));
    (await received)[0].on('error', () => undefined);
    request.destroy();
    await Promise.all([slow, closed]);
    const before = pieces.length;
    void writer.write('more');
    await nextTurn();
    expect(pieces).toHaveLength(before);
    close();
  });
});
