import type { Span } from '@trivium/shared/kernel';

/** A listed company (or an index, a central bank, a regulator) as news name it. */
export interface Company {
  /** Ticker with the suffix of its exchange where there is one: `AAPL`, `600519.SS`, `0700.HK`, `7203.T`. */
  readonly symbol: string;
  /** The name that is shown. */
  readonly name: string;
  /** Other ways to write it, in any language and script, legal forms left away. */
  readonly aliases: readonly string[];
  readonly sector?: string;
  /** Symbols of companies it is compared with. */
  readonly peers?: readonly string[];
}

/** One place where a text names something that has sentiment and stories. */
export interface CompanyMention {
  /** Undefined for a name that looks like a company's but is in no table: `Polar Shipping`. */
  readonly symbol: string | undefined;
  /** As written in the text, without its legal form. */
  readonly name: string;
  readonly span: Span;
}
