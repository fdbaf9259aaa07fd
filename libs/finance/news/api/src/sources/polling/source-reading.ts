import { Inject, Injectable } from '@nestjs/common';
import type { ReadFeed } from '@trivium/finance/news/domain';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import { GuardedFetcher } from '@trivium/platform/http';
import { LOGGER, type Logger } from '@trivium/platform/observability';
import type { Clock, IdSource, OrganisationId } from '@trivium/shared/kernel';
import { type IntakeBatch, type IntakeOutcome, NewsIntake } from '../../news-intake';
import type { NewsSourceEntity, SourceHealth } from '../news-source.entity';
import { FeedParser } from '../parsing/feed-parser';
import { readSourceAddress, type SourceAddress } from '../source-address';
import { SOURCES_RANDOM } from '../sources.options';
import type { FetchOutcome } from '../source-records.entity';
import { PushSubscriber } from '../websub/push-subscriber';
import { type FetchedFeed, FeedFetcher, problemOf } from './feed-fetcher';
import { Gathering } from './gathering';
import { delayToNextFetch } from './next-fetch';
import { type FetchRecord, PollingRepository, type SourceLease, type SourceState } from './polling.repository';

/** What is known after a fetch and, where something was new, its way through the intake. */
interface Reading {
  readonly fetched: FetchedFeed;
  readonly intake?: IntakeOutcome;
}

interface Kept {
  readonly lease: SourceLease;
  readonly source: NewsSourceEntity;
  readonly reading: Reading;
}

interface AskedIntake {
  readonly organisationId: OrganisationId;
  readonly batch: IntakeBatch;
}

/** Items that sources hand over together: in the transaction that writes them nobody else gets to the embedded database. */
const ITEMS_TOGETHER = 250;
const SOURCES_TOGETHER = 64;
/** Slower than this is worth telling. */
const SLOW_MS = 5_000;
/** A permanent redirect is believed when it was seen this often in a row: a captive portal or a wrong deployment sends one too. */
const MOVES_BELIEVED = 3;

/**
 * One fetch of one source from lease to history. No transaction is open while the network, the parser or the intake works. What sources read at about the same time
 * ask of the database is asked together: a transaction for each step of each would be most of a round's work.
 */
@Injectable()
export class SourceReading {
  private readonly fetcher: FeedFetcher;
  private readonly leases = new Gathering<SourceLease, NewsSourceEntity | undefined>({
    run: (leases) => this.heldAll(leases),
    groupOf: ({ organisationId }) => organisationId,
    most: SOURCES_TOGETHER,
  });
  /**
   * One intake after another. Thirty at once would take as long together, and between their steps no socket is served: the answers of good publishers would wait
   * until their time is up.
   */
  private readonly intakes = new Gathering<AskedIntake, IntakeOutcome>({
    run: (asked) => this.takeAll(asked),
    groupOf: ({ organisationId }) => organisationId,
    weightOf: ({ batch }) => batch.items.length,
    most: ITEMS_TOGETHER,
  });
  private readonly ends = new Gathering<Kept, void>({
    run: (kept) => this.keepAll(kept),
    groupOf: ({ lease }) => lease.organisationId,
    most: SOURCES_TOGETHER,
  });

  constructor(
    private readonly database: Database,
    private readonly sources: PollingRepository,
    private readonly guarded: GuardedFetcher,
    parser: FeedParser,
    private readonly intake: NewsIntake,
    private readonly pushes: PushSubscriber,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
    @Inject(SOURCES_RANDOM) private readonly random: () => number,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.fetcher = new FeedFetcher(guarded, parser, clock);
  }

  /**
   * Reads a leased source. The intake comes before the note that the feed was read: a process that dies in between reads it again, and the intake knows what it
   * has. Never throws for what the publisher does.
   */
  async read(lease: SourceLease, signal: AbortSignal): Promise<void> {
    const source = await this.leases.put(lease);
    if (!source) return;
    const reading = await this.withIntake(lease.organisationId, source, await this.fetcher.fetch(source, signal));
    await this.ends.put({ lease, source, reading });
    const { feed } = reading.fetched;
    if (feed) await this.pushes.follow(lease.organisationId, source.id, feed);
  }

  /** Takes what a hub sent (WebSub "fat ping"). */
  async takePushed(
    organisationId: OrganisationId,
    sourceId: string,
    { feed, sizeBytes }: { feed: ReadFeed; sizeBytes: number },
  ): Promise<void> {
    const startedMs = performance.now();
    const source = await this.database.inOrganisation(organisationId, () => this.sources.find(sourceId));
    if (!source) return;
    const intake = await this.intake.take(organisationId, { sourceId, items: feed.items, isDemo: source.isDemo });
    const now = this.clock.now();
    await this.database.inOrganisation(organisationId, async () => {
      await this.sources.countPushed(sourceId, { added: intake.added, at: now });
      await this.sources.record([
        {
          id: this.ids.next<'news-fetch'>(),
          sourceId,
          at: now,
          status: null,
          outcome: 'pushed',
          durationMs: Math.round(performance.now() - startedMs),
          sizeBytes,
          added: intake.added,
          revised: intake.revised,
          error: null,
          repairs: feed.repairs,
        },
      ]);
    });
  }

  private async withIntake(organisationId: OrganisationId, source: NewsSourceEntity, fetched: FetchedFeed): Promise<Reading> {
    if (!fetched.feed || fetched.feed.items.length === 0) return { fetched };
    try {
      const { items } = fetched.feed;
      const intake = await this.intakes.put({ organisationId, batch: { sourceId: source.id, items, isDemo: source.isDemo } });
      return { fetched, intake };
    } catch (error) {
      // Ours, not the publisher's: without the hash the feed is read again next time.
      this.logger.error('news not taken in', { sourceId: source.id, error });
      return {
        fetched: {
          ...fetched,
          outcome: 'failed',
          feed: undefined,
          bodyHash: undefined,
          etag: undefined,
          lastModified: undefined,
          error: problemOf(error),
        },
      };
    }
  }

  private async heldAll(leases: readonly SourceLease[]): Promise<(NewsSourceEntity | undefined)[]> {
    const [first] = leases;
    if (!first) return [];
    const held = await this.database.inOrganisation(first.organisationId, () => this.sources.held(leases));
    return leases.map(({ id }) => held.get(id));
  }

  private async takeAll(asked: readonly AskedIntake[]): Promise<readonly IntakeOutcome[]> {
    const [first] = asked;
    if (!first) return [];
    return this.intake.takeAll(
      first.organisationId,
      asked.map(({ batch }) => batch),
    );
  }

  private async keepAll(kept: readonly Kept[]): Promise<void[]> {
    const [first] = kept;
    if (!first) return [];
    await this.database.inOrganisation(first.lease.organisationId, async () => {
      const pushed = await this.pushes.pushedAmong(kept.map(({ source }) => source.id));
      const states: SourceState[] = [];
      for (const one of kept) states.push(await this.stateAfter(one, pushed.has(one.source.id)));
      const done = await this.sources.finish(states);
      await this.sources.record(kept.filter(({ source }) => done.has(source.id)).map((one) => this.recordOf(one)));
    });
    return kept.map(() => undefined);
  }

  private recordOf({ source, reading: { fetched, intake } }: Kept): FetchRecord {
    return {
      id: this.ids.next<'news-fetch'>(),
      sourceId: source.id,
      at: fetched.at,
      status: fetched.status ?? null,
      outcome: fetched.outcome satisfies FetchOutcome,
      durationMs: fetched.durationMs,
      sizeBytes: fetched.sizeBytes,
      added: intake?.added ?? 0,
      revised: intake?.revised ?? 0,
      error: fetched.error ?? null,
      repairs: fetched.feed?.repairs ?? [],
    };
  }

  private async stateAfter({ lease, source, reading: { fetched, intake } }: Kept, isPushed: boolean): Promise<SourceState> {
    const { at, outcome, durationMs, feed, etag, lastModified, bodyHash, error, retryAfterMs } = fetched;
    const isFailure = outcome === 'failed' || outcome === 'gone';
    const failures = isFailure ? source.failures + 1 : 0;
    const hold = isFailure ? retryAfterMs : undefined;
    const delayMs = delayToNextFetch({ pollMinutes: source.pollMinutes, failures, isPushed, retryAfterMs: hold, random: this.random() });
    const now = this.clock.now();
    return {
      lease,
      lastFetchedAt: at,
      health: healthAfter(outcome, durationMs),
      failures,
      lastError: error ?? null,
      nextFetchAt: outcome === 'gone' ? null : new Date(now.getTime() + delayMs),
      heldUntil: hold === undefined ? null : new Date(now.getTime() + Math.min(hold, delayMs)),
      added: intake?.added ?? 0,
      ...(intake && intake.added + intake.revised > 0 ? { lastChangedAt: at } : {}),
      etag: (isFailure ? undefined : etag) ?? source.etag,
      lastModified: (isFailure ? undefined : lastModified) ?? source.lastModified,
      bodyHash: (isFailure ? undefined : bodyHash) ?? source.bodyHash,
      movedTo: source.movedTo,
      movedSeen: source.movedSeen,
      ...(feed ? factsOf(feed, source) : {}),
      ...(await this.addressAfter(source, fetched)),
    };
  }

  /** The feed that a page names, at once where nothing was read yet; a place that permanent redirects lead to, after several. */
  private async addressAfter(
    source: NewsSourceEntity,
    { discoveredUrl, permanentUrl, outcome }: FetchedFeed,
  ): Promise<Partial<SourceState>> {
    if (discoveredUrl !== undefined && source.bodyHash === null) {
      const address = await this.freeAddress(discoveredUrl, source);
      // The page is not a feed: its hash must not make the feed look unchanged.
      if (address) return { address, bodyHash: null, etag: null, lastModified: null, nextFetchAt: this.clock.now() };
    }
    if (permanentUrl === undefined || outcome === 'failed') return outcome === 'failed' ? {} : { movedTo: null, movedSeen: 0 };
    const seen = source.movedTo === permanentUrl ? source.movedSeen + 1 : 1;
    if (seen < MOVES_BELIEVED) return { movedTo: permanentUrl, movedSeen: seen };
    const address = await this.freeAddress(permanentUrl, source);
    return { ...(address ? { address } : {}), movedTo: null, movedSeen: 0 };
  }

  /** The address if it may be fetched and no other source has it. */
  private async freeAddress(url: string, source: NewsSourceEntity): Promise<SourceAddress | undefined> {
    try {
      this.guarded.check(url);
      const address = readSourceAddress(url);
      return address.urlKey !== source.urlKey && (await this.sources.isTaken(address.urlKey)) ? undefined : address;
    } catch {
      // A place that may not be fetched: the redirect itself was refused as well.
      return undefined;
    }
  }
}

function healthAfter(outcome: FetchedFeed['outcome'], durationMs: number): SourceHealth {
  if (outcome === 'gone') return 'stopped';
  if (outcome === 'failed') return 'failing';
  return durationMs > SLOW_MS ? 'slow' : 'ok';
}

/** What the feed says of itself fills what nobody has written. */
function factsOf(feed: ReadFeed, source: NewsSourceEntity): Pick<SourceState, 'kind' | 'siteUrl' | 'language' | 'title'> {
  const { kind, siteUrl, language, title } = feed;
  const isNameless = source.title === new URL(source.url).hostname;
  return {
    kind,
    ...(siteUrl === undefined ? {} : { siteUrl }),
    ...(language === undefined ? {} : { language }),
    ...(isNameless && title !== undefined ? { title: title.slice(0, 200) } : {}),
  };
}
