import { isCue, type ReportWord } from './report-words';
import { chineseNumber } from './site-patterns';

const COUNTS_OTHER_THINGS = /^[- ]?(?:month|week|year|day|view|level|third|vessel|phase|minute|hour|part|月|周|年|天|期|侧|肺|端|叶|上|下)/;

/** `双肺结节，各1枚`, `one nodule in each lung`: the number is of each of two sides. */
const EACH_SIDE = /^[^.;。]{0,40}?(?:各(?:见|有|一|约)?|(?:in|on) each (?:side|lung|kidney|breast|lobe|ovary))/;
const EACH_REACH = 40;
const isBothSides = ({ meaning }: ReportWord): boolean => meaning.some((of) => of.kind === 'side' && of.side === 'bilateral');

const BEFORE_REACH = 60;
const BEHIND_REACH = 8;

interface CountPlace {
  readonly words: readonly ReportWord[];
  readonly word: ReportWord;
  readonly text: string;
  readonly isInherited: boolean;
}

/** How many the sentence says there are. */
export function countOf(place: CountPlace): number | 'multiple' | undefined {
  const { words, word, text } = place;
  if (place.isInherited) return undefined;
  const listed = countOfEachPlace(place);
  if (listed !== undefined) return listed;
  const isOfEach = words.some((other) => isCue(other, 'each')) || EACH_SIDE.test(text.slice(word.start, word.end + EACH_REACH));
  const sidesCounted = isOfEach && words.some(isBothSides) ? 2 : 1;
  // A number says more than `multiple`: `multiple fibroids (4)`.
  const near = words.filter((other) => other.start <= word.end + BEHIND_REACH && word.start - other.end <= BEFORE_REACH);
  const numbers = near.filter((other) => numberOf(other, text) !== undefined);
  // `four lesions: two here …`: the number before the name is of all of them.
  const counting = numbers.findLast(({ end }) => end <= word.start) ?? numbers.find(({ start }) => start >= word.start);
  const isSingle = near.some((other) => isCue(other, 'single'));
  if (counting && !(isSingle && isNearerSingle(near, counting, word))) {
    const isOfParts = counting.start > word.end && /:/.test(text.slice(word.end, counting.start));
    if (!isOfParts) return (numberOf(counting, text) ?? 1) * sidesCounted;
  }
  const parts = sumOfParts(text, word);
  if (parts !== undefined) return parts;
  if (isSingle) return sidesCounted;
  if (near.some((other) => isCue(other, 'multiple'))) return 'multiple';
  if (SHOWN_ONE.test(text.slice(Math.max(0, word.start - SHOWN_REACH), word.start))) return sidesCounted;
  const before = text.slice(Math.max(0, word.start - 50), word.start);
  const digits = /(?<![\da-z./-])([2-9]|1\d) (?:[a-z-]+ ){0,3}$/.exec(before);
  if (digits && NUMBERED.test(before.slice(0, digits.index))) return undefined;
  return digits && /s$/.test(text.slice(word.start, word.end)) && !/mm|cm/.test(digits[0]) ? Number(digits[1]) : undefined;
}

/** `见一低回声结节`: one, without a measure word. */
const SHOWN_ONE = /[见及示有现]一(?:[大类长圆椭卵不异混囊实低高等稍略软])[^,;。、及和]{0,12}$/;
const SHOWN_REACH = 18;

/** `level 2 and 3 nodal metastases`, `segments 5 and 6 lesions`: the number is the name of a place or a degree. */
const NUMBERED =
  /(?<![a-z])(?:levels?|stations?|zones?|segments?|grades?|stages?|types?|categor(?:y|ies)|groups?|scores?|phases?|series|images?|ribs?|class|rads|[ctls]\d*)[ -]*(?:\d+[a-z]?(?:,| and| or| to| through|[-/&]) ?)*$/;

/** The number that a word says, unless it counts something else (`two months`, `two-view`). */
function numberOf(word: ReportWord, text: string): number | undefined {
  if (COUNTS_OTHER_THINGS.test(text.slice(word.end, word.end + 8))) return undefined;
  for (const of of word.meaning) {
    if (of.kind !== 'cue' || !of.cue.startsWith('count_')) continue;
    return Number(of.cue.slice('count_'.length));
  }
  return undefined;
}

/** `前壁见两枚肌瘤，后壁见一枚肌瘤，共三枚`: the one just before the name is nearer than the total behind it. */
const isNearerSingle = (near: readonly ReportWord[], counting: ReportWord, word: ReportWord): boolean => {
  const single = near.findLast((other) => isCue(other, 'single') && other.end <= word.start);
  return single !== undefined && (counting.start >= word.end || single.start > counting.end);
};

const EACH_NUMBER = /^各(?:可?见|有|约|探及|发现)?(\d|[一二两三四五六])(?=[枚个颗处根])/;

/** `right upper, right middle and left lower lobes each`. */
const LIST_OF_PLACES =
  /(?:^|[.;:\n] ?)[^.;:\n]* and [^.;:\n]*(?:lobes|segments|kidneys|poles|lungs|regions|glands|breasts|ovaries|vertebrae) $/;

/** `S3及S8各见一枚`: so many places, and one in each. */
function countOfEachPlace({ words, text, word }: CountPlace): number | undefined {
  const each = words.find((other) => isCue(other, 'each'));
  if (!each) return undefined;
  const sites = words.filter(({ meaning }) => meaning.some(({ kind }) => kind === 'site')).length;
  const before = text.slice(Math.max(0, each.start - BEFORE_REACH), each.start);
  const list = /[^,;。.:\n]*$/.exec(before)?.[0] ?? '';
  const english = LIST_OF_PLACES.exec(before)?.[0];
  const parts = english === undefined ? list.split(/[、及和与]/) : english.split(/,(?: and)? | and /);
  const places = Math.max(sites, each.end <= word.start ? parts.length : 1);
  if (places < 2) return undefined;
  const number = EACH_NUMBER.exec(text.slice(each.start, each.start + 10))?.[1];
  const count = number === undefined ? 1 : /\d/.test(number) ? Number(number) : chineseNumber(number);
  return places * count;
}

const NUMBER_WORDS = ['one', 'two', 'three', 'four', 'five', 'six'];
const PART = /(?<![a-z\d])(one|two|three|four|five|six|[1-9]) (?:(?:is|are|lies?) )?(?:in|on|at|within|along) /g;

/** `lesions: two in the right frontal lobe and one in the cerebellum`: told in parts behind a colon. */
function sumOfParts(text: string, word: ReportWord): number | undefined {
  const rest = /^[^.;:。\n]{0,60}:([^.;。\n]{3,300})/.exec(text.slice(word.end));
  if (!rest || !/s$/.test(text.slice(word.start, word.end))) return undefined;
  const numbers = [...(rest[1] ?? '').matchAll(PART)].map(([, number = '']) => NUMBER_WORDS.indexOf(number) + 1 || Number(number));
  return numbers.length > 1 ? numbers.reduce((sum, number) => sum + number, 0) : undefined;
}
