import { SIMPLIFIED_CHARACTERS } from '@trivium/shared/language';

const OTHERS: ReadonlyMap<string, string> = new Map([
  ['\u3000', ' '],
  ['\u00a0', ' '],
  ['\t', ' '],
  ['\r', '\n'],
  ['‐', '-'],
  ['‑', '-'],
  ['–', '-'],
  ['—', '-'],
  ['−', '-'],
  ['×', 'x'],
  ['✕', 'x'],
  ['╳', 'x'],
  ['✖', 'x'],
  ['＊', 'x'],
  ['’', "'"],
  ['“', '"'],
  ['”', '"'],
  ['″', '"'],
  ['〜', '~'],
  ['∼', '~'],
  ['【', '('],
  ['】', ')'],
  ['〔', '('],
  ['〕', ')'],
  ['﹣', '-'],
  ['➔', '→'],
  ['➜', '→'],
  ['·', '.'],
]);

const CODES: ReadonlyMap<number, number> = new Map(
  [...SIMPLIFIED_CHARACTERS, ...OTHERS].map(([from, to]): [number, number] => [from.charCodeAt(0), to.charCodeAt(0)]),
);
/** As many arguments as every engine takes at once. */
const CHUNK = 8192;

/**
 * The text as the reader looks at it: half-width, simplified, small letters. One code unit for one code unit, so that an offset into it
 * is an offset into what was dictated.
 */
export function evenText(text: string): string {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x41 && unit <= 0x5a) codes[at] = unit + 32;
    else if (unit < 0x80 && unit !== 9 && unit !== 13) codes[at] = unit;
    else codes[at] = evenCode(unit);
  }
  let even = '';
  for (let from = 0; from < codes.length; from += CHUNK) even += String.fromCharCode(...codes.subarray(from, from + CHUNK));
  return even;
}

function evenCode(unit: number): number {
  const other = CODES.get(unit);
  if (other !== undefined) return other;
  if (unit < 0xff01 || unit > 0xff5e) return unit;
  const half = unit - 0xfee0;
  return half >= 0x41 && half <= 0x5a ? half + 32 : half;
}

export const isHan = (unit: number): boolean => (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf);
export const isLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
export const isWhite = (unit: number): boolean =>
  unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x3000 || unit === 0xfeff;

/** Chinese when it has at least as many Chinese characters as Latin words: `LUL 磨玻璃结节 10mm` is a Chinese dictation. */
export function languageOf(text: string): 'en' | 'zh' {
  let han = 0;
  let words = 0;
  let wasLetter = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isNowLetter = isLetter(unit | 32);
    if (isHan(unit)) han++;
    else if (isNowLetter && !wasLetter) words++;
    wasLetter = isNowLetter;
  }
  return han > 0 && han >= words ? 'zh' : 'en';
}
