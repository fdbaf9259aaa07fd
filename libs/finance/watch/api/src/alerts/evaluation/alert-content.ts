import type { Story, StoryEntity, StoryItem } from '@trivium/finance/news/domain';
import type { AlertKind } from '@trivium/finance/watch/domain';
import type { AlertContent } from '../inbox/alert.entity';

const MOST_ENTITIES = 20;

/** The item that an alert is about: the one that corrects, else the newest of the current ones. */
export function itemTold(story: Story, kind: AlertKind): StoryItem | undefined {
  const current = story.items.filter(({ supersededBy }) => supersededBy === undefined);
  const replacing = new Set(story.items.flatMap(({ supersededBy }) => supersededBy ?? []));
  const candidates = kind === 'correction' ? current.filter(({ id }) => replacing.has(id)) : current;
  return newest(candidates) ?? newest(current) ?? story.items[0];
}

/** What an alert on a story says. */
export function contentOf(story: Story, { entities, item }: { entities: readonly StoryEntity[]; item: StoryItem }): AlertContent {
  return {
    title: item.supersededBy === undefined && story.items.some(({ supersededBy }) => supersededBy === item.id) ? item.title : story.title,
    url: item.url,
    language: story.language,
    eventType: story.eventType,
    novelty: story.novelty,
    sources: new Set(story.items.map(({ sourceId }) => sourceId)).size,
    publishedAt: story.firstPublishedAt,
    sentiment: { label: story.sentiment.label, isAbstained: story.sentiment.isAbstained },
    entities: entities.slice(0, MOST_ENTITIES).map(({ symbol, name, sentiment }) => ({
      ...(symbol === undefined ? {} : { symbol }),
      name,
      ...(sentiment && !sentiment.isAbstained ? { label: sentiment.label } : {}),
    })),
  };
}

function newest(items: readonly StoryItem[]): StoryItem | undefined {
  return [...items].sort((one, other) => (one.ingestedAt < other.ingestedAt ? -1 : 1)).at(-1);
}
