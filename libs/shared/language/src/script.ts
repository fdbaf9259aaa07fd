/** Writing systems told apart, each as the inside of a regular-expression class (flag `u`). */
export const HAN = '\\p{sc=Han}々〆';
export const KANA = '\\p{sc=Hiragana}\\p{sc=Katakana}ー';
export const HANGUL = '\\p{sc=Hangul}';
/** Scripts that put no space between words and that only a dictionary can cut. */
export const UNSPACED = '\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';

const HAN_CHARACTER = new RegExp(`^[${HAN}]$`, 'u');
const CJK_CHARACTER = new RegExp(`^[${HAN}${KANA}]$`, 'u');

/** Whether `character` (one code point) is a Chinese character. */
export function isHan(character: string): boolean {
  return HAN_CHARACTER.test(character);
}

/** Whether `character` (one code point) is written without spaces around words: a Chinese character or Japanese kana. */
export function isCjk(character: string): boolean {
  return CJK_CHARACTER.test(character);
}
