import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { TestDesk } from '../testing/test-desk';

const BOUNDARY = 'recording-boundary';
const SOUND = Buffer.from('RIFF\0\0\0\0WAVEfmt ');

interface Heard {
  readonly url: string;
  readonly type: string;
  readonly body: string;
}

/** A transcription service as OpenAI describes it, on this machine. */
class House {
  readonly heard: Heard[] = [];
  answer: { readonly status: number; readonly body: string; readonly location?: string } = { status: 200, body: '{"text":""}' };

  private constructor(private readonly server: Server) {}

  static async open(): Promise<House> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const house = new House(server);
    server.on('request', (request: IncomingMessage, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        house.heard.push({
          url: request.url ?? '',
          type: request.headers['content-type'] ?? '',
          body: Buffer.concat(chunks).toString('latin1'),
        });
        const { status, body, location } = house.answer;
        response.writeHead(status, { 'content-type': 'application/json', ...(location === undefined ? {} : { location }) }).end(body);
      });
    });
    return house;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/v1`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

async function say(desk: TestDesk, { bytes = SOUND, type = 'audio/wav', as = 'radiologist@one.test' } = {}) {
  const token = await desk.app.signIn(as);
  const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="a"\r\ncontent-type: ${type}\r\n\r\n`;
  return desk.app.application.inject({
    method: 'POST',
    url: '/api/speech/transcriptions?language=zh',
    headers: { authorization: `Bearer ${token}`, 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]),
  });
}

const codeOf = (answer: { json: () => unknown }) => (answer.json() as { code?: string }).code;

describe('dictation by voice through a service of the house', () => {
  let house: House;
  let desk: TestDesk;
  const reached = new Set<string>();
  const note = (message: unknown): void => {
    const { socket } = message as { readonly socket: Socket };
    const failed = (): void => void reached.add('failed');
    socket.once('error', failed);
    socket.once('connect', () => {
      reached.add(socket.remoteAddress ?? 'unknown');
      // A connection that stood, such as one to the database, may break off when its app is closed: nobody is reached by that.
      socket.off('error', failed);
    });
  };

  beforeAll(async () => {
    subscribe('net.client.socket', note);
    house = await House.open();
    desk = await TestDesk.start({ transcription: { url: house.url, model: 'own-model' } });
  }, 60_000);
  afterAll(async () => {
    await desk?.close();
    await house?.close();
    unsubscribe('net.client.socket', note);
  });

  it('goes to that address with language and model, and comes back as one line of words', async () => {
    house.answer = { status: 200, body: JSON.stringify({ text: ' 左肺上叶\n结节12毫米。\u0000 ' }) };
    reached.clear();
    const answer = await say(desk);
    expect([answer.statusCode, answer.json()]).toEqual([200, { text: '左肺上叶 结节12毫米。' }]);
    const [heard] = house.heard.slice(-1);
    expect(heard?.url).toBe('/v1/audio/transcriptions');
    for (const part of ['name="model"\r\n\r\nown-model', 'name="language"\r\n\r\nzh', 'filename="speech.wav"', SOUND.toString('latin1')])
      expect(heard?.body).toContain(part);
    // Nothing left this machine.
    expect([...reached]).toEqual(['127.0.0.1']);
    expect(desk.app.log()).not.toContain('左肺上叶');
  });

  it.each([
    ['another answer', { status: 200, body: 'no json' }],
    ['a refusal', { status: 503, body: '{}' }],
    ['a redirect, which is not followed', { status: 307, body: '', location: 'http://198.51.100.7/v1/audio/transcriptions' }],
  ])('says so after %s', async (_name, answer) => {
    house.answer = answer;
    reached.clear();
    const said = await say(desk);
    expect([said.statusCode, codeOf(said)]).toEqual([502, 'SPEECH_SERVICE_FAILED']);
    expect([...reached].filter((address) => address !== '127.0.0.1')).toEqual([]);
  });

  it('passes nothing on that is no recording', async () => {
    const before = house.heard.length;
    expect(codeOf(await say(desk, { type: 'text/html' }))).toBe('SPEECH_NOT_SOUND');
    expect(codeOf(await say(desk, { bytes: Buffer.alloc(0) }))).toBe('SPEECH_EMPTY');
    expect(house.heard).toHaveLength(before);
  });

  it('is for those who write reports', async () => {
    expect((await say(desk, { as: 'admin@one.test' })).statusCode).toBe(403);
  });

  it.each([
    ['a cloud place', 'https://api.openai.com/v1', 'not_local', 'SPEECH_NOT_LOCAL'],
    ['a public address', 'http://198.51.100.7/v1', 'not_local', 'SPEECH_NOT_LOCAL'],
    ['none', undefined, 'absent', 'SPEECH_ABSENT'],
  ])('is absent with %s, and nothing is sent', async (_name, url, reason, code) => {
    const other = await TestDesk.start({ transcription: url === undefined ? {} : { url } });
    try {
      reached.clear();
      expect(await other.read('GET', '/speech')).toEqual({ isAvailable: false, reason });
      const answer = await say(other);
      expect([answer.statusCode, codeOf(answer)]).toEqual([409, code]);
      expect([...reached]).toEqual([]);
    } finally {
      await other.close();
    }
  });
});
