import { Inject, Injectable } from '@nestjs/common';
import { assignStories, candidateKeys, divideLinked, type ItemFacts, linkedItems, WINDOW_MS } from '@trivium/finance/news/domain';
import { ID_SOURCE } from '@trivium/platform/database';
import type { IdSource } from '@trivium/shared/kernel';
import { describeStory, isSameStory } from './describe-story';
import { IntakeRepository, type ItemRow, type LastChange, type VersionRow } from './intake.repository';
import { type FreshItem, StoryDraft } from './story-draft';

/** An item that took the place of another, which was in a story. */
export interface Revision {
  readonly newId: string;
  readonly oldId: string;
  /** Where the old one was before this transaction; empty for one of an earlier arrival. */
  readonly storyId: string;
}

/** Items that became known at one moment. */
export interface Arrival {
  readonly fresh: readonly FreshItem[];
  readonly revisions: readonly Revision[];
  readonly at: Date;
}

export interface WrittenStories {
  /** In the order of the organisation's sequence of changes. */
  readonly versions: readonly VersionRow[];
  readonly items: ReadonlyMap<string, ItemRow>;
}

/** Divides what hangs together with new items anew and writes the stories that changed. Inside the transaction of the intake. */
@Injectable()
export class StoryWriter {
  constructor(
    private readonly repository: IntakeRepository,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
  ) {}

  /** Arrivals come one after the other, as if each had been written before the next; all is written at the end. */
  async write(arrivals: readonly Arrival[], last: LastChange): Promise<WrittenStories> {
    const facts = arrivals.flatMap(({ fresh }) => fresh.map((item) => item.facts));
    const times = facts.map(({ publishedAtMs }) => publishedAtMs);
    const draft = new StoryDraft(this.repository, last.seq);
    // What all arrivals will be compared with, in one statement.
    const between = { fromMs: Math.min(...times) - WINDOW_MS, toMs: Math.max(...times) + WINDOW_MS };
    await draft.prefetch([...new Set(facts.flatMap(candidateKeys))], between);
    for (const arrival of arrivals) await this.arrive(arrival, draft);
    await draft.write();
    return { versions: draft.versions, items: draft.items };
  }

  private async arrive({ fresh, revisions: given, at }: Arrival, draft: StoryDraft): Promise<void> {
    const revisions = given.map(({ newId, oldId, storyId }) => ({ newId, oldId, storyId: draft.storyOfItem(oldId) ?? storyId }));
    const revisedStories = new Set(revisions.map(({ storyId }) => storyId));
    await draft.load(revisedStories);
    for (const { oldId, newId } of revisions) draft.supersede(draft.liveIdOf(oldId), newId, at);
    // What only a replaced text held together must be looked at too.
    const left = [...revisedStories].flatMap((id) => draft.itemsOf(id)).filter(({ supersededBy }) => supersededBy === null);
    const freshFacts = fresh.filter(({ supersededBy }) => supersededBy === null).map(({ facts }) => facts);
    const linked = await linkedItems(distinct([...freshFacts, ...left.map(({ facts }) => facts)]), draft);
    const before = new Map(linked.flatMap(({ id }) => entry(id, draft.storyOfItem(id))));
    const storyOf = new Map([...before, ...revisions.map(({ newId, storyId }) => [newId, storyId] as const)]);
    const { stories, joined } = assignStories(divideLinked(linked), storyOf, () => this.ids.next<'story'>());
    const into = new Map(joined.map(({ storyId, into: taker }) => [storyId, taker]));
    for (const { storyId, items } of stories) for (const { id } of items) storyOf.set(id, storyId);
    for (const { newId, storyId } of revisions) if (!into.has(storyId)) into.set(storyId, storyOf.get(newId) ?? storyId);

    // Where nothing came and nothing left, nothing is to be told.
    const moved = [...before].flatMap(([id, from]) => {
      const to = storyOf.get(id);
      return to === undefined || to === from ? [] : [{ id, from, to }];
    });
    const placed = fresh.map((item) => ({ item, storyId: storyOf.get(item.liveId) ?? this.ids.next<'story'>() }));
    const touched = new Set([...moved.flatMap(({ from, to }) => [from, to]), ...placed.map(({ storyId }) => storyId), ...revisedStories]);
    const isNew = new Set(stories.filter((story) => story.isNew).map(({ storyId }) => storyId));
    await draft.load([...touched].filter((id) => !isNew.has(id)));
    for (const { item, storyId } of placed) draft.insert(item, storyId);
    for (const { id, ...places } of moved) draft.move(id, places);
    // A revision takes along what it replaced.
    for (const { newId, storyId } of revisions) {
      const to = storyOf.get(newId);
      if (to !== undefined && to !== storyId) draft.move(newId, { from: storyId, to });
    }
    this.tell(touched, { into, around: aroundOf(freshFacts, draft), freshIds: new Set(fresh.map(({ id }) => id)), at }, draft);
  }

  private tell(
    storyIds: ReadonlySet<string>,
    change: {
      readonly into: ReadonlyMap<string, string>;
      readonly around: readonly ItemFacts[];
      readonly freshIds: ReadonlySet<string>;
      readonly at: Date;
    },
    draft: StoryDraft,
  ): void {
    const byKey = neighboursByKey(change.around);
    for (const storyId of [...storyIds].sort()) {
      const old = draft.version(storyId);
      const own = draft.itemsOf(storyId);
      const taker = change.into.get(storyId);
      if (own.length === 0 && (old === undefined || taker === undefined || taker === storyId)) continue;
      const next =
        own.length === 0 && old !== undefined
          ? { ...old, newItemIds: [], supersededBy: taker ?? null, isJudgedAnew: false }
          : describeStory(own, { around: nearOf(own, byKey), freshIds: change.freshIds });
      if (old !== undefined && isSameStory(old, next)) continue;
      draft.tell({ ...next, id: this.ids.next<'story-version'>(), storyId, validFrom: change.at });
    }
  }
}

function entry(id: string, storyId: string | undefined): [string, string][] {
  return storyId === undefined ? [] : [[id, storyId]];
}

function distinct(items: readonly ItemFacts[]): ItemFacts[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

/** What had been published under the keys of new items until then: what their novelty is measured by. */
function aroundOf(fresh: readonly ItemFacts[], draft: StoryDraft): ItemFacts[] {
  if (fresh.length === 0) return [];
  const times = fresh.map(({ publishedAtMs }) => publishedAtMs);
  return draft.near([...new Set(fresh.flatMap(candidateKeys))], { fromMs: Math.min(...times) - WINDOW_MS, toMs: Math.max(...times) });
}

function neighboursByKey(items: readonly ItemFacts[]): ReadonlyMap<string, ItemFacts[]> {
  const byKey = new Map<string, ItemFacts[]>();
  for (const item of items) {
    for (const key of candidateKeys(item)) {
      const list = byKey.get(key);
      if (list) list.push(item);
      else byKey.set(key, [item]);
    }
  }
  return byKey;
}

function nearOf(items: readonly ItemRow[], byKey: ReadonlyMap<string, ItemFacts[]>): ItemFacts[] {
  return distinct(items.flatMap(({ facts }) => candidateKeys(facts).flatMap((key) => byKey.get(key) ?? [])));
}
