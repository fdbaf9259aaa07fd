import { Inject, Injectable } from '@nestjs/common';
import { isOwnPage } from '@trivium/finance/news/domain';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import type { Clock, IdSource, OrganisationId } from '@trivium/shared/kernel';
import { type IntakeBatch, type IntakeOutcome, NewsIntake, StoryBell } from '../../news-intake';
import { toStory } from '../reading/to-story';
import { type CleanItem, cleanNewsItem } from './clean-news-item';
import { IntakeRepository, type KnownItem } from './intake.repository';
import { type AnalysedItem, ItemAnalysis } from './item-analysis.service';
import { type FreshItem, type Revision, StoryWriter } from './story-writer';

/** Items of one transaction: short enough that nobody waits for it. */
const SLICE = 100;
/** Titles of one page that share fewer words than this are two items behind one link, not a revision. */
const LEAST_LIKENESS = 0.2;

interface Pending {
  /** Id that it gets if it turns out to be new. */
  readonly id: string;
  readonly item: CleanItem;
}

/** What an item turned out to be, with the story it is in. */
interface Taken {
  readonly state: 'added' | 'revised' | 'unchanged';
  readonly itemId: string;
}

/**
 * The way of news into stories: what is new is analysed outside any transaction, then written with the stories that it changes in one, under the
 * organisation's lock. A batch may be handed over again at any time: what is known is unchanged.
 */
@Injectable()
export class StoryIntake extends NewsIntake {
  constructor(
    private readonly database: Database,
    private readonly repository: IntakeRepository,
    private readonly analysis: ItemAnalysis,
    private readonly writer: StoryWriter,
    private readonly bell: StoryBell,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
  ) {
    super();
  }

  async take(organisationId: OrganisationId, batch: IntakeBatch): Promise<IntakeOutcome> {
    const { added, revised, unchanged, storyIds } = await this.takeItems(organisationId, batch);
    return { added, revised, unchanged, storyIds };
  }

  /** As {@link take}, with the ids of the items too; empty texts for items that could not be taken (no title, no web link). */
  async takeItems(organisationId: OrganisationId, batch: IntakeBatch): Promise<IntakeOutcome & { readonly itemIds: readonly string[] }> {
    this.database.assertNoTransaction('Taking news in');
    const cleaned = batch.items.map((item) => cleanNewsItem(item));
    const outcome = { added: 0, revised: 0, unchanged: 0 };
    const itemIds: string[] = [];
    for (let from = 0; from < cleaned.length; from += SLICE) {
      const slice = cleaned.slice(from, from + SLICE).map((item) => item && { id: this.ids.next<'news-item'>(), item });
      const taken = await this.takeSlice(
        organisationId,
        slice.filter((pending) => pending !== undefined),
        batch,
      );
      for (const pending of slice) {
        const one = pending && taken.get(pending.id);
        if (one) outcome[one.state] += 1;
        itemIds.push(one?.itemId ?? '');
      }
    }
    // Later items of the batch may have joined stories of earlier ones: the ids are those of the end.
    const storyOf = await this.database.inOrganisation(organisationId, () => this.repository.storiesOf(itemIds.filter((id) => id !== '')));
    return { ...outcome, itemIds, storyIds: itemIds.map((id) => storyOf.get(id) ?? '') };
  }

  private async takeSlice(organisationId: OrganisationId, slice: readonly Pending[], batch: IntakeBatch): Promise<Map<string, Taken>> {
    const first = await this.database.inOrganisation(organisationId, () => this.sort(slice, batch));
    const fresh = slice.filter(({ id }) => first.get(id)?.state !== 'unchanged');
    if (fresh.length === 0) return first;
    const analysed = new Map((await this.analysis.analyse(organisationId, fresh)).map((one) => [one.facts.id, one]));
    const { taken, ring } = await this.database.inOrganisation(organisationId, async () => {
      await this.repository.lock();
      // Another process may have taken them meanwhile: only what is still new under the lock is written.
      const now = await this.sort(slice, batch);
      const written = await this.write({ slice, states: now, analysed, batch });
      return { taken: now, ring: written };
    });
    ring((story, newItemIds) => this.bell.ring(organisationId, { story, newItemIds }));
    return taken;
  }

  /** Tells for each item whether it is known, a revision of what is known, or new; earlier items of the slice count as known. */
  private async sort(
    slice: readonly Pending[],
    { sourceId, isDemo = false }: IntakeBatch,
  ): Promise<Map<string, Taken & { readonly of?: KnownItem }>> {
    const known = await this.repository.known(
      slice.map(({ item }) => item.guid),
      slice.map(({ item }) => item.linkKey),
    );
    const byGuid = new Map(known.filter((item) => item.sourceId === sourceId).map((item) => [item.guid, item]));
    const byLink = new Map(known.filter(({ supersededBy }) => supersededBy === null).map((item) => [item.linkKey, item]));
    const result = new Map<string, Taken & { readonly of?: KnownItem }>();
    for (const { id, item } of slice) {
      // What was recorded is no new word of its source, even where a later recording replaced it.
      const recorded = isDemo
        ? known.find((one) => one.sourceId === sourceId && one.guid === item.guid && one.textHash === item.textHash)
        : undefined;
      const same = recorded ?? byGuid.get(item.guid) ?? linked(byLink.get(item.linkKey), item);
      if (same?.textHash === item.textHash) result.set(id, { state: 'unchanged', itemId: same.id });
      else result.set(id, { state: same ? 'revised' : 'added', itemId: id, ...(same ? { of: same } : {}) });
      if (same?.textHash === item.textHash) continue;
      const { guid, linkKey, textHash, title } = item;
      const own: KnownItem = {
        id,
        sourceId,
        guid,
        linkKey,
        textHash,
        title,
        storyId: '',
        supersededBy: null,
        liveId: id,
        ingestedAt: this.clock.now(),
      };
      byGuid.set(guid, own);
      byLink.set(linkKey, own);
    }
    return result;
  }

  /** When items became known: now; recordings are shown as if they had come when they were told. */
  private momentOf(slice: readonly Pending[], { isDemo = false }: IntakeBatch): Date {
    const now = this.clock.now();
    return isDemo ? new Date(Math.min(now.getTime(), Math.max(...slice.map(({ item }) => item.publishedAt.getTime())))) : now;
  }

  private async write({
    slice,
    states,
    analysed,
    batch,
  }: {
    slice: readonly Pending[];
    states: ReadonlyMap<string, Taken & { readonly of?: KnownItem }>;
    analysed: ReadonlyMap<string, AnalysedItem>;
    batch: IntakeBatch;
  }): Promise<(ring: (story: ReturnType<typeof toStory>, newItemIds: readonly string[]) => void) => void> {
    const [now, last] = [this.momentOf(slice, batch), (await this.repository.lastChange()).at];
    // What is known only grows: a clock that was set back must not make a version end before it began.
    const at = last !== undefined && last > now ? last : now;
    const fresh = new Map<string, FreshItem>();
    const revisions: Revision[] = [];
    for (const { id } of slice) {
      const [state, one] = [states.get(id), analysed.get(id)];
      if (state === undefined || state.state === 'unchanged' || one === undefined) continue;
      fresh.set(id, freshItem(id, one, { batch, at }));
      const replaced = state.of;
      if (replaced === undefined) continue;
      const inBatch = fresh.get(replaced.id);
      // Replaced within the slice: it is history before it was ever current.
      if (inBatch)
        for (const [other, item] of fresh)
          if (item.liveId === inBatch.liveId)
            fresh.set(other, { ...item, liveId: id, ...(other === replaced.id ? { supersededBy: id, supersededAt: at } : {}) });
      if (!inBatch) revisions.push({ newId: id, oldId: replaced.liveId, storyId: replaced.storyId });
    }
    const chained = revisions.map((revision) => ({ ...revision, newId: fresh.get(revision.newId)?.liveId ?? revision.newId }));
    const { versions, items } = await this.writer.write({ fresh: [...fresh.values()], revisions: chained, at });
    const byId = new Map(items.map((item) => [item.id, item]));
    return (ring) => {
      for (const version of versions) ring(toStory(version, byId), version.newItemIds);
    };
  }
}

/** Whether what is known under a link is the same page: not a front page, and about the same. */
function linked(known: KnownItem | undefined, item: CleanItem): KnownItem | undefined {
  if (known === undefined || !isOwnPage(item.url)) return undefined;
  return known.textHash === item.textHash || isAlike(known.title, item.title) ? known : undefined;
}

function isAlike(first: string, second: string): boolean {
  const grams = (text: string): Set<string> =>
    new Set(Array.from({ length: Math.max(text.length - 2, 1) }, (_, at) => text.toLowerCase().slice(at, at + 3)));
  const [one, other] = [grams(first), grams(second)];
  const shared = [...one].filter((gram) => other.has(gram)).length;
  return shared / (one.size + other.size - shared) >= LEAST_LIKENESS;
}

function freshItem(
  id: string,
  { item, language, facts, entities, sentiment, model, terms }: AnalysedItem,
  { batch, at }: { batch: IntakeBatch; at: Date },
): FreshItem {
  const { guid, linkKey, textHash, url, title, excerpt, author, publishedAt, publishedText, dateDoubt } = item;
  return {
    id, sourceId: batch.sourceId, guid, linkKey, textHash, url, title, excerpt, author, language, publishedAt, publishedText, dateDoubt, ingestedAt: at,
    supersededBy: null, supersededAt: null, liveId: id, entities: [...entities], sentiment, model, terms: [...terms], facts, isDemo: batch.isDemo ?? false,
  }; // prettier-ignore
}
