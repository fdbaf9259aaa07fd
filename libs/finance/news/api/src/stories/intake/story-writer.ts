import { Inject, Injectable } from '@nestjs/common';
import {
  assignStories,
  candidateKeys,
  divideLinked,
  inOwnOrder,
  type ItemFacts,
  linkedItems,
  storyNovelty,
  togetherSentiment,
  WINDOW_MS,
} from '@trivium/finance/news/domain';
import { ID_SOURCE } from '@trivium/platform/database';
import type { IdSource } from '@trivium/shared/kernel';
import type { NamedEntity, NewsItemEntity } from '../news-item.entity';
import type { StoryVersionEntity } from '../story-version.entity';
import { IntakeRepository } from './intake.repository';

/** An item that is written now, whose story is still to be found. */
export type FreshItem = Omit<NewsItemEntity, 'organisationId' | 'storyId'>;
/** An item that took the place of another, which was in a story. */
export interface Revision {
  readonly newId: string;
  readonly oldId: string;
  readonly storyId: string;
}

export interface WrittenStories {
  readonly versions: readonly Omit<StoryVersionEntity, 'organisationId'>[];
  readonly items: readonly NewsItemEntity[];
  readonly storyOf: ReadonlyMap<string, string>;
}

const MOST_ENTITIES = 12;

/** Divides what hangs together with new items anew and writes the stories that changed. Inside the transaction of the intake. */
@Injectable()
export class StoryWriter {
  constructor(
    private readonly repository: IntakeRepository,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
  ) {}

  async write({
    fresh,
    revisions,
    at,
  }: {
    fresh: readonly FreshItem[];
    revisions: readonly Revision[];
    at: Date;
  }): Promise<WrittenStories> {
    for (const { oldId, newId } of revisions) await this.repository.supersede(oldId, newId, at);
    const freshFacts = fresh.filter(({ supersededBy }) => supersededBy === null).map(({ facts }) => facts);
    // What only a replaced text held together must be looked at too.
    const left = revisions.length === 0 ? [] : await this.repository.liveFacts([...new Set(revisions.map(({ storyId }) => storyId))]);
    const linked = await linkedItems(distinct([...freshFacts, ...left]), this.repository);
    const before = await this.repository.storiesOf(linked.map(({ id }) => id));
    const storyOf = new Map(before);
    for (const { newId, storyId } of revisions) storyOf.set(newId, storyId);
    const { stories, joined } = assignStories(divideLinked(linked), storyOf, () => this.ids.next<'story'>());
    for (const { storyId, items } of stories) for (const { id } of items) storyOf.set(id, storyId);
    await this.repository.insert(fresh.map((item) => ({ ...item, storyId: storyOf.get(item.liveId) ?? this.ids.next<'story'>() })));
    const revised = new Set(revisions.map(({ newId }) => newId));
    for (const { storyId, items } of stories) {
      // A revision takes along what it replaced.
      const moved = items.filter(({ id }) => revised.has(id) || (before.get(id) ?? storyId) !== storyId).map(({ id }) => id);
      await this.repository.move(moved, storyId);
    }
    const touched = new Set([...stories.map(({ storyId }) => storyId), ...before.values(), ...revisions.map(({ storyId }) => storyId)]);
    const around = await this.around(freshFacts);
    const into = new Map(joined.map(({ storyId, into: taker }) => [storyId, taker]));
    for (const { newId, storyId } of revisions) if (!into.has(storyId)) into.set(storyId, storyOf.get(newId) ?? storyId);
    return {
      ...(await this.writeVersions({ storyIds: [...touched], into, around, freshIds: new Set(fresh.map(({ id }) => id)), at })),
      storyOf,
    };
  }

  private async around(fresh: readonly ItemFacts[]): Promise<ItemFacts[]> {
    if (fresh.length === 0) return [];
    const times = fresh.map(({ publishedAtMs }) => publishedAtMs);
    const between = { fromMs: Math.min(...times) - WINDOW_MS, toMs: Math.max(...times) };
    return this.repository.withKeys([...new Set(fresh.flatMap(candidateKeys))], between);
  }

  private async writeVersions({
    storyIds,
    into,
    around,
    freshIds,
    at,
  }: {
    storyIds: readonly string[];
    into: ReadonlyMap<string, string>;
    around: readonly ItemFacts[];
    freshIds: ReadonlySet<string>;
    at: Date;
  }): Promise<Pick<WrittenStories, 'versions' | 'items'>> {
    const items = await this.repository.itemsOf(storyIds);
    const byStory = Map.groupBy(items, ({ storyId }) => storyId);
    const current = new Map((await this.repository.currentVersions(storyIds)).map((version) => [version.storyId, version]));
    const byKey = neighboursByKey(around);
    let { seq } = await this.repository.lastChange();
    const versions: Omit<StoryVersionEntity, 'organisationId'>[] = [];
    const ended: string[] = [];
    for (const storyId of [...storyIds].sort()) {
      const old = current.get(storyId);
      const own = byStory.get(storyId) ?? [];
      const taker = into.get(storyId);
      if (own.length === 0 && (old === undefined || taker === undefined || taker === storyId)) continue;
      const next =
        own.length === 0 && old !== undefined
          ? { ...old, newItemIds: [], supersededBy: taker ?? null }
          : describe(own, { around: nearOf(own, byKey), freshIds });
      if (old !== undefined && isSame(old, next)) continue;
      seq += 1;
      versions.push({ ...next, id: this.ids.next<'story-version'>(), seq: String(seq), storyId, validFrom: at, validTo: null });
      if (old !== undefined) ended.push(old.id);
    }
    await this.repository.writeVersions(versions, ended, at);
    await this.repository.addWords(
      versions.flatMap(({ storyId, entityKeys }) => {
        const words = new Set((byStory.get(storyId) ?? []).flatMap(({ terms }) => terms));
        return [...words, ...entityKeys.map((key) => `=${key}`)].map((word) => ({ word, storyId }));
      }),
    );
    return { versions, items };
  }
}

function distinct(items: readonly ItemFacts[]): ItemFacts[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

function neighboursByKey(items: readonly ItemFacts[]): ReadonlyMap<string, ItemFacts[]> {
  const byKey = new Map<string, ItemFacts[]>();
  for (const item of items) for (const key of candidateKeys(item)) byKey.set(key, [...(byKey.get(key) ?? []), item]);
  return byKey;
}

function nearOf(items: readonly NewsItemEntity[], byKey: ReadonlyMap<string, ItemFacts[]>): ItemFacts[] {
  return distinct(items.flatMap(({ facts }) => candidateKeys(facts).flatMap((key) => byKey.get(key) ?? [])));
}

function isSame(
  old: StoryVersionEntity,
  next: Omit<StoryVersionEntity, 'organisationId' | 'id' | 'seq' | 'storyId' | 'validFrom' | 'validTo'>,
): boolean {
  return (
    old.supersededBy === next.supersededBy &&
    next.newItemIds.length === 0 &&
    old.title === next.title &&
    old.itemIds.length === next.itemIds.length &&
    old.itemIds.every((id, index) => id === next.itemIds[index])
  );
}

type Description = Omit<StoryVersionEntity, 'organisationId' | 'id' | 'seq' | 'storyId' | 'validFrom' | 'validTo'>;

/** A story as its items tell it. Depends on the items only, not on when they came. */
function describe(
  items: readonly NewsItemEntity[],
  { around, freshIds }: { around: readonly ItemFacts[]; freshIds: ReadonlySet<string> },
): Description {
  const byId = new Map(items.map((item) => [item.id, item]));
  const live = inOwnOrder(items.filter(({ supersededBy }) => supersededBy === null).map(({ facts }) => facts));
  const told = live.flatMap(({ id }) => byId.get(id) ?? []);
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
    isDemo: all.every(({ isDemo }) => isDemo),
  };
}

function commonest(types: readonly ItemFacts['eventType'][]): ItemFacts['eventType'] {
  const counts = new Map<ItemFacts['eventType'], number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + (type === 'other' ? 0.5 : 1));
  return [...counts].sort(([first, one], [second, other]) => other - one || (first < second ? -1 : 1))[0]?.[0] ?? 'other';
}

/** Who the items name, the most often named first. */
function entitiesOf(items: readonly NewsItemEntity[]): NamedEntity[] {
  const found = new Map<string, NamedEntity[]>();
  for (const { entities } of items) for (const entity of entities) found.set(entity.key, [...(found.get(entity.key) ?? []), entity]);
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
