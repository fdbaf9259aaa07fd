import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify from 'fastify';
import { serveWebApp } from './web-app';

describe('serveWebApp', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trivium-web-'));
  const server = fastify();
  beforeAll(async () => {
    writeFileSync(join(folder, 'index.html'), '<html nonce="CSP_NONCE"></html>');
    await serveWebApp(server, folder);
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ['/companies/0700.HK', 'text/html,application/xhtml+xml', 200],
    ['/board?q=a.b', 'text/html', 200],
    ['/chunk-OLD.js', '*/*', 404],
    ['/mark.svg', 'image/avif,image/webp,*/*', 404],
    ['/api/none', 'text/html', 404],
  ])('%s asked for as %s: %d', async (url, accept, status) =>
    expect((await server.inject({ url, headers: { accept } })).statusCode).toBe(status),
  );
});
