import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Company } from '@trivium/finance/companies/domain';
import { ROOT } from './evaluation-data';
import type { LabelledItem } from './finance-stories-clusters';

const FOLDER = 'tools/seed/recorded-feeds';
const NOW_MS = Date.UTC(2026, 10, 26, 12);

function table(name: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(join(ROOT, FOLDER, name), 'utf8')
    .split('\n')
    .filter(Boolean);
  const columns = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, index) => [columns[index] ?? '', cell])));
}

/** The project's recorded feeds, which say to which story each item belongs. Titles alone are read, as in the other sets. */
export function recordedStories(): LabelledItem[] {
  return table('items.tsv').map(({ story = '', source = '', minutesAgo = '0', title = '' }, index) => ({
    cluster: story,
    title,
    url: `https://${source}.example/${index}`,
    publishedAt: new Date(NOW_MS - Number(minutesAgo) * 60_000).toISOString(),
  }));
}

/** The invented companies of the recorded feeds, as an organisation would add its own. */
export function recordedCompanies(): Company[] {
  return table('companies.tsv').map(({ symbol = '', name = '', sector = '', aliases = '' }) => ({
    symbol,
    name,
    sector,
    aliases: aliases
      .split(';')
      .map((alias) => alias.trim())
      .filter(Boolean),
  }));
}
