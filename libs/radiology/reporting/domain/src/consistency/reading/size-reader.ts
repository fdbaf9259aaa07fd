/** A measurement as written, in millimetres. */
export interface ReadSize {
  readonly valuesMm: readonly number[];
  readonly unit: 'mm' | 'cm';
  /** Digits behind the point of the most exact number, in the unit written. */
  readonly decimals: number;
  /** `at_most` of `<6 mm`, `range` of `5-8 mm`: not to be compared as an exact size. */
  readonly bound: 'exact' | 'at_most' | 'at_least' | 'range';
  readonly isAbout: boolean;
  readonly start: number;
  readonly end: number;
}

const UNIT = String.raw`(mm|cm|millimet(?:er|re)s?|centimet(?:er|re)s?|毫米|公厘|厘米|公分|in(?:ch(?:es)?)?(?![a-z])|英寸)`;
const NUMBER = String.raw`(\d{1,4}(?:\.\d{1,3})?)`;
const TIMES = String.raw` ?(?:${UNIT})? ?(x|乘|by(?= ?\d)|-|~|to(?= ?\d)|至(?=\d)) ?`;
const SIZE = new RegExp(`(?<![\\d./:])${NUMBER}(?:${TIMES}${NUMBER})?(?:${TIMES}${NUMBER})?[ -]?${UNIT}(?![a-z]|/|3|³|2|²)`, 'g');
const MM_OF: Readonly<Record<string, number>> = { m: 1, c: 10, 毫: 1, 厘: 10, 公: 10, i: 25.4, 英: 25.4 };

/** All measurements of length of a folded text. `to` and `-` between two numbers of falling or rising size are a range, `x` is axes. */
export function readSizes(text: string): ReadSize[] {
  const sizes: ReadSize[] = [];
  for (const match of text.matchAll(SIZE)) {
    if (isNoInch(text, match)) continue;
    const [whole, first = '', firstUnit, firstJoin, second, secondUnit, secondJoin, third, unit = 'mm'] = match;
    const written: readonly (readonly [string | undefined, string | undefined])[] = [
      [first, firstUnit],
      [second, secondUnit],
      [third, undefined],
    ];
    const values = written
      .filter((part): part is readonly [string, string | undefined] => part[0] !== undefined)
      .map(([number, own]) => Number(number) * factorOf(own ?? unit));
    const isRange = [firstJoin, secondJoin].some((join) => join !== undefined && /-|~|to|至/.test(join));
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    // `from 9 to 12 mm`, `由9至12mm`: two sizes at two times, not a range.
    if (isRange && second !== undefined && third === undefined && /(?:from |由|自|从)$/.test(before)) {
      const middle = match.index + whole.indexOf(second, first.length);
      const shared = { unit: factorOf(unit) === 1 ? 'mm' : 'cm', bound: 'exact', isAbout: false } as const;
      sizes.push({
        ...shared,
        valuesMm: [values[0] ?? 0],
        decimals: decimalsOf(first),
        start: match.index,
        end: match.index + first.length,
      });
      sizes.push({ ...shared, valuesMm: [values[1] ?? 0], decimals: decimalsOf(second), start: middle, end: match.index + whole.length });
      continue;
    }
    sizes.push({
      valuesMm: values.map((value) => Math.round(value * 1000) / 1000),
      unit: factorOf(unit) === 1 ? 'mm' : 'cm',
      decimals: Math.max(...written.map(([number]) => decimalsOf(number ?? ''))),
      bound: isRange ? 'range' : boundOf(before, text.slice(match.index + whole.length, match.index + whole.length + 14)),
      isAbout: /(?:about|approximately|approx\.?|roughly|nearly|~|约|大约|近) ?$/.test(before),
      start: match.index,
      end: match.index + whole.length,
    });
  }
  return sizes;
}

/** `PI-RADS 5 in the left apex`, `grade 2 in segment 4`: the word, where a place follows or a degree comes before. */
const DEGREE_BEFORE = /(?:rads|grade|score|stage|type|category|class|level|number|birads|lesion|nodule|dwi|t2|segment|image|series)[ :-]*$/;
const PLACE_BEHIND =
  /^ (?:the|a|an|each|both|left|right|upper|lower|segments?|number|total|all|this|that|its|keeping|size with|(?:19|20)\d\d)(?![a-z])/;

const isNoInch = (text: string, match: RegExpExecArray): boolean =>
  /(?:^|[^a-z])in$/.test(match[0]) &&
  (DEGREE_BEFORE.test(text.slice(Math.max(0, match.index - 12), match.index)) ||
    PLACE_BEHIND.test(text.slice(match.index + match[0].length, match.index + match[0].length + 14)));

const factorOf = (unit: string): number => (unit === 'cm' ? 10 : (MM_OF[unit.charAt(0)] ?? 1));
const decimalsOf = (number: string): number => number.split('.')[1]?.length ?? 0;

function boundOf(before: string, after: string): ReadSize['bound'] {
  if (/^ or (?:less|smaller|below|under)|^(?:及|或)?(?:以下|以内|之内)/.test(after)) return 'at_most';
  if (/^ or (?:more|larger|greater|above|over)|^(?:及|或)?以上/.test(after)) return 'at_least';
  if (/(?:<|≤|(?<![a-z])sub-|less than|under|below|smaller than|小于|不足|不超过|within) ?$/.test(before)) return 'at_most';
  if (/(?:>|≥|more than|greater than|over|exceeding|at least|larger than|大于|超过|不小于) ?$/.test(before)) return 'at_least';
  return 'exact';
}
