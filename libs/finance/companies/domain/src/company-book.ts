import type { Company } from './company';
import { foldPlaces, PhraseTrie } from './phrase-trie';
import { withoutLegalForm } from './shape/legal-forms';
import { russianCases } from './shape/russian-cases';
import { shippedCompanies } from './table/shipped-companies';

/** A way to write a company and which company it is. */
export interface KnownName {
  readonly company: Company;
  /** As the table writes it: a short name in capitals is one only in capitals. */
  readonly written: string;
  /** An organisation's own name means what the organisation says, whatever else the word may mean. */
  readonly isOwn: boolean;
}

const EXCHANGE_SUFFIXES: Readonly<Record<string, string>> = { SH: 'SS', XSHG: 'SS', XSHE: 'SZ', SG: 'SI', TYO: 'T', JP: 'T', KR: 'KS' };

/** One spelling for one ticker: `600519.sh` is `600519.SS`, `700.HK` is `0700.HK`. */
export function canonicalSymbol(written: string): string {
  const symbol = written.trim().replace(/^\$/, '').toUpperCase();
  const [, code, suffix] = /^([A-Z0-9]+)\.([A-Z]{1,4})$/.exec(symbol) ?? [];
  if (code === undefined || suffix === undefined) return symbol;
  const exchange = EXCHANGE_SUFFIXES[suffix] ?? suffix;
  return `${exchange === 'HK' && /^\d+$/.test(code) ? code.replace(/^0+/, '').padStart(4, '0') : code}.${exchange}`;
}

/** All names by which companies are recognised: the shipped table and what an organisation adds. Built once, then only read. */
export class CompanyBook {
  readonly names = new PhraseTrie<KnownName>();
  private readonly bySymbol = new Map<string, Company>();
  private readonly byName = new Map<string, Company>();

  /** @param own the organisation's companies; one with a shipped symbol adds its names to it */
  constructor(own: readonly Company[] = [], shipped: readonly Company[] = shippedCompanies()) {
    for (const company of shipped) this.take(company, false);
    for (const company of own) this.take(company, true);
  }

  /** By ticker, however it is written. */
  find(symbol: string): Company | undefined {
    return this.bySymbol.get(canonicalSymbol(symbol));
  }

  /** By a whole name or alias, or by ticker. */
  findByName(name: string): Company | undefined {
    return this.byName.get(nameKey(name)) ?? this.find(name);
  }

  get companies(): readonly Company[] {
    return [...this.bySymbol.values()];
  }

  private take(given: Company, isOwn: boolean): void {
    const symbol = canonicalSymbol(given.symbol);
    const known = this.bySymbol.get(symbol);
    const company: Company = known
      ? { ...known, ...given, symbol, aliases: [...new Set([...known.aliases, known.name, ...given.aliases])] }
      : { ...given, symbol };
    this.bySymbol.set(symbol, company);
    for (const name of new Set([company.name, ...company.aliases])) {
      if (nameKey(name) === '') continue;
      if (isOwn || !this.byName.has(nameKey(name))) this.byName.set(nameKey(name), company);
      for (const form of new Set([name, ...russianCases(name)])) this.names.add(form, { company, written: name, isOwn });
    }
  }
}

/** How names are compared: folded, one blank, no legal form. */
export function nameKey(name: string): string {
  return withoutLegalForm(foldPlaces(name.normalize('NFC')).replace(/\s+/g, ' ').trim());
}
