/**
 * Sizes are compared and rounded as the decimal numbers that people write. Binary floating point would put (5.3 + 5.7) / 2 or 1.005 on the wrong side of a
 * limit, and a table's cell with it.
 */
export interface Decimal {
  /** The value is `units` / 10^`scale`. */
  readonly units: bigint;
  readonly scale: number;
}

/** @throws RangeError for what is no finite number */
export function decimalOf(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError('A size is a finite number');
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  const units = BigInt(whole + fraction);
  return scale < 0 ? { units: units * 10n ** BigInt(-scale), scale: 0 } : { units, scale };
}

function atScale({ units, scale }: Decimal, wanted: number): bigint {
  return units * 10n ** BigInt(wanted - scale);
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: atScale(a, scale) + atScale(b, scale), scale };
}

export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return addDecimals(a, { units: -b.units, scale: b.scale });
}

export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale };
}

/** Negative, zero or positive as `a` is less than, equal to or more than `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const { units } = subtractDecimals(a, b);
  return units < 0n ? -1 : units > 0n ? 1 : 0;
}

/** The mean of at least one number, rounded to `digits` places, half away from zero. */
export function roundedMean(values: readonly number[], digits: number): number {
  if (values.length === 0) throw new RangeError('There is no mean of nothing');
  const sum = values.map(decimalOf).reduce(addDecimals);
  return dividedAndRounded(sum.units * 10n ** BigInt(digits), BigInt(values.length) * 10n ** BigInt(sum.scale)) / 10 ** digits;
}

/** Half away from zero: 5.5 is 6, 8.5 is 9, 5.95 to one place is 6. */
export function roundHalfAway(value: number, digits: number): number {
  return roundedMean([value], digits);
}

function dividedAndRounded(numerator: bigint, denominator: bigint): number {
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = Number((2n * size + denominator) / (2n * denominator));
  return numerator < 0n ? -rounded : rounded;
}
