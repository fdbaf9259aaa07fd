import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { contentSecurityPolicy, newNonce } from './security-headers';

const NONCE_PLACEHOLDER = /__CSP_NONCE__/g;
/** Angular names built files after their content; such a file never changes. */
const HASHED = /-[A-Z0-9]{8}\.(js|css|woff2?|ttf|svg|png)$/;

/**
 * Serves a built web app at `/`: its files as they are, `index.html` with a fresh style nonce for every other path that is not the API's.
 * Without a build it serves nothing, and says so to a browser.
 */
export async function serveWebApp(server: FastifyInstance, folder: string): Promise<void> {
  const indexPath = join(folder, 'index.html');
  if (!existsSync(indexPath)) {
    server.get('/', (_request, reply) => reply.type('text/plain').send('The web app is not built. Run "npm run build".'));
    return;
  }
  const index = readFileSync(indexPath, 'utf8');
  await server.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    setHeaders: (reply, path) => {
      void reply.header('cache-control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  server.get('/*', (request, reply) => {
    // A page's address may end in a ticker such as 0700.HK: what a browser opens as a page is no missing file.
    const isPage = request.headers.accept?.includes('text/html') ?? false;
    const isFile = !isPage && /\.[a-z0-9]{1,8}$/i.test(request.url.split('?')[0] ?? '');
    if (request.url === '/api' || request.url.startsWith('/api/') || isFile) {
      reply.callNotFound();
      return reply;
    }
    const nonce = newNonce();
    return reply
      .header('content-security-policy', contentSecurityPolicy(nonce))
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(index.replace(NONCE_PLACEHOLDER, nonce));
  });
}
