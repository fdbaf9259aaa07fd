import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { AppError } from '@trivium/shared/kernel';
import { GuardedFetcher } from './guarded-fetcher';
import { isFetchRefusal } from './outbound-address';

const PACKERS = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync };

const code = async (work: Promise<unknown>) =>
  work.then(
    () => 'OK',
    (error: { code?: string }) => error.code,
  );

describe('GuardedFetcher', () => {
  let server: Server;
  let port: number;
  const heard = new EventEmitter();
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === '/to-private') response.writeHead(302, { location: 'http://10.0.0.1/' }).end();
      else if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end();
      else if (request.url === '/large') response.end('x'.repeat(10_000));
      else if (request.url === '/silent') heard.emit('silent', request);
      else if (request.url === '/half') {
        heard.emit('half', request);
        response.writeHead(200).write('half');
      } else if (request.url === '/drop') response.writeHead(200).write('half', () => request.socket.destroy());
      else if (request.url === '/moved') response.writeHead(307, { location: `http://127.0.0.1:${port}/` }).end();
      else if (request.url === '/gone-for-good') response.writeHead(301, { location: '/new-place' }).end();
      else if (request.url === '/new-place') response.writeHead(302, { location: '/' }).end();
      else if (request.url === '/not-modified') response.writeHead(304, { etag: request.headers['if-none-match'] }).end();
      else if (request.url === '/bomb') response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(1_000_000)));
      else if (request.url === '/no-gzip') response.writeHead(200, { 'content-encoding': 'gzip' }).end('not at all');
      else if (request.url?.startsWith('/packed-')) {
        const encoding = request.url.slice(8) as keyof typeof PACKERS;
        response.writeHead(200, { 'content-encoding': encoding }).end(PACKERS[encoding]('hello'));
      } else if (request.method === 'POST') void pipeline(request, response);
      else response.end('hello');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    ({ port } = server.address() as AddressInfo);
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const allowing = () => new GuardedFetcher(new Set([`127.0.0.1:${port}`]));

  it('fetches what is allowed', async () => {
    const { bytes, status } = await allowing().fetch(`http://127.0.0.1:${port}/`);
    expect([status, Buffer.from(bytes).toString()]).toEqual([200, 'hello']);
  });

  it.each(['http://127.0.0.1/', 'http://[::1]/', 'http://169.254.169.254/latest', 'http://[::ffff:10.0.0.1]/', 'http://0x7f000001/'])(
    'refuses %s',
    async (address) => expect(await code(new GuardedFetcher(new Set()).fetch(address))).toBe('FETCH_REFUSED'),
  );

  it.each([
    ['file:///etc/passwd', 'FETCH_SCHEME_REFUSED', 'file:', 'only http:// and https://'],
    ['javascript:alert(1)', 'FETCH_SCHEME_REFUSED', 'javascript:', '只接受 http:// 和 https://'],
    ['gopher://127.0.0.1/_GET', 'FETCH_SCHEME_REFUSED', 'gopher:', 'only'],
    ['http://user:pw@example.org/', 'FETCH_CREDENTIALS_REFUSED', 'example.org', 'a name or a password'],
  ])('refuses %s and says why', async (address, refusal, named, reason) => {
    const error = await new GuardedFetcher(new Set()).fetch(address).catch((thrown: unknown) => thrown);
    if (!(error instanceof AppError) || !isFetchRefusal(error)) throw new Error('not refused');
    const text = `${error.text('en')} ${error.text('zh')}`;
    expect([error.code, text.includes(named), text.includes(reason), text.includes('private network')]).toEqual([
      refusal,
      true,
      true,
      false,
    ]);
  });

  it('refuses a redirect into a private network', async () => {
    expect(await code(allowing().fetch(`http://127.0.0.1:${port}/to-private`))).toBe('FETCH_REFUSED');
  });

  it('refuses a public-looking name that resolves to a private address', async () => {
    const rebinding: LookupFunction = (_host, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }], 4);
    expect(await code(new GuardedFetcher(new Set(), rebinding).fetch(`http://feeds.example:${port}/`))).toBe('FETCH_REFUSED');
  });

  it.each([
    ['/loop', {}],
    ['/large', { maxBytes: 100 }],
  ])('gives up on %s', async (path, options) => {
    expect(await code(allowing().fetch(`http://127.0.0.1:${port}${path}`, options))).toBe('FETCH_FAILED');
  });

  it.each(['gzip', 'deflate', 'br'])('undoes %s', async (encoding) => {
    const { bytes } = await allowing().fetch(`http://127.0.0.1:${port}/packed-${encoding}`);
    expect(Buffer.from(bytes).toString()).toBe('hello');
  });

  it.each([
    ['what swells', '/bomb', 'too large'],
    ['what is not what it says', '/no-gzip', 'connection'],
  ])('gives up on %s', async (_, path, reason) => {
    const failure = allowing().fetch(`http://127.0.0.1:${port}${path}`, { maxBytes: 100_000 });
    await expect(failure).rejects.toMatchObject({ code: 'FETCH_FAILED', parameters: { reason } });
  });

  it('tells what has not changed, and where a resource has moved to for good', async () => {
    const { status, headers } = await allowing().fetch(`http://127.0.0.1:${port}/not-modified`, { headers: { 'if-none-match': '"a"' } });
    expect([status, headers['etag']]).toEqual([304, '"a"']);
    const { url, permanentUrl } = await allowing().fetch(`http://127.0.0.1:${port}/gone-for-good`);
    expect([url, permanentUrl]).toEqual([`http://127.0.0.1:${port}/`, `http://127.0.0.1:${port}/new-place`]);
  });

  it.each(['http://2130706433/', 'http://localhost:1/', 'http://printer.local/', 'gopher://example.org/', 'nonsense'])(
    'refuses %s without looking it up',
    (address) => {
      const never: LookupFunction = () => {
        throw new Error('looked up');
      };
      expect(() => new GuardedFetcher(new Set(), never).check(address)).toThrow(/FETCH_(?:(?:SCHEME_)?REFUSED|FAILED)/);
    },
  );

  it('refuses a name that resolves to a private address, and lets one pass that does not resolve', async () => {
    const answer =
      (error: NodeJS.ErrnoException | null, address: string): LookupFunction =>
      (_host, _options, done) =>
        done(error, [{ address, family: 4 }], 4);
    const check = (resolver: LookupFunction) => new GuardedFetcher(new Set(), resolver).checkName('http://feeds.example/');
    expect(await code(check(answer(null, '10.0.0.1')))).toBe('FETCH_REFUSED');
    expect(await code(check(answer(null, '93.184.216.34')))).toBe('OK');
    expect(await code(check(answer(new Error('ENOTFOUND'), '')))).toBe('OK');
  });

  it.each(['/silent', '/half'])('names the deadline when %s goes past it', async (path) => {
    const failure = allowing().fetch(`http://127.0.0.1:${port}${path}`, { timeoutMs: 50 });
    await expect(failure).rejects.toMatchObject({ code: 'FETCH_FAILED', parameters: { reason: 'timeout' } });
  });

  describe('post', () => {
    const guarded = new GuardedFetcher(new Set());
    const post = (path: string, more = {}) =>
      guarded.post(`http://127.0.0.1:${port}${path}`, { body: '{"text":"词"}', configuredHost: `127.0.0.1:${port}`, ...more });

    it('sends the body to the configured host', async () => {
      const { status, bytes } = await post('/echo');
      expect([status, Buffer.from(bytes).toString()]).toEqual([200, '{"text":"词"}']);
    });

    it.each([undefined, '127.0.0.1:1', '127.0.0.1'])('refuses a private address that %s does not name', async (configuredHost) => {
      expect(await code(post('/echo', { configuredHost }))).toBe('FETCH_REFUSED');
    });

    it('returns a redirect instead of carrying body and key after it', async () => {
      expect((await post('/moved')).status).toBe(307);
    });

    it('hangs up on the server and throws the caller’s reason when the caller gives up', async () => {
      const caller = new AbortController();
      const asked = once(heard, 'silent') as Promise<[IncomingMessage]>;
      const answer = post('/silent', { signal: caller.signal });
      const hungUp = asked.then(([request]) => once(request.socket, 'close'));
      void asked.then(() => caller.abort(new Error('enough')));
      await expect(answer).rejects.toThrow('enough');
      await hungUp;
    });
  });

  describe('postStream', () => {
    const guarded = new GuardedFetcher(new Set());
    const stream = (path: string, more = {}) =>
      guarded.postStream(`http://127.0.0.1:${port}${path}`, {
        body: 'a question',
        configuredHost: `127.0.0.1:${port}`,
        timeoutMs: 10_000,
        ...more,
      });
    const read = (chunks: AsyncIterable<Uint8Array>) =>
      Readable.from(chunks)
        .toArray()
        .then((pieces) => Buffer.concat(pieces as Uint8Array[]).toString());

    it('hands over bytes before the body is complete', async () => {
      const { status, chunks } = await stream('/half');
      for await (const chunk of chunks) {
        expect([status, Buffer.from(chunk).toString()]).toEqual([200, 'half']);
        break;
      }
    });

    it('reads to the end', async () => expect(await read((await stream('/echo')).chunks)).toBe('a question'));

    it('undoes packing', async () => expect(await read((await stream('/packed-gzip')).chunks)).toBe('hello'));

    it('refuses what is not packed as it says', async () => {
      await expect(read((await stream('/no-gzip')).chunks)).rejects.toMatchObject({
        code: 'FETCH_FAILED',
        parameters: { reason: 'connection' },
      });
    });

    it('refuses a private address that is not configured', async () => {
      expect(await code(stream('/echo', { configuredHost: undefined }))).toBe('FETCH_REFUSED');
    });

    it('returns a redirect', async () => {
      const { status, headers } = await stream('/moved');
      expect([status, headers['location']]).toEqual([307, `http://127.0.0.1:${port}/`]);
    });

    it.each([
      ['timeout', '/half', { timeoutMs: 50 }],
      ['too large', '/large', { maxBytes: 100 }],
      ['connection', '/drop', {}],
    ])('ends with the reason: %s', async (reason, path, options) => {
      const { chunks } = await stream(path, options);
      await expect(read(chunks)).rejects.toMatchObject({ code: 'FETCH_FAILED', parameters: { reason } });
    });

    it('names the deadline when no answer begins', async () => {
      await expect(stream('/silent', { timeoutMs: 50 })).rejects.toMatchObject({ parameters: { reason: 'timeout' } });
    });

    it('hangs up within 100 ms of the caller, in the middle of the body', async () => {
      const hangUpDelayMs = async () => {
        const caller = new AbortController();
        const asked = once(heard, 'half') as Promise<[IncomingMessage]>;
        const { chunks } = await stream('/half', { signal: caller.signal });
        const [request] = await asked;
        const hungUp = once(request.socket, 'close').then(() => performance.now());
        const failure = expect(read(chunks)).rejects.toThrow('enough');
        const abortedAtMs = performance.now();
        caller.abort(new Error('enough'));
        await failure;
        return (await hungUp) - abortedAtMs;
      };
      // A busy machine delays one try or the other.
      const delaysMs = [await hangUpDelayMs(), await hangUpDelayMs(), await hangUpDelayMs()];
      expect(Math.min(...delaysMs)).toBeLessThan(100);
    });

    it('hangs up when the reader leaves the loop', async () => {
      const asked = once(heard, 'half') as Promise<[IncomingMessage]>;
      const { chunks } = await stream('/half');
      const [request] = await asked;
      const hungUp = once(request.socket, 'close');
      for await (const _ of chunks) break;
      await hungUp;
    });
  });
});
