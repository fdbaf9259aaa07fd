import { templateErrors } from '../templates/templates.errors';
import { decodeEntities } from './entities';

export interface MarkupElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MarkupNode[];
}
export type MarkupNode = MarkupElement | string;

/** Largest template that is read. Those of the RSNA library have up to about 60 KB. */
export const MRRT_LIMIT_BYTES = 512 * 1024;
const MAX_DEPTH = 64;
const MAX_NODES = 20_000;
const MAX_ATTRIBUTES = 40;

/** HTML elements without an end tag. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Their end tag may be missing: the next of the same name, or the end of what holds them, ends them. */
const SELF_ENDING = new Set('p option li dt dd tr td th thead tbody tfoot'.split(' '));
/** What is in them is text until their end tag. */
const RAW = new Set(['script', 'style', 'textarea', 'title']);
/** Never kept, whatever holds them. */
const DROPPED = new Set([
  'style',
  'iframe',
  'object',
  'embed',
  'link',
  'base',
  'img',
  'svg',
  'math',
  'template',
  'noscript',
  'audio',
  'video',
  'canvas',
  'frame',
  'frameset',
]);

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: MarkupNode[];
}

/**
 * Reads the small HTML that report templates are written in, in one pass and without regular expressions over the text. No script runs and none is kept: of `script` elements only those of XML
 * survive, as text. What is no well-formed tag is text.
 *
 * @throws AppError MRRT_TOO_LARGE, MRRT_INVALID for a template that is too deep or has too many parts
 */
export function readMarkup(source: string): readonly MarkupNode[] {
  if (source.length > MRRT_LIMIT_BYTES) throw templateErrors.MRRT_TOO_LARGE({ limit: MRRT_LIMIT_BYTES / 1024 });
  const root: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [root];
  let nodes = 0;
  let at = 0;
  const top = (): Open => open.at(-1) ?? root;
  const count = (): void => {
    if (++nodes > MAX_NODES) throw templateErrors.MRRT_INVALID({ problem: `it has more than ${MAX_NODES} parts.` });
  };
  const addText = (text: string): void => {
    if (text === '') return;
    count();
    top().children.push(decodeEntities(text));
  };
  while (at < source.length) {
    const next = source.indexOf('<', at);
    if (next < 0) {
      addText(source.slice(at));
      break;
    }
    addText(source.slice(at, next));
    if (source.startsWith('<!--', next)) at = after(source, '-->', next + 4);
    else if (source.startsWith('<!', next) || source.startsWith('<?', next)) at = after(source, '>', next);
    else if (source.startsWith('</', next)) {
      close(
        open,
        source
          .slice(next + 2, after(source, '>', next) - 1)
          .trim()
          .toLowerCase(),
      );
      at = after(source, '>', next);
    } else {
      if (!isNameStart(source.charAt(next + 1))) {
        addText('<');
        at = next + 1;
        continue;
      }
      const tag = readTag(source, next);
      // The text ends within it: no later tag can be whole either.
      if (tag === undefined) {
        addText(source.slice(next));
        break;
      }
      count();
      at = tag.end;
      const element: Open = { name: tag.name, attributes: tag.attributes, children: [] };
      if (SELF_ENDING.has(tag.name) && top().name === tag.name) open.pop();
      if (RAW.has(tag.name)) {
        const end = indexOfEnd(source, tag.name, at);
        const text = source.slice(at, end);
        if (isKept(element)) top().children.push({ ...element, children: [tag.name === 'script' ? text : decodeEntities(text)] });
        at = after(source, '>', end);
        continue;
      }
      if (isKept(element)) top().children.push(element);
      if (VOID.has(tag.name) || tag.isClosed) continue;
      if (open.length >= MAX_DEPTH) throw templateErrors.MRRT_INVALID({ problem: `it is nested more than ${MAX_DEPTH} deep.` });
      open.push(element);
    }
  }
  return root.children;
}

function isKept({ name, attributes }: Open): boolean {
  if (name === 'script') return (attributes['type'] ?? '').trim().toLowerCase() === 'text/xml';
  return !DROPPED.has(name);
}

/** An end tag that ends nothing is left out; one that ends an outer element ends the inner ones too. */
function close(open: Open[], name: string): void {
  const at = open.findLastIndex((element) => element.name === name);
  if (at > 0) open.length = at;
}

function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? source.length : at + mark.length;
}

function indexOfEnd(source: string, name: string, from: number): number {
  for (let at = source.indexOf('</', from); at >= 0; at = source.indexOf('</', at + 2))
    if (source.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  return source.length;
}

const isSpace = (character: string): boolean =>
  character === ' ' || character === '\n' || character === '\t' || character === '\r' || character === '\f';
const isNameStart = (character: string): boolean => (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');

interface Tag {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly isClosed: boolean;
  readonly end: number;
}

function readTag(source: string, start: number): Tag | undefined {
  let at = start + 1;
  const nameStart = at;
  while (at < source.length && !isSpace(source.charAt(at)) && !'/>'.includes(source.charAt(at))) at++;
  const name = source.slice(nameStart, at).toLowerCase();
  // Without a prototype: `__proto__="…"` is an attribute like any other.
  const attributes = Object.create(null) as Record<string, string>;
  let [isClosed, count] = [false, 0];
  while (at < source.length) {
    const character = source.charAt(at);
    if (character === '>') return { name, attributes, isClosed, end: at + 1 };
    if (isSpace(character) || character === '/') {
      isClosed = character === '/';
      at++;
      continue;
    }
    isClosed = false;
    const read = readAttribute(source, at);
    // Handlers are code: nothing of them is kept.
    if (++count <= MAX_ATTRIBUTES && !read.name.startsWith('on') && !(read.name in attributes)) attributes[read.name] = read.value;
    at = read.end;
  }
  return undefined;
}

function readAttribute(source: string, start: number): { readonly name: string; readonly value: string; readonly end: number } {
  let at = start + 1;
  while (at < source.length && !isSpace(source.charAt(at)) && !'=/>'.includes(source.charAt(at))) at++;
  const name = source.slice(start, at).toLowerCase();
  while (isSpace(source.charAt(at))) at++;
  if (source.charAt(at) !== '=') return { name, value: '', end: at };
  at++;
  while (isSpace(source.charAt(at))) at++;
  const quote = source.charAt(at);
  if (quote === '"' || quote === "'") {
    const end = source.indexOf(quote, at + 1);
    if (end < 0) return { name, value: '', end: source.length };
    return { name, value: decodeEntities(source.slice(at + 1, end)), end: end + 1 };
  }
  const valueStart = at;
  while (at < source.length && !isSpace(source.charAt(at)) && source.charAt(at) !== '>') at++;
  return { name, value: decodeEntities(source.slice(valueStart, at)), end: at };
}
