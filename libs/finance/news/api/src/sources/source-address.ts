import { hostPortOf } from '@trivium/platform/http';
import { sourcesErrors } from './sources.errors';

export interface SourceAddress {
  readonly url: string;
  /** The same for addresses that lead to the same feed: no scheme, no `www.`, no fragment, no slash at the end. */
  readonly urlKey: string;
  readonly host: string;
}

const MOST_CHARACTERS = 2_000;

/** @throws AppError SOURCE_ADDRESS_INVALID */
export function readSourceAddress(written: string): SourceAddress {
  // `feed:` and `feed:https:` are what browsers once registered for subscribing.
  const address = written
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'http://');
  const url = address.length <= MOST_CHARACTERS && URL.canParse(address) ? new URL(address) : undefined;
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) throw sourcesErrors.SOURCE_ADDRESS_INVALID();
  url.hash = '';
  const host = hostPortOf(url);
  const path = url.pathname.replace(/\/+$/, '');
  const port = url.port === '' ? '' : `:${url.port}`;
  return { url: url.href, urlKey: `${url.hostname.replace(/^www\./, '')}${port}${path}${url.search}`, host };
}
