interface Parts {
  readonly scheme?: string;
  readonly authority?: string;
  readonly path: string;
  readonly query?: string;
  readonly fragment?: string;
}

/** RFC 3986, appendix B. */
const REFERENCE = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?$/;
const SCHEME = /^[a-z][a-z0-9+.-]*$/i;
const MOST_CHARACTERS = 2_000;

/**
 * A reference made absolute (RFC 3986, section 5.2); without a base only an absolute one counts.
 *
 * @returns undefined for what is no reference, or longer than 2,000 characters
 */
export function resolveReference(written: string, base: string | undefined): string | undefined {
  const reference = partsOf(clean(written));
  if (!reference) return undefined;
  if (reference.scheme !== undefined) return joined({ ...reference, path: withoutDots(reference.path) });
  const from = base === undefined ? undefined : partsOf(base);
  if (from?.scheme === undefined) return undefined;
  const { scheme } = from;
  if (reference.authority !== undefined) return joined({ ...reference, scheme, path: withoutDots(reference.path) });
  const { authority } = from;
  if (reference.path === '')
    return joined({ scheme, authority, path: from.path, query: reference.query ?? from.query, fragment: reference.fragment });
  const path = reference.path.startsWith('/') ? reference.path : merged(from, reference.path);
  return joined({ scheme, authority, path: withoutDots(path), query: reference.query, fragment: reference.fragment });
}

/** A reference to a page, made absolute: http(s) only, without a name or password in it, so never a script, a file or an inbox. */
export function resolveLink(written: string | undefined, base: string | undefined): string | undefined {
  const link = written === undefined ? undefined : resolveReference(written, base);
  const match = link === undefined ? null : /^https?:\/\/([^/?#]+)/i.exec(link);
  return link !== undefined && match && !match[1]?.includes('@') ? link : undefined;
}

function clean(written: string): string {
  // Browsers drop line breaks and tabs within an address: `java\nscript:` would pass otherwise.
  return written
    .replace(/[\t\n\r]/g, '')
    .replace(/[^\P{Cc}]/gu, '')
    .trim()
    .replace(/[ <>"`{}\\^|]/g, (character) => encodeURIComponent(character));
}

function partsOf(text: string): Parts | undefined {
  if (text === '' || text.length > MOST_CHARACTERS) return undefined;
  const [, scheme, authority, path = '', query, fragment] = REFERENCE.exec(text) ?? [];
  if (scheme !== undefined && !SCHEME.test(scheme)) return undefined;
  return { scheme: scheme?.toLowerCase(), authority, path, query, fragment };
}

function merged({ authority, path }: Parts, relative: string): string {
  if (authority !== undefined && path === '') return `/${relative}`;
  return path.slice(0, path.lastIndexOf('/') + 1) + relative;
}

function withoutDots(path: string): string {
  if (!path.includes('.')) return path;
  const segments = path.split('/');
  const kept: string[] = [];
  segments.forEach((segment, index) => {
    const isLast = index === segments.length - 1;
    if (segment === '..') {
      if (kept.length > 1) kept.pop();
      if (isLast) kept.push('');
    } else if (segment !== '.') kept.push(segment);
    else if (isLast) kept.push('');
  });
  return kept.join('/');
}

function joined({ scheme, authority, path, query, fragment }: Parts): string {
  const host = authority === undefined ? '' : `//${authority}`;
  return `${scheme ?? ''}:${host}${path}${query === undefined ? '' : `?${query}`}${fragment === undefined ? '' : `#${fragment}`}`;
}
