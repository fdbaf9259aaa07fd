import { createServer, type Server } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { GuardedFetcher, isPublic } from './guarded-fetcher';

const code = async (work: Promise<unknown>) =>
  work.then(
    () => 'OK',
    (error: { code?: string }) => error.code,
  );

describe('GuardedFetcher', () => {
  let server: Server;
  let port: number;
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === '/to-private') response.writeHead(302, { location: 'http://10.0.0.1/' }).end();
      else if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end();
      else if (request.url === '/large') response.end('x'.repeat(10_000));
      else response.end('hello');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    ({ port } = server.address() as AddressInfo);
  });
  afterAll(() => server.close());

  const allowing = () => new GuardedFetcher(new Set([`127.0.0.1:${port}`]));

  it('fetches what is allowed', async () => {
    const { bytes, status } = await allowing().fetch(`http://127.0.0.1:${port}/`);
    expect([status, Buffer.from(bytes).toString()]).toEqual([200, 'hello']);
  });

  it.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://169.254.169.254/latest',
    'http://[::ffff:10.0.0.1]/',
    'http://0x7f000001/',
    'file:///etc/passwd',
    'http://user:pw@example.org/',
  ])('refuses %s', async (address) => expect(await code(new GuardedFetcher(new Set()).fetch(address))).toBe('FETCH_REFUSED'));

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
});

describe('isPublic', () => {
  it.each([
    ['93.184.216.34', true],
    ['10.1.2.3', false],
    ['100.64.0.1', false],
    ['192.168.0.1', false],
    ['fe80::1', false],
    ['fd00::1', false],
    ['::ffff:192.168.0.1', false],
    ['nonsense', false],
  ])('%s: %s', (address, expected) => expect(isPublic(address)).toBe(expected));
});
