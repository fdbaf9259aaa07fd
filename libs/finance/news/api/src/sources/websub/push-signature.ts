import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** Methods that a hub may sign with (WebSub, section 7.1). */
const METHODS: ReadonlySet<string> = new Set(['sha1', 'sha256', 'sha384', 'sha512']);

/** The secret that a hub signs with: derived, so that no table holds it. */
export function pushSecret(secretKey: string, token: string): string {
  return Buffer.from(hkdfSync('sha256', secretKey, token, 'trivium news push', 32)).toString('hex');
}

/** Whether `X-Hub-Signature` (`method=hex`) is of this body. */
export function isSigned(body: Uint8Array, signature: string | undefined, secret: string): boolean {
  const [, method = '', hex = ''] = /^\s*(\w+)=([0-9a-f]+)\s*$/i.exec(signature ?? '') ?? [];
  if (!METHODS.has(method.toLowerCase())) return false;
  const expected = createHmac(method.toLowerCase(), secret).update(body).digest();
  const given = Buffer.from(hex, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
