/** Capital letters and digits that nobody takes for another, read from a board: no O 0 I 1 L, no B 8, S 5, Z 2, U V. */
const ALPHABET = 'ACDEFGHJKMNPQRTWXY34679';
export const CODE_LENGTH = 8;

/** A class code of 8 characters, each equally likely: 7.8 × 10^10 of them. */
export function drawClassCode(randomBytes: (length: number) => Uint8Array): string {
  // Bytes past the last whole multiple would make the first letters likelier.
  const usable = 256 - (256 % ALPHABET.length);
  let code = '';
  while (code.length < CODE_LENGTH) {
    for (const byte of randomBytes(CODE_LENGTH)) {
      if (byte < usable && code.length < CODE_LENGTH) code += ALPHABET[byte % ALPHABET.length] ?? '';
    }
  }
  return code;
}

/** The code that somebody typed: small letters, full-width forms, blanks and dashes do not matter. Undefined when it cannot be one. */
export function readClassCode(typed: string): string | undefined {
  const code = typed
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]/gu, '')
    .toUpperCase();
  return code.length === CODE_LENGTH && [...code].every((sign) => ALPHABET.includes(sign)) ? code : undefined;
}
