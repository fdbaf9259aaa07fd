import { SeededRandom } from '@trivium/shared/kernel';
import type { LabelledItem } from './finance-stories-clusters';
import type { InventedCompany, Wordings } from './finance-stories-wordings';

const HOUR_MS = 3_600_000;
const START_MS = Date.UTC(2026, 4, 4, 6);

interface Facts {
  readonly kind: string;
  readonly company: InventedCompany;
  readonly other: InventedCompany;
  readonly millions: number;
  readonly percent: number;
  readonly quarter: number;
  readonly count: number;
}

const QUARTERS: Readonly<Record<string, readonly string[]>> = {
  en: ['Q1', 'Q2', 'Q3', 'Q4'],
  zh: ['一季度', '二季度', '三季度', '四季度'],
  ja: ['第1四半期', '第2四半期', '第3四半期', '第4四半期'],
  ko: ['1분기', '2분기', '3분기', '4분기'],
  de: ['ersten Quartal', 'zweiten Quartal', 'dritten Quartal', 'vierten Quartal'],
  fr: ['premier trimestre', 'deuxième trimestre', 'troisième trimestre', 'quatrième trimestre'],
  es: ['primer trimestre', 'segundo trimestre', 'tercer trimestre', 'cuarto trimestre'],
};

function amountIn(language: string, millions: number, variant: number): string {
  const billions = (millions / 1000).toFixed(3).replace(/0+$/, '');
  if (language === 'zh' || language === 'ja') return `${String(millions / 100)}${language === 'zh' ? '亿美元' : '億ドル'}`;
  if (language === 'ko')
    return millions >= 100
      ? `${Math.floor(millions / 100)}억${millions % 100 === 0 ? '' : ` ${(millions % 100) * 100}만`} 달러`
      : `${millions * 100}만 달러`;
  if (language === 'de') return millions >= 1000 ? `${billions.replace('.', ',')} Mrd. Dollar` : `${millions} Millionen Dollar`;
  if (language === 'fr') return `${millions} millions de dollars`;
  if (language === 'es') return `${millions} millones de dólares`;
  return [`$${millions} million`, `$${millions}m`, `${millions}m USD`, `$${millions} mln`][variant % 4] ?? '';
}

function percentIn(language: string, percent: number, variant: number): string {
  if (language === 'en') return [`${percent}%`, `${percent} percent`, `${percent} per cent`][variant % 3] ?? '';
  return language === 'de' || language === 'fr' ? `${percent} ${language === 'de' && variant % 2 ? 'Prozent' : '%'}` : `${percent}%`;
}

function countIn(language: string, count: number): string {
  if (language === 'en') return count.toLocaleString('en-US');
  if (language === 'fr') return String(count).replace(/(\d)(\d{3})$/, '$1\u00a0$2');
  if (language === 'es' || language === 'de') return String(count).replace(/(\d)(\d{3})$/, '$1.$2');
  if (language === 'ko') return `${count / 10_000}만`;
  return `${count / 10_000}${language === 'zh' ? '万' : '万'}`;
}

function tell(wording: string, language: string, { facts, variant }: { facts: Facts; variant: number }): string {
  const name = ({ name: plain, names }: InventedCompany): string => names?.[language] ?? plain;
  return wording
    .replace('{c}', name(facts.company))
    .replace('{d}', name(facts.other))
    .replace('{a}', amountIn(language, facts.millions, variant))
    .replace('{p}', percentIn(language, facts.percent, variant))
    .replace('{q}', QUARTERS[language]?.[facts.quarter] ?? '')
    .replace('{n}', countIn(language, facts.count));
}

/**
 * Stories with their tellings in several languages, and look-alikes: the same company with another amount, share and quarter, another company with the
 * same numbers. The same seed gives the same set.
 */
export function generatedStories(
  wordings: readonly Wordings[],
  companies: readonly InventedCompany[],
  { stories, seed }: { stories: number; seed: number },
): LabelledItem[] {
  const random = new SeededRandom(seed);
  const pick = <Item>(choices: readonly Item[]): Item => random.oneOf(choices);
  const items: LabelledItem[] = [];
  const seen = new Set<string>();
  let cluster = 0;
  const write = (facts: Facts, kind: Wordings, startMs: number, tellings: number): void => {
    // One company with one kind of event and the same numbers twice would be one story indeed.
    const told = Object.values(kind.languages).flat().join(' ');
    const values = { '{d}': facts.other.name, '{a}': facts.millions, '{p}': facts.percent, '{n}': facts.count };
    const said = [
      facts.company.name,
      facts.kind,
      ...Object.entries(values).flatMap(([mark, value]) => (told.includes(mark) ? [value] : [])),
    ].join();
    if (seen.has(said)) return;
    seen.add(said);
    cluster += 1;
    for (let telling = 0; telling < tellings; telling += 1) {
      const language = pick(Object.keys(kind.languages));
      const title = tell(pick(kind.languages[language] ?? []), language, { facts, variant: Math.floor(random.next() * 12) });
      const decoration = language === 'en' ? pick(['', '', ' (update 1)', ' - Wire', ' | Markets']) : '';
      const publishedAt = new Date(startMs + Math.floor(random.next() * 30 * HOUR_MS)).toISOString();
      items.push({
        cluster: `${cluster}`,
        title: `${title}${decoration}`,
        url: `https://s${Math.floor(random.next() * 200)}.example/${cluster}/${telling}`,
        publishedAt,
      });
    }
  };
  for (let story = 0; story < stories; story += 1) {
    const kind = pick(wordings);
    const company = pick(companies);
    const other = pick(companies.filter((one) => one !== company));
    const facts: Facts = { kind: kind.kind, company, other, millions: 30 + Math.floor(random.next() * 900), percent: 4 + Math.floor(random.next() * 55), quarter: Math.floor(random.next() * 4), count: 1000 * (11 + Math.floor(random.next() * 80)) }; // prettier-ignore
    const startMs = START_MS + Math.floor(random.next() * 72 * HOUR_MS);
    write(facts, kind, startMs, 3 + Math.floor(random.next() * 4));
    if (random.next() < 0.4) write({ ...facts, millions: facts.millions + 133, percent: facts.percent + 7, quarter: (facts.quarter + 1) % 4, count: facts.count + 9_000 }, kind, startMs, 2); // prettier-ignore
    const third = pick(companies.filter((one) => one !== company && one !== other));
    if (random.next() < 0.2) write({ ...facts, company: third }, kind, startMs, 2);
  }
  return items;
}
