import { Inject, Injectable } from '@nestjs/common';
import { type OutlinedFeed, writeOpml } from '@trivium/finance/news/domain';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import { type CallerIdentity, GuardedFetcher } from '@trivium/platform/http';
import { AppError, type Clock, type IdSource, type UiLanguage } from '@trivium/shared/kernel';
import { CSV_TYPE, csvOf, workbookOf, XLSX_TYPE } from '../table-files';
import type { ImportReport } from './dto/source.dto';
import type { NewsSourceEntity } from './news-source.entity';
import { FeedParser } from './parsing/feed-parser';
import { SourcePoller } from './polling/source-poller';
import { refusedNames } from './refused-names';
import { readSourceAddress, type SourceAddress } from './source-address';
import { SOURCE_WIDTHS, sourceTable } from './source-table';
import { newSource } from './source-shapes';
import { sourcesErrors } from './sources.errors';
import { MOST_SOURCES, SOURCES_OPTIONS, type SourcesModuleOptions } from './sources.options';
import { SourcesRepository } from './sources.repository';

export interface ReadingListFile {
  readonly bytes: Uint8Array;
  readonly contentType?: string;
  /** What the person chose; in a demo new feeds on the internet wait unless told. */
  readonly isPaused?: boolean;
  readonly language: UiLanguage;
}

type NewRow = Omit<NewsSourceEntity, 'organisationId'>;

/** Rows in one statement. */
const ROWS_AT_ONCE = 200;

export const SOURCE_FORMATS = ['opml', 'csv', 'xlsx'] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

export interface SourcesFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Lists of sources in and out. */
@Injectable()
export class ReadingListService {
  constructor(
    private readonly database: Database,
    private readonly sources: SourcesRepository,
    private readonly parser: FeedParser,
    private readonly poller: SourcePoller,
    private readonly guarded: GuardedFetcher,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
    @Inject(SOURCES_OPTIONS) private readonly options: Pick<SourcesModuleOptions, 'isDemo'>,
  ) {}

  /**
   * Adds every feed of a list that may be read and is not there yet. Names are looked up for some seconds: hundreds would take minutes without a network, and what a
   * name resolves to is checked before each connection anyway.
   *
   * @throws AppError SOURCES_FILE_MISSING, OPML_NOT_A_LIST, SOURCE_LIST_FULL
   */
  async import(caller: CallerIdentity, { bytes, contentType, isPaused, language }: ReadingListFile): Promise<ImportReport> {
    if (bytes.length === 0) throw sourcesErrors.SOURCES_FILE_MISSING();
    const { feeds, isRepaired } = await this.parser.opml({ bytes, contentType });
    const report: ImportReport = { added: [], duplicates: [], refused: [], isRepaired, isPaused: isPaused ?? this.options.isDemo };
    const rows: NewRow[] = [];
    const keys = new Set<string>();
    const inside = await refusedNames(this.guarded, this.namesToLookUp(feeds));
    for (const feed of feeds) {
      try {
        const address = this.addressOf(feed);
        const refusal = inside.get(new URL(address.url).host);
        if (refusal) throw refusal;
        if (keys.has(address.urlKey)) report.duplicates.push({ title: feed.title, url: feed.url });
        else
          rows.push(
            this.rowOf(caller, {
              feed,
              address,
              isPaused: isPaused ?? (this.options.isDemo && !this.guarded.isConfigured(new URL(address.url))),
            }),
          );
        keys.add(address.urlKey);
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        report.refused.push({ title: feed.title, url: feed.url, code: error.code, reason: error.text(language) });
      }
    }
    await this.database.inOrganisation(caller.organisationId, () => this.insert(rows, report));
    this.poller.ring();
    return report;
  }

  /** As a reading list, which other readers understand, or as a table of health and terms. */
  async exportAs({ organisationId }: CallerIdentity, format: SourceFormat): Promise<SourcesFile> {
    const sources = await this.database.inOrganisation(organisationId, () => this.sources.all());
    const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
    const fileName = `sources.${format}`;
    if (format === 'opml') return { fileName, mediaType: 'text/x-opml; charset=utf-8', bytes: encode(this.opmlOf(sources)) };
    const table = sourceTable(sources);
    if (format === 'csv') return { fileName, mediaType: CSV_TYPE, bytes: encode(csvOf(table)) };
    return { fileName, mediaType: XLSX_TYPE, bytes: await workbookOf(table, { sheet: 'Sources', widths: SOURCE_WIDTHS }) };
  }

  private opmlOf(sources: readonly NewsSourceEntity[]): string {
    const feeds = sources.map(({ url, title, group, siteUrl, language }): OutlinedFeed => {
      return { url, title, group, ...(siteUrl === null ? {} : { siteUrl }), ...(language === null ? {} : { language }) };
    });
    return writeOpml({ title: 'Trivium sources', createdAt: this.clock.now(), feeds });
  }

  private async insert(rows: readonly NewRow[], report: ImportReport): Promise<void> {
    if ((await this.sources.count()) + rows.length > MOST_SOURCES) throw sourcesErrors.SOURCE_LIST_FULL({ most: MOST_SOURCES });
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
      const some = rows.slice(at, at + ROWS_AT_ONCE);
      // The unique index decides what is a duplicate, also when two people import one list at once.
      const added = await this.sources.insert(some);
      for (const { id, title, url } of some) {
        if (added.has(id)) report.added.push({ id, title, url });
        else report.duplicates.push({ title, url });
      }
    }
  }

  /** Addresses that pass as they are written. */
  private namesToLookUp(feeds: readonly OutlinedFeed[]): string[] {
    return feeds.flatMap((feed) => {
      try {
        return [this.addressOf(feed).url];
      } catch {
        // Refused by itself, as the report says.
        return [];
      }
    });
  }

  private addressOf({ url }: OutlinedFeed): SourceAddress {
    // What is an address of another kind is refused by the guard, which names the reason; what is none at all, by its reader.
    const isFeedAddress = /^\s*(?:feed:|https?:)/i.test(url);
    if (!isFeedAddress && URL.canParse(url)) this.guarded.check(url);
    const address = readSourceAddress(url);
    this.guarded.check(address.url);
    return address;
  }

  private rowOf(
    caller: CallerIdentity,
    { feed, address, isPaused }: { feed: OutlinedFeed; address: SourceAddress; isPaused: boolean },
  ): NewRow {
    const { title, group, language, siteUrl } = feed;
    return newSource({
      id: this.ids.next<'news-source'>(),
      address,
      settings: { title, group, language, isPaused },
      siteUrl,
      createdBy: caller.userId,
      now: this.clock.now(),
    });
  }
}
