import { decodeEntities } from './html-entities';

export interface ReadTag {
  readonly attributes: ReadonlyMap<string, string>;
  readonly isEmpty: boolean;
  readonly hasBareAmpersand: boolean;
  /** Where the text goes on. */
  readonly end: number;
}

const MOST_ATTRIBUTES = 50;
const BLANK = /\s*/y;
const NAME = /[^\s/>="']+/y;
const UNQUOTED = /[^\s>]*/y;
const BARE_AMPERSAND = /&(?!#?[a-zA-Z0-9]{1,32};)/;

/** Reads a tag from behind its name to behind its bracket; undefined when the document ends before. */
export function readAttributes(text: string, from: number): ReadTag | undefined {
  const attributes = new Map<string, string>();
  let hasBareAmpersand = false;
  let at = from;
  for (;;) {
    at = past(BLANK, text, at);
    const character = text.charAt(at);
    if (character === '') return undefined;
    if (character === '>') return { attributes, isEmpty: text.charAt(at - 1) === '/', hasBareAmpersand, end: at + 1 };
    NAME.lastIndex = at;
    const name = NAME.exec(text)?.[0];
    if (name === undefined) {
      at++;
      continue;
    }
    at = past(BLANK, text, at + name.length);
    if (text.charAt(at) !== '=') continue;
    const value = readValue(text, past(BLANK, text, at + 1));
    if (!value) return undefined;
    at = value.end;
    hasBareAmpersand ||= BARE_AMPERSAND.test(value.written);
    if (attributes.size < MOST_ATTRIBUTES) attributes.set(name.toLowerCase(), decodeEntities(value.written));
  }
}

function readValue(text: string, at: number): { written: string; end: number } | undefined {
  const quote = text.charAt(at);
  if (quote === '"' || quote === "'") {
    const end = text.indexOf(quote, at + 1);
    if (end >= 0) return { written: text.slice(at + 1, end), end: end + 1 };
  }
  const end = past(UNQUOTED, text, at);
  const isClosing = text.charAt(end) === '>' && text.charAt(end - 1) === '/';
  return { written: text.slice(at, isClosing ? end - 1 : end), end: isClosing ? end - 1 : end };
}

function past(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}
