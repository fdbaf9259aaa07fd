import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordedFeed } from '@trivium/finance/news/api';
import { recordedFeeds } from './finance.demo';

const read = (name: string): string => readFileSync(join(__dirname, '../../../../tools/seed/recorded-feeds', `${name}.tsv`), 'utf8');

describe('recorded feeds of the demo', () => {
  const feeds = recordedFeeds(read('sources'), read('items'));

  it('are whole, each in a known language, told within the last two days', () => {
    for (const feed of feeds) expect(recordedFeed.parse(feed)).toEqual(feed);
    const lines = read('items').trimEnd().split('\n').length - 1;
    expect(feeds.flatMap(({ items }) => items)).toHaveLength(lines);
    expect(new Set(feeds.map(({ source }) => source.language)).size).toBe(10);
    expect(Math.max(...feeds.flatMap(({ items }) => items.map(({ minutesAgo }) => minutesAgo)))).toBeLessThanOrEqual(2 * 24 * 60);
  });

  it('lead nowhere', () => {
    for (const { source, items } of feeds)
      for (const url of [source.address, ...items.map((item) => item.url)]) expect(new URL(url ?? '').hostname).toMatch(/\.example$/);
  });
});
