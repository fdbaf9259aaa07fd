import type { Span } from '@trivium/shared/kernel';

/** A word, a Chinese, Japanese or Korean character, a number or a mark. */
export interface RuleToken {
  readonly kind: 'word' | 'number' | 'mark';
  /** Without case and accents; a number as it stands, in ASCII digits. */
  readonly text: string;
  readonly span: Span;
}

/** Longer texts are articles: what they say stands at their head. What lies behind is not read, so that no text costs more than this. */
export const READ_UNITS = 16_384;

const ACCENTS = /[\u0300-\u036f]/gu;
const POSSESSIVE = /['’]s?$/u;

const UNKNOWN = 0;
const SKIPPED = 1;
const DIGIT = 2;
const DENSE = 3;
const LETTER = 4;
const OTHER = 5;
const SHAPES: readonly (readonly [shape: number, pattern: RegExp])[] = [
  [DIGIT, /^[0-9０-９]$/u],
  [DENSE, /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}々ー]$/u],
  [LETTER, /^[\p{L}\p{M}]$/u],
  // Digits of other scripts are no numbers that could be compared here.
  [SKIPPED, /^[\s\p{N}]$/u],
];
/** Shapes of the characters met so far: asking Unicode for each is the dearest step. */
const known = new Uint8Array(0x10000);

function shapeAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const remembered = known[unit];
  if (remembered === undefined) return OTHER;
  if (remembered !== UNKNOWN) return remembered;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const shape = SHAPES.find(([, pattern]) => pattern.test(character))?.[0] ?? OTHER;
  // Half of a pair says nothing of the next pair that begins with it.
  if (character.length === 1) known[unit] = shape;
  return shape;
}

/** Case and accents do not tell words apart here: headlines drop both. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  // Plain ASCII is most of what is read, and normalising is dear.
  if (/^[a-z]*$/u.test(lower)) return lower;
  return lower.normalize('NFKD').replace(ACCENTS, '').normalize('NFC').replace('’', "'");
}

/**
 * Hyphens inside words part them ("record-high" is "record high") and are dropped; a hyphen before a number is a mark, because it may be a minus.
 * Linear in the text, which is read up to {@link READ_UNITS}.
 */
export function ruleTokens(whole: string): RuleToken[] {
  const text = whole.slice(0, READ_UNITS);
  const tokens: RuleToken[] = [];
  for (let start = 0, end = 0; start < text.length; start = end) {
    const shape = shapeAt(text, start);
    end = endOf(text, start, shape);
    if (shape === SKIPPED || (shape === OTHER && isInnerHyphen(text, start))) continue;
    const found = text.slice(start, end);
    const span = { start, end };
    if (shape === DIGIT) tokens.push({ kind: 'number', text: found.normalize('NFKC'), span });
    else if (shape === DENSE) tokens.push({ kind: 'word', text: found, span });
    else if (shape === LETTER) tokens.push({ kind: 'word', text: foldWord(found).replace(POSSESSIVE, ''), span });
    else tokens.push({ kind: 'mark', text: found, span });
  }
  return tokens;
}

/** Numbers and words go on; everything else is one character. */
function endOf(text: string, start: number, shape: number): number {
  const length = (text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
  if (shape === DIGIT) return numberEnd(text, start);
  return shape === LETTER ? wordEnd(text, start) : start + length;
}

function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    if (shapeAt(text, end) === LETTER) end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
    else if (isApostrophe(text[end]) && end + 1 < text.length && shapeAt(text, end + 1) === LETTER) end += 1;
    else break;
  }
  return end;
}

const isApostrophe = (character: string | undefined): boolean => character === "'" || character === '’';
const SEPARATORS = new Set(['.', ',', '，', '．', "'", '’']);

/** Groups of digits with one separator between, also behind the stray blank of badly cut text (`EUR3 .1 m`). */
function numberEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const separator = text[end] === ' ' ? end + 1 : end;
    if (shapeAt(text, end) === DIGIT) end += 1;
    else if (SEPARATORS.has(text[separator] ?? '') && separator + 1 < text.length && shapeAt(text, separator + 1) === DIGIT)
      end = separator + 1;
    else break;
  }
  return end;
}

function isInnerHyphen(text: string, at: number): boolean {
  if (text[at] !== '-' || at === 0 || at + 1 >= text.length) return false;
  const [before, behind] = [shapeAt(text, at - 1), shapeAt(text, at + 1)];
  return (behind === LETTER || behind === DENSE) && before !== OTHER && before !== SKIPPED;
}
