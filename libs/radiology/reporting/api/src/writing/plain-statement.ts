import {
  BINDING_EN,
  BINDING_HAN,
  CARRIERS_EN,
  CARRIERS_OF_ADVICE_EN,
  CARRIERS_OF_ADVICE_ZH,
  FAMILIES_EN,
  REWORDINGS_EN,
  REWORDINGS_ZH,
} from './plain-words';

/** What is left of a sentence without its wording: what it names, grades, counts and places, and whether it denies. */
export interface PlainStatement {
  /** In their order. */
  readonly words: readonly string[];
  readonly denied: 'all' | 'part' | 'nothing';
  /** Holds where the words come in another order: nothing in it can be exchanged for another of its kind. */
  readonly isFree: boolean;
}

interface StatementOptions {
  readonly language: 'en' | 'zh';
  readonly section: string;
}

const STANDS_FOR = new Map(FAMILIES_EN.flatMap(([first = '', ...others]) => others.map((word) => [word, first] as const)));
const SMALL_NUMBERS = new Map('two three four five six seven eight nine ten'.split(' ').map((word, index) => [word, String(index + 2)]));
const HAN_NUMBERS = '零一二三四五六七八九';
const TOKEN =
  /\d{4}-\d{2}(?:-\d{2})?|\d+(?:\.\d+)?(?:x\d+(?:\.\d+)?)*(?:mm)?|(?:(?!\p{Script=Han})\p{L})+(?:-(?:(?!\p{Script=Han})\p{L})+)*\d*|\p{Script=Han}/gu;
const MEASURE = /(\d+(?:\.\d+)?)\s*(mm|cm|毫米|厘米|公分)?(?:\s*[x×*]\s*(\d+(?:\.\d+)?)\s*(mm|cm|毫米|厘米|公分)?)?/g;
/** Two of a line in one sentence can be exchanged, which sets of words do not show. */
const AXES: readonly RegExp[] = [
  /mm$/,
  /^\d{4}-/,
  /^\d+(?:\.\d+)?$/,
  /^(?:left|right|both|左|右|双)$/,
  /^(?:upper|middle|lower|superior|inferior|apical|basal|上|中|下|底|尖)$/,
  /^(?:anterior|posterior|前|后)$/,
  /^(?:medial|lateral|internal|external|内|外)$/,
  /^(?:small|large|mild|moderate|severe|minimal|trace|少|轻|重|大|小|微)$/,
];
/** One thing does it to another, or is compared with it. */
const ACTS =
  /\b(?:compress|displac|invad|encas|abut|caus|due|push|extend|than|into|from|between|adher|infiltrat|replac)\w*|压迫|受压|推移|侵犯|包绕|导致|引起|所致|继发|比|突入|累及|紧贴/iu;
/** Where another statement may begin, which a denial before it does not reach. */
const CLAUSE = {
  en: /[,;]|\b(?:and|but|with|while|whereas|although)\b|(?=\bwithout\b)/iu,
  zh: /[，；,;]|但|而|伴|(?=可见|存在)/u,
};
const DENIES = { en: /^no$/, zh: /^没$/ };
const DENYING = {
  en: /\b(?:no|not|without|absent|absence|negative|neither|nor|none|free)\b/iu,
  zh: /未(?!见?(?:明显|明确|确切)?异常)|无(?!(?:明显|明确)?(?:异常|变化))|没有|不伴|不大/u,
};
/** A denial of the whole clause stands first, behind its verb, or last; one inside (`nodule not calcified`) denies a feature. */
const WHOLLY =
  /^\W*(?:[\w ]{1,40}:\s*)?(?:there (?:is|are|was|were) )?(?:no|neither|nor|without|negative|absen\w+)\b|\babsent\W*$|\b(?:is|are|was|were|has|have|shows?|contains?|demonstrates?|appears?|does|do)\s+(?:no|not|absent|free|negative)\b/iu;

export function plainStatement(text: string, options: StatementOptions): PlainStatement {
  const { language } = options;
  const words = language === 'zh' ? plainHan(text, options) : plainEnglish(text, options);
  const denied = words.some((word) => DENIES[language].test(word)) ? deniedIn(text, { words, language }) : 'nothing';
  const stated = denied === 'all' ? words.filter((word) => !DENIES[language].test(word) && !/^(?:both|双)$/.test(word)) : words;
  const isOrdered = denied === 'part' || AXES.some((axis) => new Set(stated.filter((word) => axis.test(word))).size > 1) || ACTS.test(text);
  return { words: stated, denied, isFree: !isOrdered };
}

function deniedIn(
  text: string,
  { words, language }: { readonly words: readonly string[]; readonly language: 'en' | 'zh' },
): 'all' | 'part' {
  // A thing with a size is there.
  if (words.some((word) => word.endsWith('mm'))) return 'part';
  const clauses = text.split(CLAUSE[language]).filter((clause) => /[\p{L}\p{N}]/u.test(clause));
  const isWhole = (clause: string): boolean => DENYING[language].test(clause) && (language === 'zh' || WHOLLY.test(clause));
  return clauses.every(isWhole) ? 'all' : 'part';
}

/** Whether two sentences state the same with the same words: nothing more, nothing less. */
export function isSameStatement(said: PlainStatement, known: PlainStatement): boolean {
  if (said.denied !== known.denied || known.words.length === 0) return false;
  if (!said.isFree || !known.isFree) return said.words.join(' ') === known.words.join(' ');
  const [one, other] = [new Set(said.words), new Set(known.words)];
  return one.size === other.size && [...one].every((word) => other.has(word));
}

/** Share of a sentence of the draft that another has to hold to be about it. */
const ABOUT = 0.6;

/** Words of a sentence that none of the sentences of the draft that it is about has: `上腺` of an adrenal gland where the kidney is told of. */
export function wordsFromElsewhere(said: PlainStatement, known: readonly PlainStatement[]): readonly string[] {
  const words = new Set(said.words);
  const about = known.filter(({ words: own }) => own.length > 0 && own.filter((word) => words.has(word)).length / own.length >= ABOUT);
  const held = new Set(about.flatMap(({ words: own }) => own.map(stemOf)));
  return about.length === 0 ? [] : [...words].filter((word) => !held.has(stemOf(word)) && !BINDING_HAN.has(word) && !BINDING_EN.has(word));
}

/** Latin words with the same beginning are one word here: `complete`, `completely`. */
const STEM = 5;
const stemOf = (word: string): string => (/^\p{Script=Han}/u.test(word) || /\d/.test(word) ? word : word.slice(0, STEM));

function plainEnglish(text: string, { section }: StatementOptions): string[] {
  const plain = REWORDINGS_EN.reduce((rest, [pattern, to]) => rest.replace(pattern, to), inMillimetres(text.toLowerCase()));
  const words = plain.match(TOKEN) ?? [];
  const hasLobe = words.some((word) => /^(?:lobes?|lingular?)$/.test(word));
  return words
    .filter((word) => word !== 'one')
    .map((word) => SMALL_NUMBERS.get(word) ?? STANDS_FOR.get(word) ?? (word === 'lobes' ? 'lobe' : word))
    .filter(
      (word) =>
        !CARRIERS_EN.has(word) &&
        !(section === 'recommendations' && CARRIERS_OF_ADVICE_EN.has(word)) &&
        !(hasLobe && /^lungs?$/.test(word)),
    )
    .map((word) =>
      word.length > 3 && !word.endsWith('ss') && !word.endsWith('is') && !word.endsWith('us') ? word.replace(/s$/, '') : word,
    );
}

function plainHan(text: string, { section }: StatementOptions): string[] {
  const counted = text
    .replace(/([二三四五六七八九两])(?=[枚个处条])/g, (digit) => (digit === '两' ? '2' : String(HAN_NUMBERS.indexOf(digit))))
    .toLowerCase();
  const plain = REWORDINGS_ZH.reduce((rest, [pattern, to]) => rest.replace(pattern, to), inMillimetres(counted));
  const stated = section === 'recommendations' ? plain.replace(CARRIERS_OF_ADVICE_ZH, '') : plain;
  return stated.match(TOKEN) ?? [];
}

/** `1.2 x 0.8 cm`, `12mm×8mm` and `12 × 8 mm` as `12x8mm`. */
function inMillimetres(text: string): string {
  return text.replace(MEASURE, (written: string, first: string, unitOfFirst?: string, second?: string, unitOfSecond?: string) => {
    const unit = unitOfSecond ?? unitOfFirst;
    if (unit === undefined) return written;
    const factor = /cm|厘米|公分/.test(unit) ? 10 : 1;
    const inMm = (value: string): string => String(Math.round(Number(value) * factor * 100) / 100);
    return ` ${second === undefined ? inMm(first) : `${inMm(first)}x${inMm(second)}`}mm `;
  });
}

const JOINT = /[,;:，；：]|\b(?:and|with|without|while)\b|及|伴|和/giu;
/** More parts than a sentence of a report has. */
const MOST_JOINTS = 12;
/** Reaches over an `and` behind it, unless a new statement begins there. */
const REACHES =
  /\b(?:no|not|without|absen\w+|negative|neither|possibl[ey]|probabl[ey]|likely|suspected|suspicious|may|might|could|cannot)\b|未|无|没有|可能|可疑|疑|除外|考虑/iu;
const BEGINS = /^\s*(?:an?|there|the|no|not)\b|^(?:可见|见|未|无|有)/iu;

interface Joints {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Where a sentence may be cut. */
function jointsOf(text: string): Joints {
  const joints = [...text.matchAll(JOINT)].filter(({ index, 0: word }) => {
    if (!/^(?:and|及|和|with|伴)$/iu.test(word)) return true;
    const before =
      text
        .slice(0, index)
        .split(/[,;，；]/u)
        .at(-1) ?? '';
    return !REACHES.test(before) || BEGINS.test(text.slice(index + word.length));
  });
  if (joints.length > MOST_JOINTS) return { starts: [0], ends: [text.length] };
  // A denial keeps its word.
  const starts = [0, ...joints.map(({ index, 0: word }) => (/^without$/iu.test(word) ? index : index + word.length))];
  return { starts, ends: [...joints.map(({ index }) => index), text.length] };
}

/** Every run of neighbouring parts, without the whole. */
export function partsOf(text: string): readonly string[] {
  const { starts, ends } = jointsOf(text);
  const runs = starts.flatMap((start, from) => ends.slice(from).map((end) => text.slice(start, end).trim()));
  return starts.length === 1 ? [] : runs;
}

/** The parts into which a sentence can be cut so that each is accepted by itself, the longest first; undefined where there is no such cut. */
export function acceptedParts(text: string, accepts: (part: string) => boolean): readonly string[] | undefined {
  const { starts, ends } = jointsOf(text);
  if (starts.length === 1) return undefined;
  const after = new Map<number, readonly string[]>([[ends.length, []]]);
  for (let from = starts.length - 1; from >= 0; from--) {
    for (let to = ends.length - 1; to >= from && !after.has(from); to--) {
      const rest = after.get(to + 1);
      const part = text.slice(starts[from], ends[to]).trim();
      if (rest === undefined) continue;
      if (!/[\p{L}\p{N}]/u.test(part)) after.set(from, rest);
      else if (accepts(part)) after.set(from, [part, ...rest]);
    }
  }
  return after.get(0);
}
