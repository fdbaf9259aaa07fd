import { CompanyBook } from '@trivium/finance/companies/domain';
import { SeededRandom } from '@trivium/shared/kernel';
import { assignStories } from './assign-stories';
import { coreTitle } from './core-title';
import { eventTypeOf } from './event-type';
import { type ItemFacts, readFacts } from './item-facts';
import { linkKey } from './link-key';
import { MemoryFactIndex } from './memory-fact-index';
import { divideLinked, linkedItems } from './neighbourhood';
import { noveltyOf } from './novelty';
import { readPeriods } from './periods';

const book = new CompanyBook();
const START_MS = Date.UTC(2026, 2, 2);
const facts = (title: string, { language = 'en', hours = 0 } = {}): ItemFacts =>
  readFacts({ id: title, key: title, title, language, publishedAtMs: START_MS + hours * 3_600_000 }, book).facts;

async function arrive(items: readonly ItemFacts[]): Promise<string[][]> {
  const index = new MemoryFactIndex();
  const storyOf = new Map<string, string>();
  let next = 0;
  for (const item of items) {
    index.add(item);
    const { stories } = assignStories(divideLinked(await linkedItems([item], index)), storyOf, () => `s${(next += 1)}`);
    for (const { storyId, items: members } of stories) for (const { id } of members) storyOf.set(id, storyId);
  }
  const groups = Map.groupBy(items, ({ id }) => storyOf.get(id) ?? '');
  return [...groups.values()].map((members) => members.map(({ id }) => id).sort()).sort(); // prettier-ignore
}

describe('dividing news into stories', () => {
  it.each([
    ['rewordings', 'Polar Shipping hit with $47 million penalty', 'Regulator fines Polar Shipping $47m over pricing'],
    ['an update', 'Vale Rail cuts 8% of workforce', 'Vale Rail cuts 8% of workforce (update 1)'],
    ['a copy with its publisher', 'Vale Rail cuts 8% of workforce', 'Vale Rail cuts 8% of workforce | Markets'],
    ['other words for what happened', 'Regulator opens antitrust probe into Marlowe Media', 'Marlowe Media faces competition inquiry'],
    [
      'other words for what happened, of a kind that only one of them names',
      'Explosion at Oakridge Foods plant',
      'Oakridge Foods factory hit by blast',
    ],
    ['a grade', 'Fitch cuts Oravia Steel to BB+ from BBB-', 'Oravia Steel loses investment grade as Fitch downgrades to BB+'],
    [
      'a company that is called for short',
      'Quarrion Therapeutics drug fails late-stage trial',
      'Quarrion shares plunge after drug fails phase 3 trial',
    ],
    ['two parties', 'Kestor Foods and Milano Dairy in merger talks', 'Milano Dairy discusses combination with Kestor Foods'],
    ['one with fewer numbers', 'Aster Chips posts 29% gain in Q3 profit', 'Aster Chips Q3 profit rose 29% to $496m'],
  ])('joins %s', async (_, first, second) => {
    expect(await arrive([facts(first), facts(second, { hours: 5 })])).toHaveLength(1);
  });

  it.each([
    ['another amount', 'Regulator fines Polar Shipping $47m', 'Regulator fines Polar Shipping $180m'],
    ['another company', 'Regulator fines Polar Shipping $47m', 'Regulator fines Delta Retail $47m'],
    ['another quarter', 'Aster Chips Q1 profit rose 12%', 'Aster Chips Q2 profit rose 19%'],
    ['another quarter with the same share', 'Aster Chips Q1 profit rose 12%', 'Aster Chips Q2 profit rose 12%'],
    ['another target', 'Vale Rail to buy Orbit Foods for $90m', 'Vale Rail to buy Quarry Cement for $90m'],
    ['the opposite', 'Vale Rail raises forecast', 'Vale Rail cuts forecast'],
    ['a strike and its end', 'Vale Rail pilots vote to strike', 'Vale Rail pilots call off strike'],
    ['another office', 'Vale Rail appoints new CFO', 'Vale Rail appoints chairman'],
    ['another house', "Moody's downgrades Vale Rail", 'Fitch downgrades Vale Rail'],
    ['two companies of one first name', 'Polar Shipping recalls a ferry', 'Polar Foods recalls a cheese'],
    ['launches', 'Vale Rail launches a night train', 'Vale Rail launches a ticket app'],
  ])('keeps %s apart', async (_, first, second) => {
    expect(await arrive([facts(first), facts(second)])).toHaveLength(2);
  });

  it('joins languages by company, numbers and event', async () => {
    const items = [
      facts('Nvidia Q1 profit rose 12% to $487 million'),
      facts('英伟达一季度净利润增长12%，达4.87亿美元', { language: 'zh' }),
      facts('エヌビディア、第1四半期純利益12%増の4億8700万ドル', { language: 'ja' }),
      facts('Nvidia steigert Gewinn im ersten Quartal um 12 Prozent', { language: 'de' }),
    ];
    expect(await arrive(items)).toHaveLength(1);
  });

  it('does not depend on the order of arrival', async () => {
    const items = [
      'Meridian Steel Q4 profit fell 41% to $879m', 'Meridian Steel posts 41% drop in Q4 profit', 'Meridian Steel Q1 profit fell 48%', 'Meridian Steel posts 48% drop in Q1 profit',
      'Meridian Steel reports lower profit', 'Meridian Steel cuts 10% of workforce', 'Meridian Steel to lay off 10 percent of staff', 'Meridian Steel plans job cuts',
    ].map((title, index) => facts(title, { hours: index })); // prettier-ignore
    const first = await arrive(items);
    const random = new SeededRandom(1);
    for (let round = 0; round < 20; round += 1) {
      const mixed = [...items].map((item) => ({ item, at: random.next() })).sort((one, other) => one.at - other.at).map(({ item }) => item); // prettier-ignore
      expect(await arrive(mixed)).toEqual(first);
    }
  });

  it('names groups after the story that most of their items are in', () => {
    const [one, two, three] = ['a', 'b', 'c'].map((title) => facts(title));
    if (!one || !two || !three) throw new Error('three items');
    const storyOf = new Map([['a', 's1'], ['b', 's2'], ['c', 's2']]); // prettier-ignore
    expect(assignStories([[one, two, three]], storyOf, () => 'new')).toMatchObject({
      stories: [{ storyId: 's2', isNew: false }],
      joined: [{ storyId: 's1', into: 's2' }],
    });
    expect(assignStories([[one], [two], [three]], storyOf, () => 'new').stories.map(({ storyId }) => storyId)).toEqual(['s1', 's2', 'new']);
  });

  it('tells what is new from what is repeated', () => {
    const known = facts('Polar Shipping hit with $47 million penalty');
    expect(noveltyOf(facts('Vale Rail opens new line'), [known])).toBeGreaterThan(0.8);
    expect(noveltyOf(facts('Regulator fines Polar Shipping $47m', { hours: 1 }), [known])).toBeLessThan(0.3);
    const other = noveltyOf(facts('Regulator fines Polar Shipping $180m', { hours: 1 }), [known]);
    expect(other).toBeGreaterThan(0.4);
  });
});

describe('parts of a title', () => {
  it.each([
    ['Vale Rail cuts jobs - Reuters', 'Vale Rail cuts jobs'],
    ['UPDATE 2-Vale Rail cuts jobs', 'Vale Rail cuts jobs'],
    ['【快讯】北港股份被罚5000万元', '北港股份被罚5000万元'],
    ['Profit rose - up 12%', 'Profit rose - up 12%'],
    ['(update 1)', '(update 1)'],
  ])('takes off what publishers add: %s', (title, core) => {
    expect(coreTitle(title)).toBe(core);
  });

  it.each([
    ['http://www.x.example/a/?utm_source=rss&id=3#top', 'x.example/a?id=3'],
    ['https://x.example/a?id=3', 'x.example/a?id=3'],
    ['no link', 'no link'],
  ])('compares links without what tracks: %s', (url, key) => {
    expect(linkKey(url)).toBe(key);
  });

  it.each([
    ['Regulator fines bank after probe', 'penalty'],
    ['Aster Chips Q3 profit rose 29%', 'earnings'],
    ['北港股份拟收购南港物流', 'merger'],
    ['トヨタ、通期予想を上方修正', 'guidance'],
    ['How families spend their holidays', 'other'],
    ['Quarrion Therapeutics drug fails late-stage trial', 'product'],
    ['Fraud trial of former banker begins', 'litigation'],
  ])('tells what %s is about', (title, type) => {
    expect(eventTypeOf(title)).toBe(type);
  });

  it.each([
    ['Q1 profit', ['Q1']],
    ['第一季度净利', ['Q1']],
    ['3분기 실적', ['Q3']],
    ['im vierten Quartal', ['Q4']],
    ['au premier semestre', ['H1']],
    ['во втором квартале', ['Q2']],
  ])('reads the period of %s', (title, periods) => {
    expect(readPeriods(title)).toEqual(periods);
  });
});
