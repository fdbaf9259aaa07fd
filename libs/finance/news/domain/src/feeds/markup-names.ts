/** Prefixes in force: what the document calls a namespace, and what we call it. */
export type NamespaceScope = ReadonlyMap<string, string>;

export const UNDECLARED: NamespaceScope = new Map();

/** Our name of each namespace; addresses without scheme, final slash and case, as writers vary them. Empty: the plain names of RSS. */
const NAMESPACES: Readonly<Record<string, string>> = {
  'purl.org/rss/1.0': '',
  'purl.org/net/rss1.1': '',
  'my.netscape.com/rdf/simple/0.9': '',
  'my.netscape.com/publish/formats/rss-0.91.dtd': '',
  'channel.netscape.com/rdf/simple/0.9': '',
  'backend.userland.com/rss': '',
  'backend.userland.com/rss2': '',
  'blogs.law.harvard.edu/tech/rss': '',
  'www.w3.org/2005/atom': 'atom',
  'purl.org/atom/ns': 'atom',
  'www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
  'www.w3.org/1999/xhtml': 'xhtml',
  'purl.org/dc/elements/1.1': 'dc',
  'purl.org/dc/elements/1.0': 'dc',
  'purl.org/dc/terms': 'dcterms',
  'purl.org/rss/1.0/modules/content': 'content',
  'search.yahoo.com/mrss': 'media',
  'www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'www.w3.org/2000/svg': 'svg',
};

/** The scope within an element: its parent's, and what it declares itself. */
export function scopeWith(outer: NamespaceScope, attributes: ReadonlyMap<string, string>): NamespaceScope {
  let scope: Map<string, string> | undefined;
  for (const [name, address] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const prefix = name.slice(6);
    scope ??= new Map(outer);
    scope.set(prefix, NAMESPACES[keyOf(address)] ?? prefix);
  }
  return scope ?? outer;
}

/** The name of an element as we call it; a prefix that nobody declared counts as it is written. */
export function canonicalName(written: string, scope: NamespaceScope): string {
  const colon = written.indexOf(':');
  const prefix = colon < 0 ? '' : written.slice(0, colon);
  const local = colon < 0 ? written : written.slice(colon + 1);
  const known = scope.get(prefix) ?? prefix;
  return known === '' ? local : `${known}:${local}`;
}

function keyOf(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/#]$/, '');
}
