import { decodeEntities, WINDOWS_1252_C1 } from './html-entities';
import type { MarkupElement } from './markup';

/** Elements whose content is no text for readers. */
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'math', 'head']);
/** Elements that stand in a line of text; every other one separates words. */
const INLINE: ReadonlySet<string> = new Set([
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'em', 'font', 'i', 'ins', 'kbd', 'mark', 'q', 's', 'small', 'span', 'strike', 'strong',
  'sub', 'sup', 'tt', 'u', 'wbr',
]); // prettier-ignore
/** Marks that turn the direction of text around: they can make a headline read as something else (Unicode Technical Report 36, "Trojan source"). */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\ufff9-\ufffb]/g;
const TAG_NAME = /\/?([a-zA-Z][a-zA-Z0-9]*(?::[a-zA-Z0-9]+)?)/y;
/** Longest text that is looked at: titles and excerpts are cut far below. */
const MOST_CHARACTERS = 1_000_000;

/**
 * HTML or text as one line of plain text: tags, scripts and comments gone, characters decoded (twice where they were encoded twice), blanks single, no
 * control or direction characters, no half characters, at most `limit` code units.
 */
export function plainText(written: string, limit: number): string {
  let text = written.length > MOST_CHARACTERS ? written.slice(0, MOST_CHARACTERS) : written;
  // `&amp;lt;b&amp;gt;` in a feed is a tag that was encoded once more than it should be.
  for (let round = 0; round < 2; round++) text = decodeEntities(withoutTags(text));
  return cut(tidy(repairDoubleEncoding(withoutTags(text))), limit);
}

/** Text of an element with everything in it, as HTML may be: nested elements are unwrapped. */
export function textWithin(element: MarkupElement): string {
  const parts: string[] = [];
  let length = 0;
  const waiting: (MarkupElement | string)[] = [...element.children].reverse();
  while (waiting.length > 0 && length < MOST_CHARACTERS) {
    const next = waiting.pop();
    if (next === undefined) break;
    if (typeof next === 'string') {
      parts.push(next);
      length += next.length;
      continue;
    }
    const name = next.name.replace(/^(?:xhtml|svg|math):/, '');
    if (SILENT.has(name)) continue;
    const gap = INLINE.has(name) ? '' : ' ';
    waiting.push(gap);
    for (let index = next.children.length - 1; index >= 0; index--) waiting.push(next.children[index] ?? '');
    waiting.push(gap);
  }
  return parts.join('');
}

/** A tag that never ends is text; so is `<` before anything but a name. */
function withoutTags(text: string): string {
  if (!text.includes('<')) return text;
  const parts: string[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    if (open < 0) break;
    parts.push(text.slice(at, open));
    if (text.startsWith('<!--', open)) {
      const end = text.indexOf('-->', open + 4);
      at = end < 0 ? text.length : end + 3;
      continue;
    }
    TAG_NAME.lastIndex = open + 1;
    const name = TAG_NAME.exec(text)?.[1]?.toLowerCase();
    const end = name === undefined ? -1 : text.indexOf('>', open);
    if (name === undefined || end < 0) {
      parts.push('<');
      at = open + 1;
      if (name !== undefined) {
        // No bracket follows any more: there are no further tags.
        parts.push(text.slice(at));
        at = text.length;
      }
      continue;
    }
    at = end + 1;
    if (!INLINE.has(name)) parts.push(' ');
    if (SILENT.has(name) && text.charAt(open + 1) !== '/' && text.charAt(end - 1) !== '/') at = pastEndOf(text, name, at);
  }
  parts.push(text.slice(at));
  return parts.join('');
}

function pastEndOf(text: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[^>]*>`, 'gi');
  end.lastIndex = from;
  const found = end.exec(text);
  return found ? found.index + found[0].length : text.length;
}

/**
 * UTF-8 that somebody read as windows-1252 and wrote again as UTF-8 (“â€¦” for “…”). Only when every character above ASCII belongs to such a sequence:
 * a text that means “Ã©” hardly exists.
 */
export function repairDoubleEncoding(text: string): string {
  if (!/[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u2122]/.test(text)) return text;
  let escaped = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const byte = code < 0x100 ? code : WINDOWS_1252_C1.indexOf(character) + 0x80;
    if (byte < 0x80 && code >= 0x80) return text;
    escaped += `%${byte.toString(16).padStart(2, '0')}`;
  }
  try {
    return decodeURIComponent(escaped);
  } catch {
    // Not UTF-8: the characters mean themselves.
    return text;
  }
}

function tidy(text: string): string {
  return text
    .toWellFormed()
    .replace(DIRECTION_MARKS, '')
    .replace(INVISIBLE, '')
    .replace(/[\p{Cc}\p{Zs}\u2028\u2029]+/gu, ' ')
    .trim()
    .normalize('NFC');
}

/** Cuts between characters; what was cut ends with an ellipsis. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text
    .slice(0, limit - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}
