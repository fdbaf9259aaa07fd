import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { hostPortOf, isPublic } from '@trivium/platform/http';
import { alertErrors } from '../alerts.errors';

/** Gives the addresses of a name. */
export type ResolveHost = (host: string) => Promise<readonly string[]>;

/** Asks the machine's resolver. */
export const resolveBySystem: ResolveHost = async (host) => (await lookup(host, { all: true })).map(({ address }) => address);

/** Names that mean this machine or its network whatever a resolver says (RFC 6761, RFC 6762, RFC 8375). */
const LOCAL_NAMES = /(?:^|\.)(?:localhost|local|internal|home\.arpa)\.?$/i;

/**
 * Looks at a webhook's address when it is saved, so that a person learns of a refusal at once. The guarded fetcher looks again at each connection: a name may
 * change its answer.
 */
export class WebhookAddresses {
  constructor(
    private readonly allowed: ReadonlySet<string>,
    private readonly resolve: ResolveHost,
  ) {}

  /** The address as it will be called. @throws AppError ALERT_WEBHOOK_REFUSED */
  async check(address: string): Promise<string> {
    const url = parse(address);
    if (this.allowed.has(hostPortOf(url))) return url.href;
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (LOCAL_NAMES.test(host)) throw refused(url.host);
    const addresses = isIP(host) ? [host] : await this.addressesOf(host);
    if (addresses.some((candidate) => !isPublic(candidate))) throw refused(url.host);
    return url.href;
  }

  /** Without an answer (no network now) there is nothing to refuse: the connection itself will be checked. */
  private async addressesOf(host: string): Promise<readonly string[]> {
    try {
      return await this.resolve(host);
    } catch {
      return [];
    }
  }
}

function parse(address: string): URL {
  let url: URL;
  try {
    url = new URL(address);
  } catch (cause) {
    throw alertErrors.ALERT_WEBHOOK_REFUSED({ host: address.slice(0, 80) }, { cause });
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw refused(url.protocol);
  if (url.username !== '' || url.password !== '') throw refused(url.host);
  return url;
}

function refused(host: string): Error {
  return alertErrors.ALERT_WEBHOOK_REFUSED({ host });
}
