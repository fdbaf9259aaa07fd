import type { Span } from '@trivium/shared/kernel';
import { GERMAN_MONTHS, MAYBE_FINAL, NEVER_FINAL, STARTERS } from './abbreviations';
import type { Language } from './language';

const FINAL = /[.!?。！？；．｡…؟।]/;
const CJK_FINAL = /[。！？；…｡]/;
const CLOSER = /["'”’」』）)\]】》〉»]/;
const OPENERS = /^["'“‘「『（([【《〈«¿¡*_]+/;
const BULLET =
  /^[ \t]*(?:[-*+•·▪‣●○◦–—][ \t]+|(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})[.)、][ \t]+|[（(](?:\d{1,3}|[a-zA-Z]|[一二三四五六七八九十]{1,3})[)）]|[一二三四五六七八九十]{1,3}、|#{1,6}[ \t]|\||>[ \t])/;
const SYMBOL_BULLET = /^(?:[-*+•·▪‣●○◦–—]|#{1,6}|>)[ \t]+/;
/** Longest bracket or formula that is kept whole. */
const MAX_PROTECTED = 300;
/** A line at least this long may have been wrapped; a shorter one that ends without a stop is a title or an item. */
const WRAPPED_LINE = 40;
const WRAPPED_CJK_LINE = 18;

/** For each code unit inside a formula, code, address or short bracket, the index after it; 0 elsewhere. Linear. */
function protectedEnds(text: string): Int32Array {
  const ends = new Int32Array(text.length);
  const protect = (start: number, end: number): void => {
    for (let index = start; index < end; index += 1) ends[index] = Math.max(ends[index] ?? 0, end);
  };
  // Pandoc's rule for `$`: no space inside the signs and no digit after them, so that `$5 and $6` is money.
  const formulas =
    /\$\$[^$]{1,300}\$\$|\$(?=[^\s$])[^$\n]{0,299}(?<=[^\s$])\$(?!\d)|\\\([^\n]{1,300}?\\\)|\\\[[^\\]{1,300}\\\]|`[^`\n]{1,300}`|https?:\/\/[^\s<>，。；！？]{1,300}(?<![.,;:!?)\]])/gu;
  for (const match of text.matchAll(formulas)) protect(match.index, match.index + match[0].length);
  let open: { index: number; close: string }[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === '\n' && text.charAt(index + 1) === '\n') open = [];
    else if (character === '(' || character === '[') open.push({ index, close: character === '(' ? ')' : ']' });
    else if (character === '（') open.push({ index, close: '）' });
    else if (open.at(-1)?.close === character) {
      const start = open.pop()?.index ?? index;
      // Only the outermost bracket is marked, so that deep nesting stays linear.
      if (open.length === 0 && index - start <= MAX_PROTECTED) protect(start, index + 1);
      else if (open.length > 0 && index - (open[0]?.index ?? 0) > MAX_PROTECTED) open = [];
    }
  }
  return ends;
}

/** `30 ms`, `340 W`, `5.2 kg`: an amount, whose unit is neither a title nor an initial before a new sentence. */
const AMOUNT =
  /(?:^|[^\p{L}\p{N}.,])(?:\d[\d.,]*\s?(?:[µμ]?[mgsl]|[nmcdk]m|[km]g|[kM][WVAJN]|ms|min|m[lL]|k?Pa|[kMG]?Hz|HU|ha|[kMGT]B|mV)|\d{1,3}(?:[.,]\d+)?\s?°?[WVAKCFJN])$/u;

/** The word that a full stop at `index` follows, with inner stops (`e.g`). */
function wordBefore(text: string, index: number, from: number): string {
  return /[\p{L}\p{N}.'’-]*$/u.exec(text.slice(Math.max(from, index - 24), index))?.[0] ?? '';
}

/** Whether the single full stop at `index` ends a sentence that began at `from`; `after` is what follows its closing marks. */
function stopEnds(context: { text: string; index: number; from: number; after: number; language: Language | undefined }): boolean {
  const { text, index, from, after, language } = context;
  const following = text.slice(after, after + 40);
  const next = following.trimStart().replace(OPENERS, '');
  if (next === '') return true;
  const word = wordBefore(text, index, from).replace(/^[.'’-]+/, '');
  const lower = word.toLowerCase();
  const isSpaced = /^\s/.test(following);
  if (!isSpaced) return /^\p{sc=Han}/u.test(following) && /\p{L}$/u.test(word);
  // `1.` or `b.` alone before its text numbers an item.
  if (/^[\s"'“(]*(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})$/.test(text.slice(from, index)) && index - from < 6) return false;
  if (/^\p{Lu}/u.test(next) && AMOUNT.test(text.slice(Math.max(from, index - 16), index))) return true;
  if (NEVER_FINAL.has(lower) && lower !== 'al') return false;
  const nextWord = /^[\p{L}'’]+/u.exec(next)?.[0] ?? '';
  const isStarter = /^\p{Lu}/u.test(nextWord) && STARTERS.has(nextWord.toLowerCase());
  if (lower === 'etc' || lower === 'usw') return /^\p{Lu}|^\p{sc=Han}/u.test(next);
  if (lower === 'no' || lower === 'nos') return !/^\d/.test(next);
  if (lower === 'may' || lower === 'sat' || lower === 'sun') return !/^\p{Ll}/u.test(next);
  if (MAYBE_FINAL.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(word) || /^\p{Lu}$/u.test(word)) return isStarter;
  if (language === 'de' && /^\d{1,2}$/.test(word) && (GERMAN_MONTHS.test(next) || /^\p{Ll}/u.test(next))) return false;
  // Notes in lower case are common (dictation, chat), but a short unknown word may be an abbreviation.
  if (/^\p{Ll}/u.test(next)) return (/^\p{L}{4,}$/u.test(word) || /^\s*\p{Ll}/u.test(text.slice(from, from + 4))) && !/^[,;]/.test(next);
  return !/^[,;:]/.test(next);
}

/** Whether the line break at `index`, after the line that began at `lineStart`, ends a sentence. */
function breakEnds(text: string, lineStart: number, index: number): boolean {
  const rest = text.slice(index + 1, index + 80);
  if (/^[ \t\r]*(?:\n|$)/.test(rest) || BULLET.test(rest)) return true;
  const line = text.slice(Math.max(lineStart, index - 200), index).trim();
  if (/^(?:#{1,6}\s|\|)/.test(text.slice(lineStart, lineStart + 8).trimStart()) || /[:：]$/.test(line)) return true;
  if (/[,，、;-]$/.test(line)) return false;
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]$/u.test(line)) return line.length < WRAPPED_CJK_LINE;
  return !/^\s*\p{Ll}/u.test(rest) && line.length < WRAPPED_LINE;
}

/**
 * Sentences of `text` as trimmed spans in order, never overlapping; what lies between two spans is white space or a bullet. Abbreviations, initials,
 * decimals, formulas between `$`, code, addresses and brackets up to 300 characters are never cut; closing quotes stay with their sentence. Chinese and
 * Japanese end at 。！？； and …… . Blank lines, list items, headings and table rows end a sentence too; a wrapped line does not. `language` only sharpens
 * German ordinals (`3. Mai`). Linear time.
 */
export function splitSentences(text: string, language?: Language): Span[] {
  const spans: Span[] = [];
  const ends = protectedEnds(text);
  let from = 0;
  let lineStart = 0;
  let quotes = 0;
  const close = (end: number): void => {
    let start = from;
    while (start < end && /\s/.test(text.charAt(start))) start += 1;
    start += SYMBOL_BULLET.exec(text.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0;
    let last = end;
    while (last > start && /\s/.test(text.charAt(last - 1))) last -= 1;
    if (last > start) spans.push({ start, end: last });
    from = end;
    quotes = 0;
  };
  for (let index = 0; index < text.length; index += 1) {
    const kept = ends[index] ?? 0;
    if (kept > index) {
      const lineBreak = text.lastIndexOf('\n', kept - 1);
      if (lineBreak >= index) lineStart = lineBreak + 1;
      index = kept - 1;
      continue;
    }
    const character = text.charAt(index);
    if (character === '\n') {
      if (breakEnds(text, lineStart, index)) close(index);
      lineStart = index + 1;
      continue;
    }
    if (character === '"') quotes += 1;
    if (!FINAL.test(character)) continue;
    let after = index + 1;
    while (after < text.length && FINAL.test(text.charAt(after))) after += 1;
    const run = text.slice(index, after);
    let hasCloser = false;
    for (; after < text.length && CLOSER.test(text.charAt(after)); after += 1) {
      if (text.charAt(after) === '"' && quotes % 2 === 0) break;
      if (text.charAt(after) === '"') quotes += 1;
      hasCloser = true;
    }
    // Reference marks follow the full stop: `… of models.[12] The …`.
    after += /^(?:\[\d{1,3}(?:[,–-]\s?\d{1,3})*\])+/.exec(text.slice(after, after + 40))?.[0].length ?? 0;
    const next = text.slice(after, after + 12);
    const isEllipsis = /^(?:\.{2,}|…)$/.test(run);
    let isEnd: boolean;
    if (isEllipsis) isEnd = /^\s*$/.test(next) ? after >= text.length : /^\s+["“(]*\p{Lu}|^\s*\p{sc=Han}/u.test(next);
    else if (CJK_FINAL.test(run)) isEnd = !/^[，、,]/.test(next);
    else if (/[!?؟।]/.test(run)) isEnd = (next === '' || /^[\s\p{sc=Han}]/u.test(next)) && !(hasCloser && /^\s+\p{Ll}/u.test(next));
    else isEnd = stopEnds({ text, index, from, after, language });
    if (isEnd) close(after);
    index = after - 1;
  }
  close(text.length);
  return spans;
}
