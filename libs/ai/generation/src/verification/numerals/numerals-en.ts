const ONES = 'one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const VALUES: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, at) => [word, at + 1] as const),
  ...TEENS.map((word, at) => [word, at + 10] as const),
  ...TENS.map((word, at) => [word, (at + 2) * 10] as const),
  ['a', 1],
]);
const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, at) => [word, at + 1] as const),
);

const SMALL = `(?:(?:${TENS.join('|')})(?:[ -](?:${ONES.join('|')}))?|${TEENS.join('|')}|${ONES.join('|')})`;
/** `Between one hundred and two hundred` are two numbers. */
const ENDS = '(?![ -](?:hundred|thousand|million|billion|trillion)\\b)\\b';
const HUNDREDS = `(?:(?:a|${SMALL}) hundred(?:(?: and |[ -])${SMALL}${ENDS})?)`;
const THOUSANDS = `(?:(?:${HUNDREDS}|a|${SMALL}) thousand(?:(?:,? and |,? )(?:${HUNDREDS}|${SMALL})${ENDS})?)`;
const COMPOSED = new RegExp(`\\b(?:${THOUSANDS}|${HUNDREDS}|(?:${TENS.join('|')})[ -](?:${ONES.join('|')}))\\b`, 'giu');

/** Of which there are halves and quarters. */
const MEASURE =
  '(?:second|minute|hour|day|week|month|year|mile|met(?:re|er)|kilomet(?:re|er)|lit(?:re|er)|tonne|ton|percentage point|point|cent|million|billion|trillion)';
const isScale = (measure: string): boolean => /^(?:m|b|tr)illion$/iu.test(measure);
const amountOf = (value: string, measure: string): string => `${value} ${measure}${isScale(measure) ? '' : 's'}`;

/** `One thousand two hundred and forty-five`. */
export function valueOfEnglish(written: string): number {
  let total = 0;
  let group = 0;
  for (const word of written.toLowerCase().match(/[a-z]+/gu) ?? []) {
    if (word === 'and') continue;
    if (word === 'hundred') group = Math.max(1, group) * 100;
    else if (word === 'thousand') {
      total += Math.max(1, group) * 1000;
      group = 0;
    } else group += VALUES.get(word) ?? 0;
  }
  return total + group;
}

const numberOf = (written: string): number => (/^\d/u.test(written) ? Number(written) : valueOfEnglish(written));
const COUNT = `(?:\\d{1,3}|${SMALL})`;
const PARTS = ['', '', 'half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** `Two thirds of` for two in three; in percent where the part has no name. */
function shareOf(part: number, whole: number): string {
  const name = PARTS[whole];
  if (whole === 2 || (part * 2 === whole && whole > 0)) return 'half of';
  if (name === undefined) return `${(100 * part) / whole}% of`;
  return part === 1 ? `one ${name} of` : `${ONES[part - 1] ?? part} ${name}s of`;
}

const FORMS: readonly (readonly [pattern: RegExp, write: string | ((...match: string[]) => string)])[] = [
  [/\bper cent\b|\bpct\b/giu, 'percent'],
  [/\bzero(?= degrees\b)/giu, '0'],
  [/\bminus (?=\d)/giu, '-'],
  [
    new RegExp(`\\b(${COUNT}) (?:(?:out of|in|of) every|(?:out of|in)(?= ${SMALL} [a-z]+s\\b)) (${COUNT})(?= [a-z])`, 'giu'),
    (all = '', part = '', whole = '') => (numberOf(part) < numberOf(whole) ? shareOf(numberOf(part), numberOf(whole)) : all),
  ],
  [new RegExp(`\\bhalf a dozen\\b`, 'giu'), '6'],
  [new RegExp(`\\b(a|${SMALL}) dozen\\b`, 'giu'), (_, count = '') => String(12 * valueOfEnglish(count))],
  [new RegExp(`\\b(?:an?|one) (${MEASURE}) and (?:a|one) half\\b`, 'giu'), (_, measure = '') => amountOf('1.5', measure)],
  [new RegExp(`\\b(\\d+|${SMALL}) and (?:a|one) half\\b`, 'giu'), (_, count = '') => `${numberOf(count)}.5`],
  [new RegExp(`\\bhalf (?:of )?an? (${MEASURE})\\b`, 'giu'), (_, measure = '') => amountOf('0.5', measure)],
  [new RegExp(`\\b(?:a|one) quarter of an? (${MEASURE})\\b`, 'giu'), (_, measure = '') => amountOf('0.25', measure)],
  [new RegExp(`\\bthree quarters of an? (${MEASURE})\\b`, 'giu'), (_, measure = '') => amountOf('0.75', measure)],
  // With its comma, since 1200 would be a year.
  [COMPOSED, (written = '') => valueOfEnglish(written).toLocaleString('en-US')],
  [/\bthe (twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b/giu, (_, decade = '') => `the 19${2 + TENS.indexOf(`${decade.toLowerCase().slice(0, -3)}y`)}0s`], // prettier-ignore
  [/\bthe ['’]?([2-9]0)s\b/giu, 'the 19$1s'],
  [
    new RegExp(`\\b(?:(twenty)[ -])?(${[...ORDINALS.keys()].join('|')})(?= century)`, 'giu'),
    (_, twenty: string | undefined, ordinal = '') =>
      ordinalOf((twenty === undefined ? 0 : 20) + (ORDINALS.get(ordinal.toLowerCase()) ?? 0)),
  ],
];

function ordinalOf(value: number): string {
  const end = value > 10 && value < 20 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${end}`;
}

const ANY = new RegExp(
  `\\b(?:per cent|pct|zero|minus|half|quarters?|dozen|hundred|thousand|out of|century|[2-9]0s|in ${SMALL}|(?:${TENS.join('|')})[ -]|(?:${TENS.map((ten) => `${ten.slice(0, -1)}ies`).join('|')}))`,
  'iu',
);

/** @returns the text with composed number words, halves of measures and shares in the way that figures are written */
export function inDigitsEn(text: string): string {
  if (!ANY.test(text)) return text;
  let plain = text;
  for (const [pattern, write] of FORMS)
    plain = typeof write === 'string' ? plain.replace(pattern, write) : plain.replace(pattern, (...match) => write(...(match as string[])));
  return plain;
}
