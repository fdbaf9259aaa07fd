import { once } from 'node:events';
import { PGliteStream } from './pglite-stream';

const message = (type: string, body = '') => {
  const length = Buffer.alloc(4);
  length.writeInt32BE(4 + body.length);
  return Buffer.concat([Buffer.from(type), length, Buffer.from(body)]);
};
const startup = message('', 'start');

function open() {
  const received: string[] = [];
  const stream = new PGliteStream({
    runExclusive: async <Value>(work: () => Promise<Value>) => work(),
    execProtocolRawStream: async (bytes, { onRawData }) => {
      received.push(Buffer.from(bytes).toString('latin1'));
      // The database writes its next answer over this one.
      const answer = new Uint8Array([received.length]);
      onRawData(answer);
      answer.fill(0);
    },
  });
  const write = (bytes: Buffer) =>
    new Promise<void>((resolve, reject) => stream.write(bytes, (error) => (error ? reject(error) : resolve())));
  return { stream, received, write };
}

describe('PGliteStream', () => {
  it('holds back half a message until the rest has come', async () => {
    const { received, write } = open();
    await write(startup);
    const query = message('Q', 'select 1');
    await write(query.subarray(0, 3));
    await write(query.subarray(3, 7));
    expect(received).toHaveLength(1);
    await write(query.subarray(7));
    expect(received[1]).toBe(query.toString('latin1'));
  });

  it('forwards several whole messages at once and keeps the torn one', async () => {
    const { received, write } = open();
    await write(startup);
    await write(Buffer.concat([message('P', 'a'), message('B', 'b'), message('S').subarray(0, 2)]));
    expect(received[1]).toBe(Buffer.concat([message('P', 'a'), message('B', 'b')]).toString('latin1'));
  });

  it('makes one call of the messages of one statement, and hands over answers that stay', async () => {
    const { stream, received, write } = open();
    await write(startup);
    stream.cork();
    const written = Promise.all([message('P', 'a'), message('B', 'b'), message('S')].map(write));
    stream.uncork();
    await written;
    expect(received[1]).toBe(Buffer.concat([message('P', 'a'), message('B', 'b'), message('S')]).toString('latin1'));
    expect(stream.read()).toEqual(Buffer.from([1, 2]));
  });

  it('ends at Terminate without passing it on, also behind other messages', async () => {
    const { stream, received, write } = open();
    stream.resume();
    const ended = once(stream, 'end');
    await write(startup);
    await write(Buffer.concat([message('S'), message('X')]));
    await ended;
    expect(received).toEqual([startup.toString('latin1'), message('S').toString('latin1')]);
  });

  it('reports a failing database to the writer', async () => {
    const stream = new PGliteStream({
      runExclusive: async (work) => work(),
      execProtocolRawStream: async () => Promise.reject(new Error('gone')),
    });
    const failed = once(stream, 'error');
    stream.write(startup);
    expect(((await failed) as [Error])[0].message).toBe('gone');
  });
});
