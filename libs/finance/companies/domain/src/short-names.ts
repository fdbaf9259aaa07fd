import { NAME_ENDINGS } from './shape/common-words';

/** Shorter than this a first word may be anybody's. */
const LEAST = 4;

/**
 * What a name is called for short: `quarrion` for `quarrion therapeutics`, where only words for a trade follow. Undefined for names that have no shorter form, and for tickers.
 *
 * @param key as `nameKey` writes it
 */
export function shortName(key: string): string | undefined {
  const [first = '', ...rest] = key.split(' ');
  const isLong = rest.length > 0 && first.length >= LEAST && !NAME_ENDINGS.has(first) && key === key.toLowerCase();
  return isLong && rest.every((word) => NAME_ENDINGS.has(word)) ? first : undefined;
}

/** Whether two keys name one company, also where one calls it for short. */
export function isSameName(first: string, second: string): boolean {
  return first === second || isShortFor(first, second) || isShortFor(second, first);
}

function isShortFor(short: string, long: string): boolean {
  return long.startsWith(`${short} `) && shortName(long) === short;
}
