import { lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Agent, request } from 'undici';
import { httpErrors } from './http.errors';

export interface FetchedResource {
  /** After redirects. */
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

export interface GuardedFetchOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly maxBytes?: number;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

const MAX_REDIRECTS = 5;
const DEFAULT_MAX_BYTES = 10 * 1024 * 1024;
const DEFAULT_TIMEOUT_MS = 20_000;

/**
 * The only way to fetch an address that a person or a document gave (OWASP SSRF prevention): http(s) only, public addresses only unless allowed by
 * `OUTBOUND_ALLOW`. The address that is connected to is checked, on every hop, so neither a redirect nor a name that changes its answer gets past.
 */
export class GuardedFetcher {
  private readonly agent: Agent;

  constructor(
    private readonly allowed: ReadonlySet<string>,
    resolver: LookupFunction = systemLookup as LookupFunction,
  ) {
    this.agent = new Agent({ connect: { lookup: (host, options, done) => this.checkedLookup(resolver, host, options, done) } });
  }

  /** @throws AppError FETCH_REFUSED, FETCH_FAILED */
  async fetch(
    address: string,
    { headers = {}, maxBytes = DEFAULT_MAX_BYTES, timeoutMs = DEFAULT_TIMEOUT_MS, signal }: GuardedFetchOptions = {},
  ): Promise<FetchedResource> {
    const deadline = AbortSignal.timeout(timeoutMs);
    const combined = signal ? AbortSignal.any([deadline, signal]) : deadline;
    let url = parse(address);
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      this.refuseLiteral(url);
      const agent = this.isAllowed(url) ? undefined : this.agent;
      const response = await request(url, { headers: { ...headers }, signal: combined, ...(agent ? { dispatcher: agent } : {}) }).catch(
        (error: unknown) => {
          throw (
            refusalWithin(error) ??
            httpErrors.FETCH_FAILED({ host: url.host, reason: deadline.aborted ? 'timeout' : 'connection' }, { cause: error })
          );
        },
      );
      const location = response.headers['location'];
      if (response.statusCode >= 300 && response.statusCode < 400 && typeof location === 'string') {
        await response.body.dump();
        url = parse(new URL(location, url).href);
        continue;
      }
      return {
        url: url.href,
        status: response.statusCode,
        headers: flatten(response.headers),
        bytes: await readCapped(response.body, maxBytes, url.host),
      };
    }
    throw httpErrors.FETCH_FAILED({ host: url.host, reason: 'redirects' });
  }

  async close(): Promise<void> {
    await this.agent.close();
  }

  private isAllowed(url: URL): boolean {
    return this.allowed.has(`${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`);
  }

  /** A literal address is connected to without a look-up. */
  private refuseLiteral(url: URL): void {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) && !isPublic(host) && !this.isAllowed(url)) throw httpErrors.FETCH_REFUSED({ host: url.host });
  }

  private checkedLookup(
    resolver: LookupFunction,
    host: string,
    options: Parameters<LookupFunction>[1],
    done: Parameters<LookupFunction>[2],
  ): void {
    resolver(host, options, (error, address, family) => {
      const addresses = Array.isArray(address) ? address.map((entry) => entry.address) : [address];
      if (!error && addresses.some((candidate) => !isPublic(candidate))) {
        done(httpErrors.FETCH_REFUSED({ host }), '', 0);
        return;
      }
      done(error, address, family);
    });
  }
}

function parse(address: string): URL {
  let url: URL;
  try {
    url = new URL(address);
  } catch (error) {
    throw httpErrors.FETCH_FAILED({ host: address.slice(0, 80), reason: 'address' }, { cause: error });
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw httpErrors.FETCH_REFUSED({ host: url.protocol });
  if (url.username !== '' || url.password !== '') throw httpErrors.FETCH_REFUSED({ host: url.host });
  return url;
}

/** Whether an address belongs to the public internet; IPv4 inside IPv6 counts as the IPv4 it is. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
}

function refusalWithin(error: unknown): unknown {
  for (let current = error; current instanceof Error; current = current.cause)
    if ('code' in current && current.code === 'FETCH_REFUSED') return current;
  return undefined;
}

function flatten(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
}

async function readCapped(body: AsyncIterable<Uint8Array>, maxBytes: number, host: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > maxBytes) throw httpErrors.FETCH_FAILED({ host, reason: 'too large' });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
