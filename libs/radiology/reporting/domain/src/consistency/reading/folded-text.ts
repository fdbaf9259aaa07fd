import type { Span } from '@trivium/radiology/findings/domain';
import { SIMPLIFIED_CHARACTERS } from '@trivium/shared/language';
import { respellings } from './british-spelling';

/** A text as the readers see it: lower case, simplified characters, single spaces, without Markdown; every place leads back to the text as written. */
export interface FoldedText {
  readonly text: string;
  /** The span of the written text that the folded stretch stands for. */
  readonly spanOf: (start: number, end: number) => Span;
}

const isDigit = (character: string | undefined): boolean => character !== undefined && character >= '0' && character <= '9';

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  if (code < 0x80) return character.toLowerCase();
  if (code === 0x3000 || code === 0xa0) return ' ';
  if ('×✕╳'.includes(character)) return 'x';
  if ('–—−‐‑'.includes(character)) return '-';
  if ('’‘'.includes(character)) return "'";
  if ('㎜'.includes(character)) return 'm';
  return SIMPLIFIED_CHARACTERS.get(character) ?? character;
}

/** Folds a text. Linear in its length. */
export function foldText(written: string): FoldedText {
  const folded: string[] = [];
  const places: number[] = [];
  const put = (character: string, place: number): void => {
    folded.push(character);
    places.push(place);
  };
  let isSpaced = true;
  for (let index = 0; index < written.length; index++) {
    const raw = written.charAt(index);
    let character = foldCharacter(raw);
    if (character === '*' && isDigit(lastOf(folded)) && /^\**\s*\d/.test(written.slice(index + 1, index + 4))) character = 'x';
    if ('*_#`|\r\t'.includes(character)) character = ' ';
    if (character === '\n' && isSoftWrap(folded, written, index)) character = ' ';
    if (character === ' ') {
      if (!isSpaced) put(' ', index);
      isSpaced = true;
      continue;
    }
    isSpaced = character === '\n';
    put(character, index);
    if (raw === '㎜' || raw === '㎝') put('m', index);
    if (raw === '㎝') folded[folded.length - 2] = 'c';
  }
  respell(folded, places);
  return {
    text: folded.join(''),
    spanOf: (start, end) => {
      const first = places[start] ?? written.length;
      const last = end > start ? (places[end - 1] ?? written.length - 1) + 1 : first;
      return [first, last];
    },
  };
}

/** `haemorrhage` is read as `hemorrhage`. The last character stands for the rest of the stem, so that spans keep their ends. */
function respell(folded: string[], places: number[]): void {
  const found = respellings(folded.join(''));
  if (found.length === 0) return;
  const [characters, at] = [[...folded], [...places]];
  let next = 0;
  folded.length = 0;
  places.length = 0;
  const copyTo = (end: number): void => {
    for (; next < end; next++) {
      folded.push(characters[next] ?? '');
      places.push(at[next] ?? 0);
    }
  };
  for (const { index, length, american } of found) {
    copyTo(index);
    for (let letter = 0; letter < american.length; letter++) {
      folded.push(american.charAt(letter));
      places.push(at[index + (letter === american.length - 1 ? length - 1 : Math.min(letter, length - 1))] ?? 0);
    }
    next = index + length;
  }
  copyTo(characters.length);
}

const lastOf = (characters: readonly string[]): string | undefined => characters.at(-1);

/** A line broken by the width of a window, not by the end of a thought. */
function isSoftWrap(folded: readonly string[], written: string, index: number): boolean {
  let back = folded.length - 1;
  while (back >= 0 && folded[back] === ' ') back -= 1;
  const before = folded[back] ?? '\n';
  const after = /^[ \t]*([a-z])/.exec(written.slice(index + 1, index + 40));
  return after !== null && !'.。;:!?\n'.includes(before);
}
