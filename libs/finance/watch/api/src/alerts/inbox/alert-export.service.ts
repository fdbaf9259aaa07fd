import { Inject, Injectable } from '@nestjs/common';
import { EVENT_NAMES } from '@trivium/finance/news/domain';
import { CLOCK } from '@trivium/platform/database';
import { type TableFile, tableFile } from '@trivium/platform/documents';
import type { Clock } from '@trivium/shared/kernel';
import type { AlertExportQuery, AlertResponse } from '../dto/alert.dto';
import { type AlertReader, AlertsService } from './alerts.service';

/** A file that holds fewer than all says so by its name. */
const MOST_ALERTS = 5_000;
const PAGE = 100;
const FIELDS = ['createdAt', 'rule', 'kind', 'title', 'eventType', 'label', 'entities', 'sources', 'novelty', 'publishedAt', 'url', 'language', 'previousTitle', 'readAt', 'deliveries', 'storyId', 'id'] as const; // prettier-ignore
const WORDS = {
  en: {
    title: 'Alerts',
    author: 'Trivium Research Desk',
    columns: ['Alerted (UTC)', 'Rule', 'Kind', 'Title', 'Event', 'Sentiment', 'Companies', 'Sources', 'Novelty', 'Published (UTC)', 'Address', 'Language', 'Told before', 'Read (UTC)', 'Deliveries', 'Story', 'Id'],
  },
  zh: {
    title: '提醒',
    author: 'Trivium 研究台',
    columns: ['提醒时间（UTC）', '规则', '类型', '标题', '事件', '情绪', '公司', '来源数', '新颖度', '发布时间（UTC）', '地址', '语言', '此前标题', '已读时间（UTC）', '发送', '报道编号', '编号'],
  },
} as const; // prettier-ignore

/** A person's alerts as a file. */
@Injectable()
export class AlertExport {
  constructor(
    private readonly alerts: AlertsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What the filters find, newest first. */
  async export(reader: AlertReader, { format, ...filter }: AlertExportQuery, most = MOST_ALERTS): Promise<TableFile> {
    const found: AlertResponse[] = [];
    let cursor: string | undefined;
    do {
      const page = await this.alerts.list(reader, { ...filter, limit: Math.min(PAGE, most - found.length), cursor });
      found.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined && found.length < most);
    const { language } = reader;
    const { title, author, columns } = WORDS[language];
    return tableFile(
      {
        name: cursor === undefined ? 'alerts' : `alerts-latest-${most}`,
        title,
        author,
        columns: FIELDS.map((field, place) => ({ field, title: columns[place] ?? field })),
        rows: found.map((alert) => rowOf(alert, format === 'xlsx' ? EVENT_NAMES[alert.eventType][language] : alert.eventType)),
      },
      { format, language, now: this.clock.now() },
    );
  }
}

function rowOf(alert: AlertResponse, event: string): (string | number)[] {
  const { createdAt, rule, kind, title, sentiment, entities, sources, novelty, publishedAt, url, language, previousTitle, readAt } = alert;
  return [
    ...[createdAt, rule.name, kind, title, event, sentiment.isAbstained ? 'abstained' : sentiment.label],
    ...[
      entities.map(({ symbol, name }) => symbol ?? name).join('; '),
      sources,
      novelty,
      publishedAt,
      url,
      language,
      previousTitle ?? '',
      readAt ?? '',
    ],
    alert.deliveries.map(({ channel, state, sentAt }) => [channel, state, sentAt].filter((part) => part !== null).join(' ')).join('; '),
    ...[alert.storyId, alert.id],
  ];
}
