import type { NewsSource } from '../sources.client';

export function sourceFixture(change: Partial<NewsSource> = {}): NewsSource {
  return {
    id: 's1',
    url: 'https://wire.example/feed.xml',
    title: 'Harbour Wire',
    group: 'Shipping',
    language: 'en',
    siteUrl: null,
    kind: 'rss',
    terms: null,
    attribution: null,
    robotsNote: null,
    contact: null,
    mayReadFullText: false,
    isDemo: false,
    lastChangedAt: null,
    lastError: null,
    failures: 0,
    pollMinutes: null,
    movedTo: null,
    push: null,
    createdAt: '2026-11-20T09:00:00.000Z',
    health: 'ok',
    isPaused: false,
    lastFetchedAt: '2026-11-24T09:56:00.000Z',
    nextFetchAt: '2026-11-24T10:06:00.000Z',
    itemCount: 12,
    perDay: [0, 3, 9],
    ...change,
  };
}
