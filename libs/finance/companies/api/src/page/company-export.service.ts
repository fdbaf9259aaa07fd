import { Inject, Injectable } from '@nestjs/common';
import { CLOCK } from '@trivium/platform/database';
import { contentDisposition, type ExportDocument, type OwnRun, renderExport, type TableCell } from '@trivium/platform/documents';
import type { CallerIdentity } from '@trivium/platform/http';
import { type Clock, csvText, type UiLanguage } from '@trivium/shared/kernel';
import type { CompanyExportQuery, CompanyPage } from './company-page.dto';
import { CompanyPagesService } from './company-pages.service';

export interface CompanyFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** Value of the header `Content-Disposition`. */
  readonly disposition: string;
}

const STORY_COLUMNS = [
  'publishedAt',
  'title',
  'language',
  'eventType',
  'label',
  'isAbstained',
  'score',
  'novelty',
  'sources',
  'url',
  'id',
] as const;
const WORDS = {
  en: {
    author: 'Trivium Research Desk',
    stories: 'Stories',
    days: 'Sentiment by day',
    peers: 'Peers',
    storyColumns: ['Published (UTC)', 'Title', 'Language', 'Event', 'Sentiment', 'Unsure', 'Score', 'Novelty', 'Sources', 'Address', 'Id'],
    dayColumns: ['Day (UTC)', 'Positive', 'Neutral', 'Negative', 'Unsure', 'Mean score'],
    peerColumns: ['Symbol', 'Name', 'Stories', 'Counted', 'Mean score'],
  },
  zh: {
    author: 'Trivium 研究台',
    stories: '报道',
    days: '每日情绪',
    peers: '可比公司',
    storyColumns: ['发布时间（UTC）', '标题', '语言', '事件', '情绪', '不确定', '得分', '新颖度', '来源数', '地址', '编号'],
    dayColumns: ['日期（UTC）', '正面', '中性', '负面', '不确定', '平均得分'],
    peerColumns: ['代码', '名称', '报道数', '计入数', '平均得分'],
  },
} as const;

/** Gives the page of a company as a file. */
@Injectable()
export class CompanyExport {
  constructor(
    private readonly pages: CompanyPagesService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** CSV holds the stories, a workbook also days and peers, JSON the whole page. @throws AppError COMPANY_NOT_FOUND */
  async export(
    caller: CallerIdentity,
    name: string,
    { format, language, ...query }: CompanyExportQuery & { readonly language: UiLanguage },
  ): Promise<CompanyFile> {
    const page = await this.pages.page(caller, name, { ...query, preferred: language });
    if (format === 'json') return textFile(page, { text: `${JSON.stringify(page, null, 2)}\n`, format, mediaType: 'application/json' });
    if (format === 'csv') return textFile(page, { text: storiesCsv(page), format, mediaType: 'text/csv; charset=utf-8' });
    const file = await renderExport(workbookOf(page, language, this.clock.now()), 'xlsx');
    return { bytes: file.bytes, mediaType: file.mediaType, disposition: file.contentDisposition };
  }
}

function textFile({ symbol }: CompanyPage, { text, format, mediaType }: { text: string; format: string; mediaType: string }): CompanyFile {
  const plain = symbol.replace(/[^\p{L}\p{N}.-]+/gu, '-');
  return { bytes: new TextEncoder().encode(text), mediaType, disposition: contentDisposition(`${plain}.${format}`) };
}

function storiesCsv({ stories }: CompanyPage): string {
  return csvText([STORY_COLUMNS, ...stories.map((story) => STORY_COLUMNS.map((column) => String(story[column] ?? '')))]);
}

function workbookOf({ symbol, name, stories, mood, peers }: CompanyPage, language: UiLanguage, createdAt: Date): ExportDocument<OwnRun> {
  const words = WORDS[language];
  const table = (caption: string, titles: readonly string[], rows: readonly (readonly (string | number | null)[])[]) => ({
    kind: 'table' as const,
    caption,
    columns: titles.map((title) => ({ title })),
    rows: rows.map((row) => row.map(cellOf)),
  });
  return {
    title: `${name} (${symbol})`,
    language,
    metadata: { author: words.author, createdAt },
    blocks: [
      table(
        words.stories,
        words.storyColumns,
        stories.map((story) => STORY_COLUMNS.map((column) => (typeof story[column] === 'boolean' ? String(story[column]) : story[column]))),
      ),
      table(
        words.days,
        words.dayColumns,
        mood.days.map(({ day, positive, neutral, negative, abstained, mean }) => [day, positive, neutral, negative, abstained, mean]),
      ),
      table(
        words.peers,
        words.peerColumns,
        peers.map(({ symbol: peer, name: peerName, stories: count, counted, mean }) => [peer, peerName, count, counted, mean]),
      ),
    ],
  };
}

function cellOf(value: string | number | null): TableCell<OwnRun> {
  if (typeof value === 'number') return Number.isInteger(value) ? { value, fractionDigits: 0 } : { value, fractionDigits: 3 };
  return [{ kind: 'source', text: value ?? '' }];
}
