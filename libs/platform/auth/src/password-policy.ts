import { authErrors } from './auth.errors';

export const PASSWORD_MIN_LENGTH = 10;
/** Far above what people type; keeps a megabyte of text from being hashed. */
export const PASSWORD_MAX_LENGTH = 256;

/** Common passwords that are long enough to pass otherwise; shorter ones fall to the length. */
const COMMON = new Set(
  `1234567890 0123456789 0987654321 9876543210 12345678910 123456789a a123456789 1q2w3e4r5t 1qaz2wsx3edc qwertyuiop qwerty12345 qwerty123456
  qwertyuiop123 1234qwerasdf asdfghjkl1 asdfghjkl; zxcvbnm123 password12 password123 password1234 passw0rd123 p@ssw0rd123 p@ssword123
  password!1 mypassword adminadmin admin12345 admin123456 administrator letmein123 welcome123 welcome1234 iloveyou12 iloveyou123 football123
  baseball123 superman123 princess123 sunshine123 abcdefghij abcd123456 abc1234567 abcdef1234 1234567abc changeme123 changeit123 default123
  secret1234 test123456 testtest12 trustno1234 woaini1314 woaini5201314 5201314520 1314520520 aa12345678 aaa123456789 qq123456789 asd123456789
  zhang123456 wang123456 147258369a 1472583690 computer123 internet123 whatever123 university school1234 teacher123 student123`.split(
    /\s+/,
  ),
);

/**
 * Refuses passwords that fall first: short ones, the e-mail address, common ones, one character repeated. No rule asks for digits or capitals
 * (NIST SP 800-63B-4, 3.1.1.2).
 *
 * @throws AppError PASSWORD_TOO_SHORT, PASSWORD_IS_EMAIL, PASSWORD_TOO_COMMON
 */
export function assertGoodPassword(password: string, email: string): void {
  const normal = password.normalize('NFKC');
  // Characters, not UTF-16 code units: an emoji is one.
  const characters = [...normal];
  if (characters.length < PASSWORD_MIN_LENGTH) throw authErrors.PASSWORD_TOO_SHORT({ minLength: PASSWORD_MIN_LENGTH });
  const lower = normal.toLowerCase();
  const address = email.toLowerCase();
  if (lower === address || address.split('@').includes(lower)) throw authErrors.PASSWORD_IS_EMAIL();
  if (COMMON.has(lower) || new Set(characters).size === 1) throw authErrors.PASSWORD_TOO_COMMON();
}

/** 32 characters without look-alikes (0 o, 1 l i), since it is read from a screen or paper and typed. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789+';
const ONE_TIME_LENGTH = 16;

/** A password of 16 characters for one use, in groups of four: `k7mq-…`; 80 bits. */
export function drawOneTimePassword(randomBytes: (length: number) => Uint8Array): string {
  const text = Array.from(randomBytes(ONE_TIME_LENGTH), (byte) => ALPHABET[byte & 31] ?? '').join('');
  return text.match(/.{4}/g)?.join('-') ?? text;
}
