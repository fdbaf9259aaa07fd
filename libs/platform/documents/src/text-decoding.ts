/** Text with the name of the encoding that it was read in; `isGuessed` when nothing in the bytes declared it. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  readonly isGuessed: boolean;
}

const SAMPLE_BYTES = 65_536;

/**
 * Decodes text whose encoding may not be declared: byte order mark, then the declared label, then UTF-16 by its zero bytes, strict UTF-8,
 * GB18030 when the high bytes stand in runs, else windows-1252 (WHATWG Encoding names).
 */
export function decodeText(bytes: Uint8Array, declaredLabel?: string): DecodedText {
  const marked = byteOrderMark(bytes);
  if (marked) return { text: decode(bytes, marked, false) ?? '', encoding: marked, isGuessed: false };
  const wide = wideEncoding(bytes);
  if (wide) return { text: decode(bytes, wide, false) ?? '', encoding: wide, isGuessed: true };
  const declared = declaredLabel === undefined ? undefined : decode(bytes, declaredLabel, true);
  if (declared !== undefined && declaredLabel !== undefined) return { text: declared, encoding: declaredLabel, isGuessed: false };
  const utf8 = decode(bytes, 'utf-8', true);
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8', isGuessed: false };
  const chinese = highBytesStandTogether(bytes) ? decode(bytes, 'gb18030', true) : undefined;
  if (chinese !== undefined) return { text: chinese, encoding: 'gb18030', isGuessed: true };
  return { text: decode(bytes, 'windows-1252', false) ?? '', encoding: 'windows-1252', isGuessed: true };
}

/** Whether the bytes look like text of any encoding: hardly any control characters after decoding. */
export function looksLikeText(bytes: Uint8Array): boolean {
  const { text } = decodeText(bytes.subarray(0, SAMPLE_BYTES));
  let controls = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if ((unit < 32 && unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13) || unit === 0xfffd) controls++;
  }
  return controls <= text.length / 200;
}

/** One line ending, no byte order mark, no control characters that would break a database or a screen. */
export function normaliseText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/^\ufeff/, '')
    .replace(/[^\P{Cc}\n\t]/gu, '');
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Text never holds zero bytes unless its units are wide; of the two byte orders the right one gives characters in use. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, Math.min(bytes.length, SAMPLE_BYTES) & ~1);
  if (sample.length < 4 || !sample.includes(0)) return undefined;
  return ['utf-16le', 'utf-16be'].find((label) => {
    const text = decode(sample, label, true) ?? '';
    const plausible =
      text.match(/[\t\n\r\u0020-\u007e\u00a0-\u024f\u0370-\u052f\u2010-\u2026\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7af\uff00-\uff60]/g)
        ?.length ?? 0;
    return text !== '' && plausible > text.length * 0.95;
  });
}

function highBytesStandTogether(bytes: Uint8Array): boolean {
  let high = 0;
  let paired = 0;
  const length = Math.min(bytes.length, SAMPLE_BYTES);
  for (let index = 0; index < length; index++) {
    if ((bytes[index] ?? 0) < 0x80) continue;
    high++;
    if ((bytes[index + 1] ?? 0) >= 0x80 || (bytes[index - 1] ?? 0) >= 0x80) paired++;
  }
  return high > 0 && paired / high > 0.7;
}

function decode(bytes: Uint8Array, label: string, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    // An unknown label or bytes that are not of this encoding: both can only be learnt by trying.
    return undefined;
  }
}
