/** The integers from `least` to `most`, both included, either of which may be infinite. */
export interface IntegerRange {
  readonly least: number;
  readonly most: number;
  /** What an infinite bound stands for; at most 15, so that every number is exact in a double. */
  readonly maxDigits: number;
}

/**
 * A GBNF expression that matches exactly the integers of a range as JSON writes them: no leading zeros, no -0.
 *
 * @returns undefined for a range without integers
 */
export function integerRange({ least, most, maxDigits }: IntegerRange): string | undefined {
  const limit = 10 ** maxDigits - 1;
  const from = Math.max(least, -limit);
  const to = Math.min(most, limit);
  if (from > to) return undefined;
  const negative = from < 0 ? naturals(Math.max(1, -to), -from).map((digits) => `"-" ${digits}`) : [];
  const natural = to >= 0 ? naturals(Math.max(0, from), to) : [];
  return `(${[...negative, ...natural].join(' | ')})`;
}

/** Alternatives for `least` to `most`, one length after another. */
function naturals(least: number, most: number): readonly string[] {
  const alternatives: string[] = [];
  for (let length = String(least).length; length <= String(most).length; length++) {
    const shortest = length === 1 ? 0 : 10 ** (length - 1);
    const [low, high] = [Math.max(least, shortest), Math.min(most, 10 ** length - 1)];
    alternatives.push(...sameLength(String(low), String(high)));
  }
  return alternatives;
}

/** Two numbers of the same length: the first digit decides, at its two ends the rest does. */
function sameLength(low: string, high: string): readonly string[] {
  const [lowDigit = '', highDigit = ''] = [low[0], high[0]];
  const [lowRest, highRest] = [low.slice(1), high.slice(1)];
  const places = lowRest.length;
  if (/^0*$/.test(lowRest) && /^9*$/.test(highRest)) return [joined(digitClass(lowDigit, highDigit), anyDigits(places))];
  if (lowDigit === highDigit) return sameLength(lowRest, highRest).map((rest) => joined(`"${lowDigit}"`, rest));
  const between =
    Number(highDigit) - Number(lowDigit) > 1 ? [joined(digitClass(shifted(lowDigit, 1), shifted(highDigit, -1)), anyDigits(places))] : [];
  return [
    ...sameLength(lowRest, '9'.repeat(places)).map((rest) => joined(`"${lowDigit}"`, rest)),
    ...between,
    ...sameLength('0'.repeat(places), highRest).map((rest) => joined(`"${highDigit}"`, rest)),
  ];
}

function digitClass(low: string, high: string): string {
  return low === high ? `"${low}"` : `[${low}-${high}]`;
}

function anyDigits(places: number): string {
  return places === 0 ? '' : `[0-9]{${places}}`;
}

function shifted(digit: string, by: number): string {
  return String(Number(digit) + by);
}

function joined(first: string, rest: string): string {
  return rest === '' ? first : `${first} ${rest}`;
}
