import type { Socket } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { bodyOf, type Fault } from './fault-proxy';

/** How a fault has to end: the whole answer, or an error of this code. */
export interface FaultCase {
  readonly name: string;
  readonly fault: Fault;
  readonly end: 'answer' | `INFERENCE_${string}`;
  /** When time begins to pass, for faults that are a matter of time: once the fault is done, or once text has arrived. */
  readonly timePasses?: 'after-injection' | 'after-text';
}

const EVENTS = 'HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n';
const CHUNKED = `${EVENTS}Transfer-Encoding: chunked\r\n\r\n`;
const MB = 1024 * 1024;

function chunkOf(bytes: Buffer | string): Buffer {
  const data = Buffer.from(bytes);
  return Buffer.concat([Buffer.from(`${data.length.toString(16)}\r\n`), data, Buffer.from('\r\n')]);
}

const LAST_CHUNK = '0\r\n\r\n';

/** The answer as a body of chunks, after `change`. */
const changed =
  (change: (body: string) => string): Fault =>
  (answer, socket) => {
    socket.write(CHUNKED);
    socket.write(chunkOf(change(bodyOf(answer).toString())));
    socket.end(LAST_CHUNK);
  };

const refusal =
  (status: number, headers = ''): Fault =>
  (_, socket) =>
    void socket.end(`HTTP/1.1 ${status} Refused\r\nContent-Type: application/json\r\n${headers}Content-Length: 11\r\n\r\n{"error":1}`);

/** What comes before the second half of the answer, after the first text and within an event. */
function halfOf(body: Buffer): Buffer {
  return body.subarray(0, Math.floor(body.length * 0.6));
}

const held =
  (after: (body: Buffer) => Buffer): Fault =>
  (answer, socket) => {
    socket.write(CHUNKED);
    socket.write(chunkOf(after(bodyOf(answer))));
  };

function beforeFinish(body: Buffer): Buffer {
  return body.subarray(0, body.lastIndexOf('data: ', body.indexOf('"finish_reason":"stop"')));
}

/** In as many packets as there are pieces. */
async function inPackets(socket: Socket, pieces: readonly (Buffer | string)[]): Promise<void> {
  socket.setNoDelay(true);
  for (const piece of pieces) {
    socket.write(piece);
    await nextTurn();
  }
  socket.end();
}

function cutInCharacter(body: Buffer): readonly [Buffer, Buffer] {
  // The first byte of a three-byte character and the rest of it.
  const at = body.findIndex((byte) => byte >= 0xe0 && byte < 0xf0) + 1;
  return [body.subarray(0, at), body.subarray(at)];
}

const ends = (text: string) => text.replace(/\n/g, '\r\n');

/** The answer up to its finish, then this for ever, a packet at a time. */
const dripping =
  (piece: string): Fault =>
  async (answer, socket) => {
    socket.write(CHUNKED);
    socket.write(chunkOf(beforeFinish(bodyOf(answer))));
    while (!socket.destroyed) {
      socket.write(chunkOf(piece));
      await nextTurn();
    }
  };

/** Everything that goes wrong between a model and its reader. */
export const FAULTS: readonly FaultCase[] = [
  { name: 'none', fault: (answer, socket) => void socket.end(answer), end: 'answer' },

  { name: 'no answer at all', fault: () => undefined, end: 'INFERENCE_STREAM_IDLE', timePasses: 'after-injection' },
  {
    name: 'a stall after the head',
    fault: (_, socket) => void socket.write(CHUNKED),
    end: 'INFERENCE_STREAM_IDLE',
    timePasses: 'after-injection',
  },
  { name: 'a stall within the stream', fault: held(halfOf), end: 'INFERENCE_STREAM_IDLE', timePasses: 'after-text' },
  {
    name: 'a stall within a character',
    fault: held((body) => cutInCharacter(body)[0]),
    end: 'INFERENCE_STREAM_IDLE',
    timePasses: 'after-injection',
  },
  {
    name: 'a stream that stops without a finish and stays open',
    fault: held(beforeFinish),
    end: 'INFERENCE_STREAM_IDLE',
    timePasses: 'after-text',
  },
  {
    name: 'a stream that stays open after its last word',
    fault: held((body) => body),
    end: 'answer',
    timePasses: 'after-text',
  },
  {
    name: 'a stream that stays open after its finish, without a last word',
    fault: held((body) => body.subarray(0, body.indexOf('data: [DONE]'))),
    end: 'answer',
    timePasses: 'after-text',
  },
  {
    name: 'comments for ever',
    fault: async (_, socket) => {
      socket.write(CHUNKED);
      while (!socket.destroyed) {
        socket.write(chunkOf(': keep-alive\n\n'));
        await nextTurn();
      }
    },
    end: 'INFERENCE_STREAM_IDLE',
    timePasses: 'after-injection',
  },
  { name: 'a drip of bytes that never make an event', fault: dripping('x'), end: 'INFERENCE_STREAM_IDLE', timePasses: 'after-text' },
  {
    name: 'a drip of events that never ends',
    fault: dripping('data: {"choices":[{"index":0,"delta":{"reasoning_content":"."}}]}\n\n'),
    end: 'INFERENCE_DEADLINE_PASSED',
    timePasses: 'after-text',
  },

  { name: 'a reset before the answer', fault: (_, socket) => void socket.resetAndDestroy(), end: 'INFERENCE_UNREACHABLE' },
  {
    name: 'a reset after the head',
    fault: (_, socket) => void socket.write(CHUNKED, () => socket.resetAndDestroy()),
    end: 'INFERENCE_STREAM_BROKEN',
  },
  {
    name: 'a reset within the stream',
    fault: (answer, socket) =>
      void socket.write(Buffer.concat([Buffer.from(CHUNKED), chunkOf(halfOf(bodyOf(answer)))]), () => socket.resetAndDestroy()),
    end: 'INFERENCE_STREAM_BROKEN',
  },
  { name: 'a connection closed before the answer', fault: (_, socket) => void socket.end(), end: 'INFERENCE_UNREACHABLE' },
  {
    name: 'a body of chunks that is cut short',
    fault: (answer, socket) => void socket.end(Buffer.concat([Buffer.from(CHUNKED), chunkOf(halfOf(bodyOf(answer)))])),
    end: 'INFERENCE_STREAM_BROKEN',
  },
  {
    name: 'a body shorter than it said',
    fault: (answer, socket) => {
      const body = bodyOf(answer);
      socket.end(Buffer.concat([Buffer.from(`${EVENTS}Content-Length: ${body.length}\r\n\r\n`), halfOf(body)]));
    },
    end: 'INFERENCE_STREAM_BROKEN',
  },
  {
    name: 'a chunk whose length is no number',
    fault: (_, socket) => void socket.end(`${CHUNKED}zz\r\n`),
    end: 'INFERENCE_STREAM_BROKEN',
  },
  {
    name: 'a complete body with half an answer',
    fault: changed((body) => body.slice(0, Math.floor(body.length * 0.6))),
    end: 'INFERENCE_STREAM_BROKEN',
  },
  { name: 'an empty body', fault: changed(() => ''), end: 'INFERENCE_STREAM_BROKEN' },
  { name: 'what is no HTTP', fault: (_, socket) => void socket.end('SSH-2.0-OpenSSH_9.9\r\n'), end: 'INFERENCE_UNREACHABLE' },
  {
    name: 'a head that is too large',
    fault: (_, socket) => void socket.end(`HTTP/1.1 200 OK\r\nX-Large: ${'x'.repeat(MB)}\r\n\r\n`),
    end: 'INFERENCE_UNREACHABLE',
  },

  {
    name: 'every byte in a packet of its own',
    fault: async (answer, socket) =>
      await inPackets(
        socket,
        [...answer].map((byte) => Buffer.of(byte)),
      ),
    end: 'answer',
  },
  {
    name: 'a character in two halves',
    fault: async (answer, socket) => {
      const [first, second] = cutInCharacter(bodyOf(answer));
      await inPackets(socket, [CHUNKED, chunkOf(first), chunkOf(second), LAST_CHUNK]);
    },
    end: 'answer',
  },
  { name: 'line ends of CR and LF', fault: changed(ends), end: 'answer' },
  {
    name: 'CR and LF in two packets',
    fault: async (answer, socket) => {
      const pieces = ends(bodyOf(answer).toString()).split(/(?<=\r)/);
      await inPackets(socket, [CHUNKED, ...pieces.map(chunkOf), LAST_CHUNK]);
    },
    end: 'answer',
  },
  { name: 'a mark of byte order', fault: changed((body) => `\ufeff${body}`), end: 'answer' },
  {
    name: 'fields that nobody asked for',
    fault: changed((body) => body.replaceAll('data: {', 'event: message\nid: 7\nretry: 10\ndata: {"x":[1],')),
    end: 'answer',
  },
  { name: 'events in several lines', fault: changed((body) => body.replaceAll(',"choices"', ',\ndata: "choices"')), end: 'answer' },
  { name: 'no last word', fault: changed((body) => body.replace('data: [DONE]\n\n', '')), end: 'answer' },
  { name: 'no blank line at the end', fault: changed((body) => body.trimEnd()), end: 'answer' },
  { name: 'words after the last one', fault: changed((body) => `${body}${body}`), end: 'answer' },
  {
    name: 'a second, empty reason',
    fault: changed((body) => body.replace('data: [DONE]', 'data: {"choices":[{"index":0,"delta":{},"finish_reason":""}]}\n\ndata: [DONE]')),
    end: 'answer',
  },
  {
    name: 'no reason, but a last word',
    fault: changed((body) => body.replace('"finish_reason":"stop"', '"finish_reason":null')),
    end: 'answer',
  },

  { name: 'a redirect', fault: refusal(307, 'Location: http://127.0.0.1:9/\r\n'), end: 'INFERENCE_UNREACHABLE' },
  { name: 'status 204', fault: (_, socket) => void socket.end('HTTP/1.1 204 No Content\r\n\r\n'), end: 'INFERENCE_ANSWER_UNREADABLE' },
  { name: 'status 400', fault: refusal(400), end: 'INFERENCE_REQUEST_REFUSED' },
  { name: 'status 401', fault: refusal(401), end: 'INFERENCE_KEY_REJECTED' },
  { name: 'status 402', fault: refusal(402), end: 'INFERENCE_BALANCE_EMPTY' },
  { name: 'status 404 of something else', fault: refusal(404), end: 'INFERENCE_REQUEST_REFUSED' },
  { name: 'status 413', fault: refusal(413), end: 'INFERENCE_REQUEST_REFUSED' },
  { name: 'status 422', fault: refusal(422), end: 'INFERENCE_REQUEST_REFUSED' },
  { name: 'status 429', fault: refusal(429, 'Retry-After: 7\r\n'), end: 'INFERENCE_RATE_LIMITED' },
  { name: 'status 500', fault: refusal(500), end: 'INFERENCE_OVERLOADED' },
  { name: 'status 503', fault: refusal(503), end: 'INFERENCE_OVERLOADED' },
  {
    name: 'a refusal whose body never ends',
    fault: (_, socket) => void socket.write('HTTP/1.1 503 Busy\r\nContent-Length: 99\r\n\r\nbusy'),
    end: 'INFERENCE_OVERLOADED',
    timePasses: 'after-injection',
  },
  {
    name: 'a page in place of a stream',
    fault: (_, socket) => void socket.end('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 13\r\n\r\n<html></html>'),
    end: 'INFERENCE_ANSWER_UNREADABLE',
  },
  { name: 'a page that says it is a stream', fault: changed(() => '<!doctype html>\n\n<p>data</p>'), end: 'INFERENCE_STREAM_BROKEN' },
  { name: 'an event that is no JSON', fault: changed((body) => body.replace('data: {', 'data: {{')), end: 'INFERENCE_ANSWER_UNREADABLE' },
  { name: 'an event of another shape', fault: changed(() => 'data: {"choices":"none"}\n\n'), end: 'INFERENCE_ANSWER_UNREADABLE' },
  {
    name: 'an error within the stream',
    fault: changed((body) => `${beforeFinish(Buffer.from(body)).toString()}data: {"error":{"message":"out of memory","code":500}}\n\n`),
    end: 'INFERENCE_OVERLOADED',
  },
  {
    name: 'an error within the stream that names no status',
    fault: changed((body) => `${beforeFinish(Buffer.from(body)).toString()}event: error\ndata: {"error":"stopped"}\n\n`),
    end: 'INFERENCE_STREAM_BROKEN',
  },
  {
    name: 'an error in place of the stream',
    fault: changed(() => 'data: {"error":{"message":"busy","code":503}}\n\n'),
    end: 'INFERENCE_OVERLOADED',
  },
  {
    name: 'a line of 9 MB',
    fault: (_, socket) =>
      void socket.end(Buffer.concat([Buffer.from(CHUNKED), chunkOf(`data: ${'x'.repeat(9 * MB)}`), Buffer.from(LAST_CHUNK)])),
    end: 'INFERENCE_ANSWER_TOO_LARGE',
  },
  {
    name: 'an answer that is compressed though nobody asked',
    fault: changed(() => '\u001f\ufffd\u0008\u0000'),
    end: 'INFERENCE_STREAM_BROKEN',
  },
];
