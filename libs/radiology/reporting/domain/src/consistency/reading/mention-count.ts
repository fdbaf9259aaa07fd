import { isCue, type ReportWord } from './report-words';

const COUNTS_OTHER_THINGS = /^[- ]?(?:month|week|year|day|view|level|third|vessel|phase|minute|hour|part|月|周|年|天|期|侧|肺|端|叶|上|下)/;

/** `双肺结节，各1枚`, `one nodule in each lung`: the number is of each of two sides. */
const EACH_SIDE = /^[^.;。]{0,40}?(?:各(?:见|有|一|约)?|(?:in|on) each (?:side|lung|kidney|breast|lobe|ovary))/;
const EACH_REACH = 40;
const isBothSides = ({ meaning }: ReportWord): boolean => meaning.some((of) => of.kind === 'side' && of.side === 'bilateral');

/** How many the sentence says there are. */
export function countOf(place: {
  readonly words: readonly ReportWord[];
  readonly word: ReportWord;
  readonly text: string;
  readonly isInherited: boolean;
}): number | 'multiple' | undefined {
  const { words, word, text } = place;
  if (place.isInherited) return undefined;
  if (words.some((other) => isCue(other, 'each'))) {
    const places = words.filter(({ meaning }) => meaning.some(({ kind }) => kind === 'site')).length;
    if (places > 1) return places;
  }
  const isOfEach = words.some((other) => isCue(other, 'each')) || EACH_SIDE.test(text.slice(word.start, word.end + EACH_REACH));
  const sidesCounted = isOfEach && words.some(isBothSides) ? 2 : 1;
  // A number says more than `multiple`: `multiple fibroids (4)`.
  const near = words.filter((other) => other.start <= word.end + 8 && word.start - other.end <= 60);
  const isNumbered = near.some(({ meaning }) => meaning.some((of) => of.kind === 'cue' && of.cue.startsWith('count_')));
  for (const count of isNumbered ? [2, 3, 4, 5, 6] : []) {
    // `two months`, `two-view`: something else is counted.
    const counting = near.find(
      (other) => isCue(other, `count_${count}`) && !COUNTS_OTHER_THINGS.test(text.slice(other.end, other.end + 8)),
    );
    if (counting) return count * sidesCounted;
  }
  if (near.some((other) => isCue(other, 'single'))) return sidesCounted;
  if (near.some((other) => isCue(other, 'multiple'))) return 'multiple';
  const digits = /(?<![\da-z./-])([2-9]|1\d) (?:[a-z-]+ ){0,3}$/.exec(text.slice(Math.max(0, word.start - 50), word.start));
  return digits && /s$/.test(text.slice(word.start, word.end)) && !/mm|cm/.test(digits[0]) ? Number(digits[1]) : undefined;
}
