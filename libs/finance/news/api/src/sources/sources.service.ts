import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import { type CallerIdentity, GuardedFetcher, type Page } from '@trivium/platform/http';
import { AppError, type Clock, type IdSource, type UiLanguage } from '@trivium/shared/kernel';
import type {
  ChangeSource,
  CreateSource,
  FetchResponse,
  HistoryQuery,
  SourceListResponse,
  SourceQuery,
  SourceResponse,
} from './dto/source.dto';
import type { NewsSourceEntity } from './news-source.entity';
import { SourcePoller } from './polling/source-poller';
import { newSource, toFetchResponse, toSourceResponse } from './source-shapes';
import { readSourceAddress } from './source-address';
import { sourcesErrors } from './sources.errors';
import { MOST_SOURCES } from './sources.options';
import { SourcesRepository } from './sources.repository';
import { PushRepository } from './websub/push.repository';
import { PushSubscriber } from './websub/push-subscriber';

/** The feeds that an organisation reads. */
@Injectable()
export class SourcesService {
  constructor(
    private readonly database: Database,
    private readonly sources: SourcesRepository,
    private readonly pushes: PushRepository,
    private readonly subscriber: PushSubscriber,
    private readonly poller: SourcePoller,
    private readonly guarded: GuardedFetcher,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
  ) {}

  /**
   * Adds a feed; it is read within a second. Its address is looked up, not called: a private one is refused at once, and without a network the feed is added all
   * the same.
   *
   * @throws AppError SOURCE_ADDRESS_INVALID, FETCH_REFUSED, SOURCE_DUPLICATE, SOURCE_LIST_FULL
   */
  async create(caller: CallerIdentity, { url, name, ...settings }: CreateSource, language: UiLanguage = 'en'): Promise<SourceResponse> {
    // First the guard: what it refuses is told as refused, whatever else is wrong with it.
    await this.guarded.checkName(asWritten(url));
    const address = readSourceAddress(url);
    const source = newSource({
      id: this.ids.next<'news-source'>(),
      address,
      settings: { ...settings, title: settings.title ?? name },
      createdBy: caller.userId,
      now: this.clock.now(),
    });
    await this.database.inOrganisation(caller.organisationId, async () => {
      if ((await this.sources.count()) >= MOST_SOURCES) throw sourcesErrors.SOURCE_LIST_FULL({ most: MOST_SOURCES });
      if ((await this.sources.insert([source])).size === 1) return;
      const [known] = await this.sources.findByKeys([address.urlKey]);
      throw sourcesErrors.SOURCE_DUPLICATE({ title: known?.title ?? address.url });
    });
    this.poller.ring();
    return this.find(caller, source.id, language);
  }

  async list({ organisationId }: CallerIdentity, query: SourceQuery, language: UiLanguage = 'en'): Promise<SourceListResponse> {
    return this.database.inOrganisation(organisationId, async () => {
      const page = await this.sources.list(query);
      const items = await this.toResponses(page.items, language);
      const { groups, ...totals } = await this.sources.totals(query);
      return { items, nextCursor: page.nextCursor, ...totals, groups: [...groups] };
    });
  }

  /** @throws AppError SOURCE_NOT_FOUND */
  async find({ organisationId }: CallerIdentity, id: string, language: UiLanguage = 'en'): Promise<SourceResponse> {
    return this.database.inOrganisation(organisationId, async () => {
      const [response] = await this.toResponses([await this.existing(id)], language);
      if (!response) throw sourcesErrors.SOURCE_NOT_FOUND();
      return response;
    });
  }

  /** Resuming makes it due at once, also after its publisher had said that it was gone. @throws AppError SOURCE_NOT_FOUND, SOURCE_IS_RECORDED */
  async change(
    caller: CallerIdentity,
    id: string,
    { group, title, ...changes }: ChangeSource,
    language: UiLanguage = 'en',
  ): Promise<SourceResponse> {
    const now = this.clock.now();
    await this.database.inOrganisation(caller.organisationId, async () => {
      const source = await this.existing(id);
      if (source.isDemo && changes.isPaused === false) throw sourcesErrors.SOURCE_IS_RECORDED({ title: source.title });
      const isResumed = changes.isPaused === false && (source.isPaused || source.health === 'stopped');
      await this.sources.update(id, {
        ...changes,
        ...(group === undefined ? {} : { group }),
        ...(title === undefined || title === '' ? {} : { title }),
        ...(isResumed ? { nextFetchAt: now, failures: 0, health: 'ok' as const } : {}),
        updatedAt: now,
      });
    });
    this.poller.ring();
    return this.find(caller, id, language);
  }

  /** What was read of it stays. `restore` brings it back. @throws AppError SOURCE_NOT_FOUND */
  async remove({ organisationId }: CallerIdentity, id: string): Promise<void> {
    const isRemoved = await this.database.inOrganisation(organisationId, () => this.sources.remove(id, this.clock.now()));
    if (!isRemoved) throw sourcesErrors.SOURCE_NOT_FOUND();
    await this.subscriber.end(organisationId, id);
  }

  /** @throws AppError SOURCE_NOT_FOUND, SOURCE_DUPLICATE when its address was added again meanwhile */
  async restore(caller: CallerIdentity, id: string, language: UiLanguage = 'en'): Promise<SourceResponse> {
    await this.database.inOrganisation(caller.organisationId, async () => {
      const removed = await this.sources.findRemoved(id);
      if (!removed) throw sourcesErrors.SOURCE_NOT_FOUND();
      const [other] = await this.sources.findByKeys([removed.urlKey]);
      if (other) throw sourcesErrors.SOURCE_DUPLICATE({ title: other.title });
      await this.sources.restore(id, this.clock.now());
    });
    this.poller.ring();
    return this.find(caller, id, language);
  }

  /** The last 50 fetches, newest first. @throws AppError SOURCE_NOT_FOUND */
  async history(
    { organisationId }: CallerIdentity,
    id: string,
    { limit }: HistoryQuery,
    language: UiLanguage = 'en',
  ): Promise<Page<FetchResponse>> {
    return this.database.inOrganisation(organisationId, async () => {
      await this.existing(id);
      const fetches = await this.sources.history(id, limit);
      return { items: fetches.map((fetch) => toFetchResponse(fetch, language)), nextCursor: null };
    });
  }

  private async toResponses(sources: readonly NewsSourceEntity[], language: UiLanguage): Promise<SourceResponse[]> {
    const ids = sources.map(({ id }) => id);
    const perDay = await this.sources.perDay(ids, this.clock.now());
    const pushes = new Map((await this.pushes.findAll(ids)).map((push) => [push.sourceId, push]));
    return sources.map((source) =>
      toSourceResponse(source, { perDay: perDay.get(source.id) ?? [], push: pushes.get(source.id), language }),
    );
  }

  private async existing(id: string): Promise<NewsSourceEntity> {
    const source = await this.sources.find(id);
    if (!source) throw sourcesErrors.SOURCE_NOT_FOUND();
    return source;
  }
}

/** The guard names what it refuses; what is no address at all is told in the words of this capability. */
function asWritten(url: string): string {
  try {
    return readSourceAddress(url).url;
  } catch (error) {
    if (error instanceof AppError && /^\s*[a-z][a-z0-9+.-]*:/i.test(url)) return url.trim();
    throw error;
  }
}
