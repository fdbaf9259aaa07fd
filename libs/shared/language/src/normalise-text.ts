/** How line breaks leave {@link normaliseText}: as one space (a quote on one line), or kept as lines and paragraphs. */
export interface NormaliseOptions {
  readonly lineBreaks?: 'space' | 'keep';
}

/**
 * Compatibility characters whose plain form means the same: ligatures, full-width letters, digits and signs, half-width kana, Kangxi radicals,
 * compatibility ideographs, Arabic presentation forms, mathematical alphabets. Left alone, because their plain form means something else or is not
 * wanted in Chinese text: superscripts (10² is not 102), fractions, circled numbers, unit signs, full-width punctuation.
 */
const SAFE_COMPATIBILITY =
  /[\u2F00-\u2FD5\uF900-\uFAFF\uFB00-\uFB06\uFB50-\uFDFB\uFE70-\uFEFC\uFF05\uFF0B\uFF0D\uFF10-\uFF19\uFF1D\uFF21-\uFF3A\uFF41-\uFF5A\uFF65-\uFF9F\u{1D400}-\u{1D7FF}]+/gu;
/** Soft hyphen, zero-width space, word joiner, byte order mark, bidirectional controls; joiners stay where a script needs them. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const JOINERS = /(?<![\p{sc=Arabic}\p{sc=Devanagari}\p{Extended_Pictographic}\uFE0F])[\u200C\u200D]/gu;
/** C0 and C1 control characters except tab, line feed and carriage return; PDF extraction leaves them behind. */
const CONTROL = /(?![\t\n\r\f\v\u0085])\p{Cc}/gu;
/** First parts that keep their hyphen at a line end: `well-` + `known` is not `wellknown`. */
const HYPHEN_KEEPERS =
  /(?:^|[^\p{L}])(?:well|self|non|high|low|long|short|half|cross|all|ex|two|three|four|five|ten|end|part|full|large|small)$/iu;

function joinHyphenation(text: string): string {
  return text.replace(/([\p{L}-]*\p{Ll})[-‐][ \t]*\n[ \t]*(?=\p{Ll})/gu, (_match, before: string) =>
    before.includes('-') || HYPHEN_KEEPERS.test(before) ? `${before}-` : before,
  );
}

/**
 * Text as a reader sees it: Unicode NFC with safe compatibility forms resolved, invisible characters out, words hyphenated at a line end joined
 * (`know-` / `ledge`), white space collapsed; a line break between two Chinese characters leaves no space. Idempotent. Offsets into the original are lost.
 */
export function normaliseText(text: string, { lineBreaks = 'space' }: NormaliseOptions = {}): string {
  const plain = text
    .replace(/\r\n?|[\u0085\u2028\u2029\f\v]/gu, '\n')
    .replace(/\u00AD[ \t]*\n[ \t]*/gu, '')
    .replace(INVISIBLE, '')
    .replace(JOINERS, '')
    .replace(CONTROL, '')
    .replace(SAFE_COMPATIBILITY, (run) => run.normalize('NFKC'))
    .normalize('NFC')
    .replace(/[^\S\n]+/gu, ' ');
  const joined = joinHyphenation(plain).replace(/ ?\n ?/gu, '\n');
  if (lineBreaks === 'keep') return joined.replace(/\n{3,}/gu, '\n\n').trim();
  return joined
    .replace(
      /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3001-\u303F\uFF01-\uFF0F\uFF1A-\uFF1F])\n+(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3001-\u303F\uFF01-\uFF0F\uFF1A-\uFF1F])/gu,
      '',
    )
    .replace(/\n+/gu, ' ')
    .trim();
}
