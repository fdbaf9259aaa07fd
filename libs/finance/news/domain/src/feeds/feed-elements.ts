import type { MarkupElement } from './markup';
import { textWithin } from './plain-text';
import { resolveLink } from './references';

/** A link in attributes, as Atom has it (RFC 4287, section 4.2.7). */
export interface AtomLink {
  readonly url: string;
  readonly relations: readonly string[];
  readonly type: string;
}

/** The first child with one of the names, the names' order deciding. */
export function nested(element: MarkupElement, names: readonly string[]): MarkupElement | undefined {
  for (const name of names) {
    for (const child of element.children) if (typeof child !== 'string' && child.name === name) return child;
  }
  return undefined;
}

/** Text of the first child with one of the names that has any. */
export function firstText(element: MarkupElement, names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const child of element.children) {
      if (typeof child === 'string' || child.name !== name) continue;
      const text = contentOf(child);
      if (text.trim() !== '') return text;
    }
  }
  return undefined;
}

export function linksOf(element: MarkupElement): AtomLink[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string' || !/(?:^|:)link$/.test(child.name)) return [];
    const url = resolveLink(child.attributes.get('href'), child.base);
    if (url === undefined) return [];
    const relations = (child.attributes.get('rel') ?? 'alternate').toLowerCase().split(/\s+/);
    return [{ url, relations, type: child.attributes.get('type') ?? '' }];
  });
}

/** Atom 0.3 could encode text in base64 (`mode`); Atom 1.0 does so for types that are no text. */
function contentOf(element: MarkupElement): string {
  const text = textWithin(element);
  const type = element.attributes.get('type') ?? '';
  const isEncoded = element.attributes.get('mode')?.toLowerCase() === 'base64' || type.toLowerCase() === 'application/octet-stream';
  return isEncoded ? (fromBase64(text) ?? text) : text;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** UTF-8 in base64 (RFC 4648); undefined for anything else. */
function fromBase64(written: string): string | undefined {
  const digits = written.replace(/\s/g, '').replace(/=+$/, '');
  if (!/^[A-Za-z0-9+/]+$/.test(digits)) return undefined;
  let bits = 0;
  let width = 0;
  let escaped = '';
  for (const digit of digits) {
    bits = ((bits << 6) | ALPHABET.indexOf(digit)) & 0xffff;
    width += 6;
    if (width < 8) continue;
    width -= 8;
    escaped += `%${((bits >> width) & 0xff).toString(16).padStart(2, '0')}`;
  }
  try {
    return decodeURIComponent(escaped);
  } catch {
    // Not UTF-8.
    return undefined;
  }
}
