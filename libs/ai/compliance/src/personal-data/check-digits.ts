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
