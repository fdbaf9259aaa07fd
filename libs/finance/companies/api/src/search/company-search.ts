import { canonicalSymbol, type Company } from '@trivium/finance/companies/domain';
import { foldText } from '@trivium/finance/watch/domain';

/** How a company was found, best first. */
const RANKS = ['symbol', 'symbol-start', 'name', 'name-start', 'alias', 'alias-start', 'word-start', 'inside'] as const;
type Rank = (typeof RANKS)[number];

export interface FoundCompany {
  readonly company: Company;
  /** The name or symbol that matched. */
  readonly matched: string;
}

/** A script that sets no blanks between words: found anywhere in a name. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

/**
 * Companies whose symbol, name or alias begins with what was typed, in any script, case and accent; a word within a name counts too, in Chinese, Japanese,
 * Korean and Thai any part. The same words give the same order.
 */
export function searchCompanies(companies: readonly Company[], typed: string, limit: number): readonly FoundCompany[] {
  const wanted = foldText(typed).replace(/^\$/, '');
  if (wanted === '') return [];
  const ticker = foldText(canonicalSymbol(typed));
  return companies
    .flatMap((company) => {
      const best = bestOf(company, wanted, ticker);
      return best ? [{ company, ...best }] : [];
    })
    .sort(
      (one, other) =>
        one.rank - other.rank || compare(one.matched.length, other.matched.length) || compare(one.company.symbol, other.company.symbol),
    )
    .slice(0, limit)
    .map(({ company, matched }) => ({ company, matched }));
}

function bestOf(company: Company, wanted: string, ticker: string): { readonly rank: number; readonly matched: string } | undefined {
  const candidates = [
    { text: company.symbol, rank: symbolRank(foldText(company.symbol), wanted, ticker) },
    { text: company.name, rank: nameRank(foldText(company.name), wanted, ['name', 'name-start']) },
    ...company.aliases.map((alias) => ({ text: alias, rank: nameRank(foldText(alias), wanted, ['alias', 'alias-start']) })),
  ];
  let best: { rank: number; matched: string } | undefined;
  for (const { text, rank } of candidates) {
    if (rank === undefined) continue;
    const place = RANKS.indexOf(rank);
    if (!best || place < best.rank) best = { rank: place, matched: text };
  }
  return best;
}

function symbolRank(symbol: string, wanted: string, ticker: string): Rank | undefined {
  if (symbol === wanted || symbol === ticker) return 'symbol';
  return symbol.startsWith(wanted) ? 'symbol-start' : undefined;
}

function nameRank(name: string, wanted: string, [whole, start]: readonly [Rank, Rank]): Rank | undefined {
  if (name === wanted) return whole;
  if (name.startsWith(wanted)) return start;
  if (name.includes(` ${wanted}`)) return 'word-start';
  return UNSPACED.test(wanted) && name.includes(wanted) ? 'inside' : undefined;
}

function compare<Value extends string | number>(one: Value, other: Value): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
