import type { Company } from '../company';
import { AMERICA } from './america.table';
import { ASIA } from './asia.table';
import { EUROPE } from './europe.table';
import { INSTITUTIONS } from './institutions.table';

/** `symbol | name | sector | aliases, comma separated | peers, comma separated` */
function companyOf(line: string): Company {
  const [symbol = '', name = '', sector = '', aliases = '', peers = ''] = line.split('|').map((part) => part.trim());
  const listed = (part: string): string[] =>
    part
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '');
  return { symbol, name, aliases: listed(aliases), sector, peers: listed(peers) };
}

let shipped: readonly Company[] | undefined;

/** Well-known listed companies, central banks (`CB:` symbols), regulators (`REG:`) and indices (`^`). Own table; names are facts. */
export function shippedCompanies(): readonly Company[] {
  shipped ??= [AMERICA, EUROPE, ASIA, INSTITUTIONS].flatMap((table) =>
    table
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .map(companyOf),
  );
  return shipped;
}
