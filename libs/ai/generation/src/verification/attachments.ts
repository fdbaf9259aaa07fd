import { isSameDate, readDates, type WrittenDate } from './dates';
import { isSameQuantity, type Quantity, readQuantities } from './quantities';
import type { SentenceReading } from './reading';
import type { TermReader } from './terms';

/** An amount with the words and dates of its own part of a sentence. */
interface Attachment {
  readonly quantity: Quantity;
  readonly words: ReadonlySet<string>;
  readonly dates: readonly WrittenDate[];
}

const PUNCTUATION = /[，,；;：:。](?!\d)/u;
const JOINING =
  /\b(?:and|from|to|by|on|in|at|for|with|of|compared with|than|versus|against|after|while|or|but)\b|[由从到至和与及或较比]|增至|降至|升至|减至|提高|降低/giu;
const RANGE = /^\s*(?:to|and|至|到|[-–—~～])\s*$/iu;
const KNOWN = new WeakMap<SentenceReading, readonly Attachment[]>();

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
  return misplaced.some((attachment) => isOnOthersDate(attachment, others)) || misplaced.length > 1;
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
  const count = (attachments: readonly Attachment[], without: readonly Attachment[]): number =>
    [...said.words].filter((word) => attachments.some(({ words }) => words.has(word)) && !without.some(({ words }) => words.has(word)))
      .length;
  return count(straight, others) === 0 && count(others, straight) > 0;
}

function isOnOthersDate(said: Attachment, known: readonly Attachment[]): boolean {
  const { straight, others } = partnersOf(said, known);
  const has = (attachments: readonly Attachment[], date: WrittenDate): boolean =>
    attachments.some(({ dates }) => dates.some((other) => isSameDate(date, other)));
  // Two dates before one amount: which is whose, nobody can tell.
  if (others.some(({ dates }) => dates.length > 1)) return false;
  return straight.length > 0 && said.dates.some((date) => has(others, date) && !has(straight, date));
}

function attachmentsOf(sentence: SentenceReading, reader: TermReader): readonly Attachment[] {
  const known = KNOWN.get(sentence);
  if (known !== undefined) return known;
  const found = sentence.quantities.length === 0 ? [] : readAttachments(sentence.text, reader);
  KNOWN.set(sentence, found);
  return found;
}

function readAttachments(text: string, reader: TermReader): readonly Attachment[] {
  const { dates, rest } = readDates(text);
  const quantities = [...readQuantities(rest)].sort((a, b) => a.start - b.start);
  const borders = quantities.slice(1).map((next, index) => borderBetween(rest, { from: quantities[index]?.end ?? 0, to: next.start }));
  return quantities.map((quantity, index) => {
    // `Between 5 % and 7 %`: what is said of the one is said of the other.
    const isRange = (at: number): boolean => RANGE.test(rest.slice(quantities[at]?.end ?? 0, quantities[at + 1]?.start ?? 0));
    const start = borders[isRange(index - 1) ? index - 2 : index - 1] ?? startOfPart(rest, quantity.start);
    const end = borders[isRange(index) ? index + 1 : index] ?? endOfPart(rest, quantity.end);
    const plain = `${rest.slice(start, quantity.start)} ${rest.slice(quantity.end, end)}`;
    return {
      quantity,
      words: new Set([...reader.read(plain), ...(plain.match(/去年|今年|上年|此前|目前|现|前|后/gu) ?? [])]),
      dates: dates.filter((date) => date.start >= start && date.end <= end),
    };
  });
}

/** Behind the last punctuation between two amounts, else before the last word that joins them, else right behind the first. */
function borderBetween(text: string, { from, to }: { readonly from: number; readonly to: number }): number {
  const between = text.slice(from, to);
  const mark = PUNCTUATION.exec(between);
  if (mark !== null) return from + mark.index + 1;
  const joining = [...between.matchAll(JOINING)].at(-1);
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
