import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
// Adds `cookies` to the request's type.
import type {} from '@fastify/cookie';
import { authErrors } from './auth.errors';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a request can change something. */
export function isUnsafe(method: string): boolean {
  return !SAFE_METHODS.has(method.toUpperCase());
}

/**
 * Refuses what a browser sends on behalf of a page that is not ours. Programs that are no browser send neither header and pass.
 * `same-site` is refused too: the three apps share a host, and one must not act in another.
 *
 * @throws AppError AUTH_CSRF
 */
export function assertOwnPage(request: FastifyRequest): void {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw authErrors.AUTH_CSRF();
  const { origin } = request.headers;
  if (origin !== undefined && hostOf(origin) !== request.host) throw authErrors.AUTH_CSRF();
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

/**
 * Signed double submit (OWASP, Cross-Site Request Forgery Prevention): a readable cookie that only our page can copy into a header, bound to
 * the session by an HMAC, so that a cookie planted from a sister domain is worth nothing.
 */
export class CsrfTokens {
  private readonly key: Buffer;

  constructor(secretKey: string) {
    this.key = Buffer.from(hkdfSync('sha256', secretKey, '', 'trivium csrf', 32));
  }

  /** The value for the session whose token this is. */
  of(sessionToken: string): string {
    return createHmac('sha256', this.key).update(sessionToken).digest('base64url');
  }

  /** @throws AppError AUTH_CSRF unless header and cookie both hold the session's value */
  assertSubmitted(request: FastifyRequest, cookieName: string, sessionToken: string): void {
    const expected = this.of(sessionToken);
    const header = request.headers['x-csrf-token'];
    if (!isSame(header, expected) || !isSame(request.cookies[cookieName], expected)) throw authErrors.AUTH_CSRF();
  }
}

function isSame(given: string | string[] | undefined, expected: string): boolean {
  if (typeof given !== 'string') return false;
  const [first, second] = [Buffer.from(given), Buffer.from(expected)];
  return first.length === second.length && timingSafeEqual(first, second);
}
