import type { Span } from '@trivium/shared/kernel';
import type { Language } from './language';
import { HAN, HANGUL, KANA, UNSPACED } from './script';
import { segmentRun } from './segmenter';

/** `number`: digits with separators and percent. `code`: a name that mixes letters with digits or signs (`GPT-4`, `C++`, `BRK.B`). */
export type TokenKind = 'word' | 'number' | 'code';

/** One word of a text: `text` is exactly what `span` covers. */
export interface Token {
  readonly text: string;
  readonly span: Span;
  readonly kind: TokenKind;
}

const UNSPACED_RUN = `[${HAN}${KANA}${UNSPACED}]+`;
/** A letter of a script that separates words by spaces, with its combining marks. */
const LETTER = `(?:(?![${HAN}${KANA}${HANGUL}${UNSPACED}])[\\p{L}\\p{M}])`;
const LETTER_OR_DIGIT = `(?:(?![${HAN}${KANA}${HANGUL}${UNSPACED}])[\\p{L}\\p{M}\\p{N}])`;
const NOT_INSIDE_WORD = `(?!${LETTER_OR_DIGIT})`;

/** Alternatives in order of preference; the named group tells which one matched. */
const TOKEN = new RegExp(
  [
    `(?<unspaced>${UNSPACED_RUN})`,
    `(?<hangul>[${HANGUL}]+)`,
    // Initialisms with full stops: U.S., Ph.D., e.g.
    `(?<dotted>(?:${LETTER}{1,2}\\.){2,}${LETTER}?${NOT_INSIDE_WORD})`,
    // Share classes and joint initials: BRK.B, AT&T, R&D, S&P.
    `(?<code>\\p{Lu}{1,5}\\.\\p{Lu}${NOT_INSIDE_WORD}|\\p{Lu}{1,3}&\\p{Lu}{1,3}${NOT_INSIDE_WORD}|[A-Za-z](?:\\+\\+|#)(?![\\w+#])|\\.NET\\b)`,
    `(?<number>\\p{Nd}{1,3}(?:[,，]\\p{Nd}{3})+(?:\\.\\p{Nd}+)?(?!\\p{Nd})[%％‰]?${NOT_INSIDE_WORD}|\\p{Nd}+(?:\\.\\p{Nd}+)*[%％‰]?(?!\\.?\\p{Nd}|[-‐‑]?${LETTER}|[-‐‑]\\p{Nd}+${LETTER}))`,
    // Letters and digits, joined by inner apostrophes, hyphens and, between digits, decimal points.
    `(?<word>${LETTER_OR_DIGIT}+(?:['’‐‑-]${LETTER_OR_DIGIT}+|(?<=\\p{Nd})\\.(?=\\p{Nd})${LETTER_OR_DIGIT}+)*)`,
  ].join('|'),
  'gu',
);
const HAS_KANA = new RegExp(`[${KANA}]`, 'u');
const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');
const HAS_DIGIT = /\p{N}/u;
const HAS_LETTER = /\p{L}/u;

/** The dictionary for a run: kana prove Japanese whatever the rest of the document is; plain Chinese characters follow the document. */
function dictionaryFor(run: string, language: Language): 'zh' | 'ja' | 'th' {
  if (HAS_UNSPACED.test(run)) return 'th';
  return language === 'ja' || HAS_KANA.test(run) ? 'ja' : 'zh';
}

/**
 * The words of `text` in order, never overlapping; punctuation and symbols are left out. Chinese, Japanese and Thai are cut by the dictionaries
 * of `Intl.Segmenter` (UAX #29 with ICU dictionaries), Korean at spaces, everything else at spaces and punctuation. Linear time.
 */
export function tokenize(text: string, language: Language): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [matched] = match;
    const groups = match.groups ?? {};
    if (groups['unspaced'] !== undefined) {
      for (const segment of segmentRun(matched, dictionaryFor(matched, language))) {
        if (!HAS_LETTER.test(segment.text) && !HAS_DIGIT.test(segment.text)) continue;
        const start = match.index + segment.start;
        tokens.push({ text: segment.text, span: { start, end: start + segment.text.length }, kind: 'word' });
      }
      continue;
    }
    const span = { start: match.index, end: match.index + matched.length };
    const isPlainNumber = groups['number'] !== undefined || !HAS_LETTER.test(matched);
    const isCode = groups['code'] !== undefined || (groups['word'] !== undefined && HAS_DIGIT.test(matched));
    tokens.push({ text: matched, span, kind: isPlainNumber ? 'number' : isCode ? 'code' : 'word' });
  }
  return tokens;
}
