import { isOpposed, type Sidings, sidingsOf } from './antonyms';
import { isSameDate, readDates, type WrittenDate } from './dates';
import { isSameQuantity, type Quantity, readQuantities } from './quantities';
import type { SentenceReading } from './reading';
import type { TermReader } from './terms';
import { keptWith } from './kept-with';

/** An amount with the words and dates of its own part of a sentence. */
export interface Attachment {
  readonly quantity: Quantity;
  readonly words: ReadonlySet<string>;
  readonly dates: readonly WrittenDate[];
  readonly sidings: Sidings;
  /** One end of `from 2.9 to 3.4 in the third quarter`: the quarter may be that of the other end alone. */
  readonly isRange: boolean;
}

const PUNCTUATION = /[，,；;：:。](?!\d)/u;
const JOINING =
  /\b(?:and|from|to|by|on|in|at|for|with|of|compared with|than|versus|against|after|while|or|but)\b|[由从到至和与及或较比]|增至|降至|升至|减至|提高|降低/giu;
/** Belongs to the amount itself. */
const BOUND = /\b(?:less|more|fewer|over|under|above|below|nearly|about|around|roughly|almost)\b/giu;
const PARTING = /\b(?:and|while|but|whereas)\b/giu;
/** Begins what belongs to the next amount; an `of` or an `in` behind it joins that amount with its own noun. */
const BEGINNING = /\b(?:after|against|compared with|compared to|versus|than|following)\b/giu;
/** What joins two statements, and not two ends of one. */
const STATEMENTS = /\b(?:and|while|but|whereas|or)\b|[和与及而]|[，,；;：:。](?!\d)/giu;
const RANGE = /^\s*(?:to|and|至|到|[-–—~～])\s*$/iu;

/**
 * Whether two amounts of one kind have changed places: `6 mm, and 9 mm in March` for `9 mm, and 6 mm in March`. Both have to stand with words that the source puts beside the other one; a date that belongs to the other is
 * enough by itself.
 */
export function hasExchangedAmounts(
  said: SentenceReading,
  { known, reader }: { readonly known: SentenceReading; readonly reader: TermReader },
): boolean {
  const own = attachmentsOf(said, reader);
  // With one amount nothing can have changed places.
  if (own.length === 0 || known.quantities.length < 2) return false;
  const others = attachmentsOf(known, reader);
  if (others.length < 2) return false;
  const misplaced = own.filter((attachment) => isMisplaced(attachment, others));
  return (
    misplaced.some((attachment) => isOnOthersDate(attachment, others)) ||
    misplaced.length > 1 ||
    own.some((attachment) => isOfOpposite(attachment, others)) ||
    misplaced.some((attachment) => own.some((other) => isExchangedWith(attachment, { other, known: others, text: said.text })))
  );
}

/** `A profit of 14 million`, where the source has a loss of 14 and a profit of 5: the words beside it are opposites of those beside its own amount. */
function isOfOpposite(said: Attachment, known: readonly Attachment[]): boolean {
  const { straight, others } = partnersOf(said, known);
  return straight.length > 0 && others.length > 0 && straight.every(({ sidings }) => isOpposed(said.sidings, sidings));
}

/** The other amount of two statements has no word of its own: where the one stands in its place, it stands in the place of the one. */
function isExchangedWith(
  misplaced: Attachment,
  { other, known, text }: { readonly other: Attachment; readonly known: readonly Attachment[]; readonly text: string },
): boolean {
  if (other === misplaced || other.quantity.dimension !== misplaced.quantity.dimension || isRight(other, known)) return false;
  const { straight } = partnersOf(other, known);
  const partner = partnersOf(misplaced, known).straight;
  const [first, second] = [misplaced.quantity, other.quantity].sort((a, b) => a.start - b.start);
  const between = text.slice(first?.end, second?.start);
  return straight.length > 0 && !straight.some((one) => partner.includes(one)) && between.search(STATEMENTS) >= 0;
}

/** Has a word or a date that the source puts beside this amount, and beside no other. */
function isRight(said: Attachment, known: readonly Attachment[]): boolean {
  const { straight, others } = partnersOf(said, known);
  const isDated = (date: WrittenDate, among: readonly Attachment[]): boolean =>
    among.some(({ dates }) => dates.some((other) => isSameDate(date, other)));
  return (
    countOwn(said, { among: straight, without: others }) > 0 || said.dates.some((date) => isDated(date, straight) && !isDated(date, others))
  );
}

function countOwn(
  { words }: Attachment,
  { among, without }: { readonly among: readonly Attachment[]; readonly without: readonly Attachment[] },
): number {
  return [...words].filter((word) => among.some((one) => one.words.has(word)) && !without.some((one) => one.words.has(word))).length;
}

function partnersOf(
  { quantity }: Attachment,
  known: readonly Attachment[],
): { readonly straight: readonly Attachment[]; readonly others: readonly Attachment[] } {
  const alike = known.filter((other) => other.quantity.dimension === quantity.dimension);
  return {
    straight: alike.filter((other) => isSameQuantity(quantity, other.quantity)),
    others: alike.filter((other) => !isSameQuantity(quantity, other.quantity)),
  };
}

function isMisplaced(said: Attachment, known: readonly Attachment[]): boolean {
  const { straight, others } = partnersOf(said, known);
  if (straight.length === 0 || others.length === 0) return false;
  if (isOnOthersDate(said, known)) return true;
  return countOwn(said, { among: straight, without: others }) === 0 && countOwn(said, { among: others, without: straight }) > 0;
}

function isOnOthersDate(said: Attachment, known: readonly Attachment[]): boolean {
  const { straight, others } = partnersOf(said, known);
  const has = (attachments: readonly Attachment[], date: WrittenDate): boolean =>
    attachments.some(({ dates }) => dates.some((other) => isSameDate(date, other)));
  // Two dates before one amount: which is whose, nobody can tell.
  if (others.some(({ dates }) => dates.length > 1)) return false;
  const own = said.isRange ? said.dates.filter(({ quarter }) => quarter === undefined) : said.dates;
  return straight.length > 0 && own.some((date) => has(others, date) && !has(straight, date));
}

/** The amounts of a sentence, each with what is said of it. */
export const attachmentsOf = keptWith((sentence: SentenceReading, reader: TermReader): readonly Attachment[] =>
  sentence.quantities.length === 0 ? [] : readAttachments(sentence.text, reader),
);

function readAttachments(text: string, reader: TermReader): readonly Attachment[] {
  const { dates, rest } = readDates(text);
  const quantities = [...readQuantities(rest)].sort((a, b) => a.start - b.start);
  const borders = quantities.slice(1).map((next, index) => borderBetween(rest, { from: quantities[index]?.end ?? 0, to: next.start }));
  return quantities.map((quantity, index) => {
    // `Between 5 % and 7 %`: what is said of the one is said of the other.
    const isRange = (at: number): boolean => RANGE.test(rest.slice(quantities[at]?.end ?? 0, quantities[at + 1]?.start ?? 0));
    const start = borders[isRange(index - 1) ? index - 2 : index - 1] ?? startOfPart(rest, quantity.start);
    const end = borders[isRange(index) ? index + 1 : index] ?? endOfPart(rest, quantity.end);
    const plain = `${rest.slice(start, quantity.start)} ${rest.slice(quantity.end, end)}`.replace(BOUND, ' ');
    return {
      quantity,
      words: new Set([...reader.read(plain), ...(plain.match(/去年|今年|上年|此前|目前|现|前|后/gu) ?? [])]),
      dates: dates.filter((date) => date.start >= start && date.end <= end),
      sidings: sidingsOf(plain),
      isRange: isRange(index - 1) || isRange(index),
    };
  });
}

/** Behind the last punctuation between two amounts, else before the last word that joins them, else right behind the first. */
function borderBetween(text: string, { from, to }: { readonly from: number; readonly to: number }): number {
  const between = text.slice(from, to);
  const mark = PUNCTUATION.exec(between);
  if (mark !== null) return from + mark.index + 1;
  // `covers less than 1 % of the floor and shelters a quarter`: the `and` parts them, not the `of`.
  const joining = [...between.matchAll(PARTING)].at(-1) ?? [...between.matchAll(BEGINNING)].at(-1) ?? [...between.matchAll(JOINING)].at(-1);
  return joining === undefined ? from : from + joining.index;
}

function startOfPart(text: string, at: number): number {
  for (let index = at - 1; index >= 0; index--) if (/[；;。]/u.test(text[index] ?? '')) return index + 1;
  return 0;
}

function endOfPart(text: string, at: number): number {
  const mark = /[；;。]/u.exec(text.slice(at));
  return mark === null ? text.length : at + mark.index;
}
