const RESIDENT_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const RESIDENT_CHECKS = '10X98765432';

/** The last character of a Chinese resident id, from its first 17 digits (GB 11643-1999, ISO 7064 MOD 11-2). */
export function residentCheckDigit(digits: string): string {
  const sum = RESIDENT_WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return RESIDENT_CHECKS[sum % 11] ?? '';
}

export function isResidentId(id: string): boolean {
  return /^\d{17}[\dXx]$/u.test(id) && residentCheckDigit(id) === id.slice(17).toUpperCase();
}

/** Luhn's sum over the digits of a card number (ISO/IEC 7812-1). */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 0 && sum % 10 === 0;
}

/** A = 10 … Z = 35. */
const valueOf = (character: string): number => Number.parseInt(character, 36);

/** An identity card of Hong Kong, `A123456(3)`: weights 9 … 1, a missing first letter counts as a space (36). */
export function isHongKongId(id: string): boolean {
  const plain = id.replace(/[^A-Za-z\d]/gu, '').toUpperCase();
  if (!/^[A-Z]{1,2}\d{6}[\dA]$/u.test(plain)) return false;
  const values = [...(plain.length === 8 ? [36] : []), ...[...plain].map(valueOf)];
  return values.reduce((sum, value, at) => sum + value * (9 - at), 0) % 11 === 0;
}

/** The letters of Taiwan's identity cards stand for 10 … 35 in this order. */
const TAIWAN_LETTERS = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';

/** An identity card of Taiwan, `A123456789`. */
export function isTaiwanId(id: string): boolean {
  if (!/^[A-Z][1289]\d{8}$/u.test(id)) return false;
  const letter = TAIWAN_LETTERS.indexOf(id.charAt(0)) + 10;
  const digits = [...id.slice(1)].map(Number);
  const sum = Math.floor(letter / 10) + (letter % 10) * 9 + digits.reduce((total, digit, at) => total + digit * Math.max(8 - at, 1), 0);
  return sum % 10 === 0;
}

/** An NHS number: ten digits, modulus 11. */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/u.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

/** An international bank account number (ISO 13616, MOD 97-10). */
export function isIban(iban: string): boolean {
  const plain = iban.replace(/\s/gu, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/u.test(plain)) return false;
  return [...plain.slice(4), ...plain.slice(0, 4)].reduce((rest, character) => Number(`${rest}${valueOf(character)}`) % 97, 0) === 1;
}
