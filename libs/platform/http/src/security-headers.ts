import { randomBytes } from 'node:crypto';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import helmet from 'helmet';

/** A fresh nonce for one answer. */
export function newNonce(): string {
  return randomBytes(18).toString('base64');
}

/** The content security policy of a page: only own files, no inline script, styles of Angular by nonce. */
export function contentSecurityPolicy(nonce?: string): string {
  return [
    `default-src 'self'`,
    `script-src 'self' 'wasm-unsafe-eval'`,
    `worker-src 'self' blob:`,
    `style-src 'self'${nonce === undefined ? '' : ` 'nonce-${nonce}'`}`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `object-src 'none'`,
    `base-uri 'self'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}

/**
 * What Helmet sets on every answer besides the content security policy, which differs by page, and the strict transport that is the proxy's to promise.
 *
 * Read once: Helmet's own plugin for Fastify builds its middleware anew for each request, and leaves a function on each reply through which the collector of young
 * objects took a whole request for alive (30 KB of each, docs/evaluation/inference.md).
 */
export function fixedSecurityHeaders(): Readonly<Record<string, string>> {
  const request = new IncomingMessage(new Socket());
  const answer = new ServerResponse(request);
  const set = helmet({ contentSecurityPolicy: false, strictTransportSecurity: false, referrerPolicy: { policy: 'same-origin' } });
  set(request, answer, (error) => {
    if (error !== undefined) throw new Error('Helmet sets no headers', { cause: error });
  });
  return Object.fromEntries(Object.entries(answer.getHeaders()).map(([name, value]) => [name, String(value)]));
}
