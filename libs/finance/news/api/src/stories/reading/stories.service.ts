import { Inject, Injectable, Optional } from '@nestjs/common';
import { nameKey } from '@trivium/finance/companies/domain';
import type { Story } from '@trivium/finance/news/domain';
import { Database } from '@trivium/platform/database';
import { type CallerIdentity, decodeCursor, encodeCursor, httpErrors, type Page } from '@trivium/platform/http';
import { isUuid, type OrganisationId, type UiLanguage } from '@trivium/shared/kernel';
import type { StoryFilter, StoryHistory, StoryListQuery } from '../dto/story.dto';
import { CompanyBooks, WatchedSymbols } from '../organisation-companies';
import { storiesErrors } from '../stories.errors';
import type { StoryVersionEntity } from '../story-version.entity';
import { searchWordSets } from './search-words';
import { SourceNames } from './source-names';
import { StoriesRepository } from './stories.repository';
import type { StoryQuery } from './story-query';
import { type StoryView, toStory } from './to-story';

const MOST_VERSIONS = 500;
const MOST_RELATED = 8;
const RELATED_DAYS = 30;
const DAY_MS = 24 * 3_600_000;

/** Which stories of a company are asked for. */
export interface EntityStories {
  /** Ticker, name or alias. */
  readonly entity: string;
  readonly from: Date;
  readonly to: Date;
  readonly limit: number;
  /** As known at this moment; now when absent. */
  readonly asOf?: Date;
  readonly preferred?: UiLanguage;
}

/** Stories as they are, and as they were known at any moment. */
@Injectable()
export class StoriesService {
  constructor(
    private readonly database: Database,
    private readonly repository: StoriesRepository,
    private readonly books: CompanyBooks,
    @Optional() @Inject(WatchedSymbols) private readonly watched?: WatchedSymbols,
    @Optional() @Inject(SourceNames) private readonly sources?: SourceNames,
  ) {}

  /** Latest known first. @throws AppError CURSOR_INVALID, STORY_WATCH_LISTS_ABSENT */
  async list(caller: CallerIdentity, { limit, cursor, ...filter }: StoryListQuery, preferred?: UiLanguage): Promise<Page<Story>> {
    const query = await this.queryOf(caller, filter);
    const after = cursor === undefined ? undefined : placeOf(cursor);
    return this.database.inOrganisation(caller.organisationId, async () => {
      const found = await this.repository.list(query, { limit: limit + 1, ...(after ? { after } : {}) });
      const shown = found.slice(0, limit);
      const last = shown.at(-1);
      const hasMore = found.length > limit && last !== undefined;
      return {
        items: await this.withItems(shown, { asOf: query.asOf, preferred }),
        nextCursor: hasMore ? encodeCursor([last.lastIngestedAt.toISOString(), last.storyId]) : null,
      };
    });
  }

  /** @throws AppError STORY_NOT_FOUND */
  async find(
    caller: CallerIdentity,
    id: string,
    { asOf: asOfText, preferred }: { asOf?: string; preferred?: UiLanguage } = {},
  ): Promise<StoryHistory> {
    const asOf = asOfText === undefined ? undefined : new Date(asOfText);
    return this.database.inOrganisation(caller.organisationId, async () => {
      const version = await this.repository.find(id, asOf);
      if (version === null) throw storiesErrors.STORY_NOT_FOUND();
      const [told] = await this.withItems([version], { asOf, preferred });
      if (told === undefined) throw storiesErrors.STORY_NOT_FOUND();
      // What an article says is read today, so it was not known before.
      const story = asOf === undefined ? await this.withPermissions(told) : told;
      const history = (await this.repository.history(id, MOST_VERSIONS)).filter(({ validFrom }) => asOf === undefined || validFrom <= asOf);
      return {
        ...story,
        items: [...story.items],
        entities: [...story.entities],
        history: history.map(({ validFrom, validTo, title, itemIds, newItemIds, sentiment, isJudgedAnew }) => ({
          validFrom: validFrom.toISOString(),
          validTo: validTo === null || (asOf !== undefined && validTo > asOf) ? null : validTo.toISOString(),
          title,
          itemCount: itemIds.length,
          addedItemIds: newItemIds,
          sentiment,
          isJudgedAnew,
        })),
      };
    });
  }

  /** Other stories about the same companies around the same time, latest first; as known at a moment, like the story itself. @throws AppError STORY_NOT_FOUND */
  async related(
    caller: CallerIdentity,
    id: string,
    { asOf: asOfText, preferred }: { asOf?: string; preferred?: UiLanguage } = {},
  ): Promise<readonly Story[]> {
    const asOf = asOfText === undefined ? undefined : new Date(asOfText);
    return this.database.inOrganisation(caller.organisationId, async () => {
      const version = await this.repository.find(id, asOf);
      if (version === null) throw storiesErrors.STORY_NOT_FOUND();
      if (version.entityKeys.length === 0) return [];
      const [from, to] = [-RELATED_DAYS, RELATED_DAYS].map((days) => new Date(version.lastPublishedAt.getTime() + days * DAY_MS));
      const found = await this.repository.list({ entityKeys: version.entityKeys, from, to, asOf }, { limit: MOST_RELATED + 1 });
      return this.withItems(found.filter(({ storyId }) => storyId !== id).slice(0, MOST_RELATED), { asOf, preferred });
    });
  }

  /** Current stories strictly after (`at`, `id`) in the order (lastIngestedAt, id); those joined into others too. */
  async changedAfter(
    organisationId: OrganisationId,
    { at, id, limit }: { at: string; id: string; limit: number },
  ): Promise<readonly Story[]> {
    const place = { at: new Date(at), id: isUuid(id) ? id : '00000000-0000-0000-0000-000000000000', limit };
    return this.database.inOrganisation(organisationId, async () => this.withItems(await this.repository.changedAfter(place)));
  }

  /** Stories that name a company (ticker, name or alias), latest known first. */
  async ofEntity(organisationId: OrganisationId, { entity, from, to, limit, asOf, preferred }: EntityStories): Promise<readonly Story[]> {
    const entityKeys = await this.entityKeys(organisationId, [entity]);
    return this.database.inOrganisation(organisationId, async () =>
      this.withItems(await this.repository.list({ entityKeys, from, to, asOf }, { limit }), { asOf, preferred }),
    );
  }

  /** Stories by their ids, in the order of those; unknown ones are left out. Inside or outside a transaction. */
  async byIds(organisationId: OrganisationId, ids: readonly string[]): Promise<readonly Story[]> {
    const asked = [...new Set(ids.filter((id) => isUuid(id)))];
    return this.database.inOrganisation(organisationId, async () => this.withItems(await this.repository.current(asked)));
  }

  /** What a request asks, with names made keys and words made terms. Outside a transaction. */
  async queryOf(caller: CallerIdentity, filter: StoryFilter): Promise<StoryQuery> {
    const { entity, language, eventType, sentiment, sourceId, watchListId, q, from, to, asOf } = filter;
    if (watchListId !== undefined && this.watched === undefined) throw storiesErrors.STORY_WATCH_LISTS_ABSENT();
    const symbols = watchListId === undefined ? undefined : await this.watched?.symbolsOf(caller, watchListId);
    const asked = entity === undefined || entity.length === 0 ? symbols : [...entity, ...(symbols ?? [])];
    return {
      ...(asked === undefined ? {} : { entityKeys: await this.entityKeys(caller.organisationId, asked) }),
      ...given('languages', language),
      ...given('eventTypes', eventType),
      ...given('labels', sentiment),
      ...given('sourceIds', sourceId),
      ...(q === undefined || q === '' ? {} : { wordSets: searchWordSets(q) }),
      ...(from === undefined ? {} : { from: new Date(from) }),
      ...(to === undefined ? {} : { to: new Date(to) }),
      ...(asOf === undefined ? {} : { asOf: new Date(asOf) }),
    };
  }

  async entityKeys(organisationId: OrganisationId, names: readonly string[]): Promise<string[]> {
    const book = await this.books.of(organisationId);
    const clean = names.map((name) => name.replaceAll('\u0000', '').toWellFormed());
    return [...new Set(clean.flatMap((name) => [book.findByName(name)?.symbol ?? name, nameKey(name)]))];
  }

  private async withPermissions(story: Story): Promise<Story> {
    const sourceIds = [...new Set(story.items.flatMap(({ sourceId }) => sourceId ?? []))];
    const permitting = await this.sources?.permittingFullText(this.database.organisationId, sourceIds);
    const isPermitted = (sourceId: string | null): boolean => sourceId !== null && (permitting?.has(sourceId) ?? false);
    return { ...story, items: story.items.map((item) => (isPermitted(item.sourceId) ? { ...item, mayReadFullText: true } : item)) };
  }

  /** Inside a transaction. */
  async withItems(versions: readonly StoryVersionEntity[], view: Omit<StoryView, 'sourceNames'> = {}): Promise<Story[]> {
    const items = await this.repository.items([...new Set(versions.flatMap(({ itemIds }) => itemIds))], view.asOf);
    const sourceIds = [...new Set([...items.values()].flatMap(({ sourceId }) => sourceId ?? []))];
    const sourceNames = sourceIds.length === 0 ? undefined : await this.sources?.namesOf(this.database.organisationId, sourceIds);
    return versions.map((version) => toStory(version, items, { ...view, sourceNames }));
  }
}

function given<Name extends string, Value>(name: Name, values: readonly Value[] | undefined): Partial<Record<Name, readonly Value[]>> {
  return values === undefined || values.length === 0 ? {} : ({ [name]: values } as Record<Name, readonly Value[]>);
}

function placeOf(cursor: string): { lastIngestedAt: string; storyId: string } {
  const [at, id] = decodeCursor(cursor, 2);
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at)) || typeof id !== 'string' || !isUuid(id)) throw httpErrors.CURSOR_INVALID();
  return { lastIngestedAt: at, storyId: id };
}
