import { SIMPLIFIED_CHARACTERS } from '@trivium/shared/language';

const READ = new Map<string, string>();
const FULL_WIDTH = 0xfee0;

/** The same text, character for character, in simplified characters and with digits, letters and hyphens of half width: places in it are places in `text`. */
export function inOneScript(text: string): string {
  return text.replace(/[\p{Script=Han}０-９Ａ-Ｚａ-ｚ－／＠．＋＃]/gu, (character) => {
    const known = READ.get(character);
    if (known !== undefined) return known;
    const code = character.charCodeAt(0);
    const read = code >= 0xff00 ? String.fromCharCode(code - FULL_WIDTH) : (SIMPLIFIED_CHARACTERS.get(character) ?? character);
    const even = read.length === character.length ? read : character;
    READ.set(character, even);
    return even;
  });
}
