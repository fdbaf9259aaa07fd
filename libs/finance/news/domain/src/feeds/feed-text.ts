import { type DecodeBytes, guessCharset } from './charset-guess';

export interface FeedText {
  readonly text: string;
  /** Label of the WHATWG Encoding Standard, or `utf-32le`, `utf-32be`. */
  readonly charset: string;
  /** Why it was not read as declared. */
  readonly repairs: readonly { readonly code: string; readonly count: number }[];
}

const HEAD_BYTES = 1_024;
/** What writers call encodings and the Encoding Standard does not. */
const ALIASES: Readonly<Record<string, string>> = {
  utf_8: 'utf-8', utf8: 'utf-8', 'utf-8mb4': 'utf-8', utf_16: 'utf-16', cp936: 'gb18030', gb2312: 'gb18030', gbk: 'gb18030', cp949: 'euc-kr', ms949: 'euc-kr', uhc: 'euc-kr',
  'ks_c_5601-1987': 'euc-kr', cp932: 'shift_jis', 'windows-31j': 'shift_jis', ms932: 'shift_jis', cp950: 'big5', 'big5-hkscs': 'big5', cp1252: 'windows-1252',
  cp1251: 'windows-1251', cp1250: 'windows-1250', cp1253: 'windows-1253', latin1: 'windows-1252', 'iso-8859-1': 'windows-1252', 'us-ascii': 'windows-1252',
  ascii: 'windows-1252', ansi: 'windows-1252',
}; // prettier-ignore
/** Encodings in which every sequence of bytes is text: that they fit proves nothing. */
const FITS_ALL = /^(?:windows-125\d|iso-8859-\d+|koi8|macintosh|ibm866|x-mac)/;

/**
 * Text of a feed from its bytes. In this order: byte order mark; UTF-16 and UTF-32 by their zero bytes; UTF-8 where the bytes are UTF-8, whatever is declared;
 * what the HTTP header, the XML prolog or a meta element declares, if the bytes can be that (RFC 7303: the header first); else a guess.
 *
 * @param contentType the HTTP header
 */
export function sniffFeedText(bytes: Uint8Array, contentType: string | undefined, decode: DecodeBytes): FeedText {
  const wide = wideText(bytes, decode);
  if (wide) return wide;
  const declared = declaredIn(bytes, contentType);
  if (bytes.every((byte) => byte < 0x80 && byte !== 0x1b)) {
    return {
      text: decode(bytes, 'utf-8') ?? '',
      charset: declared.find((label) => decode(new Uint8Array(), label) !== undefined) ?? 'utf-8',
      repairs: [],
    };
  }
  const utf8 = decode(bytes, 'utf-8');
  if (utf8 !== undefined && !bytes.includes(0x1b)) {
    const other = declared.find((label) => label !== 'utf-8');
    // Two bytes of GBK can look like UTF-8; three in a row hardly do by chance.
    const isByChance = other !== undefined && declared[0] === other && !FITS_ALL.test(other) && !/[\u0800-\uffff]/.test(utf8);
    const chosen = isByChance ? decode(bytes, other) : undefined;
    if (chosen !== undefined && other !== undefined) return { text: chosen, charset: other, repairs: [] };
    return { text: utf8, charset: 'utf-8', repairs: other === undefined ? [] : [{ code: 'charset-wrong', count: 1 }] };
  }
  return legacyText(bytes, declared, decode);
}

function legacyText(bytes: Uint8Array, declared: readonly string[], decode: DecodeBytes): FeedText {
  for (const label of declared) {
    if (label === 'utf-8') continue;
    const text = decode(bytes, label);
    if (text === undefined || (FITS_ALL.test(label) && /[\u0080-\u009f]/.test(text))) continue;
    return { text, charset: label, repairs: label === declared[0] ? [] : [{ code: 'charset-wrong', count: 1 }] };
  }
  const mostlyUtf8 = lossyUtf8(bytes);
  if (mostlyUtf8 !== undefined) return { text: mostlyUtf8, charset: 'utf-8', repairs: [{ code: 'bytes-broken', count: 1 }] };
  const { label, text } = guessCharset(bytes, decode);
  return { text, charset: label, repairs: [{ code: declared.length > 0 ? 'charset-wrong' : 'charset-guessed', count: 1 }] };
}

function wideText(bytes: Uint8Array, decode: DecodeBytes): FeedText | undefined {
  const [first = 1, second = 1, third = 1, fourth = 1] = bytes;
  const isBigWide = first === 0 && second === 0 && (third === 0xfe || third === 0) && fourth !== 0;
  if (isBigWide) return { text: utf32(bytes, false), charset: 'utf-32be', repairs: [] };
  if (third === 0 && fourth === 0 && second !== 1 && bytes.length >= 4 && (second === 0 || (first === 0xff && second === 0xfe)))
    return { text: utf32(bytes, true), charset: 'utf-32le', repairs: [] };
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    const text = decode(bytes.subarray(3), 'utf-8');
    // A mark of UTF-8 before something else is a wrong declaration like any other.
    return text === undefined ? undefined : { text, charset: 'utf-8', repairs: [] };
  }
  const isLittle = (first === 0xff && second === 0xfe) || (first !== 0 && second === 0);
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0);
  if (!isLittle && !isBig) return undefined;
  const charset = isLittle ? 'utf-16le' : 'utf-16be';
  const text = decode(bytes.subarray(0, bytes.length & ~1), charset);
  return text === undefined ? undefined : { text: text.replace(/^\ufeff/, ''), charset, repairs: [] };
}

/** UTF-32 is in no decoder of the platform (the Encoding Standard leaves it out). */
function utf32(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, isLittle);
    parts.push(code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code));
  }
  return parts
    .join('')
    .replace(/^\ufeff/, '')
    .toWellFormed();
}

/** Labels as the Encoding Standard has them, in the order in which they count; `utf-16` for bytes that are not wide is left out. */
function declaredIn(bytes: Uint8Array, contentType: string | undefined): string[] {
  let head = '';
  for (const byte of bytes.subarray(0, HEAD_BYTES)) head += String.fromCharCode(byte);
  const labels = [
    /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType ?? '')?.[1],
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']\s*([\w.:-]+)/i.exec(head.replace(/^\u00ef\u00bb\u00bf/, ''))?.[1],
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1],
  ];
  const known = labels.flatMap((label) => (label === undefined ? [] : [ALIASES[label.toLowerCase()] ?? label.toLowerCase()]));
  return [...new Set(known)].filter((label) => !label.startsWith('utf-16') && !label.startsWith('utf-32'));
}

/**
 * UTF-8 with a few broken bytes, or cut off within a character: at least two whole characters above ASCII for each broken byte. Broken ones become U+FFFD.
 * A decoder that replaces would do, but the count is needed.
 */
function lossyUtf8(bytes: Uint8Array): string | undefined {
  let whole = 0;
  let broken = 0;
  const parts: string[] = [];
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    const length =
      byte < 0x80 ? 1 : byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
    const code = length === 0 ? undefined : codeAt(bytes, at, length);
    if (code === undefined) {
      broken++;
      parts.push('\ufffd');
      at++;
      continue;
    }
    if (length > 1) whole++;
    parts.push(String.fromCodePoint(code));
    at += length;
  }
  return whole >= broken * 2 && whole > 0 ? parts.join('') : undefined;
}

function codeAt(bytes: Uint8Array, at: number, length: number): number | undefined {
  let code = length === 1 ? (bytes[at] ?? 0) : (bytes[at] ?? 0) & (0x7f >> length);
  for (let index = 1; index < length; index++) {
    const byte = bytes[at + index] ?? 0;
    if ((byte & 0xc0) !== 0x80) return undefined;
    code = (code << 6) | (byte & 0x3f);
  }
  const isTooShort = (length === 3 && code < 0x800) || (length === 4 && code < 0x10000);
  return isTooShort || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? undefined : code;
}
