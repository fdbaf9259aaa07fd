import { keptWith } from './kept-with';
import type { Clause, SentenceReading } from './reading';
import { readDates } from './dates';
import { type Quantity, readQuantities } from './quantities';

const EN =
  /^(?<a>.*?)\b(?:(?<more>more|higher|larger|greater|bigger|longer|wider|thicker|taller|heavier|stronger|deeper|better)|(?<less>less|fewer|lower|smaller|shorter|narrower|thinner|lighter|weaker|shallower|worse))\b(?<middle>.*?)\bthan\b(?<b>.+)$/iu;
const VERBS =
  /^(?<a>.*?)\b(?:(?<more>exceed(?:s|ed)?|surpass(?:es|ed)?|outweigh(?:s|ed)?|outnumber(?:s|ed)?)|(?<less>falls? short of|fell short of|trail(?:s|ed)?|lag(?:s|ged)? behind))\b(?<b>.+)$/iu;
const ZH = [
  /^(?<a>.+?)(?<!不)(?:(?<more>大于|高于|多于|超过|长于|宽于|厚于)|(?<less>小于|低于|少于|短于|窄于|薄于))(?<b>[^，。；\d]+)/u,
  /^(?<a>.+?)比(?<b>[^，。；\d]+?)(?:更|还|要)*(?:(?<more>[大高多长宽厚])|(?<less>[小低少短窄薄]))/u,
];
const DENIED = /\b(?:not|no|never)\b|n['’]t\b|[不未没无]/iu;
const SEGMENT = /[,;，；。.](?=\s|\p{sc=Han}|$)|\s(?:and|while|whereas|but|versus)\s|(?=而)/u;
const TOKEN = /[A-Z]+\d+(?:\/[A-Z]?\d+)?|\p{sc=Han}{2}|[a-z]{3,}/giu;
const EMPTY = new Set(['the', 'that', 'one', 'its', 'his', 'her', 'was', 'were', 'are', 'for', 'than', 'with', 'had', 'has', 'only']);

/** The words by which a thing may be known: codes, sides, words, pairs of Chinese characters. */
function tokensOf(text: string): ReadonlySet<string> {
  const tokens = new Set<string>();
  for (const [token] of text.matchAll(TOKEN))
    if (!EMPTY.has(token.toLowerCase()) && !/\p{sc=Han}/u.test(token)) tokens.add(token.toLowerCase());
  for (const [run] of text.matchAll(/\p{sc=Han}+/gu)) for (let at = 0; at + 2 <= run.length; at++) tokens.add(run.slice(at, at + 2));
  return tokens;
}

interface Ordering {
  readonly isMore: boolean;
  readonly a: ReadonlySet<string>;
  readonly b: ReadonlySet<string>;
}

/** Two things of which a clause without an amount says that the one is more than the other, by the words that only either has. */
const orderingOf = keptWith((clause: Clause): Ordering | undefined => {
  const { text } = clause;
  if (clause.quantities.length > 0 || DENIED.test(text)) return undefined;
  const groups = (
    /\p{sc=Han}/u.test(text) ? ZH.map((form) => form.exec(text)).find((match) => match !== null) : (EN.exec(text) ?? VERBS.exec(text))
  )?.groups;
  if (groups === undefined) return undefined;
  const [a, b] = [tokensOf(`${groups['a'] ?? ''} ${groups['middle'] ?? ''}`), tokensOf(groups['b'] ?? '')];
  const without = (tokens: ReadonlySet<string>, other: ReadonlySet<string>) => new Set([...tokens].filter((token) => !other.has(token)));
  return { isMore: groups['more'] !== undefined, a: without(a, b), b: without(b, a) };
});

interface Measured {
  readonly tokens: ReadonlySet<string>;
  readonly quantity: Quantity;
}

const CAPITALS = /(?<!^|[.:] )\b\p{Lu}\p{L}{2,}|^\p{Lu}\p{L}{2,} \p{Lu}\p{L}{2,}/gu;

/** The parts of a source that hold one amount each; a part that names nobody speaks of whom the part before it names: `Mount Asp in the north, | 2,310 m high`. */
const measuredIn = keptWith(({ text }: SentenceReading): readonly Measured[] => {
  let named: ReadonlySet<string> = new Set();
  return (
    readDates(text)
      // `The right one to 15 mm` is no range.
      .rest.replace(/\b(left|right|other|former|latter) one\b/giu, '$1')
      .split(SEGMENT)
      .flatMap((part) => {
        const names = tokensOf((part.match(CAPITALS) ?? []).join(' '));
        if (names.size > 0) named = names;
        // Counts in words, as in `the first three`, are part of the name.
        const [quantity, ...others] = readQuantities(part).filter(({ start, end }) => /\d/u.test(part.slice(start, end)));
        if (quantity === undefined || others.length > 0) return [];
        return [{ tokens: names.size > 0 ? tokensOf(part) : new Set([...tokensOf(part), ...named]), quantity }];
      })
  );
});

const shareIn = (tokens: ReadonlySet<string>, wanted: ReadonlySet<string>): number =>
  wanted.size === 0 ? 0 : [...wanted].filter((token) => tokens.has(token)).length / wanted.size;

/** Of the words of one thing, those that do not also stand with the amount of the other. */
function telling(
  own: ReadonlySet<string>,
  { other, all }: { readonly other: ReadonlySet<string>; readonly all: readonly Measured[] },
): ReadonlySet<string> {
  const others = all.filter(({ tokens }) => shareIn(tokens, other) > shareIn(tokens, own));
  return new Set([...own].filter((token) => !others.some(({ tokens }) => tokens.has(token))));
}

/** `The right artery is wider than the left one`, where the sources have 19 mm for the left and 15 mm for the right one: told by the words that only one of the two has, and by one amount of each. */
export function isAgainstAmounts(said: SentenceReading, sources: readonly SentenceReading[]): boolean {
  return said.clauses.some((clause) => {
    const ordering = orderingOf(clause);
    if (ordering === undefined) return false;
    const all = sources.flatMap((source) => measuredIn(source));
    const [a, b] = [telling(ordering.a, { other: ordering.b, all }), telling(ordering.b, { other: ordering.a, all })];
    const amountsOf = (own: ReadonlySet<string>, other: ReadonlySet<string>) =>
      all.filter(({ tokens }) => shareIn(tokens, own) > 0 && shareIn(tokens, other) === 0).map(({ quantity }) => quantity);
    const [ofA, ...moreOfA] = amountsOf(a, b);
    const [ofB, ...moreOfB] = amountsOf(b, a);
    if (ofA === undefined || ofB === undefined || moreOfA.length > 0 || moreOfB.length > 0 || ofA.dimension !== ofB.dimension) return false;
    return ordering.isMore ? ofA.value < ofB.value : ofA.value > ofB.value;
  });
}
