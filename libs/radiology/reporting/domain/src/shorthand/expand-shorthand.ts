import type { Span } from '@trivium/radiology/findings/domain';
import { SHORTHAND, type ShorthandEntry } from './shorthand-dictionary';

/** A word of a person's own: how a name or a term is to be written (`kerley b` → `Kerley B lines`), or what their short form stands for. */
export interface PersonalWord {
  /** As it is heard or typed. Compared without regard to case. */
  readonly heard: string;
  readonly written: string;
}

export interface ExpandedShorthand {
  readonly span: Span;
  /** As typed. */
  readonly short: string;
  readonly expanded: string;
}

const WORD = /[\p{Script=Han}]+|[\p{L}\p{N}]+(?:\/[\p{L}]*)?/gu;
const LONGEST_HAN = 3;

/** The short forms of a text with what they stand for, in the language of the reader. Linear: words are looked up, nothing is searched for. */
export function expandShorthand(
  text: string,
  { language, personal = [] }: { readonly language: 'en' | 'zh'; readonly personal?: readonly PersonalWord[] },
): ExpandedShorthand[] {
  const known = dictionary(language, personal);
  const found: ExpandedShorthand[] = [];
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    if (!/\p{Script=Han}/u.test(word)) {
      const expanded = known.get(word.toLowerCase());
      if (expanded !== undefined) found.push({ span: [match.index, match.index + word.length], short: word, expanded });
      continue;
    }
    for (let index = 0; index < word.length;) {
      let length = Math.min(LONGEST_HAN, word.length - index);
      while (length > 1 && !known.has(word.slice(index, index + length))) length--;
      const short = word.slice(index, index + length);
      const expanded = length > 1 && !isWrittenOut(word, [index, index + length]) ? known.get(short) : undefined;
      if (expanded !== undefined) found.push({ span: [match.index + index, match.index + index + length], short, expanded });
      index += expanded === undefined ? 1 : length;
    }
  }
  return found;
}

/** `左上肺`, `毛刺征`, `边缘毛刺`: already in full. */
function isWrittenOut(word: string, [start, end]: Span): boolean {
  return /[叶肺征]/.test(word.charAt(end)) || /[缘呈]/.test(word.charAt(start - 1));
}

function dictionary(language: 'en' | 'zh', personal: readonly PersonalWord[]): ReadonlyMap<string, string> {
  const base = SHORT_FORMS[language];
  if (personal.length === 0) return base;
  return new Map([...base, ...personal.map(({ heard, written }) => [heard.trim().toLowerCase(), written] as const)]);
}

const formsIn = (language: 'en' | 'zh'): ReadonlyMap<string, string> =>
  new Map(SHORTHAND.map((entry: ShorthandEntry) => [entry.short, entry[language]]));
const SHORT_FORMS = { en: formsIn('en'), zh: formsIn('zh') } as const;

export interface CorrectedWords {
  readonly text: string;
  /** In the text as it was heard. */
  readonly changes: readonly { readonly span: Span; readonly heard: string; readonly written: string }[];
}

/**
 * Writes what was recognised as the person wants it written: whole words in Latin letters, any stretch of Chinese. The longest entry wins; nothing is replaced twice. Every change is told, so that it can be shown and
 * taken back.
 */
export function applyPersonalWords(text: string, words: readonly PersonalWord[]): CorrectedWords {
  const byHead = new Map<string, PersonalWord[]>();
  for (const word of words) {
    const head = word.heard.trim().charAt(0).toLowerCase();
    if (head !== '')
      byHead.set(
        head,
        [...(byHead.get(head) ?? []), word].sort((a, b) => b.heard.length - a.heard.length),
      );
  }
  const changes: { span: Span; heard: string; written: string }[] = [];
  let [written, from] = ['', 0];
  for (let index = 0; index < text.length; index++) {
    const word = byHead.get(text.charAt(index).toLowerCase())?.find(({ heard }) => isHeardAt(text, index, heard.trim()));
    if (word === undefined) continue;
    const end = index + word.heard.trim().length;
    const heard = text.slice(index, end);
    if (heard !== word.written) changes.push({ span: [index, end], heard, written: word.written });
    written += text.slice(from, index) + word.written;
    from = end;
    index = end - 1;
  }
  return { text: written + text.slice(from), changes };
}

function isHeardAt(text: string, index: number, heard: string): boolean {
  if (text.slice(index, index + heard.length).toLowerCase() !== heard.toLowerCase()) return false;
  const isLetter = (at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at)) && !/\p{Script=Han}/u.test(text.charAt(at));
  const isOpen = isLetter(index) && isLetter(index - 1);
  const isCut = isLetter(index + heard.length - 1) && isLetter(index + heard.length);
  return !isOpen && !isCut;
}
