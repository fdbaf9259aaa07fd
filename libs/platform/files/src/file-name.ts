const LONGEST = 200;
const LONGEST_EXTENSION = 12;

/**
 * The name of a received file as it may be kept and shown: no path, no control characters, none that turn the reading direction (they make
 * `gpj.exe` of `exe.jpg`), Unicode NFC, at most 200 characters with the extension kept. `file` when nothing is left.
 */
export function cleanFileName(name: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const plain = last
    .replace(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const characters = [...plain];
  if (characters.length <= LONGEST) return plain === '' ? 'file' : plain;
  const extension = [...extensionOf(plain)];
  return extension.length > 0 && extension.length <= LONGEST_EXTENSION
    ? [...characters.slice(0, LONGEST - extension.length), ...extension].join('')
    : characters.slice(0, LONGEST).join('');
}

/** `.pdf` of `Report.PDF`; empty without one. */
export function extensionOf(name: string): string {
  return /\.[^.]+$/.exec(name)?.[0].toLowerCase() ?? '';
}
