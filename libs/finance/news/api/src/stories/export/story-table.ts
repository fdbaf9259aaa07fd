import type { Story } from '@trivium/finance/news/domain';

/** One item of a story in a line; what belongs to the story is repeated, so that a line can be read alone. */
export const STORY_COLUMNS = [
  'storyId', 'storyTitle', 'eventType', 'storyLabel', 'novelty', 'entities', 'itemId', 'title', 'url', 'source', 'language', 'publishedAt', 'publishedText', 'dateDoubt', 'ingestedAt', 'label', 'positive', 'neutral', 'negative', 'isAbstained', 'supersededBy', 'isDemo',
] as const; // prettier-ignore

export type StoryCell = string | number | boolean;

export function storyRows(stories: readonly Story[]): StoryCell[][] {
  return stories.flatMap(
    (story) =>
    story.items.map(({ id, title, url, sourceName, sourceId, language, publishedAt, publishedText, dateDoubt, ingestedAt, sentiment, supersededBy }): StoryCell[] => [
      story.id, story.title, story.eventType, story.sentiment.isAbstained ? 'abstained' : story.sentiment.label, story.novelty,
      story.entities.map(({ symbol, name }) => symbol ?? name).join('; '), id, title, url, sourceName ?? sourceId ?? '', language, publishedAt, publishedText ?? '', dateDoubt ?? '', ingestedAt,
      sentiment.label, sentiment.probabilities.positive, sentiment.probabilities.neutral, sentiment.probabilities.negative, sentiment.isAbstained,
      supersededBy ?? '', story.isDemo,
    ]), // prettier-ignore
  );
}

/**
 * Text as a cell that a spreadsheet takes for text: what starts like a formula (OWASP, CSV injection; also behind blanks and in full-width form) gets
 * an apostrophe in front.
 */
export function safeCell(text: string): string {
  return /^[\s\u0000-\u0020]*[=+\-@\t\r＝＋－＠|%]/u.test(text) ? `'${text}` : text;
}

function csvCell(cell: StoryCell): string {
  if (typeof cell !== 'string') return String(cell);
  const safe = safeCell(cell);
  return /[",\r\n;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180, with the mark at the start by which Excel knows UTF-8. */
export function storyCsv(stories: readonly Story[]): string {
  const lines = [STORY_COLUMNS.join(','), ...storyRows(stories).map((row) => row.map(csvCell).join(','))];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
