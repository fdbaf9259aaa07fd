import type { Story, StoryItem, StorySentiment } from '@trivium/finance/news/domain';

const positive: StorySentiment = { label: 'positive', isAbstained: false, probabilities: { negative: 0.05, neutral: 0.05, positive: 0.9 } };

/** A story about Apple that became known at `at`, with the items of these ids; `correctedBy` takes the place of the first. */
export function storyAt(at: Date, { id, itemIds = [`${id}-1`], title = 'Apple raises its outlook', correctedBy }: StoryParts): Story {
  const known = at.toISOString();
  const items = itemIds.map((itemId, place): StoryItem => ({
    id: itemId,
    url: `https://news.example/${itemId}`,
    title: itemId === correctedBy ? title : `${title} (${place + 1})`,
    sourceId: `source-${place}`,
    language: 'en',
    publishedAt: known,
    ingestedAt: known,
    sentiment: positive,
    ...(place === 0 && correctedBy !== undefined ? { supersededBy: correctedBy } : {}),
  }));
  return {
    id,
    title,
    items,
    language: 'en',
    sentiment: positive,
    entities: [{ symbol: 'AAPL', name: 'Apple', sentiment: positive }],
    eventType: 'guidance',
    novelty: 0.8,
    firstPublishedAt: known,
    lastIngestedAt: known,
    isDemo: false,
  };
}

interface StoryParts {
  readonly id: string;
  readonly itemIds?: readonly string[];
  readonly title?: string;
  readonly correctedBy?: string;
}
