import { DATE_DOUBTS, type Story, type StoryItem } from '@trivium/finance/news/domain';
import type { NewsItemEntity } from '../news-item.entity';
import type { StoryVersionEntity } from '../story-version.entity';

export interface StoryView {
  /** Names of sources by their ids. */
  readonly sourceNames?: ReadonlyMap<string, string> | undefined;
  /** The title is that of a telling in this language where there is one. */
  readonly preferred?: string | undefined;
  /** Revisions that came later were not known then. */
  readonly asOf?: Date | undefined;
}

/** What is shown of an item. */
type ToldItem = Omit<NewsItemEntity, 'organisationId' | 'terms' | 'facts' | 'judgedAt'>;

/** A version of a story with its items as they were known at the time. */
export function toStory(
  version: Omit<StoryVersionEntity, 'organisationId'>,
  itemsById: ReadonlyMap<string, ToldItem>,
  { sourceNames, asOf, preferred }: StoryView = {},
): Story {
  const { storyId, sentiment, entities, eventType, novelty, firstPublishedAt, lastIngestedAt, supersededBy, isDemo } = version;
  const items = version.itemIds.flatMap((id) => {
    const item = itemsById.get(id);
    return item ? [toItem(item, { sourceNames, asOf })] : [];
  });
  // Items stand in the order of publishing.
  const told =
    preferred === undefined ? undefined : items.findLast((item) => item.supersededBy === undefined && item.language === preferred);
  return {
    id: storyId,
    title: told?.title ?? version.title,
    items,
    language: told?.language ?? version.language,
    sentiment,
    entities: entities.map(({ symbol, name, sentiment: side }) => ({
      ...(symbol === undefined ? {} : { symbol }),
      name,
      ...(side === undefined ? {} : { sentiment: side }),
    })),
    eventType,
    // A `real` of the database has digits behind the ones that were written.
    novelty: Math.round(novelty * 100) / 100,
    firstPublishedAt: firstPublishedAt.toISOString(),
    lastIngestedAt: lastIngestedAt.toISOString(),
    ...(supersededBy === null ? {} : { supersededBy }),
    isDemo,
  };
}

function toItem(item: ToldItem, { sourceNames, asOf }: StoryView): StoryItem {
  const { id, url, title, sourceId, language, excerpt, publishedAt, publishedText, ingestedAt, supersededBy, supersededAt, sentiment } =
    item;
  const dateDoubt = DATE_DOUBTS.find((known) => known === item.dateDoubt);
  const sourceName = sourceId === null ? undefined : sourceNames?.get(sourceId);
  const isReplaced = supersededBy !== null && (asOf === undefined || (supersededAt !== null && supersededAt <= asOf));
  return {
    id,
    url,
    title,
    sourceId,
    ...(sourceName === undefined ? {} : { sourceName }),
    language,
    ...(excerpt === null ? {} : { excerpt }),
    publishedAt: publishedAt.toISOString(),
    ...(publishedText === null ? {} : { publishedText }),
    ...(dateDoubt === undefined ? {} : { dateDoubt }),
    ingestedAt: ingestedAt.toISOString(),
    ...(isReplaced ? { supersededBy } : {}),
    sentiment,
  };
}
