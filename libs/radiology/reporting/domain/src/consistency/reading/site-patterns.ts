import type { ReportWord } from './report-words';

/** Vertebrae and discs, ribs, segments of the liver, the clock of the breast: places that are numbers. */
export function readNumberedSites(text: string): ReportWord[] {
  return [...vertebrae(text), ...ribs(text), ...liverSegments(text), ...clocks(text), ...rays(text), ...ureters(text)];
}

const site = (
  match: { readonly index: number; readonly 0: string },
  meaning: { readonly axis: string; readonly values: readonly string[]; readonly organ?: string },
): ReportWord => ({ start: match.index, end: match.index + match[0].length, meaning: [{ kind: 'site', ...meaning }] });

const VERTEBRA =
  /(?<![a-z0-9])([ctls])(\d{1,2})(?:(?: ?[-/~、,&] ?| (?:and|to|through) |和|及|至)([ctls])?(\d{1,2}))?(?![a-z0-9]|\.\d| ?(?:mm|cm|wi\b|flair|sequence|hyper|hypo|signal|weighted|-weighted|信号|加权|压脂|段))/g;
const SPINE_OF: Readonly<Record<string, string>> = { c: 'cervical_spine', t: 'thoracic_spine', l: 'lumbar_spine', s: 'lumbar_spine' };
const MOST: Readonly<Record<string, number>> = { c: 8, t: 12, l: 6, s: 5 };

const LETTER_OF: Readonly<Record<string, string>> = { 颈: 'c', 胸: 't', 腰: 'l', 骶: 's' };

const LEVELS = Object.entries({ C: 7, T: 12, L: 5, S: 1 }).flatMap(([letter, count]) =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
);

/** `C5-C7`: the discs from the one to the other; neighbours have one between them. */
function discsBetween(first: string, last: string): string[] {
  const [from, to] = [LEVELS.indexOf(first), LEVELS.indexOf(last)];
  if (from < 0 || to - from < 2) return [`${first}/${last}`];
  return Array.from({ length: to - from }, (_, index) => `${LEVELS[from + index] ?? ''}/${LEVELS[from + index + 1] ?? ''}`);
}

function vertebrae(text: string): ReportWord[] {
  const found: ReportWord[] = [];
  for (const match of text.matchAll(VERTEBRA)) {
    const [whole, letter = '', number = '', otherLetter, otherNumber] = match;
    if (Number(number) > (MOST[letter] ?? 0) || number === '0') continue;
    const after = text.slice(match.index + whole.length, match.index + whole.length + 14);
    const isMr =
      letter === 't' &&
      Number(number) <= 2 &&
      otherLetter === undefined &&
      !/^ ?(?:vertebra|compression|fracture|level|body|wedge|burst|椎|压缩|水平|spinous|transverse)/.test(after);
    if (isMr || (letter === 's' && (otherNumber === undefined || Number(number) > 1))) continue;
    const first = `${letter}${number}`.toUpperCase();
    const isDisc = otherNumber !== undefined && /[-/~]/.test(whole);
    const second = otherNumber === undefined ? undefined : `${otherLetter ?? letter}${otherNumber}`.toUpperCase();
    const values = second === undefined ? [first] : isDisc ? discsBetween(first, second) : [first, second];
    found.push(site(match, { axis: isDisc ? 'disc' : 'vertebra', values, organ: SPINE_OF[letter] ?? 'spine' }));
  }
  const chinese = /(?:第([一二三四五六七八九十]{1,3}|\d{1,2}))?(颈|胸|腰)(\d{1,2})?(?:[-/、]?(胸|腰|骶)?(\d{1,2}))?(?=椎|\/)/g;
  for (const match of text.matchAll(chinese)) {
    const [, ordinal, part = '', number, otherPart, other] = match;
    const count = number ?? (ordinal === undefined ? undefined : /\d/.test(ordinal) ? ordinal : String(chineseNumber(ordinal)));
    if (count === undefined) continue;
    const letter = LETTER_OF[part] ?? 'l';
    const first = `${letter}${count}`.toUpperCase();
    const values = other === undefined ? [first] : [`${first}/${(LETTER_OF[otherPart ?? part] ?? letter).toUpperCase()}${other}`];
    found.push(site(match, { axis: other === undefined ? 'vertebra' : 'disc', values, organ: SPINE_OF[letter] ?? 'spine' }));
  }
  return found;
}

const RIB_ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const RIB_ORDINAL = RIB_ORDINALS.join('|');
const NUMBER = new RegExp(`\\d{1,2}|[一二三四五六七八九十]{1,3}|${RIB_ORDINAL}`, 'g');

function ribs(text: string): ReportWord[] {
  const number = String.raw`(?:第)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:st|nd|rd|th)?`;
  const pattern = new RegExp(
    `${number}(?:(?: ?[-,、~至和及] ?| and | to | through |, and )${number}){0,6} ?(?:(?:left|right|anterior|posterior|lateral|anterolateral|posterolateral|左|右|前|后|侧|腋) ?){0,3}(?:ribs?(?![a-z])|肋)`,
    'g',
  );
  const words = new RegExp(
    `(?:${RIB_ORDINAL})(?:(?:(?:,| and|, and| to| through| -) )(?:${RIB_ORDINAL})){0,8}(?: (?:left|right|anterior|posterior|lateral))* ribs?(?![a-z])`,
    'g',
  );
  const backwards = /\bribs? (\d{1,2})(?:(?: ?[-,] ?| and | to | through |, and )(\d{1,2})){0,5}/g;
  return [...text.matchAll(pattern), ...text.matchAll(backwards), ...text.matchAll(words)].map((match) =>
    site(match, { axis: 'rib', values: numbersOf(match[0]), organ: 'rib' }),
  );
}

function numbersOf(written: string): string[] {
  const numbers = [...written.matchAll(NUMBER)].map(([part]) =>
    /\d/.test(part) ? Number(part) : /[a-z]/.test(part) ? RIB_ORDINALS.indexOf(part) + 1 : chineseNumber(part),
  );
  const [first = 0, last = 0] = numbers;
  // `4th to 6th`: all between.
  if (numbers.length === 2 && /[-~至]| to | through /.test(written) && last > first && last - first < 12) {
    return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  }
  return numbers.map(String);
}

const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4', v: '5', vi: '6', vii: '7', viii: '8' };

const SEGMENT = '(?:viii|vii|vi|iv|iii|ii|v|i|[1-8])[ab]?(?![a-z0-9])';
const SEGMENT_NUMBERS = /viii|vii|vi|iv|iii|ii|v|i|[1-8]/g;
/** One, or several in a list (`segments V/VIII`, `肝S4/8、S2`). */
const LIVER_SEGMENTS = new RegExp(
  `(?:(?:hepatic |liver )?segments? ${SEGMENT}(?:(?:/|-|, and |, | and | or )${SEGMENT}(?![.\\d]| ?(?:mm|cm)))*)|肝(?:右叶|左叶|脏|内)?s[1-8](?:[/、和及-]s?[1-8](?![.\\d]|mm|cm|[枚个]))*段?|(?<![a-z])s[1-8](?:[/、和及-]s?[1-8])*段`,
  'g',
);

function liverSegments(text: string): ReportWord[] {
  return [...text.matchAll(LIVER_SEGMENTS)].map((match) => {
    const values = match[0].replace(/^[^\u4e00-\u9fff]*segments?/, '').match(SEGMENT_NUMBERS) ?? [];
    return site(match, { axis: 'liver_segment', values: values.map((value) => ROMAN[value] ?? value), organ: 'liver' });
  });
}

/** A clock is of the breast where the section speaks of one; elsewhere it is of whatever is described. */
const OF_BREAST = /乳|breast|bi-?rads/;

function clocks(text: string): ReportWord[] {
  const organ = OF_BREAST.test(text) ? { organ: 'breast' } : {};
  return [...text.matchAll(/(?<!\d)(\d{1,2})(?: ?:00)? ?(?:o'?clock|点钟?(?:方向|位|处|方位)?)/g)].map((match) =>
    site(match, { axis: 'clock', values: [match[1] ?? ''], ...organ }),
  );
}

const URETER_PARTS: Readonly<Record<string, string>> = {
  proximal: 'upper',
  upper: 'upper',
  mid: 'mid',
  middle: 'mid',
  distal: 'lower',
  lower: 'lower',
  上: 'upper',
  中: 'mid',
  下: 'lower',
};

function ureters(text: string): ReportWord[] {
  const english = /(?<![a-z])(proximal|upper|mid|middle|distal|lower)(?: third of the)? (?:left |right )(?=ureter)/g;
  const chinese = /(?<=输尿管)(上|中|下)(?=1\/3|三分之一|部)/g;
  return [...text.matchAll(english), ...text.matchAll(chinese)].map((match) => {
    const length = (match[1] ?? '').length;
    return {
      start: match.index,
      end: match.index + length,
      meaning: [{ kind: 'site', axis: 'ureter', values: [URETER_PARTS[match[1] ?? ''] ?? ''], organ: 'ureter' }],
    };
  });
}

const ORDINALS: Readonly<Record<string, string>> = { first: '1', second: '2', third: '3', fourth: '4', fifth: '5' };

function rays(text: string): ReportWord[] {
  const pattern =
    /(?:(first|second|third|fourth|fifth|[1-5](?:st|nd|rd|th)) (?:left |right )?(?:proximal |distal )?(metacarpal|metatarsal|toe|finger))|(?:第?(?<!十)([一二三四五1-5])(掌骨|跖骨|趾|指(?!肠)))/g;
  return [...text.matchAll(pattern)].map((match) => {
    const [, english, bone, chinese, chineseBone] = match;
    const value =
      english !== undefined
        ? (ORDINALS[english] ?? english.charAt(0))
        : /\d/.test(chinese ?? '')
          ? (chinese ?? '')
          : String(chineseNumber(chinese ?? ''));
    const isFoot = /metatarsal|toe|跖|趾/.test(bone ?? chineseBone ?? '');
    return site(match, { axis: 'ray', values: [value], organ: isFoot ? 'foot' : 'hand' });
  });
}

/** One to nineteen. */
export function chineseNumber(written: string): number {
  const digits = '零一二三四五六七八九';
  if (written === '两') return 2;
  if (!written.includes('十')) return digits.indexOf(written.charAt(0));
  const [tens = '', ones = ''] = written.split('十');
  return (tens === '' ? 1 : digits.indexOf(tens)) * 10 + (ones === '' ? 0 : digits.indexOf(ones));
}
