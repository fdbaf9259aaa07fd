import { isDigit, isHan, isLetter, isWhite } from '../text/even-text';
import { longestWord } from '../words/word-tree';
import { inlineListMarks } from './inline-lists';
import { scanDate } from './scan-dates';
import { scanImage } from './scan-images';
import { scanNumber } from './scan-measures';
import type { Token, TokenKind } from './token';

const MARKS: ReadonlyMap<string, TokenKind> = new Map([
  [',', 'comma'],
  [';', 'stop'],
  ['。', 'stop'],
  ['!', 'stop'],
  ['?', 'stop'],
  [':', 'colon'],
  ['(', 'open'],
  ['[', 'open'],
  [')', 'close'],
  [']', 'close'],
]);
/** Abbreviations whose point ends no sentence. */
const SHORT_WORDS = new Set([
  'approx',
  'ca',
  'dr',
  'vs',
  'prev',
  'no',
  'fig',
  'im',
  'se',
  'ser',
  'img',
  'e.g',
  'i.e',
  'max',
  'min',
  'dia',
  'diam',
  'st',
  'mr',
  'mrs',
  'incl',
]);
/** Of a line: `1.`, `2)`, `3、`, `(4)`, `-`. */
const LIST_MARK = /(?:\(?\d{1,2}(?:\)|[.、](?!\d))|[-•*>]|#+)\s?/y;
const VERTEBRA = /(?:[tlcs]\d{1,2}(?:[-/][tlcs]?\d{1,2})?|rb\d{1,2}|lb\d{1,2}|s\d{1,2}\+\d{1,2}|\d{1,2}[rl](?![a-z]))(?![a-z\d])/y;
const LONGEST_LATIN = 60;

const NO_MEANINGS: Token['meanings'] = [];
const LIST: Token['meanings'] = [{ role: 'filler' }];
const KNOWN: Token['meanings'] = [{ role: 'known' }];

/** Every character that is no white space lies in exactly one token, in order. */
export function scanTokens(even: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let isLineStart = true;
  const marks = inlineListMarks(even);
  while (at < even.length) {
    const unit = even.charCodeAt(at);
    if (isWhite(unit)) {
      if (unit === 10) {
        const last = tokens[tokens.length - 1];
        // A break is no character of its own; it closes the sentence before it.
        if (last !== undefined && !isLineStart) tokens.push({ kind: 'stop', start: at, end: at, meanings: NO_MEANINGS, isLineBreak: true });
        isLineStart = true;
      }
      at++;
      continue;
    }
    const mark = marks.get(at);
    const place = placeAfter(isLineStart, tokens[tokens.length - 1]);
    const token = mark === undefined ? tokenAt(even, at, place) : itemMark(at, mark, place);
    isLineStart = false;
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** Within a sentence the mark of the next item also ends the one before it. */
function itemMark(start: number, end: number, place: LinePlace): Token {
  return place === 'within' ? { kind: 'stop', start, end, meanings: NO_MEANINGS } : { kind: 'word', start, end, meanings: LIST };
}

type LinePlace = 'line start' | 'after colon or stop' | 'within';

function placeAfter(isLineStart: boolean, last: Token | undefined): LinePlace {
  if (isLineStart) return 'line start';
  return last === undefined || last.kind === 'stop' || last.kind === 'colon' ? 'after colon or stop' : 'within';
}

function tokenAt(even: string, at: number, place: LinePlace): Token {
  const unit = even.charCodeAt(at);
  const make = (kind: TokenKind, end: number, more: Partial<Token> = {}): Token => ({
    kind,
    start: at,
    end,
    meanings: NO_MEANINGS,
    ...more,
  });
  if (place === 'line start' || (place === 'after colon or stop' && isDigit(unit))) {
    LIST_MARK.lastIndex = at;
    const list = LIST_MARK.exec(even);
    if (list !== null) return make('word', at + list[0].trimEnd().length, { meanings: LIST });
  }
  const image = scanImage(even, at);
  if (image !== undefined) return make('image', image.end, { image: image.image });
  if (isDigit(unit) || isLetter(unit)) {
    const date = scanDate(even, at);
    if (date !== undefined) return make('date', date.end, date.date === undefined ? {} : { date: date.date });
    VERTEBRA.lastIndex = at;
    const vertebra = VERTEBRA.exec(even);
    if (vertebra !== null) return make('word', at + vertebra[0].length, { meanings: KNOWN });
  }
  if (isDigit(unit) || mayBeNumber(even, at, unit) || isPointed(even, at)) {
    const scanned = scanNumber(even, at);
    if (scanned !== undefined) {
      if (scanned.measure !== undefined) return make('measure', scanned.end, { measure: scanned.measure });
      return make('number', scanned.end, scanned.pieces === undefined ? {} : { pieces: scanned.pieces });
    }
  }
  const word = longestWord(even, at);
  if (word !== undefined && !(place === 'within' && isQueryStop(even, at, word.end)))
    return make('word', word.end, { meanings: word.meanings });
  if (isLetter(unit)) return make('latin', latinEnd(even, at));
  if (isHan(unit)) return make('han', at + 1);
  if (even.charAt(at) === '.') return make(isFullStop(even, at) ? 'stop' : 'mark', at + 1);
  return make(MARKS.get(even.charAt(at)) ?? 'mark', at + 1);
}

/** First letters of the numbers in words; asked at every word, the patterns themselves would cost a third of the time. */
const NUMBER_BEGINNINGS = new Set('zer|poi|one|two|thr|fou|fiv|six|sev|eig|nin|ten|ele|twe|thi|fif|for|hal|qua|a h|a q'.split('|'));
const CHINESE_NUMBERS = new Set(Array.from('零一二两三四五六七八九十半½¾¼'));

function mayBeNumber(even: string, at: number, unit: number): boolean {
  return isLetter(unit) ? NUMBER_BEGINNINGS.has(even.slice(at, at + 3)) : unit > 0x80 && CHINESE_NUMBERS.has(even.charAt(at));
}

/** `.8 cm`: the point of a number without its zero; behind a word it is a full stop. */
function isPointed(even: string, at: number): boolean {
  if (even.charAt(at) !== '.' || !isDigit(even.charCodeAt(at + 1))) return false;
  return at === 0 || isWhite(even.charCodeAt(at - 1)) || '(x*~:,'.includes(even.charAt(at - 1));
}

/** `?nodule` asks before the word; after a word the mark both asks and stops. */
function isQueryStop(even: string, at: number, end: number): boolean {
  return (
    even.charAt(at) === '?' &&
    end === at + 1 &&
    !(at + 1 < even.length && !isWhite(even.charCodeAt(at + 1)) && (at === 0 || !isLetter(even.charCodeAt(at - 1))))
  );
}

function latinEnd(even: string, at: number): number {
  let end = at + 1;
  const limit = Math.min(even.length, at + LONGEST_LATIN);
  while (
    end < limit &&
    (isLetter(even.charCodeAt(end)) || isDigit(even.charCodeAt(end)) || (even.charAt(end) === "'" && isLetter(even.charCodeAt(end + 1))))
  )
    end++;
  return end;
}

function isFullStop(even: string, at: number): boolean {
  const after = even.charCodeAt(at + 1);
  if (isDigit(after) && isDigit(even.charCodeAt(at - 1))) return false;
  if (isLetter(after) && isLetter(even.charCodeAt(at - 1)) && isLetter(even.charCodeAt(at - 2)) === false) return false;
  let start = at;
  while (start > 0 && at - start < 8 && (isLetter(even.charCodeAt(start - 1)) || even.charAt(start - 1) === '.')) start--;
  return !SHORT_WORDS.has(even.slice(start, at));
}
