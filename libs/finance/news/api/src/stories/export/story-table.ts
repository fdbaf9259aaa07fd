import type { Story } from '@trivium/finance/news/domain';
import type { TableCell } from '../../table-files';

/** One item of a story in a line; what belongs to the story is repeated, so that a line can be read alone. */
export const STORY_COLUMNS = [
  'storyId', 'storyTitle', 'eventType', 'storyLabel', 'novelty', 'entities', 'itemId', 'title', 'url', 'source', 'language', 'publishedAt', 'publishedText', 'dateDoubt', 'ingestedAt', 'label', 'positive', 'neutral', 'negative', 'isAbstained', 'supersededBy', 'isDemo',
] as const; // prettier-ignore

export function storyRows(stories: readonly Story[]): TableCell[][] {
  return stories.flatMap(
    (story) =>
    story.items.map(({ id, title, url, sourceName, sourceId, language, publishedAt, publishedText, dateDoubt, ingestedAt, sentiment, supersededBy }): TableCell[] => [
      story.id, story.title, story.eventType, story.sentiment.isAbstained ? 'abstained' : story.sentiment.label, story.novelty,
      story.entities.map(({ symbol, name }) => symbol ?? name).join('; '), id, title, url, sourceName ?? sourceId ?? '', language, publishedAt, publishedText ?? '', dateDoubt ?? '', ingestedAt,
      sentiment.label, sentiment.probabilities.positive, sentiment.probabilities.neutral, sentiment.probabilities.negative, sentiment.isAbstained,
      supersededBy ?? '', story.isDemo,
    ]), // prettier-ignore
  );
}
