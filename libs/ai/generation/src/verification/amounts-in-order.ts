import { type Attachment, attachmentsOf } from './attachments';
import { isSameDate, readDates, type WrittenDate } from './dates';
import { keptWith } from './kept-with';
import type { SentenceReading } from './reading';
import type { TermReader } from './terms';

const EN =
  /^(?<a>.*?)\b(?:(?<more>more|higher|larger|greater|bigger|longer|faster|heavier|older|dearer|stronger|wider|thicker|deeper|warmer)|(?<less>less|fewer|lower|smaller|shorter|slower|lighter|younger|cheaper|weaker|narrower|thinner|shallower|colder))\b(?<middle>.*?)\bthan\b(?<b>.+)$/iu;
const ZH = [
  /^(?<a>.+?)(?<!不)(?:(?<more>大于|高于|多于|超过|长于|快于)|(?<less>小于|低于|少于|短于|慢于))(?<b>[^，。；\d]+)/u,
  /^(?<a>.+?)比(?<b>[^，。；\d]+?)(?:更|还|要)*(?:(?<more>[大高多长快重贵])|(?<less>[小低少短慢轻]))/u,
];
const DENIED = /\b(?:not|no|never)\b|n['’]t\b|[不未没无]/iu;

interface Side {
  readonly terms: readonly string[];
  readonly dates: readonly WrittenDate[];
}

interface Ordering {
  readonly isMore: boolean;
  readonly a: Side;
  readonly b: Side;
}

/** Two things of which a sentence without an amount says that the one is more than the other. */
const orderingOf = keptWith((sentence: SentenceReading, reader: TermReader): Ordering | undefined => {
  const { text } = sentence;
  if (sentence.quantities.length > 0 || DENIED.test(text)) return undefined;
  const groups = (/\p{sc=Han}/u.test(text) ? ZH.map((form) => form.exec(text)).find((match) => match !== null) : EN.exec(text))?.groups;
  if (groups === undefined) return undefined;
  const [a, b] = [`${groups['a'] ?? ''} ${groups['middle'] ?? ''}`, groups['b'] ?? ''].map((side) => {
    const { dates, rest } = readDates(side);
    return { dates, terms: reader.read(rest) };
  });
  if (a === undefined || b === undefined) return undefined;
  const without = (side: Side, other: Side): Side => ({ ...side, terms: side.terms.filter((term) => !other.terms.includes(term)) });
  return { isMore: groups['more'] !== undefined, a: without(a, b), b: without(b, a) };
});

/** `More in 2022 than in 2023`, where a source has 75 million in 2023 and 20 million in 2022: its own amounts are the other way round. */
export function isOutOfOrder(
  said: SentenceReading,
  { known, reader }: { readonly known: SentenceReading; readonly reader: TermReader },
): boolean {
  const ordering = orderingOf(said, reader);
  if (ordering === undefined || known.quantities.length < 2) return false;
  const all = attachmentsOf(known, reader);
  const [a, b] = [ordering.a, ordering.b].map((side) => amountOf(side, { all, other: side === ordering.a ? ordering.b : ordering.a }));
  if (a === undefined || b === undefined || a === b || a.quantity.dimension !== b.quantity.dimension) return false;
  return ordering.isMore ? a.quantity.value < b.quantity.value : a.quantity.value > b.quantity.value;
}

/** The one amount that stands with a date or with words of a side, and with none of the other's. */
function amountOf(side: Side, { all, other }: { readonly all: readonly Attachment[]; readonly other: Side }): Attachment | undefined {
  const isByDate = side.dates.length > 0 && other.dates.length > 0;
  const isOf = ({ terms, dates }: Side, attachment: Attachment): boolean =>
    isByDate
      ? dates.some((date) => attachment.dates.some((known) => isSameDate(date, known)))
      : terms.some((term) => attachment.words.has(term));
  const own = all.filter((attachment) => isOf(side, attachment) && !isOf(other, attachment));
  return own.length === 1 ? own[0] : undefined;
}
