import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CompanyBook, recogniseCompanies } from '@trivium/finance/companies/domain';
import { eventTypeOf, type ItemFacts } from '@trivium/finance/news/domain';
import { SeededRandom } from '@trivium/shared/kernel';
import { dataFolder, machineNow, missingData } from './evaluation-data';
import type { Figure } from './figures';
import { agreementOf, arriveInOrder, factsOf, type LabelledItem } from './finance-stories-clusters';
import { generatedStories } from './finance-stories-generated';
import { EVENT_TITLES, NAMED_TITLES } from './finance-stories-labels';
import { recordedCompanies, recordedStories } from './finance-stories-recorded';
import { ASIDE, ASIDE_COMPANIES, DEVELOPED, DEVELOPED_COMPANIES, type InventedCompany } from './finance-stories-wordings';

const SAMPLE = 'finance/clustering/stories_sample.jsonl';
const ORDERS = 20;
const MANY = 10_000;
const MUST = { pairwise: 0.93, bCubed: 0.95, order: 0.01 };
const AIM = { pairwise: 0.97, bCubed: 0.98, order: 0 };

interface StorySet {
  readonly name: string;
  readonly items: readonly LabelledItem[];
  readonly book: CompanyBook;
  readonly isMeasured: boolean;
}

function sample(): LabelledItem[] {
  return readFileSync(join(dataFolder(), SAMPLE), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { cluster, title = '', url = '', published_at = '' } = JSON.parse(line) as Record<string, string>;
      return { cluster: String(cluster), title, url, publishedAt: published_at };
    });
}

/** As an organisation would add the companies it follows; those without a ticker stay unknown. */
function bookOf(companies: readonly InventedCompany[]): CompanyBook {
  const listed = companies.flatMap(({ symbol, name, names = {} }) =>
    symbol === undefined ? [] : [{ symbol, name, aliases: Object.values(names) }],
  );
  return new CompanyBook(listed);
}

function sets(): StorySet[] {
  return [
    { name: 'stories_sample (shared, seen)', items: sample(), book: new CompanyBook(), isMeasured: true },
    { name: 'own generator, half developed on', items: generatedStories(DEVELOPED, DEVELOPED_COMPANIES, { stories: 70, seed: 7 }), book: bookOf(DEVELOPED_COMPANIES), isMeasured: false },
    { name: 'own generator, other half (5 languages, errors seen once)', items: generatedStories(ASIDE, ASIDE_COMPANIES, { stories: 70, seed: 8 }), book: bookOf(ASIDE_COMPANIES), isMeasured: true },
    { name: 'recorded feeds (10 languages, seen)', items: recordedStories(), book: new CompanyBook(recordedCompanies()), isMeasured: true },
  ]; // prettier-ignore
}

async function divided(facts: readonly ItemFacts[], order: readonly ItemFacts[] = facts): Promise<string[]> {
  const storyOf = await arriveInOrder(order);
  return facts.map(({ id }) => storyOf.get(id) ?? id);
}

function shuffled<Item>(items: readonly Item[], random: SeededRandom): Item[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    [mixed[last], mixed[other]] = [mixed[other] as Item, mixed[last] as Item];
  }
  return mixed;
}

/** Share of the items whose companions are not the same ones in some other order of arrival. */
async function orderEffect(facts: readonly ItemFacts[], first: readonly string[]): Promise<number> {
  const random = new SeededRandom(20);
  const companions = (found: readonly string[]): string[] => {
    const members = Map.groupBy(
      found.map((story, index) => ({ story, index })),
      ({ story }) => story,
    );
    return found.map((story) => (members.get(story) ?? []).map(({ index }) => index).join());
  };
  const before = companions(first);
  const moved = new Set<number>();
  for (let round = 0; round < ORDERS; round += 1)
    companions(await divided(facts, shuffled(facts, random))).forEach((now, index) => now !== before[index] && moved.add(index));
  return moved.size / facts.length;
}

async function figuresOf({ name: set, items, book, isMeasured }: StorySet): Promise<Figure[]> {
  const facts = factsOf(items, book);
  const found = await divided(facts);
  const { pairwiseF1, bCubedF1 } = agreementOf(items.map(({ cluster }) => cluster), found); // prettier-ignore
  const size = `${items.length} items, ${new Set(items.map(({ cluster }) => cluster)).size} stories`;
  const bars = (must: number, aim: number): Partial<Figure> => (isMeasured ? { must, aim } : {});
  return [
    { set, name: 'pairwise F1', value: pairwiseF1, unit: 'share', size, ...bars(MUST.pairwise, AIM.pairwise) },
    { set, name: 'B-cubed F1', value: bCubedF1, unit: 'share', size, ...bars(MUST.bCubed, AIM.bCubed) },
    { set, name: `items that ${ORDERS} orders of arrival move`, value: await orderEffect(facts, found), unit: 'share', size, isCost: true, ...bars(MUST.order, AIM.order) },
  ]; // prettier-ignore
}

/** What one arrival costs while the window is full: items of many companies, read and divided in memory. */
async function speed(): Promise<Figure[]> {
  const companies = Array.from({ length: 400 }, (_, index): InventedCompany => ({
    name: `${NAMES[index % 20] ?? ''}${NAMES[(index / 20) | 0]?.toLowerCase() ?? ''} Holdings`,
  }));
  const items = generatedStories([...DEVELOPED, ...ASIDE], companies, { stories: MANY / 5, seed: 3 }).slice(0, MANY);
  const started = performance.now();
  const facts = factsOf(items, new CompanyBook());
  const readMs = (performance.now() - started) / items.length;
  const arriving = performance.now();
  const stamps: number[] = [];
  await arriveInOrder(facts, () => stamps.push(performance.now()));
  const divideMs = (performance.now() - arriving) / items.length;
  // Cost that grows with what is in the window would show here.
  const lastMs = ((stamps.at(-1) ?? 0) - (stamps[Math.floor(stamps.length * 0.9)] ?? 0)) / (stamps.length * 0.1);
  const size = `${items.length} items of one week`;
  return [
    { set: `speed (${machineNow()})`, name: 'reading one item', value: readMs, unit: 'ms', size },
    { set: `speed (${machineNow()})`, name: 'dividing one arrival anew', value: divideMs, unit: 'ms', size },
    { set: `speed (${machineNow()})`, name: 'the same for the last tenth', value: lastMs, unit: 'ms', size },
  ];
}

const NAMES = 'Tor Bel Mar Quin Sil Ven Dor Kal Lun Pra Ost Rel Fen Gar Hol Jor Nam Wes Yor Zel'.split(' ');

function labelled(): Figure[] {
  const events = EVENT_TITLES.map(({ type, title }) => eventTypeOf(title) === type);
  const book = new CompanyBook();
  let [named, right, wrong] = [0, 0, 0];
  for (const { language, title, entities } of NAMED_TITLES) {
    const found = new Set(recogniseCompanies(title, language, book).map(({ symbol, name }) => symbol ?? name));
    named += entities.length;
    for (const entity of entities) if (found.delete(entity)) right += 1;
    wrong += found.size;
  }
  const set = 'own titles (10 languages, seen)';
  return [
    { set, name: 'event type right', value: events.filter(Boolean).length / events.length, unit: 'share', size: `${events.length} titles` },
    { set, name: 'companies found', value: right / named, unit: 'share', size: `${named} in ${NAMED_TITLES.length} titles` },
    { set, name: 'found that is none', value: wrong / (right + wrong), unit: 'share', size: `${right + wrong} found`, isCost: true },
  ];
}

/** How well items are divided into stories, whether their order matters, and what it costs. */
export async function run(progress: (line: string) => void): Promise<readonly Figure[] | string> {
  const missing = missingData([SAMPLE]);
  if (missing !== undefined) return missing;
  const figures: Figure[] = [];
  for (const set of sets()) {
    progress(set.name);
    figures.push(...(await figuresOf(set)));
  }
  progress('event types and companies');
  figures.push(...labelled());
  progress('speed');
  return [...figures, ...(await speed())];
}
