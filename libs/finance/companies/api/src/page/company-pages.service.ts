import { Inject, Injectable } from '@nestjs/common';
import { CompanyBook, type Company } from '@trivium/finance/companies/domain';
import { type Story, tellingSources } from '@trivium/finance/news/domain';
import { scoreOf } from '@trivium/finance/watch/domain';
import { WatchService } from '@trivium/finance/watch/api';
import { CLOCK } from '@trivium/platform/database';
import type { CallerIdentity } from '@trivium/platform/http';
import type { Clock, UiLanguage } from '@trivium/shared/kernel';
import { companyErrors } from '../companies.errors';
import { OwnCompaniesService } from '../own-companies/own-companies.service';
import { searchCompanies } from '../search/company-search';
import { moodOf, sentimentTowards } from './company-mood';
import type { CompanyPage, CompanyPageQuery, CompanyPeer, CompanySearchQuery, CompanyStory, FoundCompanies } from './company-page.dto';
import { CompanyPrices } from './company-prices';
import { CompanyStories } from './company-stories';

const DAY_MS = 86_400_000;
const MOST_STORIES = 500;
const MOST_PEER_STORIES = 200;
const MOST_PEERS = 8;

interface Meant {
  /** What its stories are asked by. */
  readonly entity: string;
  readonly company: Company | undefined;
  readonly own: { readonly id: string; readonly aliases: readonly string[] } | undefined;
  readonly book: CompanyBook;
}

export interface CompanyPageView extends CompanyPageQuery {
  /** The reader's language, for titles of stories that are told in it too. */
  readonly preferred?: UiLanguage;
}

/** Finds companies, and gathers one's page. */
@Injectable()
export class CompanyPagesService {
  constructor(
    private readonly own: OwnCompaniesService,
    private readonly stories: CompanyStories,
    private readonly prices: CompanyPrices,
    private readonly watch: WatchService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** By symbol, name or alias, in any script; nothing typed finds nothing. */
  async search({ organisationId }: CallerIdentity, { q, limit }: CompanySearchQuery): Promise<FoundCompanies> {
    const own = await this.own.companiesOf(organisationId);
    const book = new CompanyBook(own);
    const ownSymbols = new Set(own.map(({ symbol }) => symbol));
    const found = searchCompanies(book.companies, q, limit);
    return {
      items: found.map(({ company: { symbol, name, sector }, matched }) => ({
        symbol,
        name,
        matched,
        sector: sector ?? null,
        isOwn: ownSymbols.has(symbol),
      })),
    };
  }

  /** @throws AppError COMPANY_NOT_FOUND for a name that neither a table nor a story knows */
  async page(caller: CallerIdentity, name: string, { days, asOf: asOfText, preferred }: CompanyPageView): Promise<CompanyPage> {
    const { entity, company, own, book } = await this.meant(caller, name);
    const asOf = asOfText === undefined ? undefined : new Date(asOfText);
    const to = asOf ?? this.clock.now();
    const from = new Date(to.getTime() - days * DAY_MS);
    const stories = await this.stories.storiesOf(caller.organisationId, { entity, from, to, asOf, limit: MOST_STORIES, preferred });
    if (!company && stories.length === 0) throw companyErrors.COMPANY_NOT_FOUND({ name });
    const prices = await this.prices.pricesOf(caller.organisationId, entity);
    const mood = moodOf(stories, entity);
    return {
      symbol: entity,
      name: company?.name ?? nameIn(stories, entity),
      sector: company?.sector ?? null,
      aliases: [...(company?.aliases ?? [])],
      isListed: company !== undefined,
      own: own ? { id: own.id, aliases: [...own.aliases] } : null,
      days,
      from: from.toISOString(),
      to: to.toISOString(),
      asOf: asOf?.toISOString() ?? null,
      mood: { ...mood, days: mood.days.map((day) => ({ ...day })) },
      stories: stories.map((story) => toCompanyStory(story, entity)),
      isCut: stories.length === MOST_STORIES,
      peers: await this.peersOf(caller, { company, book, from, to, asOf }),
      // A day's close is known when the day is over.
      prices: prices
        ? {
            ...prices,
            days: prices.days.filter(({ day }) => asOf === undefined || day < asOf.toISOString().slice(0, 10)).map((day) => ({ ...day })),
          }
        : null,
      watchLists: (await this.watch.listsWith(caller, entity)).map(({ id, name: listName }) => ({ id, name: listName })),
    };
  }

  private async meant({ organisationId }: CallerIdentity, name: string): Promise<Meant> {
    const entries = await this.own.entriesOf(organisationId);
    const book = new CompanyBook(entries.map(({ company }) => company));
    const company = book.findByName(name);
    const entry = company && entries.find(({ company: { symbol } }) => symbol === company.symbol);
    return { entity: company?.symbol ?? name, company, own: entry && { id: entry.id, aliases: entry.company.aliases }, book };
  }

  private async peersOf(
    { organisationId }: CallerIdentity,
    { company, book, ...range }: { company: Company | undefined; book: CompanyBook; from: Date; to: Date; asOf: Date | undefined },
  ): Promise<CompanyPeer[]> {
    const peers: CompanyPeer[] = [];
    for (const symbol of (company?.peers ?? []).slice(0, MOST_PEERS)) {
      const peer = book.find(symbol);
      const stories = await this.stories.storiesOf(organisationId, { entity: peer?.symbol ?? symbol, ...range, limit: MOST_PEER_STORIES });
      const { counted, mean } = moodOf(stories, peer?.symbol ?? symbol);
      peers.push({ symbol: peer?.symbol ?? symbol, name: peer?.name ?? symbol, stories: stories.length, counted, mean });
    }
    return peers;
  }
}

function toCompanyStory(story: Story, entity: string): CompanyStory {
  const sentiment = sentimentTowards(story, entity);
  const current = story.items.find(({ supersededBy, title }) => supersededBy === undefined && title === story.title) ?? story.items[0];
  return {
    id: story.id,
    title: story.title,
    url: current?.url ?? '',
    language: story.language,
    publishedAt: story.firstPublishedAt,
    eventType: story.eventType,
    novelty: story.novelty,
    label: sentiment.label,
    isAbstained: sentiment.isAbstained,
    score: scoreOf(sentiment) ?? null,
    sources: tellingSources(story.items),
  };
}

/** How the news write a name that no table knows. */
function nameIn(stories: readonly Story[], entity: string): string {
  const wanted = entity.toLowerCase();
  for (const { entities } of stories)
    for (const { symbol, name } of entities) if (symbol?.toLowerCase() === wanted || name.toLowerCase() === wanted) return name;
  return entity;
}
