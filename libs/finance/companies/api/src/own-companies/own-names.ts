import { nameKey } from '@trivium/finance/companies/domain';
import type { OwnCompanyEntity } from './own-company.entity';

export type OwnCompany = Omit<OwnCompanyEntity, 'organisationId'>;

/** The organisation's companies by symbol and by name, kept up to date while a file is taken in. */
export class OwnNames {
  private readonly bySymbol = new Map<string, OwnCompany>();
  private readonly byName = new Map<string, string>();

  constructor(companies: readonly OwnCompany[]) {
    for (const company of companies) this.put(company);
  }

  get size(): number {
    return this.bySymbol.size;
  }

  find(symbol: string): OwnCompany | undefined {
    return this.bySymbol.get(symbol);
  }

  /** To which symbol the organisation gives a name. */
  symbolOf(name: string): string | undefined {
    return this.byName.get(nameKey(name));
  }

  put(company: OwnCompany): void {
    const before = this.bySymbol.get(company.symbol);
    for (const name of before ? namesOf(before) : []) this.byName.delete(nameKey(name));
    this.bySymbol.set(company.symbol, company);
    for (const name of namesOf(company)) this.byName.set(nameKey(name), company.symbol);
  }
}

function namesOf({ name, aliases }: OwnCompany): readonly string[] {
  return [name, ...aliases];
}
