import { Inject, Injectable } from '@nestjs/common';
import { isOwnPage } from '@trivium/finance/news/domain';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import type { Clock, IdSource, OrganisationId } from '@trivium/shared/kernel';
import { type IntakeBatch, type IntakeOutcome, NewsIntake, StoryBell } from '../../news-intake';
import { toStory } from '../reading/to-story';
import { StoryRetention } from '../retention/story-retention';
import { type CleanItem, cleanNewsItem } from './clean-news-item';
import { IntakeRepository, type KnownItem, type LastChange } from './intake.repository';
import { type AnalysedItem, ItemAnalysis } from './item-analysis.service';
import type { FreshItem } from './story-draft';
import { type Arrival, type Revision, StoryWriter, type WrittenStories } from './story-writer';

/** Items of one transaction: short enough that nobody waits for it. */
const SLICE = 250;
/** Titles of one page that share fewer words than this are two items behind one link, not a revision. */
const LEAST_LIKENESS = 0.2;

interface Pending {
  /** Id that it gets if it turns out to be new. */
  readonly id: string;
  readonly item: CleanItem;
  readonly sourceId: string | null;
  readonly isDemo: boolean;
  /** Place of its batch among those that were handed over. */
  readonly batch: number;
}

/** What an item turned out to be, and where it is. */
interface Taken {
  readonly state: 'added' | 'revised' | 'unchanged';
  readonly itemId: string;
  /** What it is a revision of. */
  readonly of?: KnownItem;
}

/** What is known of a slice's items, as it stood at a place of the organisation's sequence of changes. */
interface Sorted {
  readonly taken: ReadonlyMap<string, Taken>;
  readonly last: LastChange;
}

type ItemOutcome = IntakeOutcome & { readonly itemIds: readonly string[] };

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
    private readonly retention: StoryRetention,
    private readonly bell: StoryBell,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
  ) {
    super();
  }

  async takeAll(organisationId: OrganisationId, batches: readonly IntakeBatch[]): Promise<readonly IntakeOutcome[]> {
    const outcomes = await this.takeBatches(organisationId, batches);
    return outcomes.map(({ added, revised, unchanged, storyIds }) => ({ added, revised, unchanged, storyIds }));
  }

  /** As {@link take}, with the ids of the items too; empty texts for items that could not be taken (no title, no web link). */
  async takeItems(organisationId: OrganisationId, batch: IntakeBatch): Promise<ItemOutcome> {
    const [outcome] = await this.takeBatches(organisationId, [batch]);
    return outcome ?? { added: 0, revised: 0, unchanged: 0, storyIds: [], itemIds: [] };
  }

  private async takeBatches(organisationId: OrganisationId, batches: readonly IntakeBatch[]): Promise<ItemOutcome[]> {
    this.database.assertNoTransaction('Taking news in');
    const places: { batch: number; id?: string }[] = [];
    const pending: Pending[] = [];
    for (const [batch, { sourceId, items, isDemo = false }] of batches.entries()) {
      for (const given of items) {
        const item = cleanNewsItem(given);
        const id = this.ids.next<'news-item'>();
        places.push(item ? { batch, id } : { batch });
        if (item) pending.push({ id, item, sourceId, isDemo, batch });
      }
    }
    const taken = new Map<string, Taken>();
    // Later slices may join stories of earlier ones: the ids are those of the end.
    const storyOf = new Map<string, string>();
    for (let from = 0; from < pending.length; from += SLICE)
      for (const [id, one] of await this.takeSlice(organisationId, pending.slice(from, from + SLICE), storyOf)) taken.set(id, one);
    return batches.map((_, batch) =>
      outcomeOf(
        places.filter((place) => place.batch === batch).map(({ id }) => id),
        taken,
        storyOf,
      ),
    );
  }

  private async takeSlice(
    organisationId: OrganisationId,
    slice: readonly Pending[],
    storyOf: Map<string, string>,
  ): Promise<ReadonlyMap<string, Taken>> {
    const first = await this.database.inOrganisation(organisationId, () => this.sort(slice, storyOf));
    const fresh = slice.filter(({ id }) => first.taken.get(id)?.state !== 'unchanged');
    if (fresh.length === 0) return first.taken;
    const analysed = new Map((await this.analysis.analyse(organisationId, fresh)).map((one) => [one.facts.id, one]));
    const { taken, written } = await this.database.inOrganisation(organisationId, async () => {
      await this.repository.lock();
      const last = await this.repository.lastChange();
      // Another process may have taken them meanwhile: only what is still new under the lock is written.
      const now = last.seq === first.last.seq ? first : await this.sort(slice, storyOf, last);
      const arrivals = this.arrivals({ slice, sorted: now, analysed });
      return { taken: now.taken, written: arrivals.length === 0 ? undefined : await this.writer.write(arrivals, last) };
    });
    if (written) {
      for (const { id, storyId } of written.items.values()) storyOf.set(id, storyId);
      this.ring(organisationId, written);
      await this.retention.afterIntake(organisationId);
    }
    return taken;
  }

  /** Tells for each item whether it is known, a revision of what is known, or new; earlier items of the slice count as known. */
  private async sort(slice: readonly Pending[], storyOf: Map<string, string>, at?: LastChange): Promise<Sorted> {
    // Read before what is known: whatever comes in between makes the look under the lock look again.
    const last = at ?? (await this.repository.lastChange());
    const known = await this.repository.known(
      slice.map(({ item }) => item.guid),
      slice.map(({ item }) => item.linkKey),
    );
    for (const { id, storyId } of known) storyOf.set(id, storyId);
    const ofSource = (sourceId: string | null, guid: string): string => `${sourceId ?? ''}\n${guid}`;
    const byGuid = new Map(known.map((item) => [ofSource(item.sourceId, item.guid), item]));
    const byLink = new Map(known.filter(({ supersededBy }) => supersededBy === null).map((item) => [item.linkKey, item]));
    // What was recorded is no new word of its source, even where a later recording replaced it.
    const recorded = new Map(known.map((item) => [`${ofSource(item.sourceId, item.guid)}\n${item.textHash}`, item]));
    const told = new Set(slice.map(({ sourceId, item, batch }) => `${batch}\n${ofSource(sourceId, item.guid)}`));
    const taken = new Map<string, Taken>();
    for (const { id, item, sourceId, isDemo, batch } of slice) {
      const { guid, linkKey, textHash, title } = item;
      // A source that tells both at once means two items, also behind one link.
      const isBeside = (other: KnownItem | undefined): boolean =>
        other !== undefined &&
        other.sourceId === sourceId &&
        other.guid !== guid &&
        told.has(`${batch}\n${ofSource(sourceId, other.guid)}`);
      const behindLink = byLink.get(linkKey);
      const same =
        (isDemo ? recorded.get(`${ofSource(sourceId, guid)}\n${textHash}`) : undefined) ??
        byGuid.get(ofSource(sourceId, guid)) ??
        (isBeside(behindLink) ? undefined : linked(behindLink, item));
      if (same?.textHash === textHash) {
        taken.set(id, { state: 'unchanged', itemId: same.id });
        continue;
      }
      taken.set(id, { state: same ? 'revised' : 'added', itemId: id, ...(same ? { of: same } : {}) });
      const own: KnownItem = {
        ...{ id, sourceId, guid, linkKey, textHash, title, storyId: '', supersededBy: null, liveId: id },
        ingestedAt: this.clock.now(),
      };
      byGuid.set(ofSource(sourceId, guid), own);
      byLink.set(linkKey, own);
      recorded.set(`${ofSource(sourceId, guid)}\n${textHash}`, own);
    }
    return { taken, last };
  }

  /** What is new, by the moments at which it became known: now; recordings are shown as if each batch had come when it was told. */
  private arrivals({
    slice,
    sorted,
    analysed,
  }: {
    slice: readonly Pending[];
    sorted: Sorted;
    analysed: ReadonlyMap<string, AnalysedItem>;
  }): Arrival[] {
    const now = this.clock.now();
    const arrivals: Arrival[] = [];
    let { at: last } = sorted.last;
    for (const together of Map.groupBy(slice, ({ batch, isDemo }) => (isDemo ? batch : -1)).values()) {
      const told = Math.max(...together.map(({ item }) => item.publishedAt.getTime()));
      const moment = together[0]?.isDemo === true ? new Date(Math.min(now.getTime(), told)) : now;
      // What is known only grows: a clock that was set back must not make a version end before it began.
      const at: Date = last !== undefined && last > moment ? last : moment;
      last = at;
      const { fresh, revisions } = changesOf(together, { sorted, analysed, at });
      if (fresh.length > 0) arrivals.push({ fresh, revisions, at });
    }
    return arrivals;
  }

  private ring(organisationId: OrganisationId, { versions, items }: WrittenStories): void {
    // A story that changed several times is told once, by its latest version.
    for (const ofStory of Map.groupBy(versions, ({ storyId }) => storyId).values()) {
      const latest = ofStory.at(-1);
      if (!latest) continue;
      this.bell.ring(organisationId, { story: toStory(latest, items), newItemIds: ofStory.flatMap(({ newItemIds }) => newItemIds) });
    }
  }
}

function outcomeOf(
  ids: readonly (string | undefined)[],
  taken: ReadonlyMap<string, Taken>,
  storyOf: ReadonlyMap<string, string>,
): ItemOutcome {
  const counts = { added: 0, revised: 0, unchanged: 0 };
  const itemIds = ids.map((id) => {
    const one = id === undefined ? undefined : taken.get(id);
    if (one) counts[one.state] += 1;
    return one?.itemId ?? '';
  });
  return { ...counts, itemIds, storyIds: itemIds.map((id) => storyOf.get(id) ?? '') };
}

/** Items of one moment that are new, and what they replaced. */
function changesOf(
  items: readonly Pending[],
  { sorted, analysed, at }: { sorted: Sorted; analysed: ReadonlyMap<string, AnalysedItem>; at: Date },
): Pick<Arrival, 'fresh' | 'revisions'> {
  const fresh = new Map<string, FreshItem>();
  const revisions: Revision[] = [];
  for (const pending of items) {
    const { id } = pending;
    const [state, one] = [sorted.taken.get(id), analysed.get(id)];
    if (state === undefined || state.state === 'unchanged' || one === undefined) continue;
    fresh.set(id, freshItem(pending, one, at));
    const replaced = state.of;
    if (replaced === undefined) continue;
    const inBatch = fresh.get(replaced.id);
    // Replaced at the moment at which it came: it is history before it was ever current.
    if (inBatch)
      for (const [other, item] of fresh)
        if (item.liveId === inBatch.liveId)
          fresh.set(other, { ...item, liveId: id, ...(other === replaced.id ? { supersededBy: id, supersededAt: at } : {}) });
    if (!inBatch) revisions.push({ newId: id, oldId: replaced.liveId, storyId: replaced.storyId });
  }
  const chained = revisions.map((revision) => ({ ...revision, newId: fresh.get(revision.newId)?.liveId ?? revision.newId }));
  return { fresh: [...fresh.values()], revisions: chained };
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
  { id, item, sourceId, isDemo }: Pending,
  { language, facts, entities, sentiment, model, terms }: AnalysedItem,
  at: Date,
): FreshItem {
  const { guid, linkKey, textHash, url, title, excerpt, author, publishedAt, publishedText, dateDoubt } = item;
  return {
    ...{ id, sourceId, guid, linkKey, textHash, url, title, excerpt, author, language, publishedAt, publishedText, dateDoubt },
    ...{ ingestedAt: at, supersededBy: null, supersededAt: null, liveId: id, sentiment, model, terms, facts, isDemo },
    entities: [...entities],
  };
}
