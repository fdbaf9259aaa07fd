import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import type { Clock, IdSource, OrganisationId } from '@trivium/shared/kernel';
import type { RecordedFeed } from '../../stories/demo/seed-demo-news';
import { readSourceAddress } from '../source-address';
import { newSource } from '../source-shapes';
import { SourcesRepository } from '../sources.repository';

export interface RecordedFeeds {
  readonly organisationId: OrganisationId;
  readonly userId: string;
  readonly feeds: readonly RecordedFeed[];
  /** The moment that the recorded times are counted back from. */
  readonly now: Date;
}

const MINUTE_MS = 60_000;

/** Sources of the demo's recorded feeds: there to be named, counted and filtered by, paused for good and never fetched. */
@Injectable()
export class RecordedSources {
  constructor(
    private readonly database: Database,
    private readonly sources: SourcesRepository,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
  ) {}

  /**
   * Puts a source in place for each feed that has an address; one that is there already is kept. With each stands how many items it has told and when, as if they
   * had been read then.
   *
   * @returns id of the source of each such feed
   */
  async place({ organisationId, userId, feeds, now }: RecordedFeeds): Promise<ReadonlyMap<RecordedFeed, string>> {
    const placed = new Map<RecordedFeed, string>();
    await this.database.inOrganisation(organisationId, async () => {
      for (const feed of feeds) {
        const { name, address, group, language } = feed.source;
        if (address === undefined) continue;
        const at = readSourceAddress(address);
        const [known] = await this.sources.findByKeys([at.urlKey]);
        if (known) {
          placed.set(feed, known.id);
          continue;
        }
        const source = newSource({
          id: this.ids.next<'news-source'>(),
          address: at,
          settings: { title: name, group, language, isPaused: true },
          createdBy: userId,
          now: this.clock.now(),
        });
        const told = firstTellings(feed, now);
        await this.sources.insert([
          { ...source, isDemo: true, nextFetchAt: null, lastChangedAt: new Date(Math.max(...told.values())), itemCount: told.size },
        ]);
        await this.sources.addDays(source.id, perDay(told));
        placed.set(feed, source.id);
      }
    });
    return placed;
  }
}

/** When each item was first told, in ms: the same link again is a revision. */
function firstTellings({ items }: RecordedFeed, now: Date): Map<string, number> {
  const told = new Map<string, number>();
  for (const { url, path, title, minutesAgo } of items) {
    const key = url ?? path ?? title;
    const atMs = now.getTime() - minutesAgo * MINUTE_MS;
    told.set(key, Math.min(atMs, told.get(key) ?? atMs));
  }
  return told;
}

/** Items by day (UTC). */
function perDay(told: ReadonlyMap<string, number>): Map<string, number> {
  const days = new Map<string, number>();
  for (const atMs of told.values()) {
    const day = new Date(atMs).toISOString().slice(0, 10);
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  return days;
}
