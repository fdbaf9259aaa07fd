import { csvText } from '@trivium/shared/kernel';

/** What can be watched: a listed company, an index, a currency pair, a commodity, or a topic in words. */
export const WATCH_KINDS = ['company', 'index', 'currency', 'commodity', 'topic'] as const;
export type WatchKind = (typeof WATCH_KINDS)[number];

/** Kinds as people read them. */
export const WATCH_KIND_NAMES: Readonly<Record<WatchKind, { readonly en: string; readonly zh: string }>> = {
  company: { en: 'Company', zh: '公司' },
  index: { en: 'Index', zh: '指数' },
  currency: { en: 'Currency', zh: '货币' },
  commodity: { en: 'Commodity', zh: '商品' },
  topic: { en: 'Topic', zh: '主题' },
};

/**
 * The one way a symbol is written, so that one thing is not watched twice: upper case, full-width forms narrowed, inner blanks single. A class suffix
 * keeps its own sign (`BRK.B`), an exchange suffix too (`600519.SS`, `0700.HK`). A topic keeps its words in lower case.
 */
export function normaliseSymbol(kind: WatchKind, text: string): string {
  const narrow = text.normalize('NFKC').trim().replace(/\s+/g, ' ');
  return kind === 'topic' ? narrow.toLowerCase() : narrow.toUpperCase().replace(/^\$/, '');
}

const SYMBOL = /^[\p{Lu}\p{Lo}\p{N}^][\p{Lu}\p{Lo}\p{N}.\-=/^ ]{0,23}$/u;

/** Whether a normalised symbol can be one of its kind. */
export function isSymbol(kind: WatchKind, symbol: string): boolean {
  if (kind === 'topic') return symbol.length >= 2 && symbol.length <= 80;
  if (kind === 'currency') return /^[A-Z]{3}\/?[A-Z]{3}$/.test(symbol);
  return SYMBOL.test(symbol);
}

/**
 * Ways in which people write a symbol: as it is, and without its signs (`EURUSD` for `EUR/USD`). One with signs also in lower case: `BRK.B` is read as
 * an abbreviation, one word, and `brk.b` as two.
 */
export function symbolSpellings(symbol: string): string[] {
  const bare = symbol.replace(/[^\p{L}\p{N} ]/gu, '');
  return bare === symbol || bare === '' ? [symbol] : [symbol, symbol.toLowerCase(), bare];
}

export interface WatchRow {
  readonly kind: WatchKind;
  readonly symbol: string;
  readonly name: string;
  readonly note: string;
}

/** A list as CSV that spreadsheets read. */
export function toCsv(rows: readonly WatchRow[]): string {
  return csvText([['kind', 'symbol', 'name', 'note'], ...rows.map((row) => [row.kind, row.symbol, row.name, row.note])]);
}
