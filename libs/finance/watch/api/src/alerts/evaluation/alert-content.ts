import { type Story, type StoryEntity, type StoryItem, tellingSources } from '@trivium/finance/news/domain';
import type { AlertKind } from '@trivium/finance/watch/domain';
import type { UiLanguage } from '@trivium/shared/kernel';
import type { AlertContent } from '../inbox/alert.entity';

const MOST_ENTITIES = 20;

/** The item that an alert is about: the one that corrects, else the newest of the current ones. */
export function itemTold(story: Story, kind: AlertKind): StoryItem | undefined {
  const current = story.items.filter(({ supersededBy }) => supersededBy === undefined);
  const replacing = new Set(story.items.flatMap(({ supersededBy }) => supersededBy ?? []));
  const candidates = kind === 'correction' ? current.filter(({ id }) => replacing.has(id)) : current;
  return newest(candidates) ?? newest(current) ?? story.items[0];
}

/** A story's title as it is told in the reader's language; its own where nobody tells it in that. */
export function titleFor(story: Story, language: UiLanguage): { readonly title: string; readonly language: string } {
  if (story.language === language) return { title: story.title, language };
  const told = story.items.findLast((item) => item.supersededBy === undefined && item.language === language);
  return { title: told?.title ?? story.title, language: told?.language ?? story.language };
}

/** What an alert on a story says. Where an item corrects another, its own title is what is told. */
export function contentOf(
  story: Story,
  { entities, item, language }: { entities: readonly StoryEntity[]; item: StoryItem; language: UiLanguage },
): AlertContent {
  const isCorrecting = item.supersededBy === undefined && story.items.some(({ supersededBy }) => supersededBy === item.id);
  return {
    ...(isCorrecting ? { title: item.title, language: item.language } : titleFor(story, language)),
    url: item.url,
    eventType: story.eventType,
    novelty: story.novelty,
    sources: tellingSources(story.items),
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
