import type { Story, StoryItem, StorySentiment } from '@trivium/finance/news/domain';

export const POSITIVE: StorySentiment = {
  label: 'positive',
  probabilities: { negative: 0.05, neutral: 0.1, positive: 0.85 },
  isAbstained: false,
};
export const UNSURE: StorySentiment = {
  label: 'negative',
  probabilities: { negative: 0.41, neutral: 0.39, positive: 0.2 },
  isAbstained: true,
};

export function itemFixture(change: Partial<StoryItem> = {}): StoryItem {
  return {
    id: 'i1',
    url: 'https://wire.example/1',
    title: 'Polar Shipping raises its forecast',
    sourceId: 's1',
    sourceName: 'Harbour Wire',
    language: 'en',
    publishedAt: '2026-11-24T09:55:00.000Z',
    ingestedAt: '2026-11-24T09:56:00.000Z',
    sentiment: POSITIVE,
    ...change,
  };
}

export function storyFixture(change: Partial<Story> = {}): Story {
  return {
    id: 'st1',
    title: 'Polar Shipping raises its forecast',
    items: [itemFixture()],
    language: 'en',
    sentiment: POSITIVE,
    entities: [{ symbol: 'POLR', name: 'Polar Shipping', sentiment: POSITIVE }],
    eventType: 'guidance',
    novelty: 0.8,
    firstPublishedAt: '2026-11-24T09:55:00.000Z',
    lastIngestedAt: '2026-11-24T09:56:00.000Z',
    isDemo: false,
    ...change,
  };
}
