import { keptWith } from './kept-with';
import type { Clause, SentenceReading } from './reading';
import { readDates } from './dates';
import { type Quantity, readQuantities } from './quantities';

const EN =
  /^(?<a>.*?)\b(?:(?<more>more|higher|larger|greater|bigger|longer|wider|thicker|taller|heavier|stronger|deeper|better|dearer|costlier|older|slower)|(?<less>less|fewer|lower|smaller|shorter|narrower|thinner|lighter|weaker|shallower|worse|cheaper|younger|faster|quicker))\b(?<middle>.*?)\bthan\b(?<b>.+)$/iu;
/** What a comparative word is told by. */
const OF_DIMENSION: readonly (readonly [words: RegExp, dimensions: readonly string[]])[] = [
  [/^(?:slower|faster|quicker|older|younger|[快慢])$/iu, ['time']],
  [/^(?:better|worse)$/iu, ['ratio', '']],
];
const AMOUNT_BEHIND = /(?:^|[\s(])[$£€¥]?\d[\d.,]*(?:\s?%|\s(?!(?:is|are|was|were|has|had)\b)[\p{L}%]+)?\s*$/u;
const AMOUNT_AHEAD = /^(?:了|出)?\s*(?:约|近|about |the |an? )?\s*[\d$£€¥]/u;
const NOW = /\b(?:now|today|current(?:ly)?)\b|现在|目前|如今|当前/iu;
const VERBS =
  /^(?<a>.*?)\b(?:(?<more>exceed(?:s|ed)?|surpass(?:es|ed)?|outweigh(?:s|ed)?|outnumber(?:s|ed)?)|(?<less>falls? short of|fell short of|trail(?:s|ed)?|lag(?:s|ged)? behind))\b(?<b>.+)$/iu;
const ZH = [
  /^(?<a>.+?)(?<!不)(?:(?<more>大于|高于|多于|超过|长于|宽于|厚于)|(?<less>小于|低于|少于|短于|窄于|薄于))(?<b>[^，。；\d]+)/u,
  /^(?<a>.+?)比(?<b>[^，。；]+?)(?:更为|更|还|要|来得)*(?:(?<more>[大高多长宽厚慢贵重])|(?<less>[小低少短窄薄快轻]|便宜))(?<rest>.*)/u,
  /^(?<a>.+?)(?:(?<less>不如|不及|少于)|(?<more>远超|超过))(?<b>[^，。；\d]+)/u,
];
const DENIED = /\b(?:not|no|never)\b|n['’]t\b|[不未没无]/iu;
const SEGMENT = /[,;，；。.](?=\s|\p{sc=Han}|$)|\s(?:and|while|whereas|but|versus)\s|(?=而)/u;
const TOKEN = /[A-Z]+\d+(?:\/[A-Z]?\d+)?|\p{sc=Han}{2}|[a-z]{3,}/giu;
const EMPTY = new Set(['the', 'that', 'one', 'its', 'his', 'her', 'was', 'were', 'are', 'for', 'than', 'with', 'had', 'has', 'only']);

/** The words by which a thing may be known: codes, sides, words, pairs of Chinese characters. */
function tokensOf(text: string): ReadonlySet<string> {
  const tokens = new Set<string>();
  for (const token of text.match(TOKEN) ?? [])
    if (!EMPTY.has(token.toLowerCase()) && !/\p{sc=Han}/u.test(token)) tokens.add(token.toLowerCase());
  for (const run of text.match(/\p{sc=Han}+/gu) ?? []) for (let at = 0; at + 2 <= run.length; at++) tokens.add(run.slice(at, at + 2));
  return tokens;
}

interface Ordering {
  readonly isMore: boolean;
  /** Told of one dimension only: how fast by time, how good by a share or a count. */
  readonly dimensions?: readonly string[];
  readonly a: ReadonlySet<string>;
  readonly b: ReadonlySet<string>;
}

/** Two things of which a clause without an amount says that the one is more than the other, by the words that only either has. */
const orderingOf = keptWith((clause: Clause): Ordering | undefined => {
  const { text } = clause;
  if (DENIED.test(text)) return undefined;
  const groups = (
    /\p{sc=Han}/u.test(text) ? ZH.map((form) => form.exec(text)).find((match) => match !== null) : (EN.exec(text) ?? VERBS.exec(text))
  )?.groups;
  if (groups === undefined) return undefined;
  // `3 mm larger than`, `more than 20`: an amount is compared.
  if (AMOUNT_BEHIND.test(groups['a'] ?? '') || AMOUNT_AHEAD.test(groups['b'] ?? '') || AMOUNT_AHEAD.test(groups['rest'] ?? ''))
    return undefined;
  const word = groups['more'] ?? groups['less'] ?? '';
  const dimensions = OF_DIMENSION.find(([words]) => words.test(word))?.[1];
  const [a, b] = [withDates(`${groups['a'] ?? ''} ${groups['middle'] ?? ''}`), withDates(groups['b'] ?? '')];
  const without = (tokens: ReadonlySet<string>, other: ReadonlySet<string>) => new Set([...tokens].filter((token) => !other.has(token)));
  return {
    isMore: groups['more'] !== undefined,
    ...(dimensions === undefined ? {} : { dimensions }),
    a: without(a, b),
    b: without(b, a),
  };
});

/** The words of a text, and its years as words. */
function withDates(text: string): ReadonlySet<string> {
  const { dates, rest } = readDates(text);
  return new Set([
    ...tokensOf(rest.replace(NOW, ' ')),
    ...dates.flatMap(({ year }) => (year === undefined ? [] : [`#${year}`])),
    ...(NOW.test(rest) ? ['#now'] : []),
  ]);
}

interface Measured {
  readonly tokens: ReadonlySet<string>;
  readonly quantities: readonly Quantity[];
}

const CAPITALS = /(?<!^|[.:] )\b\p{Lu}\p{L}{2,}|^\p{Lu}\p{L}{2,} \p{Lu}\p{L}{2,}/gu;

/** The parts of a source that hold amounts, of each dimension one; a part that names nobody speaks of whom the part before it names: `Mount Asp in the north, | 2,310 m high`. */
const measuredIn = keptWith(({ text }: SentenceReading): readonly Measured[] => {
  let named: ReadonlySet<string> = new Set();
  // `The right one to 15 mm` is no range.
  const parts = text.replace(/\b(left|right|other|former|latter) one\b/giu, '$1').split(SEGMENT);
  const isDated = parts.some((part) => readDates(part).dates.length > 0);
  return parts.flatMap((part) => {
    const names = tokensOf((part.match(CAPITALS) ?? []).join(' '));
    if (names.size > 0) named = names;
    const { dates, rest } = readDates(part);
    const quantities = readQuantities(rest).filter(({ start, end }) => /\d/u.test(rest.slice(start, end)));
    const single = quantities.filter((one) => !quantities.some((other) => other !== one && other.dimension === one.dimension));
    if (single.length === 0) return [];
    const own = withDates(part);
    return [
      {
        tokens: new Set([...own, ...(names.size > 0 ? [] : named), ...(isDated && dates.length === 0 ? ['#now'] : [])]),
        quantities: single,
      },
    ];
  });
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
      all.filter(({ tokens }) => shareIn(tokens, own) > 0 && shareIn(tokens, other) === 0).flatMap(({ quantities }) => quantities);
    const [ofA, ofB] = [amountsOf(a, b), amountsOf(b, a)];
    const told = [...new Set(ofA.map(({ dimension }) => dimension))].flatMap((dimension) => {
      if (ordering.dimensions?.includes(dimension) === false) return [];
      const [one, ...more] = ofA.filter((quantity) => quantity.dimension === dimension);
      const [other, ...others] = ofB.filter((quantity) => quantity.dimension === dimension);
      return one === undefined || other === undefined || more.length + others.length > 0 || one.value === other.value
        ? []
        : [one.value > other.value];
    });
    return told.length > 0 && told.every((isMore) => isMore !== ordering.isMore);
  });
}
