import type { Story, StoryItem, StorySentiment } from '@trivium/finance/news/domain';
import type { SentimentLabel } from '@trivium/finance/sentiment/domain';

/** A sentiment that is sure, or `abstained`. */
export function testSentiment(label: SentimentLabel | 'abstained'): StorySentiment {
  const isAbstained = label === 'abstained';
  const chosen = isAbstained ? 'negative' : label;
  const rest = 0.05;
  return { label: chosen, isAbstained, probabilities: { negative: rest, neutral: rest, positive: rest, [chosen]: 0.9 } };
}

/** An item of a story. */
export function testItem(item: Partial<StoryItem> & Pick<StoryItem, 'id'>): StoryItem {
  return {
    url: `https://news.example/${item.id}`,
    title: 'Apple raises its outlook',
    sourceId: null,
    language: 'en',
    publishedAt: '2026-11-24T12:00:00.000Z',
    ingestedAt: '2026-11-24T12:00:00.000Z',
    sentiment: testSentiment('positive'),
    ...item,
  };
}

/** A story about Apple with one item, changed as told. */
export function testStory(story: Partial<Story> & Pick<Story, 'id'>): Story {
  const items = story.items ?? [testItem({ id: `${story.id}-1`, ...(story.lastIngestedAt ? { ingestedAt: story.lastIngestedAt } : {}) })];
  return {
    title: items[0]?.title ?? '',
    items,
    language: 'en',
    sentiment: testSentiment('positive'),
    entities: [{ symbol: 'AAPL', name: 'Apple', sentiment: testSentiment('positive') }],
    eventType: 'guidance',
    novelty: 0.8,
    firstPublishedAt: '2026-11-24T12:00:00.000Z',
    lastIngestedAt: '2026-11-24T12:00:00.000Z',
    isDemo: false,
    ...story,
  };
}
