import type { Span } from '@trivium/shared/kernel';
import { AMBIGUOUS_NAMES, BUSINESS_SIGNS, FOLLOWED_BY, PRECEDED_BY } from './ambiguous-names';
import type { CompanyMention } from './company';
import { canonicalSymbol, type CompanyBook, type KnownName } from './company-book';
import { foldPlaces, type PhraseMatch, PhraseTrie } from './phrase-trie';
import { type ShapedName, unknownNames } from './shape/unknown-names';

/** Names stand early; what follows in a very long text is read no further. */
const READ_CHARACTERS = 20_000;
const CASHTAG = /\$([A-Z]{1,5}(?:\.[A-Z])?)(?![\p{L}\p{N}])/gu;
const IN_BRACKETS =
  /[([（【]\s*(?:(NASDAQ|NYSE|AMEX|LSE|HKEX|SEHK|SSE|SZSE|TSE|TYO|KRX|ETR|FRA|EPA|BME|IDX|MOEX|B3)\s*[:：]\s*)([A-Z0-9]{1,6}(?:\.[A-Z]{1,2})?)\s*[)\]）】]/gu;
const WITH_SUFFIX =
  /(?<![\p{L}\p{N}.])(\d{4,6}\.(?:SH|SS|SZ|HK|T|KS|KQ|TW|BJ)|[A-Z]{1,5}\.(?:DE|PA|L|AS|MC|SW|MI|SA|JK|ME|TO|AX|SI|NS|BO|ST|CO|OL|HE))(?![\p{L}\p{N}])/gu;
const EXCHANGE_OF: Readonly<Record<string, string>> = { HKEX: 'HK', SEHK: 'HK', SSE: 'SS', SZSE: 'SZ', TSE: 'T', TYO: 'T', KRX: 'KS', ETR: 'DE', FRA: 'DE', EPA: 'PA', LSE: 'L', BME: 'MC', IDX: 'JK', B3: 'SA', MOEX: 'ME' }; // prettier-ignore
const CURRENCIES: ReadonlySet<string> = new Set(['USD', 'US', 'HK', 'AUD', 'CAD', 'A', 'C', 'S', 'NT', 'R', 'NZ', 'M', 'B', 'K']);

const signs = new PhraseTrie<true>();
for (const sign of BUSINESS_SIGNS) signs.add(`${sign}*`, true);

/**
 * Companies, central banks, regulators and indices that a text names, in the order in which they stand, without overlaps: those of the book by
 * their longest name, tickers (`$AAPL`, `(NASDAQ: AAPL)`, `600519.SH`), and names that only look like a company's, without their legal form.
 *
 * @param language ISO 639-1; `und` where it is not known
 */
export function recogniseCompanies(given: string, language: string, book: CompanyBook): CompanyMention[] {
  const text = given.length > READ_CHARACTERS ? given.slice(0, READ_CHARACTERS) : given;
  const folded = foldPlaces(text);
  const taken: CompanyMention[] = [...tickers(text, book)];
  const shaped = unknownNames(text, language);
  const isFree = ({ start, end }: Span): boolean => taken.every(({ span }) => end <= span.start || start >= span.end);
  const matches = book.names.find(folded);
  // A word that is certainly only a word at one place is one at the others too.
  const words = new Set(matches.filter((match) => isWord(folded, match)).map(({ start, end }) => folded.slice(start, end)));
  const hasSign = signs.find(folded).length > 0 || /[$€£¥%]|\d/.test(folded);
  for (const match of matches) {
    const known = match.values.find(({ isOwn }) => isOwn) ?? match.values[0];
    if (
      known &&
      isFree(match) &&
      (known.isOwn || !words.has(folded.slice(match.start, match.end))) &&
      !isPartOfAnother(match, known, { folded, shaped }) &&
      stands({ text, folded, match, known, hasSign })
    )
      taken.push({ symbol: known.company.symbol, name: text.slice(match.start, match.end), span: { start: match.start, end: match.end } });
  }
  for (const { name, span } of shaped) if (isFree(span)) taken.push({ symbol: undefined, name, span });
  return withTickersBehind(
    text,
    taken.sort((first, second) => first.span.start - second.span.start),
  );
}

function tickers(text: string, book: CompanyBook): CompanyMention[] {
  const found: CompanyMention[] = [];
  const take = (symbol: string, { start, end }: Span): void => {
    if (found.some(({ span }) => start < span.end && end > span.start)) return;
    found.push({
      symbol: book.find(symbol)?.symbol ?? canonicalSymbol(symbol),
      name: book.find(symbol)?.name ?? symbol,
      span: { start, end },
    });
  };
  for (const match of text.matchAll(IN_BRACKETS)) {
    const [whole, exchange = '', code = ''] = match;
    const suffix = EXCHANGE_OF[exchange];
    const symbol = suffix !== undefined && !code.includes('.') ? `${code}.${suffix}` : code;
    const start = match.index + whole.indexOf(code, whole.search(/[:：]/));
    take(symbol, { start, end: start + code.length });
  }
  for (const match of text.matchAll(WITH_SUFFIX)) take(match[1] ?? '', { start: match.index, end: match.index + match[0].length });
  for (const match of text.matchAll(CASHTAG)) {
    const [whole, code = ''] = match;
    if (!CURRENCIES.has(code) || book.find(code)) take(code, { start: match.index, end: match.index + whole.length });
  }
  return found;
}

/** `Vale Rail` is not Vale: a name that is a common word yields to a longer one around it. */
function isPartOfAnother(
  match: PhraseMatch<KnownName>,
  { isOwn }: KnownName,
  { folded, shaped }: { folded: string; shaped: readonly ShapedName[] },
): boolean {
  if (isOwn || !AMBIGUOUS_NAMES.has(folded.slice(match.start, match.end))) return false;
  return shaped.some(
    ({ name, span }) =>
      /^\p{Lu}/u.test(name) && span.start <= match.start && span.end >= match.end && span.end - span.start > match.end - match.start,
  );
}

interface Candidate {
  readonly text: string;
  readonly folded: string;
  readonly match: PhraseMatch<KnownName>;
  readonly known: KnownName;
  readonly hasSign: boolean;
}

/** Whether what stands around a name shows that it is only a word. */
function isWord(folded: string, { start, end }: Span): boolean {
  const name = folded.slice(start, end);
  if (FOLLOWED_BY[name]?.some((after) => folded.startsWith(after, end))) return true;
  return PRECEDED_BY[name]?.some((before) => folded.endsWith(before, start)) ?? false;
}

/** Whether a name of the book names its company here. */
function stands({ text, folded, match, known, hasSign }: Candidate): boolean {
  const { start, end } = match;
  const written = text.slice(start, end);
  const name = folded.slice(start, end);
  const isCased = /[\p{Ll}\p{Lu}]/u.test(written);
  // Short names in capitals (`GE`, `MAS`) must be written so, or every `ge` would be one.
  const isAcronym = known.written.length <= 5 && known.written === known.written.toUpperCase();
  if (isCased && !known.isOwn && (isAcronym ? written !== written.toUpperCase() : written.length <= 3 && !/^\p{Lu}/u.test(written)))
    return false;
  if (known.isOwn) return true;
  if (!AMBIGUOUS_NAMES.has(name)) return true;
  if (!isCased) return hasSign;
  if (!/\p{Lu}/u.test(written)) return false;
  const isInside = start > 0 && /[\p{L},]\s$/u.test(text.slice(Math.max(0, start - 2), start));
  return hasSign || (isInside && !/^(?:\p{Lu}\S*\s?)+$/u.test(text.slice(0, 60)));
}

/** `Zentrix Labs (NASDAQ: ZNTX)`: the ticker says which company the unknown name is. */
function withTickersBehind(text: string, mentions: readonly CompanyMention[]): CompanyMention[] {
  return mentions.map((mention, index) => {
    const next = mentions[index + 1];
    if (mention.symbol !== undefined || next?.symbol === undefined) return mention;
    const between = text.slice(mention.span.end, next.span.start);
    return between.length <= 24 && /^[^)\]）】]*[([（【][^)\]）】]*$/u.test(between) ? { ...mention, symbol: next.symbol } : mention;
  });
}
