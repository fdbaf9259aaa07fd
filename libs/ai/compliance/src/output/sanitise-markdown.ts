import { fromMarkdown } from 'mdast-util-from-markdown';
import { parseFragment } from 'parse5';

const SAFE_SCHEMES = new Set(['https:', 'mailto:']);

interface Place {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

interface Node {
  readonly type: string;
  readonly url?: string;
  readonly alt?: string | null;
  readonly value?: string;
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } } | undefined;
}

/**
 * Markdown without HTML, without images (each fetch of one could carry data out) and with links only to `https:`, `mailto:` and places of the same page, or to
 * `allowedHosts` alone when they are given. The words of what goes stay.
 */
export function sanitiseMarkdown(markdown: string, { allowedHosts }: { readonly allowedHosts?: ReadonlySet<string> } = {}): string {
  const places: Place[] = [];
  collect(fromMarkdown(markdown) as Node, { markdown, allowedHosts, places });
  let result = '';
  let at = 0;
  for (const { start, end, by } of places.sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    result += markdown.slice(at, start) + by;
    at = end;
  }
  return result + markdown.slice(at);
}

interface Collecting {
  readonly markdown: string;
  readonly allowedHosts: ReadonlySet<string> | undefined;
  readonly places: Place[];
}

function collect(node: Node, collecting: Collecting): void {
  const by = replacementOf(node, collecting);
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (by !== undefined && start !== undefined && end !== undefined) {
    collecting.places.push({ start, end, by });
    return;
  }
  for (const child of node.children ?? []) collect(child, collecting);
}

function replacementOf(node: Node, { allowedHosts }: Collecting): string | undefined {
  if (node.type === 'html') return textOfHtml(node.value ?? '');
  if (node.type === 'image' || node.type === 'imageReference') return escaped(node.alt ?? '');
  if (node.type === 'definition' && !isSafe(node.url ?? '', allowedHosts)) return '';
  if (node.type === 'link' && !isSafe(node.url ?? '', allowedHosts)) return escaped(wordsOf(node));
  return undefined;
}

function isSafe(url: string, allowedHosts: ReadonlySet<string> | undefined): boolean {
  if (url.startsWith('#')) return true;
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  if (!SAFE_SCHEMES.has(protocol)) return false;
  return protocol === 'mailto:' || allowedHosts === undefined || allowedHosts.has(hostname);
}

function wordsOf(node: Node): string {
  if (node.type === 'html') return '';
  return node.value ?? (node.children ?? []).map(wordsOf).join('');
}

/** The words that a browser would show of an HTML fragment; scripts and styles have none. */
function textOfHtml(html: string): string {
  interface Html {
    readonly nodeName: string;
    readonly value?: string;
    readonly childNodes?: readonly Html[];
  }
  const words = (node: Html): string => {
    if (['script', 'style', 'template', 'iframe', 'noscript', 'textarea', 'title'].includes(node.nodeName)) return '';
    return node.nodeName === '#text' ? (node.value ?? '') : (node.childNodes ?? []).map(words).join('');
  };
  return escaped(words(parseFragment(html) as Html));
}

function escaped(text: string): string {
  return text.replace(/[<>[\]()`*_\\&]/gu, '\\$&');
}
