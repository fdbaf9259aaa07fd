import { isIP } from 'node:net';
import { AppError } from '@trivium/shared/kernel';
import ipaddr from 'ipaddr.js';
import { httpErrors } from './http.errors';

const REFUSALS: ReadonlySet<string> = new Set<keyof typeof httpErrors>([
  'FETCH_REFUSED',
  'FETCH_SCHEME_REFUSED',
  'FETCH_CREDENTIALS_REFUSED',
]);

/**
 * An address that may be asked over HTTP: `http:` or `https:`, without a name and password in it.
 *
 * @throws AppError FETCH_FAILED (reason `address`), FETCH_SCHEME_REFUSED, FETCH_CREDENTIALS_REFUSED
 */
export function outboundUrl(address: string): URL {
  let url: URL;
  try {
    url = new URL(address);
  } catch (error) {
    throw httpErrors.FETCH_FAILED({ host: address.slice(0, 80), reason: 'address' }, { cause: error });
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw httpErrors.FETCH_SCHEME_REFUSED({ scheme: url.protocol.slice(0, 40) });
  if (url.username !== '' || url.password !== '') throw httpErrors.FETCH_CREDENTIALS_REFUSED({ host: url.host });
  return url;
}

/** `host:port` of an address as `OUTBOUND_ALLOW` writes it, the protocol's own port included. */
export function hostPortOf(address: URL): string {
  return `${address.hostname}:${address.port || (address.protocol === 'https:' ? '443' : '80')}`;
}

/**
 * A literal address is connected to without a look-up.
 *
 * @throws AppError FETCH_REFUSED for one that is not public
 */
export function refusePrivateLiteral(url: URL): void {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && !isPublic(host)) throw httpErrors.FETCH_REFUSED({ host: url.host });
}

/** Whether an address belongs to the public internet; IPv4 inside IPv6 counts as the IPv4 it is. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
}

/** Whether an address was refused for what it is, and nothing was connected to. */
export function isFetchRefusal(error: unknown): boolean {
  return error instanceof AppError && REFUSALS.has(error.code);
}

export function refusalWithin(error: unknown): unknown {
  for (let current = error; current instanceof Error; current = current.cause) if (isFetchRefusal(current)) return current;
  return undefined;
}
