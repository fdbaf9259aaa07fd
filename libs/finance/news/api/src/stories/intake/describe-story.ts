import { isDeepStrictEqual } from 'node:util';
import { inOwnOrder, type ItemFacts, storyNovelty, togetherSentiment } from '@trivium/finance/news/domain';
import type { NamedEntity } from '../news-item.entity';
import type { ItemRow, VersionRow } from './intake.repository';

const MOST_ENTITIES = 12;

export type StoryDescription = Omit<VersionRow, 'id' | 'seq' | 'storyId' | 'validFrom' | 'validTo'>;

/** A story as its items tell it. Depends on the items only, not on when they came. */
export function describeStory(
  items: readonly ItemRow[],
  { around, freshIds }: { around: readonly ItemFacts[]; freshIds: ReadonlySet<string> },
): StoryDescription {
  const told = toldInOrder(items.filter(({ supersededBy }) => supersededBy === null));
  const live = told.map(({ facts }) => facts);
  const all = [...items].sort(
    (first, second) => first.publishedAt.getTime() - second.publishedAt.getTime() || (first.id < second.id ? -1 : 1),
  );
  const newest = told.at(-1) ?? all.at(-1);
  if (newest === undefined) throw new Error('A story has at least one item');
  const sentiment = togetherSentiment(told.map((item) => item.sentiment)) ?? newest.sentiment;
  const entities = entitiesOf(told);
  const times = all.map(({ publishedAt }) => publishedAt.getTime());
  return {
    title: newest.title,
    language: newest.language,
    itemIds: all.map(({ id }) => id),
    newItemIds: all.filter(({ id }) => freshIds.has(id)).map(({ id }) => id),
    languages: [...new Set(told.map(({ language }) => language))].sort(),
    sourceIds: [...new Set(told.flatMap(({ sourceId }) => sourceId ?? []))].sort(),
    entities,
    entityKeys: entities.map(({ key }) => key),
    label: sentiment.label,
    isAbstained: sentiment.isAbstained,
    sentiment,
    eventType: commonest(live.map(({ eventType }) => eventType)),
    novelty: storyNovelty(live, around),
    firstPublishedAt: new Date(Math.min(...times)),
    lastPublishedAt: new Date(Math.max(...times)),
    lastIngestedAt: new Date(Math.max(...all.map(({ ingestedAt }) => ingestedAt.getTime()))),
    supersededBy: null,
    isJudgedAnew: false,
    isDemo: all.every(({ isDemo }) => isDemo),
  };
}

/** The same story after its items were judged anew; undefined where nothing is judged differently. */
export function judgedAnew(old: StoryDescription, items: readonly ItemRow[]): StoryDescription | undefined {
  const live = items.filter(({ supersededBy }) => supersededBy === null);
  const sentiment = togetherSentiment(live.map((item) => item.sentiment));
  if (sentiment === undefined) return undefined;
  const entities = entitiesOf(toldInOrder(live));
  if (isDeepStrictEqual([sentiment, entities], [old.sentiment, old.entities])) return undefined;
  const { label, isAbstained } = sentiment;
  return { ...old, label, isAbstained, sentiment, entities, newItemIds: [], isJudgedAnew: true };
}

/** Whether nothing came that a reader would see. */
export function isSameStory(old: StoryDescription, next: StoryDescription): boolean {
  return (
    old.supersededBy === next.supersededBy &&
    next.newItemIds.length === 0 &&
    old.title === next.title &&
    old.itemIds.length === next.itemIds.length &&
    old.itemIds.every((id, index) => id === next.itemIds[index])
  );
}

/** Live items in the order in which a story is told from them. */
function toldInOrder(live: readonly ItemRow[]): ItemRow[] {
  const byId = new Map(live.map((item) => [item.id, item]));
  return inOwnOrder(live.map(({ facts }) => facts)).flatMap(({ id }) => byId.get(id) ?? []);
}

function commonest(types: readonly ItemFacts['eventType'][]): ItemFacts['eventType'] {
  const counts = new Map<ItemFacts['eventType'], number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + (type === 'other' ? 0.5 : 1));
  return [...counts].sort(([first, one], [second, other]) => other - one || (first < second ? -1 : 1))[0]?.[0] ?? 'other';
}

/** Who the items name, the most often named first. */
function entitiesOf(items: readonly ItemRow[]): NamedEntity[] {
  const found = Map.groupBy(
    items.flatMap(({ entities }) => entities),
    ({ key }) => key,
  );
  return [...found]
    .sort(([first, one], [second, other]) => other.length - one.length || (first < second ? -1 : 1))
    .slice(0, MOST_ENTITIES)
    .map(([key, named]) => {
      const sentiment = togetherSentiment(named.flatMap((entity) => entity.sentiment ?? []));
      const symbol = named[0]?.symbol;
      return {
        key,
        name: named[0]?.name ?? key,
        ...(symbol === undefined ? {} : { symbol }),
        ...(sentiment === undefined ? {} : { sentiment }),
      };
    });
}
