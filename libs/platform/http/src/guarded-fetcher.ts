import { lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { AppError } from '@trivium/shared/kernel';
import { Agent, type Dispatcher, getGlobalDispatcher, request } from 'undici';
import { type AnswerBody, type FetchedResource, failureOf, flatHeaders, limitedChunks, readResource } from './fetched-body';
import { httpErrors } from './http.errors';
import { hostPortOf, isPublic, outboundUrl, refusalWithin, refusePrivateLiteral } from './outbound-address';
import { deadlineIn } from './stream-deadline';
import { StreamedExchange } from './streamed-exchange';

export interface GuardedFetchOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Of the body as it is returned: what a small body swells to counts. */
  readonly maxBytes?: number;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

export interface GuardedPostOptions extends GuardedFetchOptions {
  /** Sent as it is; `content-type` is the caller's to name in `headers`. */
  readonly body: string | Uint8Array;
  /**
   * `host:port` of a service that an administrator configured, reachable by this call although it is private. Never taken from a person or a
   * document.
   */
  readonly configuredHost?: string;
}

/** An answer whose body is still to come. */
export interface StreamedResource {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /**
   * The body's bytes as they arrive; to be read once. Leaving the loop early, or aborting the call's signal, closes the connection.
   *
   * @throws AppError FETCH_FAILED (reason `timeout`, `too large` or `connection`); the reason of `signal` once it is aborted
   */
  readonly chunks: AsyncIterable<Uint8Array>;
}

export interface GuardedStreamOptions extends GuardedPostOptions {
  /** From the call to the last byte. To be named: a stream may take minutes or hours, and no length of time suits all. */
  readonly timeoutMs: number;
}

interface Exchange {
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly configuredHost?: string;
  readonly deadline: AbortSignal;
  readonly signal?: AbortSignal;
}

const MAX_REDIRECTS = 5;
const DEFAULT_MAX_BYTES = 10 * 1024 * 1024;
const DEFAULT_TIMEOUT_MS = 20_000;

/**
 * The only way out over HTTP (OWASP SSRF prevention): http(s) only, public addresses only unless allowed by `OUTBOUND_ALLOW` or configured for the
 * one call. The address that is connected to is checked, on every hop, so neither a redirect nor a name that changes its answer gets past.
 */
export class GuardedFetcher {
  private readonly agent: Agent;

  constructor(
    private readonly allowed: ReadonlySet<string>,
    private readonly resolver: LookupFunction = systemLookup as LookupFunction,
  ) {
    this.agent = new Agent({ connect: { lookup: (host, options, done) => this.checkedLookup(resolver, host, options, done) } });
  }

  /**
   * Follows redirects, each checked like the first address.
   *
   * @throws AppError FETCH_REFUSED and its like ({@link isFetchRefusal}), FETCH_FAILED; the reason of `signal` once it is aborted
   */
  async fetch(
    address: string,
    { headers: given = {}, maxBytes = DEFAULT_MAX_BYTES, timeoutMs = DEFAULT_TIMEOUT_MS, signal }: GuardedFetchOptions = {},
  ): Promise<FetchedResource> {
    const deadline = AbortSignal.timeout(timeoutMs);
    const headers = { 'accept-encoding': 'gzip, deflate, br', ...given };
    let url = outboundUrl(address);
    let permanentUrl: string | undefined;
    let isPermanent = true;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      const response = await this.exchange(url, { method: 'GET', headers, deadline, signal });
      const location = response.headers['location'];
      if (response.statusCode >= 300 && response.statusCode < 400 && typeof location === 'string') {
        await response.body.dump();
        url = outboundUrl(targetOf(location, url));
        isPermanent &&= response.statusCode === 301 || response.statusCode === 308;
        if (isPermanent) permanentUrl = url.href;
        continue;
      }
      const resource = await readResource(response, { url, maxBytes, deadline, signal });
      return permanentUrl === undefined ? resource : { ...resource, permanentUrl };
    }
    throw httpErrors.FETCH_FAILED({ host: url.host, reason: 'redirects' });
  }

  /**
   * Sends a body to a service. A redirect is not followed but returned: following it would carry the body and its key to another place.
   *
   * @throws AppError FETCH_REFUSED and its like ({@link isFetchRefusal}), FETCH_FAILED (reason `timeout` after `timeoutMs`); the reason of `signal` once it is aborted
   */
  async post(
    address: string,
    { headers = {}, body, configuredHost, maxBytes = DEFAULT_MAX_BYTES, timeoutMs = DEFAULT_TIMEOUT_MS, signal }: GuardedPostOptions,
  ): Promise<FetchedResource> {
    const deadline = AbortSignal.timeout(timeoutMs);
    const url = outboundUrl(address);
    const response = await this.exchange(url, { method: 'POST', headers, body, configuredHost, deadline, signal });
    return await readResource(response, { url, maxBytes, deadline, signal });
  }

  /** Hosts with ports of that list. */
  get configuredHosts(): readonly string[] {
    return [...this.allowed];
  }

  /** Whether an address is on the list of what may be reached although it is private (`OUTBOUND_ALLOW`): an administrator answers for it. */
  isConfigured(address: URL): boolean {
    return this.allowed.has(hostPortOf(address));
  }

  /**
   * Looks at an address without connecting to it: its scheme, a name or password in it, a private literal, names of this machine. What a name resolves to is
   * only checked by {@link checkName} and at each connection.
   *
   * @throws AppError FETCH_REFUSED and its like ({@link isFetchRefusal}), FETCH_FAILED (reason `address`)
   */
  check(address: string): URL {
    const url = outboundUrl(address);
    if (this.isConfigured(url)) return url;
    refusePrivateLiteral(url);
    if (/(?:^|\.)(?:localhost|local|internal|home\.arpa)\.?$/i.test(url.hostname)) throw httpErrors.FETCH_REFUSED({ host: url.host });
    return url;
  }

  /**
   * {@link check}, and what the name resolves to. A name that does not resolve passes: without a network nothing is known of it, and fetching checks again.
   *
   * @throws AppError FETCH_REFUSED and its like ({@link isFetchRefusal}), FETCH_FAILED (reason `address`)
   */
  async checkName(address: string): Promise<URL> {
    const url = this.check(address);
    if (this.isConfigured(url) || isIP(url.hostname.replace(/^\[|\]$/g, '')) !== 0) return url;
    await new Promise<void>((resolve, reject) => {
      this.checkedLookup(this.resolver, url.hostname, { all: true }, (error) => {
        if (error instanceof AppError) reject(error);
        else resolve();
      });
    });
    return url;
  }

  /**
   * Sends a body and hands the answer over while it is still being written. A redirect is not followed but returned, as in `post`. How long the stream may be
   * silent is for the caller to watch.
   *
   * @throws AppError FETCH_REFUSED and its like ({@link isFetchRefusal}), FETCH_FAILED (reason `timeout` after `timeoutMs`); the reason of `signal` once it is aborted
   */
  async postStream(
    address: string,
    { headers = {}, body, configuredHost, maxBytes = DEFAULT_MAX_BYTES, timeoutMs, signal }: GuardedStreamOptions,
  ): Promise<StreamedResource> {
    const url = outboundUrl(address);
    const { deadline, end, callOff } = deadlineIn(timeoutMs, signal);
    try {
      const response = await this.openStream(url, { headers, body, configuredHost, end, deadline, signal });
      const chunks = limitedChunks(response, { url, maxBytes, deadline, signal, atEnd: callOff });
      return { status: response.statusCode, headers: flatHeaders(response.headers), chunks };
    } catch (error) {
      callOff();
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.agent.close();
  }

  private async exchange(
    url: URL,
    { method, headers, body, configuredHost, deadline, signal }: Exchange,
  ): Promise<Dispatcher.ResponseData> {
    const dispatcher = this.dispatcherTo(url, configuredHost);
    try {
      const end = signal ? AbortSignal.any([deadline, signal]) : deadline;
      return await request(url, { method, headers: { ...headers }, body, signal: end, dispatcher });
    } catch (error) {
      throw refusalWithin(error) ?? failureOf(error, { host: url.host, deadline, signal });
    }
  }

  /** Only the deadline ends a wait for the first or the next byte: undici's own limits of five minutes do not hold. */
  private async openStream(
    url: URL,
    { headers, body, configuredHost, end, deadline, signal }: Omit<Exchange, 'method'> & { readonly end: AbortSignal },
  ): Promise<AnswerBody> {
    const dispatcher = this.dispatcherTo(url, configuredHost);
    try {
      return await new StreamedExchange(end).send(dispatcher, {
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method: 'POST',
        headers: { ...headers },
        body,
        headersTimeout: 0,
        bodyTimeout: 0,
      });
    } catch (error) {
      throw refusalWithin(error) ?? failureOf(error, { host: url.host, deadline, signal });
    }
  }

  /** @throws AppError FETCH_REFUSED for a private literal that is neither allowed nor configured */
  private dispatcherTo(url: URL, configuredHost: string | undefined): Dispatcher {
    const hostPort = hostPortOf(url);
    if (this.allowed.has(hostPort) || hostPort === configuredHost) return getGlobalDispatcher();
    refusePrivateLiteral(url);
    return this.agent;
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

function targetOf(location: string, from: URL): string {
  return URL.canParse(location, from.href) ? new URL(location, from).href : location;
}
