import { openNewsPage } from '../testing/open-news-page';
import { POSITIVE, itemFixture, storyFixture } from '../testing/story-fixture';
import { StoryPage } from './story.page';

const STORY = {
  history: ['2026-11-24T09:56:00.000Z', '2026-11-24T10:30:00.000Z', '2026-11-24T10:31:00.000Z'].map((validFrom) => ({
    validFrom,
    isJudgedAnew: validFrom.includes('10:31'),
  })),
  ...storyFixture({
    items: [
      itemFixture({ id: 'old', title: 'Polar Shipping raises its forecast by 12 %', supersededBy: 'i1' }),
      itemFixture({ id: 'i1', title: 'Polar Shipping raises its forecast by 9 %', ingestedAt: '2026-11-24T10:30:00.000Z' }),
      itemFixture({
        id: 'i2',
        sourceId: 's2',
        sourceName: '港口电讯',
        language: 'zh',
        title: '极地航运上调预期',
        url: 'https://other.example/2',
        publishedAt: '2026-11-24T10:25:00.000Z',
        ingestedAt: '2026-11-24T10:31:00.000Z',
      }),
    ],
  }),
};
const ANSWER = {
  id: 'why',
  label: 'positive',
  probabilities: POSITIVE.probabilities,
  isAbstained: false,
  language: 'en',
  experts: [{ index: 3, weight: 0.62 }],
  opinions: [
    { by: 'rules', label: undefined },
    { by: 'experts', label: 'positive' },
  ],
  explanation: {
    words: [
      { text: 'raises', effect: 1.4 },
      { text: 'forecast', effect: -0.2 },
    ],
    rules: [{ rule: 'direction', label: 'positive', strength: 0.9, span: { start: 15, end: 21 } }],
  },
  model: 'shipped-1',
};

async function open(url = '/stories/st1') {
  const page = await openNewsPage({ path: 'stories/:id', page: StoryPage, url });
  return page;
}

describe('StoryPage', () => {
  it('shows each source, and what a revision changed', async () => {
    const page = await open();
    await page.answer('/api/stories/st1', STORY);
    expect([...page.root().querySelectorAll('.source h3')].map((name) => name.textContent?.trim())).toEqual(['Harbour Wire', '港口电讯']);
    expect(page.find('del').textContent).toContain('12');
    expect(page.find('ins').textContent).toContain('9');
    expect(page.text()).toContain('30 min later');
    for (const link of page.root().querySelectorAll('a[target="_blank"]')) expect(link.getAttribute('rel')).toContain('noopener');
  });

  it('tells why when somebody asks', async () => {
    const page = await open();
    await page.answer('/api/stories/st1', STORY);
    const details = page.find<HTMLDetailsElement>('trivium-explanation details');
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    await page.settle();
    const sent = await page.answer('/api/sentiment', { results: [ANSWER] }, 'POST');
    expect(sent.body.items).toEqual([{ id: 'why', text: 'Polar Shipping raises its forecast by 9 %', language: 'en' }]);
    const text = details.textContent?.replace(/\s+/g, ' ') ?? '';
    // Experts are counted from 1, as on the page of the model.
    for (const words of ['says nothing', 'Direction: Positive', 'raises', '+1.4', '-0.2', 'Expert 4: 62%', 'shipped-1'])
      expect(text.replace('−', '-')).toContain(words);
    expect(details.querySelector('q')?.textContent).toBe('raises');
  });

  it('tells the date that a source wrote, and why it does not hold', async () => {
    const page = await open();
    const items = [
      itemFixture({ publishedText: 'Fri, 01 Jan 2100', dateDoubt: 'future' }),
      itemFixture({ id: 'i2', sourceId: 's2', publishedText: 'Tue, 24 Nov' }),
    ];
    await page.answer('/api/stories/st1', { ...STORY, items });
    expect(page.text()).toContain('The source dated it “Fri, 01 Jan 2100”, which lay ahead.');
    expect([...page.root().querySelectorAll('.times time[title]')].map((time) => time.getAttribute('title'))).toContain(
      'The source wrote: Tue, 24 Nov',
    );
    expect(page.root().querySelectorAll('.doubt')).toHaveLength(1);
  });

  it('reads an article where its source permits it, and asks for it only when somebody opens it', async () => {
    const page = await open();
    await page.answer('/api/stories/st1', {
      ...STORY,
      items: [itemFixture({ mayReadFullText: true }), itemFixture({ id: 'i2', sourceId: 's2' })],
    });
    expect(page.root().querySelectorAll('trivium-article')).toHaveLength(1);
    page.http.expectNone((sent) => sent.url.endsWith('/article'));
    const details = page.find<HTMLDetailsElement>('trivium-article details');
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    await page.settle();
    const text = 'The first <b>paragraph</b>.\n\nThe second.';
    const sent = await page.answer('/api/sources/s1/article', {
      url: 'https://wire.example/1',
      title: 'T',
      text,
      readAt: '2026-11-24T11:00:00.000Z',
      attribution: 'Harbour Wire, by licence',
    });
    expect(sent.params.get('url')).toBe('https://wire.example/1');
    expect([...details.querySelectorAll('.text p')].map((one) => one.textContent)).toEqual(['The first <b>paragraph</b>.', 'The second.']);
    expect(details.textContent).toContain('Harbour Wire, by licence');
  });

  it('says why an article cannot be read', async () => {
    const page = await open();
    await page.answer('/api/stories/st1', { ...STORY, items: [itemFixture({ mayReadFullText: true })] });
    const details = page.find<HTMLDetailsElement>('trivium-article details');
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    await page.settle();
    await page.refuse('/api/sources/s1/article');
    expect(details.textContent).toContain('Nothing could be read there.');
  });

  it('corrects the label of a company apart from that of the story', async () => {
    const page = await open();
    await page.answer('/api/stories/st1', STORY);
    page.find<HTMLButtonElement>('.entity button').click();
    await page.settle();
    await page.press('Mark as Neutral');
    const sent = await page.answer('/api/sentiment/corrections', { id: 'c1' }, 'POST');
    expect(sent.body).toMatchObject({ entity: 'Polar Shipping', label: 'neutral', text: STORY.title });
  });

  it('moves through what was known when', async () => {
    const page = await open();
    await page.answer('/api/stories/st1', STORY);
    const slider = page.find<HTMLInputElement>('input[type=range]');
    expect([slider.max, slider.value, slider.getAttribute('aria-valuetext')]).toEqual(['3', '3', 'Now']);
    slider.value = '2';
    slider.dispatchEvent(new Event('input'));
    await page.settle();
    expect(slider.getAttribute('aria-valuetext')).toContain(', judged anew');
    slider.value = '0';
    slider.dispatchEvent(new Event('change'));
    await page.settle();
    expect(page.address()).toBe('/stories/st1?asOf=2026-11-24T09:56:00.000Z');
    const sent = await page.answer('/api/stories/st1', { ...STORY, items: [itemFixture({ id: 'old', title: 'The first text' })] });
    expect(sent.params.get('asOf')).toBe('2026-11-24T09:56:00.000Z');
    // What stands beside it is of that moment too.
    const beside = page.http.match((other) => other.url === '/api/stories/st1/related').at(-1);
    expect(beside?.request.params.get('asOf')).toBe('2026-11-24T09:56:00.000Z');
    beside?.flush({ items: [storyFixture({ id: 'st2', title: 'Another one' })] });
    await page.settle();
    expect(page.find('.related a').getAttribute('href')).toBe('/stories/st2?asOf=2026-11-24T09:56:00.000Z');
    expect(page.text()).toContain('The story as it was known on 24 Nov 2026');
    expect(page.root().querySelectorAll('trivium-story-thread')).toHaveLength(1);
    expect(page.find<HTMLInputElement>('input[type=range]').max).toBe('3');
  });

  it('leads on where a story was joined into another', async () => {
    const page = await open();
    await page.answer('/api/stories/st1', { ...STORY, supersededBy: 'st9' });
    expect(page.find('.joined a').getAttribute('href')).toBe('/stories/st9');
  });

  it('says that there is no such story', async () => {
    const page = await open('/stories/none');
    await page.refuse('/api/stories/none');
    expect(page.text()).toContain('Nothing could be read there.');
  });
});
