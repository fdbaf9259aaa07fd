import { openNewsPage } from '../testing/open-news-page';
import { UNSURE, itemFixture, storyFixture } from '../testing/story-fixture';
import { BoardPage } from './board.page';

const SUMMARY = {
  stories: 2,
  items: 3,
  sources: 2,
  labels: { positive: 1, neutral: 0, negative: 0, abstained: 1 },
  languages: [{ language: 'en', count: 2 }],
  hours: [{ at: '2026-11-24T10:00:00.000Z', positive: 1, neutral: 0, negative: 0, abstained: 1 }],
};
const FIRST = storyFixture();
const SECOND = storyFixture({
  id: 'st2',
  title: '<b>Probe</b> of Nordbank',
  sentiment: UNSURE,
  entities: [],
  isDemo: true,
  items: [
    itemFixture({ id: 'i2', title: '<b>Probe</b> of Nordbank', supersededBy: 'i3' }),
    itemFixture({ id: 'i3', title: '<b>Probe</b> of Nordbank', url: 'https://wire.example/2' }),
    itemFixture({ id: 'i4', sourceId: 's2', language: 'zh' }),
  ],
});

async function open(url = '/board', stories: readonly object[] = [FIRST, SECOND]) {
  const page = await openNewsPage({ path: 'board', page: BoardPage, url });
  const asked = page.http.match(({ url: at }) => at === '/api/stories');
  for (const request of asked) request.flush({ items: stories, nextCursor: null });
  await page.settle();
  await page.answerAll({
    '/api/stories/summary': SUMMARY,
    '/api/sources': { items: [], nextCursor: null },
    '/api/watch-lists': { items: [{ id: 'w1', name: 'Core holdings' }], nextCursor: null },
    '/api/stories/trends': {
      items: [
        {
          entity: 'POLR',
          points: [
            { at: '2026-11-23', score: -0.2, count: 1 },
            { at: '2026-11-24', score: 0.7, count: 2 },
          ],
        },
      ],
    },
  });
  const titles = (): (string | undefined)[] => [...page.root().querySelectorAll('h2 a')].map((link) => link.textContent?.trim());
  return { ...page, asked: asked.map(({ request }) => request), titles };
}

describe('BoardPage', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => void Reflect.deleteProperty(window, 'IntersectionObserver'));

  it('shows stories with words beside colours, and never markup of a title', async () => {
    const page = await open();
    expect(page.titles()).toEqual(['Polar Shipping raises its forecast', '<b>Probe</b> of Nordbank']);
    expect(page.root().querySelector('b')).toBeNull();
    const [first, second] = [...page.root().querySelectorAll('article')].map((row) => row.textContent ?? '');
    for (const words of ['Positive', 'POLR', 'Guidance', '1 source', 'New: 80%']) expect(first).toContain(words);
    for (const words of ['Unsure', '2 sources', 'Revised', 'Demo']) expect(second).toContain(words);
    expect(page.find('article .icon').getAttribute('rel')).toContain('noopener');
    expect(page.find('trivium-sparkline svg').getAttribute('aria-label')).toContain('from -0.2 to +0.7');
  });

  it('asks what the address says, and follows the same question', async () => {
    const page = await open('/board?language=zh&language=ja&event=earnings&q=rates');
    const query = page.asked[0]?.params;
    expect(query?.getAll('language')).toEqual(['zh', 'ja']);
    expect([query?.get('eventType'), query?.get('q')]).toEqual(['earnings', 'rates']);
    expect(page.streams.map(({ url }) => url)).toEqual(['/api/stories/stream?q=rates&language=zh&language=ja&eventType=earnings']);
  });

  it('puts what comes in on top, and lets it wait while somebody reads', async () => {
    const page = await open();
    await page.send(storyFixture({ id: 'st3', title: 'Third' }));
    expect(page.titles()[0]).toBe('Third');
    await page.key('j');
    expect(document.activeElement?.textContent?.trim()).toBe('Third');
    await page.send(storyFixture({ id: 'st4', title: 'Fourth' }), '2');
    await page.send(storyFixture({ id: 'st5', title: 'Fifth' }), '3');
    expect(page.titles()[0]).toBe('Third');
    await page.press('2 new stories');
    expect(page.titles().slice(0, 3)).toEqual(['Fifth', 'Fourth', 'Third']);
  });

  it('goes from story to story by the keyboard, and opens the source without giving it a way back', async () => {
    const opened: unknown[] = [];
    window.open = ((...parts: unknown[]) => (opened.push(parts), null)) as typeof window.open;
    const page = await open();
    await page.key('j');
    await page.key('j');
    expect(document.activeElement?.textContent?.trim()).toBe('<b>Probe</b> of Nordbank');
    await page.key('o');
    expect(opened).toEqual([['https://wire.example/2', '_blank', 'noopener,noreferrer']]);
    await page.key('k');
    expect(document.activeElement?.textContent?.trim()).toBe('Polar Shipping raises its forecast');
  });

  it('corrects a label from the keyboard and shows it at once', async () => {
    const page = await open();
    await page.key('j');
    await page.key('c');
    await page.press('Mark as Negative');
    const sent = await page.answer('/api/sentiment/corrections', { id: 'c1' }, 'POST');
    expect(sent.body).toMatchObject({ text: 'Polar Shipping raises its forecast', label: 'negative', storyId: 'st1' });
    expect(page.find('article trivium-sentiment-mark').textContent).toContain('Corrected');
  });

  it('shows a past state with a banner, follows nothing there, and goes back', async () => {
    const page = await open('/board?asOf=2026-11-20T10:00:00Z');
    expect(page.asked[0]?.params.get('asOf')).toBe('2026-11-20T10:00:00.000Z');
    expect(page.streams).toEqual([]);
    expect(page.text()).toContain('This is what was known on 20 Nov 2026');
    expect(page.find('h2 a').getAttribute('href')).toContain('asOf=');
    await page.press('Back to now');
    expect(page.address()).toBe('/board');
  });

  it('takes up the filters that this browser kept, and forgets them when they are taken off', async () => {
    localStorage.setItem('trivium.news.board.u1', JSON.stringify({ language: 'zh', q: 'rates' }));
    const page = await open('/board');
    expect([...new URL(page.address(), 'http://x').searchParams].toSorted()).toEqual([
      ['language', 'zh'],
      ['q', 'rates'],
    ]);
    expect(page.asked.map(({ params }) => params.get('language'))).toEqual(['zh']);
    await page.go('/board?language=ja');
    expect(JSON.parse(localStorage.getItem('trivium.news.board.u1') ?? '')).toEqual({ language: ['ja'] });
  });

  it('draws in full what is near the window, reads the titles of the rest, and draws a far row in full once it has the focus', async () => {
    let report: (far: readonly Element[]) => void = () => undefined;
    class Observer {
      private readonly watched = new Set<Element>();
      constructor(learn: (entries: readonly object[]) => void) {
        report = (far) => learn([...this.watched].map((target) => ({ target, isIntersecting: !far.includes(target) })));
      }
      observe = (row: Element): void => void this.watched.add(row);
      unobserve = (row: Element): void => void this.watched.delete(row);
      disconnect = (): void => this.watched.clear();
    }
    Object.assign(window, { IntersectionObserver: Observer });
    const stories = Array.from({ length: 60 }, (_, index) => storyFixture({ id: `st${index}`, title: `Story ${index}` }));
    const page = await open('/board', stories);
    const rows = () => page.root().querySelectorAll('li article').length;
    expect([rows(), page.titles().length]).toEqual([30, 60]);
    const lines = [...page.root().querySelectorAll('ol > li')];
    report(lines.slice(5));
    await page.settle();
    expect([rows(), page.titles().length, page.titles()[59]]).toEqual([5, 60, 'Story 59']);
    for (let press = 0; press < 8; press++) await page.key('j');
    expect([document.activeElement?.textContent?.trim(), lines[7]?.querySelector('article') === null]).toEqual(['Story 7', false]);
    lines[30]?.querySelector<HTMLElement>('h2.far a')?.focus();
    await page.settle();
    expect([document.activeElement?.textContent?.trim(), rows()]).toEqual(['Story 30', 6]);
    await page.key('k');
    expect(document.activeElement?.textContent?.trim()).toBe('Story 29');
  });

  it('teaches where there are no stories, and offers to take filters off where none fits', async () => {
    expect((await open('/board', [])).text()).toContain('No stories yet');
  });

  it('offers to take filters off where no story fits', async () => {
    const page = await open('/board?language=ko', []);
    expect(page.text()).toContain('No story fits');
    await page.press('Show all stories');
    expect(page.address()).toBe('/board');
  });

  it('says the chart in words and in a table', async () => {
    const page = await open();
    expect(page.text()).toContain('Stories by hour over 24 hours: 1 positive, 0 neutral, 0 negative, 1 unsure.');
    expect(page.root().querySelectorAll('trivium-summary-strip tbody tr')).toHaveLength(1);
  });

  it('says what is wrong when stories cannot be read', async () => {
    const page = await openNewsPage({ path: 'board', page: BoardPage, url: '/board' });
    await page.refuse('/api/stories');
    expect(page.text()).toContain('Nothing could be read there.');
  });
});
