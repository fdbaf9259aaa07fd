import { keptWith } from './kept-with';
import type { SentenceReading } from './reading';
import type { Side } from './stance';

/** Words for more and for less of one thing, zh and en. */
const PAIRS: readonly (readonly [more: string, less: string])[] = [
  ['higher|高', 'lower|低'],
  ['larger|bigger|greater|大', 'smaller|小'],
  ['wider|broader|宽', 'narrower|窄'],
  ['thicker|厚', 'thinner|薄'],
  ['longer|长', 'shorter|短'],
  ['stronger|强', 'weaker|弱'],
  ['more|多|明显|严重|重', 'less|fewer|少|轻'],
  ['faster|快', 'slower|慢'],
  ['heavier', 'lighter'],
  ['worse|差', 'better|好'],
];
const DENIED = /\b(?:not|no|never|neither)\b|n['’]t\b|[不未没无]/iu;
const SIDE_EN = /\b(left|right)\b/giu;

/** Which side has more of what. */
interface SidedComparison {
  readonly pair: number;
  readonly isMore: boolean;
  readonly first: Side;
  /** Whether it says with what it compares. */
  readonly isWhole: boolean;
}

const WORDS = PAIRS.flatMap(([more, less], pair) => [
  ...more.split('|').map((word) => ({ word, pair, isMore: true })),
  ...less.split('|').map((word) => ({ word, pair, isMore: false })),
]);
const HAN = /\p{sc=Han}/u;
const ANY_EN = new RegExp(`\\b(${WORDS.filter(({ word }) => !HAN.test(word)).map(({ word }) => word).join('|')})\\b`, 'iu'); // prettier-ignore
const ANY_ZH = WORDS.filter(({ word }) => HAN.test(word)).map(({ word }) => word).join('|'); // prettier-ignore
const WHOLE_ZH = new RegExp(`([左右])[^，；。比]*?(?:比|较)[^，；。]*?([左右])[^，；。]*?(${ANY_ZH})`, 'u');
const PART_ZH = new RegExp(`([左右])[^，；。比左右]*?(?:更|较为?)(${ANY_ZH})`, 'u');

const sideOf = (word: string): Side => (/left|左/iu.test(word) ? 'left' : 'right');

const comparisonOf = keptWith(({ text }: SentenceReading): SidedComparison | undefined => {
  if (DENIED.test(text)) return undefined;
  return HAN.test(text) ? comparisonZh(text) : comparisonEn(text);
});

function comparisonEn(text: string): SidedComparison | undefined {
  const written = ANY_EN.exec(text)?.[1]?.toLowerCase();
  const word = written === undefined ? undefined : WORDS.find((one) => one.word === written);
  if (word === undefined) return undefined;
  const [ahead = '', behind] = text.split(/\bthan\b/iu);
  const [first, ...others] = [...ahead.matchAll(SIDE_EN)].map(([side]) => sideOf(side));
  if (first === undefined || others.some((side) => side !== first)) return undefined;
  const isWhole = behind !== undefined && [...behind.matchAll(SIDE_EN)].some(([side]) => sideOf(side) !== first);
  // Compared with something else than the other side.
  if (behind !== undefined && !isWhole) return undefined;
  return { ...word, first, isWhole };
}

function comparisonZh(text: string): SidedComparison | undefined {
  const whole = WHOLE_ZH.exec(text);
  const part = whole ?? PART_ZH.exec(text);
  const written = whole === null ? part?.[2] : whole[3];
  const word = written === undefined ? undefined : WORDS.find((one) => one.word === written);
  if (part === null || word === undefined || (whole !== null && whole[1] === whole[2])) return undefined;
  return { ...word, first: sideOf(part[1] ?? ''), isWhole: whole !== null };
}

/** `The left leg had the stronger reflex` for `the reflex of the right leg was stronger than that of the left`: the sides of a comparison exchanged, or its word turned round. */
export function isOfOtherSided(said: SentenceReading, { known }: { readonly known: SentenceReading }): boolean {
  const own = comparisonOf(said);
  const other = own === undefined ? undefined : comparisonOf(known);
  if (own === undefined || other?.pair !== own.pair || !other.isWhole) return false;
  return (own.first === other.first) !== (own.isMore === other.isMore);
}

/** Whether both compare the two sides in the same thing with the same outcome, in whatever order: `less on the right than on the left` for `more on the left than on the right`. */
export function comparesAlike(said: SentenceReading, known: SentenceReading): boolean {
  const [own, other] = [comparisonOf(said), comparisonOf(known)];
  if (own?.isWhole !== true || other?.isWhole !== true || own.pair !== other.pair) return false;
  return (own.first === other.first) === (own.isMore === other.isMore);
}
