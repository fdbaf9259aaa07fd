import { postStories } from './post-stories.dto';
import { storyListQuery } from './story.dto';

describe('what may be asked of the stories', () => {
  it.each([
    [{ entity: 'AAPL' }, ['AAPL']],
    [{ entity: ['AAPL', '600519.SS'] }, ['AAPL', '600519.SS']],
    [{ entity: 'AAPL, 600519.SS,' }, ['AAPL', '600519.SS']],
    [{ entity: 'AAPL,^GSPC' }, ['AAPL', '^GSPC']],
    [{ entity: 'Quillon Freight, Inc.' }, ['Quillon Freight, Inc.']],
    [{ entity: ['Quillon Freight, Inc.', 'AAPL'] }, ['Quillon Freight, Inc.', 'AAPL']],
  ])('takes a filter once, several times or with commas: %j', (query, entity) => {
    expect(storyListQuery.parse(query).entity).toEqual(entity);
  });

  it.each([{ eventType: 'nonsense' }, { asOf: 'yesterday' }, { limit: '0' }, { sourceId: 'x' }, { language: 'ENGLISH' }])(
    'refuses %j',
    (query) => {
      expect(storyListQuery.safeParse(query).success).toBe(false);
    },
  );

  it.each([{ url: 'javascript:alert(1)' }, { title: ' ' }, { publishedAt: 'soon' }])('refuses news with %j', (change) => {
    const item = { title: 'A title', url: 'https://x.example/1', publishedAt: '2026-03-02T10:00:00Z' };
    expect(postStories.safeParse({ items: [item] }).success).toBe(true);
    expect(postStories.safeParse({ items: [{ ...item, ...change }] }).success).toBe(false);
  });

  it('takes at most a thousand items', () => {
    const item = { title: 'A title', url: 'https://x.example/1', publishedAt: '2026-03-02T10:00:00Z' };
    expect(postStories.safeParse({ items: Array.from({ length: 1_001 }, () => item) }).success).toBe(false);
  });
});
